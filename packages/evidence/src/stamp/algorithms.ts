import { type Bytes, type Der, readDer, tags } from "./der.ts";
import { fromHex, integerOf, oidOf } from "./der-values.ts";

/** Digests strong enough here, as WebCrypto calls them. */
export type Digest = "SHA-256" | "SHA-384" | "SHA-512";

const digests: Readonly<Record<string, Digest>> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

type Scheme = { readonly name: "RSASSA-PKCS1-v1_5" | "ECDSA"; readonly digest: Digest | null };

const schemes: Readonly<Record<string, Scheme>> = {
  "1.2.840.113549.1.1.1": { name: "RSASSA-PKCS1-v1_5", digest: null },
  "1.2.840.113549.1.1.11": { name: "RSASSA-PKCS1-v1_5", digest: "SHA-256" },
  "1.2.840.113549.1.1.12": { name: "RSASSA-PKCS1-v1_5", digest: "SHA-384" },
  "1.2.840.113549.1.1.13": { name: "RSASSA-PKCS1-v1_5", digest: "SHA-512" },
  "1.2.840.10045.4.3.2": { name: "ECDSA", digest: "SHA-256" },
  "1.2.840.10045.4.3.3": { name: "ECDSA", digest: "SHA-384" },
  "1.2.840.10045.4.3.4": { name: "ECDSA", digest: "SHA-512" },
};

const curves: Readonly<Record<string, { readonly name: string; readonly size: number }>> = {
  "1.2.840.10045.3.1.7": { name: "P-256", size: 32 },
  "1.3.132.0.34": { name: "P-384", size: 48 },
  "1.3.132.0.35": { name: "P-521", size: 66 },
};

const rsaKey = "1.2.840.113549.1.1.1";
const ecKey = "1.2.840.10045.2.1";
const shortestModulus = 2048;

/** Whether an object identifier belongs to the Chinese commercial algorithms: SM2, SM3 and their formats. */
export function isChineseAlgorithm(oid: string | null): boolean {
  return oid?.startsWith("1.2.156.10197.") === true;
}

/** What an AlgorithmIdentifier names, its parameters absent or NULL; anything else gives `null`. */
export function algorithmOf(der: Der | undefined): string | null {
  const [oid, parameters, ...more] = der?.tag === tags.sequence ? der.parts : [];
  const isPlain = parameters === undefined || parameters.tag === tags.null;
  return isPlain && more.length === 0 ? oidOf(oid) : null;
}

/** The digest an AlgorithmIdentifier names, or `null` for a weak or unknown one. */
export function digestOf(der: Der | undefined): Digest | null {
  return digests[algorithmOf(der) ?? ""] ?? null;
}

/** Hashes with WebCrypto, here and in a browser alike. */
export async function digestBytes(digest: Digest | "SHA-1", bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(digest, bytes));
}

/** A signature to check. */
export type Signature = {
  /** SubjectPublicKeyInfo. */
  readonly key: Der;
  readonly algorithm: Der;
  /** The digest stated beside the signature, for schemes that do not name one and to be agreed with by those that do. */
  readonly digest: Digest | null;
  readonly signature: Bytes;
  readonly signed: Bytes;
};

/** `algorithm` stands for one that is weak, unknown or does not fit its key. */
export type SignatureVerdict = "good" | "bad" | "algorithm" | "sm2";

/** Checks a signature with WebCrypto. Never throws. */
export async function checkSignature(asked: Signature): Promise<SignatureVerdict> {
  const keyAlgorithm = asked.key.parts[0];
  const named = [oidOf(asked.algorithm.parts[0]), oidOf(keyAlgorithm?.parts[0]), oidOf(keyAlgorithm?.parts[1])];
  if (named.some(isChineseAlgorithm)) {
    return "sm2";
  }
  const scheme = schemes[algorithmOf(asked.algorithm) ?? ""];
  const digest = scheme?.digest ?? asked.digest;
  if (scheme === undefined || digest === null || (asked.digest !== null && asked.digest !== digest)) {
    return "algorithm";
  }
  try {
    return scheme.name === "ECDSA" ? await checkEcdsa(asked, digest) : await checkRsa(asked, digest);
  } catch {
    return "algorithm";
  }
}

async function checkRsa({ key, signature, signed }: Signature, digest: Digest): Promise<SignatureVerdict> {
  const [algorithm, bits] = key.parts;
  if (algorithmOf(algorithm) !== rsaKey || bits === undefined) {
    return "algorithm";
  }
  const scheme = { name: "RSASSA-PKCS1-v1_5", hash: digest };
  const imported = await crypto.subtle.importKey("spki", key.bytes, scheme, false, ["verify"]);
  const { modulusLength } = imported.algorithm as { readonly modulusLength?: number };
  if ((modulusLength ?? 0) < shortestModulus) {
    return "algorithm";
  }
  return (await crypto.subtle.verify(scheme, imported, signature, signed)) ? "good" : "bad";
}

async function checkEcdsa({ key, signature, signed }: Signature, digest: Digest): Promise<SignatureVerdict> {
  const [algorithm] = key.parts;
  const curve = curves[oidOf(algorithm?.parts[1]) ?? ""];
  if (oidOf(algorithm?.parts[0]) !== ecKey || curve === undefined) {
    return "algorithm";
  }
  const plain = plainSignature(signature, curve.size);
  if (plain === null) {
    return "bad";
  }
  const imported = await crypto.subtle.importKey("spki", key.bytes, { name: "ECDSA", namedCurve: curve.name }, false, [
    "verify",
  ]);
  return (await crypto.subtle.verify({ name: "ECDSA", hash: digest }, imported, plain, signed)) ? "good" : "bad";
}

/** X.509 writes an ECDSA signature as two integers, WebCrypto wants them side by side at full width. */
function plainSignature(signature: Bytes, size: number): Bytes | null {
  const whole = readDer(signature);
  const numbers = whole?.tag === tags.sequence && whole.parts.length === 2 ? whole.parts.map(integerOf) : [];
  const hex = numbers.map((number) =>
    number !== null && number > 0n ? number.toString(16).padStart(size * 2, "0") : "",
  );
  return hex.length === 2 && hex.every((half) => half.length === size * 2) ? fromHex(hex.join("")) : null;
}
