import { type Bytes, type Der, readDer, sameBytes, tags } from "./der.ts";
import { expectTag, integerOf, momentOf, oidOf } from "./der-values.ts";

/** What a certificate says (RFC 5280). */
export type Certificate = {
  readonly bytes: Bytes;
  readonly signed: Bytes;
  readonly algorithm: Der;
  readonly signature: Bytes;
  readonly serial: bigint;
  readonly issuer: Der;
  readonly subject: Der;
  /** UTC instants. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: Der;
  readonly extensions: ReadonlyMap<string, Extension>;
};

/** An extension; its value is DER as well, `null` where it is not. */
export type Extension = { readonly critical: boolean; readonly value: Der | null };

/** A certificate out of its DER, or `null` where it is none. */
export function certificateOf(der: Der | null): Certificate | null {
  const [tbs, algorithm, signatureBits, ...more] = der?.tag === tags.sequence ? der.parts : [];
  if (der === null || tbs?.tag !== tags.sequence || algorithm === undefined || more.length > 0) {
    return null;
  }
  const versioned = tbs.parts[0]?.tag === 0xa0 ? tbs.parts.slice(1) : tbs.parts;
  const [serial, inner, issuer, validity, subject, key, ...rest] = versioned;
  const number = integerOf(serial);
  const notBefore = momentOf(validity?.parts[0]);
  const notAfter = momentOf(validity?.parts[1]);
  const extensions = extensionsOf(rest);
  const signature =
    signatureBits?.tag === tags.bitString && signatureBits.content[0] === 0 ? signatureBits.content : null;
  const isWhole = issuer?.tag === tags.sequence && subject?.tag === tags.sequence && key?.tag === tags.sequence;
  const sameAlgorithm = inner !== undefined && sameBytes(inner.bytes, algorithm.bytes);
  if (!isWhole || !sameAlgorithm || number === null || notBefore === null || notAfter === null) {
    return null;
  }
  if (extensions === null || signature === null) {
    return null;
  }
  return {
    bytes: der.bytes,
    signed: tbs.bytes,
    algorithm,
    signature: signature.subarray(1),
    serial: number,
    issuer,
    subject,
    notBefore,
    notAfter,
    key,
    extensions,
  };
}

/** Extensions by identifier; one named twice, or anything else behind the key but unique ids, gives `null`. */
function extensionsOf(rest: readonly Der[]): ReadonlyMap<string, Extension> | null {
  const found = new Map<string, Extension>();
  const last = rest.at(-1);
  for (const extension of last?.tag === 0xa3 ? (last.parts[0]?.parts ?? []) : []) {
    const [name, ...values] = extension.parts;
    const oid = oidOf(name);
    const value = expectTag(values.at(-1), tags.octetString);
    const critical = values.length === 2 && expectTag(values[0], tags.boolean)?.content[0] === 0xff;
    if (oid === null || value === null || found.has(oid) || values.length !== (critical ? 2 : 1)) {
      return null;
    }
    found.set(oid, { critical, value: readDer(value.content) });
  }
  return found;
}

/** Certificates out of a file: one in DER, or any number in PEM. `null` where any of it is no certificate. */
export function readCertificates(file: Uint8Array | string): readonly Certificate[] | null {
  const text = typeof file === "string" ? file : new TextDecoder("latin1").decode(file);
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\sA-Za-z0-9+/=]*)-----END \1-----/g)];
  const pieces = blocks.length > 0 ? blocks.map(([, , body = ""]) => fromBase64(body)) : [file];
  if (blocks.some(([, label]) => !["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"].includes(label ?? ""))) {
    return null;
  }
  const found = pieces.map((piece) => (piece instanceof Uint8Array ? certificateOf(readDer(piece)) : null));
  const whole = found.filter((certificate) => certificate !== null);
  return whole.length === found.length ? whole : null;
}

