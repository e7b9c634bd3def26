import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AttachmentFile } from "@youju/api";
import type { PdfRenderer } from "@youju/documents";
import { type Text, YoujuError } from "@youju/domain";
import { openPress } from "@youju/evidence";
import { recordBlob, sweepBlobs } from "@youju/storage";
import type { PlannedFile } from "./attachment-plan.ts";
import { planPrint } from "./attachment-planning.ts";
import { cutWords, noteWords } from "./attachment-words.ts";
import { onePiece } from "./byte-stream.ts";
import type { FilingAt } from "./composed-filing.ts";
import { type DrawingRoom, drawSheets, openShown, textFile } from "./draw-sheets.ts";
import { keepPreparation, preparationOf } from "./filing-preparation.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { attachmentPlan } from "./planned-attachments.ts";
import { todayOf } from "./today-of.ts";
import { together, type Workplace } from "./workplace.ts";

/** What it takes to make files for a filing. */
export type AttachmentOffice = Omit<Workplace, "inspector" | "redactor"> & { readonly pdf: PdfRenderer };

/** Bytes that came of a plan. */
type Made = {
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly notes: readonly Text[];
};

/**
 * Makes the files that go along with a filing, each small enough and of a type its channel takes. Originals are only
 * read; every file made gets a line in the ledger for each exhibit it was made from. Files of an earlier making go.
 * Throws `NOT_FOUND`, `PAPER_NOT_READY` where the case was never assessed, `CONFLICT` once the filing went out or in the bin.
 * @param onFile told after each file
 */
export async function makeAttachments(
  office: AttachmentOffice,
  at: FilingAt,
  onFile: (done: number, of: number) => void,
): Promise<void> {
  const file = await findLiveCase(office, at.caseId);
  const { state } = await findFiling(office, at);
  if (state !== "drafted") {
    throw new YoujuError("CONFLICT");
  }
  const { plan, limits } = await attachmentPlan(office, at);
  const press = openPress(new AbortController().signal);
  const folder = await mkdtemp(join(tmpdir(), "youju-attachments-"));
  const room = { ...office, press, folder, today: todayOf(file, office.clock.today()) };
  const mostBytes = limits.megabytesEach === null ? null : limits.megabytesEach * 1_000_000;
  const png = limits.types.includes("png");
  const files: AttachmentFile[] = [];
  const refused: string[] = [];
  try {
    for (const [index, planned] of plan.files.entries()) {
      const made = await makeFile(room, planned, { mostBytes, png });
      if (made === null) {
        refused.push(...planned.holdings.map(({ exhibit }) => exhibit.id));
      } else {
        files.push(await enter(office, at, { planned, made, place: files.length + 1 }));
      }
      onFile(index + 1, plan.files.length);
    }
  } finally {
    await Promise.all([press.close(), rm(folder, { recursive: true, force: true })]);
  }
  await together(office, async (inside) => {
    const before = await preparationOf(inside, at.filingId);
    for (const { place } of before.files.filter((one) => one.place > files.length)) {
      await inside.store.attachments.remove(inside.workspaceId, { ownerId: at.filingId, role: roleOf(place) });
    }
    await keepPreparation(inside, at, { ...before, files, refused, madeFrom: planPrint(plan, limits) });
  });
  await sweepBlobs(office);
}

type Room = DrawingRoom & Pick<AttachmentOffice, "blobs">;
type Bounds = { readonly mostBytes: number | null; readonly png: boolean };
type Fresh = { readonly bytes: Uint8Array; readonly mediaType: string; readonly notes: readonly Text[] };

