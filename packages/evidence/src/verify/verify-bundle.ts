import type { LedgerHead, Text } from "@youju/domain";
import { type BagSource, type Digests, hashOnce } from "./bag-source.ts";
import { checkExhibits } from "./check-exhibits.ts";
import { fileProblems, hashBag, type Watch } from "./check-files.ts";
import { infoProblems } from "./check-info.ts";
import { readLedger } from "./check-ledger.ts";
import { type BundleStamp, checkStamps } from "./check-stamps.ts";
import { continuationOf, type EarlierHead, earlierProblems } from "./earlier-head.ts";
import type { Problem } from "./problem.ts";
import { type Limits, limitsOf } from "./proven.ts";

/** What a verification is given beside the bundle. */
export type VerifyOptions = Watch & {
  readonly digests: Digests;
  /** Certificates the reader trusts on their own account, PEM or DER; without any, those of the bundle are used and named. */
  readonly trusted?: readonly (Uint8Array | string)[];
  /** A head the reader noted earlier: the ledger must be its continuation. */
  readonly earlier?: EarlierHead;
};

/** What verifying a bundle came to; the document of `youju verify --json`. */
export type Verification = Limits & {
  /** Nothing was altered, as far as can be told. A stamp that is not trusted does not make it `false`. */
  readonly ok: boolean;
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly timestamps: readonly BundleStamp[];
  /** The ledger's head, and how many of its entries the bundle carries. */
  readonly ledger: (LedgerHead & { readonly entries: number }) | null;
};

/** Checks a bag: every file against its lists, the ledger against its head, exhibits against both, and the time stamps. */
export async function verifyBundle(source: BagSource, options: VerifyOptions): Promise<Verification> {
  const { digests } = options;
  const sha256 = hashOnce(digests);
  const bag = await hashBag(source, digests, options);
  const { ledger, problems: ledgerProblems } = readLedger(bag.held, sha256);
  const { exhibits, problems: exhibitProblems } = checkExhibits(bag, ledger);
  const stamps = await checkStamps(bag, { ...options, ledger });
  const { earlier } = options;
  const continuation = ledger === null || earlier === undefined ? null : continuationOf(ledger, earlier);
  const problems = distinct([
    ...bag.problems,
    ...fileProblems(bag),
    ...infoProblems({ source, held: bag.held }, ledger),
    ...ledgerProblems,
    ...exhibitProblems,
    ...stamps.problems,
    ...(earlier === undefined || continuation === null ? [] : earlierProblems(continuation, earlier)),
  ]);
  const ok = problems.length === 0;
  const files = source.names.length;
  return {
    ok,
    files,
    problems,
    timestamps: stamps.stamps,
    ledger: ledger === null ? null : { size: ledger.head.size, root: ledger.head.root, entries: ledger.entries.length },
    ...limitsOf({
      ok,
      files,
      ledger,
      exhibits,
      stamps: stamps.stamps,
      ownTrust: (options.trusted ?? []).length > 0,
      goesOnFrom: earlier !== undefined && continuation === "goes-on" ? earlier.size : null,
    }),
  };
}

/** The answer for a ZIP that is no bundle as written. */
export function refusedBundle(problems: readonly Problem[]): Verification {
  const none = { ok: false, files: 0, ledger: null, exhibits: [], stamps: [], ownTrust: false, goesOnFrom: null };
  return { ok: false, files: 0, problems, timestamps: [], ledger: null, ...limitsOf(none) };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ words }: { readonly words: Text }) => {
    const isNew = !seen.has(words.en);
    seen.add(words.en);
    return isNew;
  });
}
