import type { Text } from "@youju/domain";
import { canonicalJson } from "../ledger/canonical-json.ts";
import { stampProblemWords, stampStateWords } from "../stamp/problems.ts";
import { verifyToken } from "../stamp/verify-token.ts";
import { isBundleToken, stampIndexName, tagManifestName } from "./bag-names.ts";
import { type BundleLedger, readHead } from "./check-ledger.ts";
import { decodeStrictly } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** A line of `stamps/index.json`: a token, and the file of the bag whose bytes it stamps. */
export type IndexedStamp = {
  readonly kind: "exhibit" | "ledger-head";
  readonly file: string;
  readonly data: string;
};

/** A time stamp of the bundle as judged. `unchecked`: this browser cannot check signatures; nothing is known of it. */
export type BundleStamp = {
  readonly kind: "exhibit" | "ledger-head" | "bundle";
  readonly file: string;
  /** The file it is over. */
  readonly data: string;
  readonly state: "stamped" | "failed" | "untrusted" | "unchecked";
  readonly genTime: string | null;
  readonly tsa: string | null;
  readonly serial: string | null;
  readonly policy: string | null;
  /** SHA-256 of the root certificate it rests on. */
  readonly rootSha256: string | null;
  readonly words: Text;
};

type Bag = { readonly hashes: ReadonlyMap<string, string>; readonly held: ReadonlyMap<string, Uint8Array> };
type Judging = { readonly trusted?: readonly (Uint8Array | string)[]; readonly ledger: BundleLedger | null };

/** Checks every token in the bag, and that each is about something in it. */
export async function checkStamps(
  bag: Bag,
  judging: Judging,
): Promise<{ readonly stamps: readonly BundleStamp[]; readonly problems: readonly Problem[] }> {
  const bytes = bag.held.get(stampIndexName);
  const listed = bytes === undefined ? [] : readIndex(bytes);
  const unreadable = listed === null ? [problem("content-unreadable", stampIndexName, { detail: "JSON" })] : [];
  const tokens = [...bag.hashes.keys()].filter((name) => /^stamps\/.*\.tsr$/.test(name));
  const indexed = new Set(listed?.map(({ file }) => file));
  const own = tokens.filter(isBundleToken).map((file) => ({ kind: "bundle", file, data: tagManifestName }) as const);
  const stray = tokens.filter((name) => !isBundleToken(name) && !indexed.has(name));
  const stamps: BundleStamp[] = [];
  for (const each of [...(listed ?? []), ...own]) {
    stamps.push(await judge(each, bag, judging));
  }
  return {
    stamps,
    problems: [
      ...unreadable,
      ...stray.map((name) => problem("not-listed", name, { against: stampIndexName })),
      ...stamps
        .filter(({ state }) => state === "failed")
        .map(({ file, words }) => problem("stamp-failed", file, { detail: words.en })),
      ...(listed ?? []).flatMap((each) => subjectProblems(each, bag, judging.ledger)),
    ],
  };
}

function readIndex(bytes: Uint8Array): readonly IndexedStamp[] | null {
  const text = decodeStrictly(bytes);
  try {
    const value = JSON.parse(text ?? "") as readonly Partial<IndexedStamp>[];
    const fine = Array.isArray(value) && canonicalJson(value as never) === text && value.every(isIndexed);
    return fine ? (value as readonly IndexedStamp[]) : null;
  } catch {
    return null;
  }
}

function isIndexed(value: Partial<IndexedStamp> | null): boolean {
  const known = value?.kind === "exhibit" || value?.kind === "ledger-head";
  return known && typeof value.file === "string" && typeof value.data === "string";
}

/** Certificates of the bag, PEM. */
function authorities({ held }: Bag): readonly Uint8Array[] {
  return [...held].filter(([name]) => /^stamps\/ca\/.*\.pem$/.test(name)).map(([, bytes]) => bytes);
}

async function judge(
  stamp: Pick<BundleStamp, "kind" | "file" | "data">,
  bag: Bag,
  { trusted = [] }: Judging,
): Promise<BundleStamp> {
  const token = bag.held.get(stamp.file);
  const sha256 = bag.hashes.get(stamp.data);
  const blank = { genTime: null, tsa: null, serial: null, policy: null, rootSha256: null };
  if (token === undefined || sha256 === undefined) {
    return { ...stamp, ...blank, state: "failed", words: stampProblemWords.unreadable };
  }
  if (globalThis.crypto?.subtle === undefined) {
    return { ...stamp, ...blank, state: "unchecked", words: uncheckedWords };
  }
  const verdict = await verifyToken({
    token,
    over: { sha256 },
    trusted: trusted.length > 0 ? trusted : authorities(bag),
  });
  const { state, genTime, serial, policy, rootSha256, tsaName: tsa } = verdict;
  const [first] = verdict.problems;
  return {
    ...stamp,
    state,
    genTime,
    tsa,
    serial,
    policy,
    rootSha256,
    words: first === undefined ? stampStateWords[state] : stampProblemWords[first],
  };
}

const uncheckedWords: Text = {
  zh: "这个浏览器不提供签名验证功能，时间戳没有验证。请换用较新的浏览器，或按“验证说明.txt”用 openssl 验证。",
  en: "This browser offers no signature check, so the stamp was not checked. Use a newer browser, or openssl as 验证说明.txt says.",
};

/** A stamped head must be one this ledger grew from. */
function subjectProblems({ kind, file, data }: IndexedStamp, { held, hashes }: Bag, ledger: BundleLedger | null) {
  if (!hashes.has(file) || !hashes.has(data)) {
    return [problem("stamp-without-subject", file, { detail: data })];
  }
  if (kind === "exhibit" || ledger === null) {
    return [];
  }
  const head = readHead(held.get(data) ?? new Uint8Array());
  const fits = head !== null && head.case === ledger.head.case && ledger.continues(head) === "yes";
  return fits ? [] : [problem("ledger-head-differs", data, { detail: file })];
}
