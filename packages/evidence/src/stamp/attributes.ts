import { type Digest, digestBytes, digestOf } from "./algorithms.ts";
import type { Certificate } from "./certificate.ts";
import { type Der, sameBytes, tags } from "./der.ts";
import { integerOf, oidOf } from "./der-values.ts";
import type { SignerInfo, Token } from "./token.ts";

const oids = {
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timeStampInfo: "1.2.840.113549.1.9.16.1.4",
} as const;

/** The value of a signed attribute that is there once with one value; `undefined` if absent, `null` otherwise. */
function attributeOf({ attributes }: SignerInfo, oid: string): Der | null | undefined {
  const [found, ...more] = attributes.filter(({ parts }) => oidOf(parts[0]) === oid);
  if (found === undefined) {
    return undefined;
  }
  const [, values, ...rest] = found.parts;
  const isSingle = more.length === 0 && rest.length === 0 && values?.tag === tags.set && values.parts.length === 1;
  return isSingle ? (values.parts[0] ?? null) : null;
}

/** Whether the signed attributes speak of this content: its type and its digest (RFC 5652, 11). */
export async function speaksOfContent({ signer, content }: Token, digest: Digest): Promise<boolean> {
  const type = attributeOf(signer, oids.contentType);
  const stated = attributeOf(signer, oids.messageDigest);
  if (oidOf(type ?? undefined) !== oids.timeStampInfo || stated?.tag !== tags.octetString) {
    return false;
  }
  return sameBytes(stated.content, await digestBytes(digest, content));
}

/** A certificate as a signing-certificate attribute names it. */
export type CertificateId = {
  readonly digest: Digest | "SHA-1";
  readonly hash: Uint8Array;
  readonly issuerSerial: Der | null;
};

/**
 * The certificates the signature names as its signer's and those above (RFC 2634 and 5816); both versions of the
 * attribute count where both are there. `null` where neither is there or one cannot be read.
 */
export function namedCertificates(signer: SignerInfo): readonly (readonly CertificateId[])[] | null {
  const values = [attributeOf(signer, oids.signingCertificate), attributeOf(signer, oids.signingCertificateV2)];
  const lists = values.map((value, at) =>
    value === undefined ? undefined : idsIn(value, at === 0 ? "SHA-1" : "SHA-256"),
  );
  const present = lists.filter((list) => list !== undefined);
  const readable = present.filter((list) => list !== null);
  return present.length > 0 && readable.length === present.length ? readable : null;
}

function idsIn(value: Der | null, byDefault: "SHA-1" | "SHA-256"): readonly CertificateId[] | null {
  const [list] = value?.tag === tags.sequence ? value.parts : [];
  const ids = list?.tag === tags.sequence ? list.parts.map((id) => idOf(id, byDefault)) : [];
  const readable = ids.filter((id) => id !== null);
  return readable.length > 0 && readable.length === ids.length ? readable : null;
}

function idOf(id: Der, byDefault: "SHA-1" | "SHA-256"): CertificateId | null {
  const [first, ...rest] = id.tag === tags.sequence ? id.parts : [];
  const namesDigest = byDefault === "SHA-256" && first?.tag === tags.sequence;
  const digest = namesDigest ? digestOf(first) : byDefault;
  const hash = namesDigest ? rest.shift() : first;
  if (digest === null || hash?.tag !== tags.octetString || rest.length > 1) {
    return null;
  }
  return { digest, hash: hash.content, issuerSerial: rest[0] ?? null };
}

/** Whether an identifier means this certificate: its hash and, where stated, its issuer and serial number. */
export async function means(id: CertificateId, certificate: Certificate): Promise<boolean> {
  if (!sameBytes(id.hash, await digestBytes(id.digest, certificate.bytes))) {
    return false;
  }
  if (id.issuerSerial === null) {
    return true;
  }
  const [names, serial] = id.issuerSerial.parts;
  const directoryNames = names?.parts.filter(({ tag }) => tag === 0xa4) ?? [];
  const isIssuer = directoryNames.some(
    ({ parts: [name] }) => name !== undefined && sameBytes(name.bytes, certificate.issuer.bytes),
  );
  return isIssuer && names?.parts.length === 1 && integerOf(serial) === certificate.serial;
}
