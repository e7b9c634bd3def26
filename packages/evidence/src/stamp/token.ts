import type { StampProblem } from "@youju/domain";
import { algorithmOf, type Digest, digestOf, isChineseAlgorithm } from "./algorithms.ts";
import { type Certificate, certificateOf, nameText } from "./certificate.ts";
import { type Bytes, type Der, isSorted, readDer, readEnvelope, tags } from "./der.ts";
import { expectTag, integerOf, momentOf, oidOf, toHex } from "./der-values.ts";

/** What a time stamp says, nothing of it checked. */
export type ReadToken = {
  /** UTC instant. */
  readonly genTime: string;
  /** Hex, as openssl prints it. */
  readonly serial: string;
  /** Object identifier of the policy it was issued under. */
  readonly policy: string;
  readonly imprint: { readonly algorithm: string; readonly hash: string };
  /** Hex; `null` where there was none. */
  readonly nonce: string | null;
  /** The authority as the stamp names it, else the subject of the signer's certificate, else `null`. */
  readonly tsaName: string | null;
  /** Subjects of the certificates inside it. */
  readonly certificates: readonly string[];
};

/** A stamp taken apart. */
export type Token = {
  /** The token alone, without the reply around it. */
  readonly bytes: Bytes;
  readonly info: ReadToken;
  /** Digest of the imprint, `null` for a weak or unknown one. */
  readonly imprintDigest: Digest | null;
  readonly imprintHash: Bytes;
  /** GeneralName, where the stamp names its authority. */
  readonly authority: Der | null;
  /** The octets that are signed: TSTInfo. */
  readonly content: Bytes;
  readonly digestAlgorithms: readonly Der[];
  readonly certificates: readonly Certificate[];
  readonly signer: SignerInfo;
};

/** The one signer's part of the token. */
export type SignerInfo = {
  readonly sid: Der;
  readonly digestAlgorithm: Der;
  /** The signed attributes in the form that is signed, and one by one. */
  readonly signedBytes: Bytes;
  readonly attributes: readonly Der[];
  readonly algorithm: Der;
  readonly signature: Bytes;
};

/** A token taken apart, or the reason why not. */
export type Taken<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "refused"; readonly problem: StampProblem };

const oids = {
  signedData: "1.2.840.113549.1.7.2",
  timeStampInfo: "1.2.840.113549.1.9.16.1.4",
} as const;

function refused(problem: StampProblem): { readonly kind: "refused"; readonly problem: StampProblem } {
  return { kind: "refused", problem };
}

/** Takes a reply (.tsr) or a bare token (.tst) apart. Never throws. */
export function takeApart(bytes: Uint8Array): Taken<Token> {
  const whole = readEnvelope(bytes);
  if (whole?.tag !== tags.sequence) {
    return refused("unreadable");
  }
  if (whole.parts[0]?.tag === tags.oid) {
    return tokenOf(whole);
  }
  const [status, token, ...more] = whole.parts;
  const granted = status?.tag === tags.sequence ? integerOf(status.parts[0]) : null;
  if (granted === null || more.length > 0) {
    return refused("unreadable");
  }
  const failed = status?.parts.some(({ tag }) => tag === tags.bitString) === true;
  if ((granted !== 0n && granted !== 1n) || failed || token === undefined) {
    return refused("not-granted");
  }
  return tokenOf(token);
}

function tokenOf(contentInfo: Der): Taken<Token> {
  const [type, wrapper, ...more] = contentInfo.parts;
  if (isChineseAlgorithm(oidOf(type))) {
    return refused("sm2");
  }
  const signedData = wrapper?.tag === 0xa0 && wrapper.parts.length === 1 ? wrapper.parts[0] : undefined;
  if (contentInfo.tag !== tags.sequence || oidOf(type) !== oids.signedData || more.length > 0) {
    return refused("unreadable");
  }
  const [version, digests, content, ...rest] = signedData?.tag === tags.sequence ? signedData.parts : [];
  const signers = expectTag(rest.at(-1), tags.set);
  const between = rest.slice(0, -1);
  const fits = between.map(({ tag }) => tag.toString(16)).join(" ");
  if (integerOf(version) !== 3n || digests?.tag !== tags.set || signers === null || !/^(a0)?( ?a1)?$/.test(fits)) {
    return refused("unreadable");
  }
  if (signers.parts.length !== 1) {
    return refused("several-signers");
  }
  const certificates = (between.find(({ tag }) => tag === 0xa0)?.parts ?? []).map(({ bytes }) =>
    certificateOf(readDer(bytes)),
  );
  return assemble({
    bytes: contentInfo.bytes,
    digests: digests.parts,
    content,
    certificates,
    signer: signers.parts[0],
  });
}

type Pieces = {
  readonly bytes: Bytes;
  readonly digests: readonly Der[];
  readonly content: Der | undefined;
  readonly certificates: readonly (Certificate | null)[];
  readonly signer: Der | undefined;
};

