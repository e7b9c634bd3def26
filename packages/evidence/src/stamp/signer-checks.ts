import type { StampProblem } from "@youju/domain";
import { algorithmOf, checkSignature, digestBytes, digestOf, isChineseAlgorithm } from "./algorithms.ts";
import { type CertificateId, means, namedCertificates, speaksOfContent } from "./attributes.ts";
import { type Certificate, isForStampingAlone } from "./certificate.ts";
import { type Der, sameBytes } from "./der.ts";
import { fromHex } from "./der-values.ts";
import { namesSigner, type Token } from "./token.ts";

/** What a time stamp must be over: the bytes themselves, or their SHA-256 in hex. */
export type Over = { readonly data: Uint8Array } | { readonly sha256: string };

/** What the stamp states against what was asked for. */
export function statedProblems(
  { info }: Token,
  asked: { readonly nonce?: string; readonly policy?: string },
): readonly StampProblem[] {
  const problems: StampProblem[] = [];
  if (asked.nonce !== undefined && plainHex(info.nonce ?? "-") !== plainHex(asked.nonce)) {
    problems.push("nonce");
  }
  if (asked.policy !== undefined && info.policy !== asked.policy) {
    problems.push("policy");
  }
  return problems;
}

function plainHex(hex: string): string {
  return hex.toLowerCase().replace(/^0+(?=.)/, "");
}

/** Whether the stamp is over what it should be. */
export async function imprintProblems(token: Token, over: Over): Promise<readonly StampProblem[]> {
  const { imprintDigest, imprintHash, info } = token;
  if (imprintDigest === null) {
    return [isChineseAlgorithm(info.imprint.algorithm) ? "sm2" : "algorithm"];
  }
  if ("data" in over) {
    const expected = await digestBytes(imprintDigest, new Uint8Array(over.data));
    return sameBytes(expected, imprintHash) ? [] : ["imprint"];
  }
  const expected = fromHex(over.sha256);
  const isSame = imprintDigest === "SHA-256" && expected?.length === 32 && sameBytes(expected, imprintHash);
  return isSame ? [] : ["imprint"];
}

/**
 * The certificate the signer identifier means. Where several bear the same name and number, the one whose hash the
 * signature itself names: a certificate put into the stamp later cannot take its place.
 */
export async function signerAmong(token: Token, certificates: readonly Certificate[]): Promise<Certificate | null> {
  const candidates = certificates.filter((certificate) => namesSigner(token.signer.sid, certificate));
  const named = namedCertificates(token.signer)?.[0]?.[0];
  for (const candidate of candidates) {
    if (named !== undefined && (await means(named, candidate))) {
      return candidate;
    }
  }
  return candidates[0] ?? null;
}

/** The signature, the attributes under it, and whose certificate it names. */
export async function signatureProblems(token: Token, certificate: Certificate): Promise<readonly StampProblem[]> {
  const { signer, digestAlgorithms } = token;
  if ([signer.digestAlgorithm, ...digestAlgorithms].some(isChinese)) {
    return ["sm2"];
  }
  const digest = digestOf(signer.digestAlgorithm);
  const isListed = digestAlgorithms.length === 1 && digestAlgorithms.every((listed) => digestOf(listed) === digest);
  if (digest === null || !isListed) {
    return ["algorithm"];
  }
  const verdict = await checkSignature({
    key: certificate.key,
    algorithm: signer.algorithm,
    digest,
    signature: signer.signature,
    signed: signer.signedBytes,
  });
  if (verdict !== "good") {
    return [verdict === "bad" ? "signature" : verdict];
  }
  if (!(await speaksOfContent(token, digest))) {
    return ["attributes"];
  }
  return namesSignerFirst(token, certificate);
}

function isChinese(algorithm: Der): boolean {
  return isChineseAlgorithm(algorithmOf(algorithm));
}

async function namesSignerFirst({ signer }: Token, certificate: Certificate): Promise<readonly StampProblem[]> {
  const lists = namedCertificates(signer);
  if (lists === null) {
    return ["attributes"];
  }
  const verdicts = await Promise.all(lists.map(([first]) => first !== undefined && means(first, certificate)));
  return verdicts.every((isSigner) => isSigner) ? [] : ["other-signer"];
}

/** Whether every further certificate the signature names stands on the path. */
export async function namesOnlyPath({ signer }: Token, path: readonly Certificate[]): Promise<boolean> {
  const ids = (namedCertificates(signer) ?? []).flatMap(([, ...further]) => further);
  const verdicts = await Promise.all(ids.map((id) => isOnPath(id, path)));
  return verdicts.every((found) => found);
}

async function isOnPath(id: CertificateId, path: readonly Certificate[]): Promise<boolean> {
  const verdicts = await Promise.all(path.map((certificate) => means(id, certificate)));
  return verdicts.some((found) => found);
}

const alternativeNames = "2.5.29.17";

/** Whether the signer's certificate is one for time stamps, and is the authority the stamp names. */
export function usageProblems({ authority }: Token, certificate: Certificate): readonly StampProblem[] {
  const problems: StampProblem[] = [];
  if (!isForStampingAlone(certificate)) {
    problems.push("usage");
  }
  if (authority !== null && !isNamed(certificate, authority)) {
    problems.push("authority-name");
  }
  return problems;
}

function isNamed({ subject, extensions }: Certificate, authority: Der): boolean {
  const [name] = authority.tag === 0xa4 ? authority.parts : [];
  const others = extensions.get(alternativeNames)?.value?.parts ?? [];
  const isSubject = name !== undefined && sameBytes(name.bytes, subject.bytes);
  return isSubject || others.some(({ bytes }) => sameBytes(bytes, authority.bytes));
}
