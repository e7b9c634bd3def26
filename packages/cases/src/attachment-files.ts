import type { AttachmentFile, StoredFile } from "@youju/api";
import { YoujuError } from "@youju/domain";
import type { BagFile } from "@youju/evidence";
import { onePiece, webStream } from "./byte-stream.ts";
import type { FilingAt } from "./composed-filing.ts";
import { recordExport } from "./custody-acts.ts";
import { preparationOf } from "./filing-preparation.ts";
import { findFiling } from "./find-case.ts";
import { hashOf } from "./sha256.ts";
import type { Workplace } from "./workplace.ts";
import { zipped } from "./zipped.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;

/**
 * One of the files made for a filing by its place, or all of them as a ZIP. That it was handed out goes into the ledger of
 * every exhibit it was made from; only looked at, it was not. Throws `NOT_FOUND`.
 */
export async function attachmentFile(
  office: Office,
  { file, ...at }: FilingAt & { readonly file: string },
  as: "file" | "look",
): Promise<StoredFile> {
  await findFiling(office, at);
  const { files } = await preparationOf(office, at.filingId);
  if (file === "all.zip") {
    return allFiles(office, at, files);
  }
  const found = files.find(({ place }) => place === Number(file));
  if (found === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  const body = webStream(await office.blobs.open(found.sha256));
  if (as === "file") {
    await recordEach(office, at, found);
  }
  const { byteLength, mediaType, name: fileName, sha256 } = found;
  return { body, byteLength, mediaType, fileName, sha256 };
}

async function allFiles(office: Office, at: FilingAt, files: readonly AttachmentFile[]): Promise<StoredFile> {
  if (files.length === 0) {
    throw new YoujuError("NOT_FOUND");
  }
  const packed: readonly BagFile[] = files.map(({ name, byteLength, sha256 }) => ({
    name,
    byteLength,
    sha256,
    open: () => office.blobs.open(sha256),
  }));
  const bytes = await zipped(packed, "附件/");
  for (const file of files) {
    await recordEach(office, at, file);
  }
  const body = webStream(onePiece(bytes));
  const sha256 = hashOf(bytes);
  return { body, byteLength: bytes.byteLength, mediaType: "application/zip", fileName: "附件.zip", sha256 };
}

async function recordEach(office: Office, { caseId }: FilingAt, { sources, sha256 }: AttachmentFile): Promise<void> {
  const exhibits = await office.store.exhibits.list(office.workspaceId, caseId);
  for (const source of sources) {
    const exhibitId = exhibits.find((exhibit) => exhibit.sha256 === source.sha256)?.id ?? null;
    await recordExport(office, { caseId, exhibitId, sha256 });
  }
}
