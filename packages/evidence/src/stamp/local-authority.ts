import { Integer, Sequence, Utf8String } from "asn1js";
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, ExtKeyUsage, Time } from "pkijs";
import { buildReply } from "./build-reply.ts";
import { type Bytes, type Der, readDer, tags } from "./der.ts";
import { integerOf, oidOf } from "./der-values.ts";

/** What a local authority is kept as between starts; its key proves nothing and needs no safe. */
export type LocalAuthorityKeys = {
  /** The root's certificate, PEM: what its stamps are checked against. */
  readonly rootPem: string;
  /** The signing certificate, PEM. */
  readonly certificatePem: string;
  /** The signing key, PKCS #8 in base64. */
  readonly key: string;
};

/** Answers requests of RFC 3161 within this program. */
export type LocalAuthority = { readonly reply: (request: Uint8Array) => Promise<Bytes> };

/** The name its certificates bear: whoever reads one sees at once that it proves nothing. */
export const localAuthorityName = "演示时间戳，不作证据 / demo, no proof";

/** From the reserved documentation arc: a policy nobody can mistake for a real one. */
const demoPolicy = "2.999.3161.1";
const signingAlgorithm = { name: "ECDSA", namedCurve: "P-256" } as const;
const years = 20;

/** Makes the certificates and the key of a new local authority, valid from a day before `now`. */
export async function newLocalAuthority(now: string): Promise<LocalAuthorityKeys> {
  const root = await crypto.subtle.generateKey(signingAlgorithm, true, ["sign", "verify"]);
  const signer = await crypto.subtle.generateKey(signingAlgorithm, true, ["sign", "verify"]);
  const rootCertificate = await certify({ name: `${localAuthorityName} (root)`, now, key: root.publicKey, by: root });
  const certificate = await certify({
    name: localAuthorityName,
    now,
    key: signer.publicKey,
    by: root,
    issuer: rootCertificate,
  });
  const key = await crypto.subtle.exportKey("pkcs8", signer.privateKey);
  return { rootPem: pemOf(rootCertificate), certificatePem: pemOf(certificate), key: toBase64(new Uint8Array(key)) };
}

/** The key type of wherever it runs: Node and browsers name its uses differently. */
type Key = Parameters<Certificate["sign"]>[0];

type Certification = {
  readonly name: string;
  readonly now: string;
  readonly key: Key;
  readonly by: { readonly privateKey: Key };
  /** Absent for the root, which issues itself. */
  readonly issuer?: Certificate;
};

async function certify({ name, now, key, by, issuer }: Certification): Promise<Certificate> {
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: newSerial() }) });
  const start = new Date(Date.parse(now) - 86_400_000);
  const end = new Date(start);
  end.setUTCFullYear(start.getUTCFullYear() + years);
  certificate.subject.typesAndValues.push(commonName(name));
  certificate.issuer.typesAndValues.push(...(issuer ?? certificate).subject.typesAndValues);
  certificate.notBefore = timeOf(start);
  certificate.notAfter = timeOf(end);
  certificate.extensions = issuer === undefined ? [authorityOnly()] : [stampingOnly()];
  await certificate.subjectPublicKeyInfo.importKey(key);
  await certificate.sign(by.privateKey, "SHA-256");
  return Certificate.fromBER(certificate.toSchema(true).toBER());
}

/** UTCTime up to 2049, GeneralizedTime from then on, in whole seconds (RFC 5280, 4.1.2.5). */
function timeOf(date: Date): Time {
  return new Time({
    type: date.getUTCFullYear() < 2050 ? 0 : 1,
    value: new Date(Math.floor(date.getTime() / 1000) * 1000),
  });
}

function commonName(name: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: "2.5.4.3", value: new Utf8String({ value: name }) });
}

function authorityOnly(): Extension {
  const value = new BasicConstraints({ cA: true }).toSchema().toBER();
  return new Extension({ extnID: "2.5.29.19", critical: true, extnValue: value });
}

function stampingOnly(): Extension {
  const value = new ExtKeyUsage({ keyPurposes: ["1.3.6.1.5.5.7.3.8"] }).toSchema().toBER();
  return new Extension({ extnID: "2.5.29.37", critical: true, extnValue: value });
}

/** A positive number of sixteen octets. */
function newSerial(): Bytes {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** Opens a local authority with its kept keys. Its answers pass `openssl ts -verify` and prove nothing. */
export async function openLocalAuthority(keys: LocalAuthorityKeys, now: () => string): Promise<LocalAuthority> {
  const key = await crypto.subtle.importKey("pkcs8", fromBase64(keys.key), signingAlgorithm, false, ["sign"]);
  const certificate = fromBase64(keys.certificatePem.replaceAll(/-----[A-Z ]+-----|\s/g, ""));
  const signing = {
    digestOid: "2.16.840.1.101.3.4.2.1",
    signatureOid: "1.2.840.10045.4.3.2",
    digest: async (bytes: Bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
    sign: async (bytes: Bytes) =>
      asTwoIntegers(new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes))),
  };
  return {
    reply: (request) => {
      const asked = readRequest(request);
      if (asked === null) {
        return Promise.resolve(refusal());
      }
      const genTime = new Date(now());
      const rest = {
        policy: asked.policy ?? demoPolicy,
        serial: newSerial(),
        genTime,
        certificates: [certificate],
        signing,
      };
      return buildReply({ ...asked, ...rest });
    },
  };
}

type Asked = { readonly imprint: Der; readonly nonce: Der | null; readonly policy: string | null };

function readRequest(bytes: Uint8Array): Asked | null {
  const [version, imprint, ...rest] = readDer(bytes)?.parts ?? [];
  if (integerOf(version) !== 1n || imprint?.tag !== tags.sequence || imprint.parts[1]?.content.length !== 32) {
    return null;
  }
  const policy = oidOf(rest.find(({ tag }) => tag === tags.oid));
  return { imprint, policy, nonce: rest.find(({ tag }) => tag === tags.integer) ?? null };
}

/** Status 2: rejected. */
function refusal(): Bytes {
  return new Uint8Array(new Sequence({ value: [new Sequence({ value: [new Integer({ value: 2 })] })] }).toBER());
}

function asTwoIntegers(plain: Bytes): Bytes {
  const half = plain.length / 2;
  const numbers = [plain.subarray(0, half), plain.subarray(half)].map((part) => {
    const first = part.findIndex((octet) => octet !== 0);
    const short = part.subarray(first);
    return new Integer({ valueHex: (short[0] ?? 0) < 0x80 ? short : Uint8Array.of(0, ...short) });
  });
  return new Uint8Array(new Sequence({ value: numbers }).toBER());
}

function pemOf(certificate: Certificate): string {
  const lines = toBase64(new Uint8Array(certificate.toSchema().toBER())).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
