import { Set as Asn1Set, GeneralizedTime, Integer, Null, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampResp,
} from "pkijs";
import { type Bytes, compareBytes, type Der } from "./der.ts";

/** How a signature is made: the identifiers written beside it, and the act itself. */
export type Signing = {
  readonly digestOid: string;
  readonly signatureOid: string;
  readonly digest: (bytes: Bytes) => Promise<Bytes>;
  readonly sign: (bytes: Bytes) => Promise<Bytes>;
};

/** What a reply is made of. */
export type ReplyParts = {
  /** MessageImprint as the request had it. */
  readonly imprint: Der;
  readonly nonce: Der | null;
  readonly policy: string;
  /** A positive number as DER content octets. */
  readonly serial: Bytes;
  readonly genTime: Date;
  /** The signer's certificate first; the rest is put beside it. */
  readonly certificates: readonly Bytes[];
  readonly signing: Signing;
};

/** Makes a granted reply (TimeStampResp) of RFC 3161. */
export async function buildReply(parts: ReplyParts): Promise<Bytes> {
  const content = timeStampInfo(parts);
  const certificates = parts.certificates.map((bytes) => Certificate.fromBER(bytes));
  const [signerCertificate] = certificates;
  if (signerCertificate === undefined) {
    throw new RangeError("a reply needs its signer's certificate");
  }
  const attributes = await signedAttributes(parts, content);
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: signerCertificate.issuer, serialNumber: signerCertificate.serialNumber }),
    digestAlgorithm: plainAlgorithm(parts.signing.digestOid),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: parts.signing.signatureOid }),
    signature: new OctetString({ valueHex: await parts.signing.sign(setOf(attributes)) }),
  });
  const signedData = new SignedData({
    version: 3,
    digestAlgorithms: [plainAlgorithm(parts.signing.digestOid)],
    encapContentInfo: contentInfo(content),
    certificates,
    signerInfos: [signer],
  });
  const token = new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signedData.toSchema(true) });
  const reply = new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token });
  return new Uint8Array(reply.toSchema().toBER());
}

/** Given to the constructor, the content would go out as an octet string in pieces, which is not DER. */
function contentInfo(content: Bytes): EncapsulatedContentInfo {
  const info = new EncapsulatedContentInfo({ eContentType: timeStampInfoOid });
  info.eContent = new OctetString({ valueHex: content });
  return info;
}

const timeStampInfoOid = "1.2.840.113549.1.9.16.1.4";

function plainAlgorithm(algorithmId: string): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId, algorithmParams: new Null() });
}

/** TSTInfo. The imprint and the nonce go in as the request had them, to the byte. */
function timeStampInfo({ imprint, nonce, policy, serial, genTime }: ReplyParts): Bytes {
  const seconds = new Date(Math.floor(genTime.getTime() / 1000) * 1000);
  const before = [new Integer({ value: 1 }), new ObjectIdentifier({ value: policy })];
  const after = [new Integer({ valueHex: serial }), new GeneralizedTime({ valueDate: seconds })];
  const bytes = [...before.map(encode), imprint.bytes, ...after.map(encode), ...(nonce === null ? [] : [nonce.bytes])];
  return inSequence(bytes);
}

function encode(block: { readonly toBER: () => ArrayBuffer }): Bytes {
  return new Uint8Array(block.toBER());
}

function inSequence(parts: readonly Bytes[]): Bytes {
  const content = Uint8Array.from(parts.flatMap((part) => [...part]));
  const bits = new OctetString({ valueHex: content }).toBER();
  const wrapped = new Uint8Array(bits);
  wrapped[0] = 0x30;
  return wrapped;
}

async function signedAttributes({ certificates, signing }: ReplyParts, content: Bytes): Promise<Attribute[]> {
  const [signer = new Uint8Array()] = certificates;
  const certificateHash = new Uint8Array(await crypto.subtle.digest("SHA-256", signer));
  const certificateId = new Sequence({ value: [new OctetString({ valueHex: certificateHash })] });
  const attributes = [
    new Attribute({ type: "1.2.840.113549.1.9.3", values: [new ObjectIdentifier({ value: timeStampInfoOid })] }),
    new Attribute({
      type: "1.2.840.113549.1.9.4",
      values: [new OctetString({ valueHex: await signing.digest(content) })],
    }),
    new Attribute({
      type: "1.2.840.113549.1.9.16.2.47",
      values: [new Sequence({ value: [new Sequence({ value: [certificateId] })] })],
    }),
  ];
  return attributes.sort((one, other) => compareBytes(encode(one.toSchema()), encode(other.toSchema())));
}

function setOf(attributes: readonly Attribute[]): Bytes {
  return encode(new Asn1Set({ value: attributes.map((attribute) => attribute.toSchema()) }));
}