async function makeFile(room: Room, planned: PlannedFile, bounds: Bounds): Promise<Made | null> {
  const { making, notes } = planned;
  if (making.kind === "keep") {
    const { sha256, byteLength, mediaType } = making.bytes;
    const same = sha256 === planned.holdings[0]?.exhibit.sha256 ? [noteWords.same] : [];
    return { sha256, byteLength, mediaType, notes: [...notes, ...same] };
  }
  const fresh =
    making.kind === "picture" ? await picture(room, making.bytes, bounds) : await sheets(room, making, bounds);
  if (fresh === null) {
    return null;
  }
  const blob = await room.blobs.put(onePiece(fresh.bytes));
  return { ...blob, mediaType: fresh.mediaType, notes: [...notes, ...fresh.notes] };
}

/** So large a picture of its own may be where no limit is named, in bytes; longer sides are made smaller. */
const largest = { bytes: 20_000_000, side: 20_000 } as const;
const whole = { kind: "picture", cut: { top: 0, bottom: Number.POSITIVE_INFINITY } } as const;

async function picture(
  room: Room,
  bytes: Parameters<typeof openShown>[1],
  { mostBytes, png }: Bounds,
): Promise<Fresh | null> {
  const wanted = { page: whole, mostBytes: mostBytes ?? largest.bytes, mostSide: largest.side, png };
  const made = await openShown(room.blobs, bytes, (file) => room.press.shrink(file, wanted));
  if (made === null) {
    return null;
  }
  const notes = [noteWords.stripped, ...(made.smaller ? [noteWords.smaller] : [])];
  return { bytes: made.bytes, mediaType: made.mediaType, notes };
}

type Sheets = Extract<PlannedFile["making"], { readonly kind: "sheets" }>;

async function sheets(room: Room, { holdings, as }: Sheets, { mostBytes }: Bounds): Promise<Fresh | null> {
  const order = { holdings, as, mostBytes };
  const mediaType = as === "pdf" ? "application/pdf" : "image/jpeg";
  const letters = await textFile(room, order);
  if (letters !== null && (mostBytes === null || letters.byteLength <= mostBytes)) {
    return { bytes: letters, mediaType, notes: [noteWords.converted] };
  }
  const drawn = await drawSheets(room, order);
  if (drawn === null) {
    return null;
  }
  const notes = holdings.length === 1 ? [noteWords.converted] : [];
  return { bytes: drawn.bytes, mediaType, notes: [...notes, ...(drawn.cut.length === 0 ? [] : [cutWords(drawn.cut)])] };
}

type Entering = { readonly planned: PlannedFile; readonly made: Made; readonly place: number };

/** The file hangs on the filing; each exhibit it was made from gets a line with its hash. */
async function enter(
  office: AttachmentOffice,
  { caseId, filingId }: FilingAt,
  { planned, made, place }: Entering,
): Promise<AttachmentFile> {
  const { sha256, byteLength, mediaType, notes } = made;
  const { workspaceId } = office;
  const sources = planned.holdings.map(({ exhibit }) => exhibit);
  await recordBlob({ ...office, sha256 }, async (store) => {
    await findLiveCase({ store, workspaceId }, caseId);
    const entry = { caseId, ownerId: filingId, role: roleOf(place), sha256, byteLength, mediaType };
    await store.attachments.put(workspaceId, entry);
    for (const { id: exhibitId } of sources.filter((source) => source.sha256 !== sha256)) {
      const line = { exhibitId, act: "derived", sha256, actor: "person" } as const;
      await store.custody.appendOnce(workspaceId, caseId, { entry: line, since: ever });
    }
  });
  const name = `${planned.name.replace(/^\d+/, String(place).padStart(2, "0"))}.${endings[mediaType] ?? "bin"}`;
  return {
    place,
    name,
    mediaType,
    byteLength,
    sha256,
    sources: sources.map((source) => ({ number: source.number, sha256: source.sha256 })),
    notes,
  };
}

/** Before every ledger: the same file made again of the same exhibit is no new one. */
const ever = "1970-01-01T00:00:00.000Z";

function roleOf(place: number): string {
  return `attachment-${String(place).padStart(2, "0")}`;
}

const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/pdf": "pdf",
  "video/mp4": "mp4",
};
