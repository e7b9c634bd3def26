import {
  type CaseId,
  type Exhibit,
  type ExhibitKind,
  type Reading as PictureReading,
  type ReadingState,
  YoujuError,
} from "@youju/domain";
import type { Reader, ReadOutcome } from "@youju/evidence";
import { recordAct } from "./case-act.ts";
import { type InspectingOffice, knownDetails } from "./inspect-exhibit.ts";
import { readBlob } from "./read-blob.ts";
import { indexReading } from "./search-parts.ts";
import { together } from "./workplace.ts";

/** Which exhibit a reading job is about. */
export type ReadExhibit = { readonly caseId: CaseId; readonly exhibitId: string };

type Office = InspectingOffice & { readonly reader: Reader };

/**
 * Reads the text of a picture and keeps it: fields read are proposals until the person says yes. Doing it twice gives
 * the same. An exhibit or case gone meanwhile is no failure. Throws `READING_FAILED` where trying again may help.
 */
export async function readExhibit(office: Office, at: ReadExhibit, signal: AbortSignal): Promise<void> {
  const exhibit = await office.store.exhibits.get(office.workspaceId, at.exhibitId);
  if (exhibit === null) {
    return;
  }
  await setState(office, exhibit, "reading");
  if ((await knownDetails(office, exhibit, signal)).unopened !== null) {
    await keep(office, exhibit, { state: "failed", reading: null });
    return;
  }
  const outcome = await office.reader.read(await readBlob(office.blobs, await readableBytes(office, exhibit)), {
    signal,
  });
  if (outcome.state === "failed" && outcome.code === "READING_FAILED") {
    await setState(office, exhibit, signal.aborted ? "queued" : "failed");
    throw new YoujuError("READING_FAILED", { cause: outcome.detail });
  }
  await keep(office, exhibit, outcome);
}

/** A picture in a form only phones know has been written anew in one that is read here. */
async function readableBytes({ store, workspaceId }: Office, { id: ownerId, sha256 }: Exhibit): Promise<string> {
  return (await store.attachments.get(workspaceId, { ownerId, role: "rendition" }))?.sha256 ?? sha256;
}

async function setState(office: Office, exhibit: Exhibit, reading: ReadingState): Promise<void> {
  const { store, workspaceId } = office;
  if ((await store.exhibits.get(workspaceId, exhibit.id)) !== null) {
    await store.exhibits.update(workspaceId, exhibit.id, { reading });
  }
}

async function keep(
  office: Office,
  exhibit: Exhibit,
  { state, reading }: Pick<ReadOutcome, "state" | "reading">,
): Promise<void> {
  await together(office, async (inside) => {
    const { store, workspaceId } = inside;
    if ((await store.exhibits.get(workspaceId, exhibit.id)) === null) {
      return;
    }
    await store.exhibits.update(workspaceId, exhibit.id, { reading: state });
    if (reading !== null) {
      await keepReading(inside, exhibit, reading);
      await nameByLook(inside, exhibit, reading.layout);
    }
    await recordAct(inside, { caseId: exhibit.caseId }, { kind: "exhibit-read", number: exhibit.number, state });
  });
}

/** What a page looks like says what the exhibit is, as long as the person has not said it. */
async function nameByLook(office: Office, exhibit: Exhibit, layout: string): Promise<void> {
  const { store, workspaceId } = office;
  const kind = layout.endsWith("order") ? "order-page" : kindOfLook[layout];
  if (exhibit.kind === "other" && kind !== undefined) {
    await store.exhibits.update(workspaceId, exhibit.id, { kind });
    const act = { kind: "exhibit-named", number: exhibit.number, exhibitKind: kind } as const;
    await recordAct(office, { caseId: exhibit.caseId }, act);
  }
}

const kindOfLook: Readonly<Record<string, ExhibitKind>> = {
  "payment-record": "payment-record",
  "wechat-bill": "payment-record",
  "alipay-bill": "payment-record",
  "parcel-track": "parcel-track",
  waybill: "waybill",
  "wechat-chat": "chat",
  "shop-chat": "chat",
};

async function keepReading(office: Office, exhibit: Exhibit, reading: PictureReading): Promise<void> {
  const { store, workspaceId } = office;
  const { id: exhibitId, caseId, sha256 } = exhibit;
  await store.readings.put(workspaceId, exhibitId, reading);
  await store.custody.append(workspaceId, caseId, { exhibitId, act: "read", sha256, actor: "youju" });
  await indexReading(office, { caseId, exhibitId }, reading);
}
