import type { ChatStripView } from "@youju/api";
import { type CaseId, type Exhibit, type ExhibitDetails, type Reading, YoujuError } from "@youju/domain";
import { type ChatShot, formOf, layChat } from "@youju/evidence";
import { findCase, findLiveCase } from "./find-case.ts";
import { type RedactionOffice, withSource } from "./redaction.ts";

/** Which screenshots: by number, or all that are chats. */
export type StripAt = { readonly caseId: CaseId; readonly numbers: readonly number[] | null };

/** More are not laid out at once. */
const mostShots = 40;

/**
 * Lays screenshots of a chat under each other, in the person's order where one was given to this very set. Throws
 * `NOT_FOUND`, `INPUT_INVALID` for a number that is no picture of the case.
 */
export async function chatStripView(office: RedactionOffice, { caseId, numbers }: StripAt): Promise<ChatStripView> {
  await findCase(office, caseId);
  const chosen = await chosenOf(office, caseId, numbers);
  const shots = [];
  for (const exhibit of chosen) {
    shots.push({ exhibit, shot: await shotOf(office, exhibit) });
  }
  const own = await office.store.chatStrips.order(
    office.workspaceId,
    caseId,
    chosen.map(({ number }) => number),
  );
  const order = own?.flatMap((number) => chosen.filter((each) => each.number === number).map(({ id }) => id)) ?? null;
  return {
    shots: shots.map(({ exhibit: { id, number }, shot: { width, height, lines } }) => ({
      exhibitId: id,
      number,
      width,
      height,
      read: lines.length > 0,
    })),
    strip: layChat(
      shots.map(({ shot }) => shot),
      order,
    ),
    arranged: order !== null,
  };
}

/** Keeps the person's order. Throws `NOT_FOUND`, `CONFLICT` in the bin, `INPUT_INVALID`. */
export async function arrangeChatStrip(
  office: RedactionOffice,
  { caseId, numbers }: { readonly caseId: CaseId; readonly numbers: readonly number[] },
): Promise<ChatStripView> {
  await findLiveCase(office, caseId);
  const chosen = await chosenOf(office, caseId, numbers);
  if (chosen.length !== numbers.length) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "exhibits" } });
  }
  await office.store.chatStrips.arrange(office.workspaceId, caseId, numbers);
  return chatStripView(office, { caseId, numbers });
}

/** Takes the person's order back. Throws `NOT_FOUND`, `CONFLICT` in the bin, `INPUT_INVALID`. */
export async function forgetChatStripOrder(office: RedactionOffice, at: StripAt): Promise<ChatStripView> {
  await findLiveCase(office, at.caseId);
  const chosen = await chosenOf(office, at.caseId, at.numbers);
  await office.store.chatStrips.forget(
    office.workspaceId,
    at.caseId,
    chosen.map(({ number }) => number),
  );
  return chatStripView(office, at);
}

async function chosenOf(
  { store, workspaceId }: RedactionOffice,
  caseId: CaseId,
  numbers: readonly number[] | null,
): Promise<readonly Exhibit[]> {
  const all = await store.exhibits.list(workspaceId, caseId);
  const pictures = all.filter(({ mediaType }) => formOf(mediaType) === "picture");
  if (numbers === null) {
    return pictures.filter(({ kind }) => kind === "chat").slice(0, mostShots);
  }
  if (numbers.some((number) => !pictures.some((exhibit) => exhibit.number === number))) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "exhibits" } });
  }
  return pictures.filter(({ number }) => numbers.includes(number));
}

async function shotOf(office: RedactionOffice, exhibit: Exhibit): Promise<ChatShot> {
  const { store, workspaceId } = office;
  const reading = await store.readings.get(workspaceId, exhibit.id);
  const details = await store.details.get(workspaceId, exhibit.id);
  const opens = details !== null && details.unopened === null;
  const signs = opens ? await withSource(office, exhibit, (file) => office.redactor.rows(file)) : [];
  return { id: exhibit.id, ...sizeOf(details, reading), lines: reading?.lines ?? [], signs };
}

/** Where the file was not looked at yet, what was read says how large it is at least. */
function sizeOf(details: ExhibitDetails | null, reading: Reading | null): Pick<ChatShot, "width" | "height"> {
  const boxes = reading?.lines.map(({ box }) => box) ?? [];
  return (
    details?.size ?? {
      width: Math.max(1, ...boxes.map(({ right }) => right)),
      height: Math.max(1, ...boxes.map(({ bottom }) => bottom)),
    }
  );
}
