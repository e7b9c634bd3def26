import type { StampProblem } from "@youju/domain";
import { checkSignature } from "./algorithms.ts";
import { type Certificate, isSelfIssued, isUnderstood, mayIssue, wasValidAt } from "./certificate.ts";
import { sameBytes } from "./der.ts";

/** The certificates a chain may be built from. */
export type ChainQuestion = {
  readonly signer: Certificate;
  /** Helpers on the way: those in the token and those given that are no roots. They are never trusted by themselves. */
  readonly helpers: readonly Certificate[];
  /** Self-signed certificates the person trusts. */
  readonly anchors: readonly Certificate[];
  /** The instant at which all must be valid, UTC. */
  readonly at: string;
};

/** The way from signer to root, the signer first, and what is wrong with it. */
export type Chain = { readonly path: readonly Certificate[]; readonly problems: readonly StampProblem[] };

const longestPath = 8;
/** Signature checks a token may cost, whatever certificates it carries. */
const mostChecks = 60;

/**
 * Looks for a way from the signer's certificate to a trusted root (RFC 5280, 6.1, without policies and revocation):
 * each certificate signed by the next one, each valid at the instant, each issuer allowed to issue. A way without fault
 * is taken; else the first one found tells what is wrong.
 */
export async function findChain(question: ChainQuestion): Promise<Chain> {
  const search: Search = { ...question, checksLeft: mostChecks, faulty: null, sawChinese: false };
  const sound = await climb(search, [question.signer]);
  if (sound !== null) {
    return { path: sound, problems: [] };
  }
  const none: StampProblem = search.sawChinese ? "sm2" : question.anchors.length === 0 ? "no-roots" : "no-path";
  return search.faulty ?? { path: [], problems: [none] };
}

type Search = ChainQuestion & { checksLeft: number; faulty: Chain | null; sawChinese: boolean };

async function climb(search: Search, path: readonly Certificate[]): Promise<readonly Certificate[] | null> {
  const top = path.at(-1);
  if (top === undefined || path.length > longestPath) {
    return null;
  }
  if (search.anchors.some((anchor) => sameBytes(anchor.bytes, top.bytes))) {
    const problems = faultsOf(path, search.at);
    search.faulty ??= problems.length > 0 ? { path, problems } : null;
    return problems.length === 0 ? path : null;
  }
  for (const issuer of [...search.anchors, ...search.helpers]) {
    const isNew = !path.some(({ bytes }) => sameBytes(bytes, issuer.bytes));
    if (isNew && sameBytes(issuer.subject.bytes, top.issuer.bytes) && (await signed(search, top, issuer))) {
      const found = await climb(search, [...path, issuer]);
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

async function signed(search: Search, certificate: Certificate, issuer: Certificate): Promise<boolean> {
  if (search.checksLeft === 0) {
    return false;
  }
  search.checksLeft -= 1;
  const verdict = await issuedBy(certificate, issuer);
  search.sawChinese ||= verdict === "sm2";
  return verdict === "good";
}

function issuedBy({ algorithm, signature, signed: bytes }: Certificate, { key }: Certificate) {
  return checkSignature({ key, algorithm, digest: null, signature, signed: bytes });
}

function faultsOf(path: readonly Certificate[], at: string): readonly StampProblem[] {
  const problems: StampProblem[] = [];
  if (!path.every((certificate) => wasValidAt(certificate, at))) {
    problems.push("not-valid-then");
  }
  const issuers = path.slice(1);
  const mayAll = issuers.every((issuer, at) => {
    const between = issuers.slice(0, at).filter((certificate) => !isSelfIssued(certificate));
    return mayIssue(issuer, between.length);
  });
  if (!mayAll || !path.every(isUnderstood)) {
    problems.push("chain");
  }
  return problems;
}

/** Splits what the person trusts into roots, which sign themselves, and the rest, which only help on the way. */
export async function splitRoots(given: readonly Certificate[]): Promise<Pick<ChainQuestion, "anchors" | "helpers">> {
  const verdicts = await Promise.all(
    given.map(async (certificate) => isSelfIssued(certificate) && (await isRootSignature(certificate))),
  );
  return {
    anchors: given.filter((_, at) => verdicts[at]),
    helpers: given.filter((_, at) => !verdicts[at]),
  };
}

/** A root is trusted for being given; its own signature may be of an older kind and is then not checked. */
async function isRootSignature(certificate: Certificate): Promise<boolean> {
  return (await issuedBy(certificate, certificate)) !== "bad";
}