function fromBase64(body: string): Bytes | null {
  try {
    return Uint8Array.from(atob(body.replaceAll(/\s/g, "")), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Whether subject and issuer are the same name. */
export function isSelfIssued({ subject, issuer }: Certificate): boolean {
  return sameBytes(subject.bytes, issuer.bytes);
}

/** Whether it was valid at an instant. */
export function wasValidAt({ notBefore, notAfter }: Certificate, instant: string): boolean {
  return notBefore <= instant && instant <= notAfter;
}

const purposes = { timeStamping: "1.3.6.1.5.5.7.3.8", any: "2.5.29.37.0" } as const;
const extensionIds = {
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  certificatePolicies: "2.5.29.32",
  extendedKeyUsage: "2.5.29.37",
} as const;

/** Critical extensions that are understood here; RFC 5280 refuses a certificate with any other. */
const understood: ReadonlySet<string> = new Set(Object.values(extensionIds));

/** Whether every critical extension is understood. */
export function isUnderstood({ extensions }: Certificate): boolean {
  return [...extensions].every(([oid, { critical }]) => !critical || understood.has(oid));
}

/** Whether it is for time stamping and nothing else, and says so as RFC 3161 wants it. */
export function isForStampingAlone(certificate: Certificate): boolean {
  const extension = certificate.extensions.get(extensionIds.extendedKeyUsage);
  const named = purposesOf(certificate);
  const usage = keyUsageOf(certificate);
  const signsOnly = usage === null || ((usage & 0xc0) !== 0 && (usage & ~0xc0) === 0);
  return extension?.critical === true && named?.length === 1 && named[0] === purposes.timeStamping && signsOnly;
}

/** Whether it may issue a certificate with so many others of its kind between it and the signer's. */
export function mayIssue(certificate: Certificate, authoritiesBelow: number): boolean {
  const constraints = certificate.extensions.get(extensionIds.basicConstraints)?.value;
  const [isAuthority, longest] = constraints?.tag === tags.sequence ? constraints.parts : [];
  const limit = integerOf(longest);
  const usage = keyUsageOf(certificate);
  const named = purposesOf(certificate);
  return (
    isAuthority?.tag === tags.boolean &&
    isAuthority.content[0] === 0xff &&
    (longest === undefined || (limit !== null && limit >= BigInt(authoritiesBelow))) &&
    (usage === null || (usage & 0x04) !== 0) &&
    (named === null || named.some((purpose) => purpose === purposes.timeStamping || purpose === purposes.any))
  );
}

/** The first octet of the key usage: digitalSignature 0x80, nonRepudiation 0x40, keyCertSign 0x04; a second octet sets 0x100. */
function keyUsageOf({ extensions }: Certificate): number | null {
  const extension = extensions.get(extensionIds.keyUsage);
  if (extension === undefined) {
    return null;
  }
  const { value } = extension;
  const octets = value?.tag === tags.bitString ? value.content.subarray(1) : null;
  return octets === null || octets.length === 0 ? 0 : (octets[0] ?? 0) | (octets.length > 1 ? 0x100 : 0);
}

function purposesOf({ extensions }: Certificate): readonly (string | null)[] | null {
  const extension = extensions.get(extensionIds.extendedKeyUsage);
  return extension === undefined ? null : (extension.value?.parts ?? []).map(oidOf);
}

const nameParts: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
};

/** A name as people read it: `CN=…, O=…`. What it says is only as true as whoever certified it. */
export function nameText(name: Der): string {
  const pairs = name.parts
    .flatMap(({ parts }) => parts)
    .map(({ parts: [type, value] }) => {
      const label = nameParts[oidOf(type) ?? ""];
      return label === undefined || value === undefined ? null : `${label}=${decoded(value)}`;
    });
  return pairs
    .filter((pair) => pair !== null)
    .reverse()
    .join(", ");
}

function decoded({ tag, content }: Der): string {
  const text = tag === 0x1e ? fromUtf16(content) : new TextDecoder(tag === 0x14 ? "latin1" : "utf-8").decode(content);
  return text.replaceAll(/\p{C}/gu, "\uFFFD").slice(0, 200);
}

function fromUtf16(content: Bytes): string {
  return new TextDecoder("utf-16be").decode(content);
}
