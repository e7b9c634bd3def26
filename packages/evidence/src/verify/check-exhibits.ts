import { entriesName, exhibitsName } from "./bag-names.ts";
import type { BundleLedger } from "./check-ledger.ts";
import { decodeStrictly } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** An exhibit as `data/exhibits.json` describes it; only what a verification rests on is read. */
export type DescribedExhibit = {
  readonly id: string;
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
  readonly derivatives: readonly { readonly file: string; readonly sha256: string; readonly sourceSha256: string }[];
};

/** Exhibits, files and ledger must tell the same: each original is there, described once, and was taken in with that hash. */
export function checkExhibits(
  bag: { readonly held: ReadonlyMap<string, Uint8Array>; readonly hashes: ReadonlyMap<string, string> },
  ledger: BundleLedger | null,
): { readonly exhibits: readonly DescribedExhibit[]; readonly problems: readonly Problem[] } {
  const bytes = bag.held.get(exhibitsName);
  if (bytes === undefined) {
    return { exhibits: [], problems: [] };
  }
  const exhibits = readExhibits(bytes);
  if (exhibits === null) {
    return { exhibits: [], problems: [problem("content-unreadable", exhibitsName, { detail: "JSON" })] };
  }
  return {
    exhibits,
    problems: [
      ...exhibits.flatMap((exhibit) => [
        ...fileProblems(exhibit, bag.hashes),
        ...(ledger === null ? [] : ledgerProblems(exhibit, ledger)),
      ]),
      ...undescribed(exhibits, bag.hashes),
    ],
  };
}

function fileProblems(exhibit: DescribedExhibit, hashes: ReadonlyMap<string, string>): readonly Problem[] {
  const differs = (file: string, detail: string) => problem("exhibit-differs", file, { against: exhibitsName, detail });
  return [
    ...(hashes.get(exhibit.file) === exhibit.sha256 ? [] : [differs(exhibit.file, "sha256")]),
    ...exhibit.derivatives.flatMap(({ file, sha256, sourceSha256 }) => [
      ...(hashes.get(file) === sha256 ? [] : [differs(file, "sha256")]),
      ...(sourceSha256 === exhibit.sha256 ? [] : [differs(file, "sourceSha256")]),
    ]),
  ];
}

function ledgerProblems(
  { id, sha256, file, derivatives }: DescribedExhibit,
  { entries }: BundleLedger,
): readonly Problem[] {
  const own = entries.filter(({ exhibitId }) => exhibitId === id);
  const has = (acts: readonly string[], hash: string) =>
    own.some((entry) => acts.includes(entry.act) && entry.sha256 === hash);
  const differs = (name: string, detail: string) => problem("exhibit-differs", name, { against: entriesName, detail });
  return [
    ...(has(["added", "imported"], sha256) ? [] : [differs(file, "added")]),
    ...derivatives.filter((each) => !has(["derived"], each.sha256)).map((each) => differs(each.file, "derived")),
  ];
}

function undescribed(exhibits: readonly DescribedExhibit[], hashes: ReadonlyMap<string, string>): readonly Problem[] {
  const files = exhibits.flatMap(({ file, derivatives }) => [file, ...derivatives.map((each) => each.file)]);
  const known = new Set(files);
  const twice = files.filter((file, index) => files.indexOf(file) !== index);
  return [
    ...[...hashes.keys()]
      .filter((name) => /^data\/(?:originals|derivatives)\//.test(name) && !known.has(name))
      .map((name) => problem("not-listed", name, { against: exhibitsName })),
    ...twice.map((file) => problem("exhibit-differs", file, { against: exhibitsName, detail: "twice" })),
  ];
}

function readExhibits(bytes: Uint8Array): readonly DescribedExhibit[] | null {
  try {
    const value = JSON.parse(decodeStrictly(bytes) ?? "") as readonly DescribedExhibit[];
    const fine = Array.isArray(value) && value.every(isExhibit);
    return fine ? value : null;
  } catch {
    return null;
  }
}

function isExhibit(value: Partial<DescribedExhibit> | null): boolean {
  return (
    typeof value?.id === "string" &&
    Number.isSafeInteger(value.number) &&
    typeof value.file === "string" &&
    typeof value.sha256 === "string" &&
    Array.isArray(value.derivatives) &&
    value.derivatives.every((each) =>
      [each?.file, each?.sha256, each?.sourceSha256].every((text) => typeof text === "string"),
    )
  );
}
