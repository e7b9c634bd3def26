import { type PdfRenderer, paperText, printable } from "@youju/documents";
import { type LedgerHead, YoujuError } from "@youju/domain";
import { type BagPaper, planBag, sealBag, verifierPage, type WriteWatch, writeFolder, writeZip } from "@youju/evidence";
import type { FilingRecord, ReadingMemory } from "@youju/storage";
import { type BundleRequest, bundleContent } from "./bundle-content.ts";
import { recordExport } from "./custody-acts.ts";
import { keptPaper } from "./kept-paper.ts";
import { manifestStamping } from "./stamp-manifest.ts";
import type { StampOffice } from "./stamp-now.ts";
import type { Workplace } from "./workplace.ts";

/** What it takes to make a bundle. */
export type BundleOffice = StampOffice & Pick<Workplace, "blobs"> & { readonly pdf: PdfRenderer };

/** Where a bundle is written: a ZIP, or a folder that is not there yet. */
export type BundlePlace = { readonly path: string; readonly form: "zip" | "folder" };

/** Where it is written, who watches, and papers that go along beside those that were sent. */
export type BundleMaking = WriteWatch & { readonly place: BundlePlace; readonly along?: readonly BagPaper[] };

/** What a bundle came to: the manifest in short. */
export type BundleSummary = {
  readonly byteLength: number;
  readonly files: number;
  readonly exhibits: number;
  /** SHA-256 of the tag manifest: it names the whole bundle. */
  readonly tagManifestSha256: string;
  /** Of the ledger, before this export's own entry. */
  readonly head: LedgerHead;
  /** Tokens over the whole bundle. */
  readonly stamps: number;
  /** Authorities that were asked for one and gave none. */
  readonly unstamped: readonly string[];
};

/**
 * Makes a bundle of a case and notes in its ledger that it went out. The same case at the same head gives the same
 * bytes, but for the new tokens and the seal's lines for them. Throws `NOT_FOUND`, `INPUT_INVALID`,
 * `ORIGINAL_DAMAGED` where an original is no longer what was taken in.
 */
export async function exportBundle(
  office: BundleOffice,
  request: BundleRequest,
  { place, along = [], ...watch }: BundleMaking,
): Promise<BundleSummary> {
  const content = await bundleContent(office, request);
  const papers = [...(request.only === null ? await papersOf(office, request.caseId) : []), ...along];
  const stamping = await manifestStamping(office, watch.signal ?? new AbortController().signal);
  const certificates = [...content.certificates, ...stamping.certificates];
  const memory: ReadingMemory = [];
  const open = (sha256: string) => office.blobs.pieces(sha256, memory);
  const { files, info } = planBag({ ...content, papers, certificates }, { open, page: verifierPage() });
  const sealed = await sealBag(files, info, stamping.stamp);
  const write = place.form === "zip" ? writeZip : writeFolder;
  const byteLength = await write(place.path, sealed.files, watch);
  const { tagManifestSha256 } = sealed;
  await recordExport(office, { caseId: request.caseId, exhibitId: null, sha256: tagManifestSha256 });
  return {
    byteLength,
    files: sealed.files.length,
    exhibits: content.exhibits.length,
    tagManifestSha256,
    head: info.head,
    stamps: sealed.files.filter(({ name }) => /^stamps\/tagmanifest-.*\.tsr$/.test(name)).length,
    unstamped: stamping.missing,
  };
}

type Paper = { readonly fileName: string; readonly bytes: Uint8Array };

/** Papers that went out, as they went: text and PDF. */
async function papersOf({ store, workspaceId, pdf }: BundleOffice, caseId: string): Promise<readonly Paper[]> {
  const sent = (await store.filings.list(workspaceId, { caseId })).filter(({ state }) => state !== "drafted");
  const papers: Paper[] = [];
  for (const [index, record] of sent.entries()) {
    papers.push(...(await paperFiles(record, pdf, index + 1)));
  }
  return papers;
}

async function paperFiles(record: FilingRecord, pdf: PdfRenderer, number: number): Promise<readonly Paper[]> {
  const { composition } = keptPaper(record);
  try {
    const paper = printable(composition);
    const name = `${String(number).padStart(2, "0")}-${record.channel}-${composition.today}`;
    return [
      ...(composition.formats.includes("text")
        ? [{ fileName: `${name}.txt`, bytes: new TextEncoder().encode(`${paperText(paper)}\n`) }]
        : []),
      ...(composition.formats.includes("pdf") ? [{ fileName: `${name}.pdf`, bytes: await pdf.render(paper) }] : []),
    ];
  } catch (error) {
    if (error instanceof YoujuError && (error.code === "PAPER_NOT_READY" || error.code === "PAPER_BLOCKED")) {
      return [];
    }
    throw error;
  }
}
