import type { Sha256 } from "../ledger/sha256.ts";
import { isSelfIssued, nameText, readCertificates } from "./certificate.ts";
import { toHex } from "./der-values.ts";

/** A certificate as it is shown to people, who compare its fingerprint with what the authority publishes. */
export type CertificateCard = {
  /** Its subject, as `CN=…, O=…`. */
  readonly name: string;
  /** SHA-256 of its DER, lower-case hex. */
  readonly sha256: string;
  /** UTC instants. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Whether it names itself as its issuer; only such a one is a root, others help on the way to one. */
  readonly isRoot: boolean;
  readonly pem: string;
};

/** The certificates in a file, one in DER or any number in PEM; `null` where any of it is none. */
export function describeCertificates(file: Uint8Array | string, sha256: Sha256): readonly CertificateCard[] | null {
  const certificates = readCertificates(file) ?? [];
  const cards = certificates.map((certificate) => ({
    name: nameText(certificate.subject),
    sha256: toHex(sha256(certificate.bytes)),
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    isRoot: isSelfIssued(certificate),
    pem: pemOf(certificate.bytes),
  }));
  return cards.length === 0 ? null : cards;
}

function pemOf(bytes: Uint8Array): string {
  const base64 = btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join(""));
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}
