import { type CaseId, type Exhibit, type ExhibitDetails, type UnopenedReason, YoujuError } from "@youju/domain";
import { type Derived, formOf } from "@youju/evidence";
import { recordBlob } from "@youju/storage";
import { onePiece } from "./byte-stream.ts";
import { recordAct } from "./case-act.ts";
import { together, type Workplace } from "./workplace.ts";

/** The job that looks at a file once it is kept. */
export const inspectingJob = "inspect-exhibit";
/** The job that reads a picture. */
export const readingJob = "read-exhibit";
/** The same for pictures nobody waits for. */
export const laterReadingJob = "read-exhibit-later";

/** What it takes to look at a file. */
export type InspectingOffice = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock" | "inspector">;

/** Reasons that may have lain in the machine and not in the file: a second look may find otherwise. */
const passing: ReadonlySet<UnopenedReason | null> = new Set(["crashed", "time-limit", "memory-limit"]);

/**
 * Looks at an exhibit's file and keeps what is found; a picture that opens is then read. Doing it twice gives the same.
 * An exhibit gone meanwhile is no failure. Throws `JOB_INTERRUPTED` where it was broken off.
 */
export async function inspectExhibit(
  office: InspectingOffice,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  signal: AbortSignal,
): Promise<void> {
  const { store, workspaceId } = office;
  const exhibit = await store.exhibits.get(workspaceId, at.exhibitId);
  if (exhibit === null || (await store.details.get(workspaceId, exhibit.id)) !== null) {
    return;
  }
  await lookInto(office, exhibit, { signal, thenRead: true });
}

/** What is known of an exhibit's file; looked at now where nothing is, or where only the machine stood in the way. */
export async function knownDetails(
  office: InspectingOffice,
  exhibit: Exhibit,
  signal: AbortSignal,
): Promise<ExhibitDetails> {
  const known = await office.store.details.get(office.workspaceId, exhibit.id);
  return known === null || passing.has(known.unopened) ? lookInto(office, exhibit, { signal, thenRead: false }) : known;
}

type Look = { readonly signal: AbortSignal; readonly thenRead: boolean };

async function lookInto(office: InspectingOffice, exhibit: Exhibit, look: Look): Promise<ExhibitDetails> {
  const { mediaType, byteLength } = exhibit;
  const inspection = await office.blobs.withFile(exhibit.sha256, (path) =>
    office.inspector.inspect({ path, form: formOf(mediaType), mediaType, byteLength }, { signal: look.signal }),
  );
  if (inspection.kind === "cancelled") {
    throw new YoujuError("JOB_INTERRUPTED");
  }
  const { details, rendition } = inspection;
  if (rendition === null) {
    await together(office, (inside) => keep(inside, exhibit, { details, thenRead: look.thenRead }));
    return details;
  }
  const { sha256 } = await office.blobs.put(onePiece(rendition.bytes));
  await recordBlob({ ...office, sha256 }, (store) =>
    keep({ ...office, store }, exhibit, { details, thenRead: look.thenRead, rendition: { ...rendition, sha256 } }),
  );
  return details;
}

type Finding = {
  readonly details: ExhibitDetails;
  readonly thenRead: boolean;
  readonly rendition?: Derived & { readonly sha256: string };
};

async function keep(office: InspectingOffice, exhibit: Exhibit, finding: Finding): Promise<void> {
  const { store, workspaceId } = office;
  const { id: exhibitId, caseId, number } = exhibit;
  const present = await store.exhibits.get(workspaceId, exhibitId);
  if (present === null) {
    return;
  }
  const { details, rendition, thenRead } = finding;
  await store.details.put(workspaceId, exhibitId, details);
  if (rendition !== undefined) {
    const { sha256, mediaType, bytes } = rendition;
    const attachment = { caseId, ownerId: exhibitId, role: "rendition", sha256, mediaType };
    await store.attachments.put(workspaceId, { ...attachment, byteLength: bytes.byteLength });
    await store.custody.append(workspaceId, caseId, { exhibitId, act: "derived", sha256, actor: "youju" });
  }
  if (present.reading !== "queued" || !thenRead) {
    return;
  }
  if (details.unopened === null) {
    await store.jobs.enqueue(workspaceId, { kind: readingJob, caseId, payload: { caseId, exhibitId } });
    return;
  }
  await store.exhibits.update(workspaceId, exhibitId, { reading: "failed" });
  await recordAct(office, { caseId }, { kind: "exhibit-read", number, state: "failed" });
}
