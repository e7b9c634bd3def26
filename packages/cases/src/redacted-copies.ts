import type { RedactedCopies, StoredFile } from "@youju/api";
import { type Exhibit, type RedactedCopy, YoujuError } from "@youju/domain";
import { formOf } from "@youju/evidence";
import { recordBlob, sweepBlobs } from "@youju/storage";
import { onePiece, webStream } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { recordExport, recordSeen } from "./custody-acts.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { type ExhibitAt, type RedactionOffice, withSource } from "./redaction.ts";
import { hashOf } from "./sha256.ts";
import { together } from "./workplace.ts";

/** Which covered copy of which exhibit. */
export type CopyAt = ExhibitAt & { readonly copyId: string };

/** The covered copies of an exhibit, oldest first. Throws `NOT_FOUND`. */
export async function listRedactedCopies(office: RedactionOffice, at: ExhibitAt): Promise<RedactedCopies["copies"]> {
  const exhibit = await findExhibit(office, at);
  const copies = await office.store.redactions.copies(office.workspaceId, exhibit.id);
  return copies.map((copy) => ({ ...copy, fileName: nameOf(exhibit, copy) }));
}

/**
 * Makes a copy with the kept plan covered for good. The original is only read; that the copy was made goes into the
 * ledger with its hash. The same bytes again are the copy they already are. Throws `NOT_FOUND`, `CONFLICT` in the bin,
 * `REDACTION_EMPTY`, `REDACTION_NOT_POSSIBLE`, `REDACTION_TOO_LONG`.
 * @param onPage told after each page of a document
 */
export async function makeRedactedCopy(
  office: RedactionOffice,
  at: ExhibitAt,
  onPage: (done: number, of: number) => void,
): Promise<RedactedCopy> {
  await findLiveCase(office, at.caseId);
  const exhibit = await findExhibit(office, at);
  const plan = await office.store.redactions.plan(office.workspaceId, exhibit.id);
  if (plan === null || plan.boxes.length + plan.spans.length === 0) {
    throw new YoujuError("REDACTION_EMPTY");
  }
  const { bytes, mediaType } = await withSource(office, exhibit, (file) => office.redactor.cover(file, plan, onPage));
  const blob = await office.blobs.put(onePiece(bytes));
  return recordBlob({ ...office, sha256: blob.sha256 }, (store) =>
    enter({ ...office, store }, exhibit, { ...blob, mediaType, plan, sourceSha256: exhibit.sha256, madeBy: "person" }),
  );
}

type Made = Parameters<RedactionOffice["store"]["redactions"]["addCopy"]>[2];

async function enter(office: RedactionOffice, { id, caseId, number }: Exhibit, made: Made): Promise<RedactedCopy> {
  const { store, workspaceId } = office;
  await findLiveCase(office, caseId);
  await findExhibit(office, { caseId, exhibitId: id });
  const known = (await store.redactions.copies(workspaceId, id)).find(({ sha256 }) => sha256 === made.sha256);
  if (known !== undefined) {
    return known;
  }
  const copy = await store.redactions.addCopy(workspaceId, id, made);
  const act = { exhibitId: id, act: "derived", sha256: made.sha256, actor: made.madeBy } as const;
  await store.custody.append(workspaceId, caseId, act);
  await recordAct(office, { caseId }, { kind: "exhibit-redacted", number });
  return copy;
}

/** A covered copy under a name that says nothing; that it was handed out goes into the ledger first. Throws `NOT_FOUND`. */
export async function redactedCopyFile(office: RedactionOffice, at: CopyAt): Promise<StoredFile> {
  const { exhibit, copy } = await findCopy(office, at);
  const { sha256, byteLength, mediaType } = copy;
  const bytes = await office.blobs.open(sha256);
  await recordExport(office, { caseId: at.caseId, exhibitId: exhibit.id, sha256 });
  return { body: webStream(bytes), byteLength, mediaType, fileName: nameOf(exhibit, copy), sha256 };
}

/** A page of a covered copy as a picture, to look at; a text as it is. Throws `NOT_FOUND`, `REDACTION_NOT_POSSIBLE`. */
export async function redactedCopyPage(
  office: RedactionOffice,
  at: CopyAt & { readonly page: string },
): Promise<StoredFile> {
  const { exhibit, copy } = await findCopy(office, at);
  const { sha256, byteLength, mediaType } = copy;
  const form = formOf(mediaType);
  if (form === "document") {
    const drawn = await office.blobs.withFile(sha256, (path) =>
      office.redactor.page({ path, form, mediaType, byteLength }, Number(at.page)),
    );
    return pictureOf(drawn, `${exhibit.number}-${at.page}.jpg`);
  }
  const fileName = nameOf(exhibit, copy);
  return { body: webStream(await office.blobs.open(sha256)), byteLength, mediaType, fileName, sha256 };
}

/** A page of an exhibit's document as a picture, nothing covered; that it was seen goes into the ledger. Throws `NOT_FOUND`. */
export async function exhibitPage(
  office: RedactionOffice,
  at: ExhibitAt & { readonly page: string },
): Promise<StoredFile> {
  const exhibit = await findExhibit(office, at);
  if (formOf(exhibit.mediaType) !== "document") {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const drawn = await withSource(office, exhibit, (file) => office.redactor.page(file, Number(at.page)));
  await recordSeen(office, exhibit);
  return pictureOf(drawn, `${exhibit.number}-${at.page}.jpg`);
}

function pictureOf(bytes: Uint8Array, fileName: string): StoredFile {
  const body = webStream(onePiece(bytes));
  return { body, byteLength: bytes.byteLength, mediaType: "image/jpeg", fileName, sha256: hashOf(bytes) };
}

/** Deletes a covered copy and its bytes; the ledger keeps the line that it was made. Throws `NOT_FOUND`. */
export async function removeRedactedCopy(office: RedactionOffice, at: CopyAt): Promise<void> {
  await together(office, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const { exhibit, copy } = await findCopy(inside, at);
    await inside.store.redactions.removeCopy(inside.workspaceId, copy.id);
    await recordAct(inside, { caseId: at.caseId }, { kind: "redaction-removed", number: exhibit.number });
  });
  await sweepBlobs(office);
}

async function findCopy(
  office: RedactionOffice,
  at: CopyAt,
): Promise<{ readonly exhibit: Exhibit; readonly copy: RedactedCopy }> {
  const exhibit = await findExhibit(office, at);
  const copies = await office.store.redactions.copies(office.workspaceId, exhibit.id);
  const copy = copies.find(({ id }) => id === at.copyId);
  if (copy === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  return { exhibit, copy };
}

const endings: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

/** Neither the original's name nor anything of it. */
function nameOf({ number }: Exhibit, copy: Pick<RedactedCopy, "number" | "mediaType">): string {
  return `证据${number}-遮盖${copy.number === 1 ? "" : copy.number}.${endings[copy.mediaType] ?? "bin"}`;
}
