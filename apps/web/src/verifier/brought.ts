import { sha256 } from "@noble/hashes/sha2.js";
import {
  type CertificateCard,
  describeCertificates,
  type EarlierHead,
  openZip,
  readEarlierHead,
  statedHead,
  type VerifyOptions,
} from "@youju/evidence/verify";
import { accessTo } from "./chosen-bundle.ts";

/** What the person brought to hold a bundle against; the page keeps it while it is open. */
export type Brought = {
  /** As typed, pasted or read from a file. */
  earlier: string;
  certificates: readonly CertificateCard[];
};

/** Nothing yet. */
export function nothingBrought(): Brought {
  return { earlier: "", certificates: [] };
}

/** What a verification is given of it; `null` where the head is not written as one. */
export function optionsFrom({ earlier, certificates }: Brought): Pick<VerifyOptions, "earlier" | "trusted"> | null {
  const head = earlier.trim() === "" ? undefined : readEarlierHead(earlier);
  return head === null
    ? null
    : {
        ...(head === undefined ? {} : { earlier: head }),
        ...(certificates.length === 0 ? {} : { trusted: certificates.map(({ pem }) => pem) }),
      };
}

/** The head in a file: an earlier bundle's `ledger/head.json`, or the earlier bundle itself as a ZIP. */
export async function headIn(file: Blob): Promise<string | null> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const head = start[0] === 0x50 && start[1] === 0x4b ? await headInZip(file) : await headInText(file);
  return head === null ? null : `${head.size}:${head.root}`;
}

async function headInZip(file: Blob): Promise<EarlierHead | null> {
  const opened = await openZip(accessTo(file));
  return opened.kind === "refused" ? null : statedHead(opened.source);
}

/** Longest text that may be a head, in bytes. */
const longestHead = 1000;

async function headInText(file: Blob): Promise<EarlierHead | null> {
  return file.size > longestHead ? null : readEarlierHead(await file.text());
}

/** No more of a file of certificates is read, in bytes. */
const largestCertificates = 1_000_000;

/** The certificates in files together with those there are, each once; `null` where a file is none. */
export async function withCertificates(
  { certificates }: Brought,
  files: readonly Blob[],
): Promise<readonly CertificateCard[] | null> {
  const found = new Map(certificates.map((card) => [card.sha256, card]));
  for (const file of files) {
    const small = file.slice(0, largestCertificates);
    const cards = describeCertificates(new Uint8Array(await small.arrayBuffer()), sha256);
    if (cards === null) {
      return null;
    }
    for (const card of cards) {
      found.set(card.sha256, card);
    }
  }
  return [...found.values()];
}