function assemble(pieces: Pieces): Taken<Token> {
  const [type, wrapper, ...more] = pieces.content?.tag === tags.sequence ? pieces.content.parts : [];
  if (oidOf(type) !== oids.timeStampInfo) {
    return refused("other-content");
  }
  const octets =
    wrapper?.tag === 0xa0 && wrapper.parts.length === 1 ? expectTag(wrapper.parts[0], tags.octetString) : null;
  const info = octets === null ? null : infoOf(octets.content);
  const signer = signerOf(readDer(pieces.signer?.bytes ?? new Uint8Array()));
  if (octets === null || more.length > 0 || info === null || signer === null) {
    return refused("unreadable");
  }
  const certificates = pieces.certificates.filter((certificate) => certificate !== null);
  const { tsaName } = info.said;
  return {
    kind: "read",
    value: {
      bytes: pieces.bytes,
      info: { ...info.said, tsaName, certificates: certificates.map(({ subject }) => nameText(subject)) },
      imprintDigest: info.imprintDigest,
      imprintHash: info.imprintHash,
      authority: info.authority,
      content: octets.content,
      digestAlgorithms: pieces.digests,
      certificates,
      signer,
    },
  };
}

type Info = Pick<Token, "imprintDigest" | "imprintHash" | "authority"> & {
  readonly said: Omit<ReadToken, "certificates">;
};

/** TSTInfo, RFC 3161 section 2.4.2. */
function infoOf(bytes: Bytes): Info | null {
  const whole = readDer(bytes);
  const [version, policy, imprint, serial, time, ...optional] = whole?.tag === tags.sequence ? whole.parts : [];
  const number = integerOf(serial);
  const genTime = time?.tag === tags.generalizedTime ? momentOf(time) : null;
  const [algorithm, hash] = imprint?.tag === tags.sequence && imprint.parts.length === 2 ? imprint.parts : [];
  const policyId = oidOf(policy);
  if (integerOf(version) !== 1n || number === null || genTime === null || hash?.tag !== tags.octetString) {
    return null;
  }
  if (policyId === null || !isOptionalPart(optional)) {
    return null;
  }
  const nonce = integerOf(optional.find(({ tag }) => tag === tags.integer));
  const authority = optional.find(({ tag }) => tag === 0xa0)?.parts[0] ?? null;
  const said = {
    genTime,
    serial: hexOf(number),
    policy: policyId,
    imprint: { algorithm: algorithmOf(algorithm) ?? "", hash: toHex(hash.content) },
    nonce: nonce === null ? null : hexOf(nonce),
    tsaName: authority?.tag === 0xa4 && authority.parts[0] !== undefined ? nameText(authority.parts[0]) : null,
  };
  return { said, imprintDigest: digestOf(algorithm), imprintHash: hash.content, authority };
}

/** accuracy, ordering, nonce, tsa, extensions: each at most once and in this order. */
function isOptionalPart(parts: readonly Der[]): boolean {
  const order: readonly number[] = [tags.sequence, tags.boolean, tags.integer, 0xa0, 0xa1];
  const places = parts.map(({ tag }) => order.indexOf(tag));
  return places.every((place, at) => place !== -1 && place > (places[at - 1] ?? -1));
}

/** As openssl prints serial numbers: upper-case hex, whole octets, a minus sign in front where it is negative. */
function hexOf(number: bigint): string {
  const digits = (number < 0n ? -number : number).toString(16).toUpperCase();
  return `${number < 0n ? "-" : ""}${digits.padStart(digits.length + (digits.length % 2), "0")}`;
}

function signerOf(der: Der | null): SignerInfo | null {
  const [version, sid, digestAlgorithm, attributes, algorithm, signature, ...more] = der?.parts ?? [];
  if (sid === undefined || digestAlgorithm === undefined || algorithm === undefined || attributes?.tag !== 0xa0) {
    return null;
  }
  const isVersioned = integerOf(version) === (sid.tag === 0x80 ? 3n : 1n) && [0x80, tags.sequence].includes(sid.tag);
  const isWhole = signature?.tag === tags.octetString && more.every(({ tag }) => tag === 0xa1) && more.length <= 1;
  if (der?.tag !== tags.sequence || !isVersioned || !isWhole || !isSorted(attributes.parts)) {
    return null;
  }
  // What is signed is the SET OF, not the implicit tag it is sent under (RFC 5652, 5.4)
  const signedBytes = new Uint8Array(attributes.bytes);
  signedBytes[0] = tags.set;
  return { sid, digestAlgorithm, signedBytes, attributes: attributes.parts, algorithm, signature: signature.content };
}

/** What a reply (.tsr) or a bare token (.tst) says, without judging it; `null` where it is none. */
export function readToken(bytes: Uint8Array): ReadToken | null {
  const taken = takeApart(bytes);
  if (taken.kind === "refused") {
    return null;
  }
  const { info, certificates, signer } = taken.value;
  const first = certificates.find((certificate) => namesSigner(signer.sid, certificate));
  return { ...info, tsaName: info.tsaName ?? (first === undefined ? null : nameText(first.subject)) };
}

/** Whether it is a token (.tst) without the reply around it; openssl has to be told. */
export function isBareToken(bytes: Uint8Array): boolean {
  return readEnvelope(bytes)?.parts[0]?.tag === tags.oid;
}

const keyIdentifier = "2.5.29.14";

/** Whether a signer identifier means this certificate: by issuer and serial number, or by key identifier. */
export function namesSigner(sid: Der, { issuer, serial, extensions }: Certificate): boolean {
  if (sid.tag === 0x80) {
    const value = extensions.get(keyIdentifier)?.value;
    return value?.tag === tags.octetString && toHex(value.content) === toHex(sid.content);
  }
  const [name, number] = sid.parts;
  return (
    sid.parts.length === 2 &&
    name !== undefined &&
    toHex(name.bytes) === toHex(issuer.bytes) &&
    integerOf(number) === serial
  );
}
