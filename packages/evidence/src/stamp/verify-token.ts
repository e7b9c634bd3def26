import type { StampProblem } from "@youju/domain";
import { digestBytes } from "./algorithms.ts";
import { type Certificate, nameText, readCertificates } from "./certificate.ts";
import { findChain, splitRoots } from "./chain.ts";
import { toHex } from "./der-values.ts";
import { stateAfter } from "./problems.ts";
import {
  imprintProblems,
  namesOnlyPath,
  type Over,
  signatureProblems,
  signerAmong,
  statedProblems,
  usageProblems,
} from "./signer-checks.ts";
import { type ReadToken, type Token, takeApart } from "./token.ts";

/** A time stamp to check, and against what. */
export type StampQuestion = {
  /** A reply (.tsr) or a bare token (.tst). */
  readonly token: Uint8Array;
  /** What it must be over: the bytes themselves, or their SHA-256 in hex. */
  readonly over: Over;
  /** Certificates the person trusts, each DER or PEM; only self-signed ones are roots, others help on the way. */
  readonly trusted: readonly (Uint8Array | string)[];
  /** Hex of the nonce that was asked with; a reply must then bear it. */
  readonly nonce?: string;
  /** Object identifier the stamp must have been issued under. */
  readonly policy?: string;
};

/** The verdict on a time stamp; what it says is given even where it does not check, and `null` where unreadable. */
export type StampVerdict = {
  readonly state: "stamped" | "failed" | "untrusted";
  readonly problems: readonly StampProblem[];
  readonly genTime: string | null;
  readonly serial: string | null;
  readonly policy: string | null;
  /** Subject of the signer's certificate. */
  readonly tsaName: string | null;
  /** Subjects from the signer's up to the root. */
  readonly path: readonly string[];
  /** SHA-256 of the root it rests on, hex; `null` where it rests on none. */
  readonly rootSha256: string | null;
};

/**
 * Checks an RFC 3161 time stamp: what it is over, its one signer's signature and certificate, and the way to a root
 * that was given. Certificates inside the stamp are never trusted for being there. Revocation is not asked: that would
 * need the network. Never throws; runs in Node and in a browser, with no network.
 */
export async function verifyToken(question: StampQuestion): Promise<StampVerdict> {
  const taken = takeApart(question.token);
  if (taken.kind === "refused") {
    return verdict({ problems: [taken.problem], info: null, path: [], root: null });
  }
  const token = taken.value;
  const given = question.trusted.map(readCertificates);
  const problems: StampProblem[] = [
    ...statedProblems(token, question),
    ...(await imprintProblems(token, question.over)),
    ...(given.includes(null) ? (["root-unreadable"] as const) : []),
  ];
  const trusted = given.flatMap((certificates) => certificates ?? []);
  return verdict(await judgeSigner(token, trusted, problems));
}

type Judged = {
  readonly problems: readonly StampProblem[];
  readonly info: ReadToken | null;
  readonly path: readonly Certificate[];
  readonly root: Certificate | null;
};

async function judgeSigner(
  token: Token,
  trusted: readonly Certificate[],
  found: readonly StampProblem[],
): Promise<Judged> {
  const { info } = token;
  const { anchors, helpers } = await splitRoots(trusted);
  const signer = await signerAmong(token, [...token.certificates, ...trusted]);
  if (signer === null) {
    return { problems: [...found, "signer-missing"], info, path: [], root: null };
  }
  const problems = [...found, ...(await signatureProblems(token, signer)), ...usageProblems(token, signer)];
  if (problems.includes("sm2")) {
    return { problems, info, path: [signer], root: null };
  }
  const chain = await findChain({ signer, anchors, helpers: [...helpers, ...token.certificates], at: info.genTime });
  if (chain.path.length === 0) {
    return { problems: [...problems, ...chain.problems], info, path: [signer], root: null };
  }
  const named: readonly StampProblem[] = (await namesOnlyPath(token, chain.path)) ? [] : ["other-signer"];
  return {
    problems: [...problems, ...chain.problems, ...named],
    info,
    path: chain.path,
    root: chain.path.at(-1) ?? null,
  };
}

async function verdict({ problems, info, path, root }: Judged): Promise<StampVerdict> {
  const [signer] = path;
  return {
    state: stateAfter(problems),
    problems: [...new Set(problems)],
    genTime: info?.genTime ?? null,
    serial: info?.serial ?? null,
    policy: info?.policy ?? null,
    tsaName: signer === undefined ? (info?.tsaName ?? null) : nameText(signer.subject),
    path: path.map(({ subject }) => nameText(subject)),
    rootSha256: root === null ? null : toHex(await digestBytes("SHA-256", root.bytes)),
  };
}
