import { catalogueLine, weighExhibits } from "@youju/documents";
import type { Assessment, Exhibit, ExhibitAccount, ExhibitDetails, ReadLine, Text } from "@youju/domain";
import { emptyAccount } from "@youju/domain";
import { formOf } from "@youju/evidence";
import type { Attachment } from "@youju/storage";
import type { ShownBytes } from "./volume-content.ts";
import type { Records } from "./workplace.ts";

/** An exhibit with what can be handed in of it. */
export type Holding = {
  readonly exhibit: Exhibit;
  readonly name: string;
  readonly serves: readonly Text[];
  readonly details: ExhibitDetails | null;
  readonly form: ExhibitDetails["form"];
  /** The covered copy made last, what every browser shows of it, or the original. */
  readonly shown: ShownBytes;
  readonly by: "original" | "rendition" | "copy";
  readonly frames: readonly Attachment[];
  readonly stretches: readonly Attachment[];
  readonly lines: readonly ReadLine[];
};

/** The exhibits of a case, the weightiest for its claims first, with what can be handed in of each. */
export async function holdingsOf(
  { store, workspaceId }: Records,
  { caseId, assessment }: { readonly caseId: string; readonly assessment: Assessment },
): Promise<readonly Holding[]> {
  const exhibits = await store.exhibits.list(workspaceId, caseId);
  const attachments = await store.attachments.list(workspaceId, caseId);
  const details = new Map((await store.details.list(workspaceId, caseId)).map((one) => [one.exhibitId, one.details]));
  const latest = await store.accounts.latest(workspaceId, caseId);
  const links = new Map(latest.map(({ exhibitId, account }) => [exhibitId, account]));
  const { matrix, kind } = assessment;
  const weighed = weighExhibits(exhibits, { matrix, kind, links });
  return Promise.all(
    weighed.map(async ({ exhibit, serves }) => ({
      exhibit,
      serves: serves.map(({ title }) => title),
      name: nameOf(exhibit, links.get(exhibit.id) ?? emptyAccount),
      details: details.get(exhibit.id) ?? null,
      lines: (await store.readings.get(workspaceId, exhibit.id))?.lines ?? [],
      ...bytesOf(
        exhibit,
        attachments.filter(({ ownerId }) => ownerId === exhibit.id),
      ),
    })),
  );
}

function nameOf(exhibit: Exhibit, account: ExhibitAccount): string {
  return catalogueLine(exhibit, { number: exhibit.number, account, file: null, form: null, pages: null }, []).name;
}

function bytesOf(exhibit: Exhibit, own: readonly Attachment[]) {
  const inOrder = own.toSorted((one, other) => (one.role < other.role ? -1 : 1));
  const copies = own.filter(({ role }) => role.startsWith("redacted-"));
  const copy = copies.toSorted((one, other) => madeAs(other) - madeAs(one))[0];
  const rendition = own.find(({ role }) => role === "rendition");
  const shown: ShownBytes = copy ?? rendition ?? exhibit;
  return {
    shown,
    by:
      copy !== undefined ? ("copy" as const) : rendition !== undefined ? ("rendition" as const) : ("original" as const),
    form: formOf(shown.mediaType),
    frames: inOrder.filter(({ role }) => role.startsWith("key-frame-")),
    stretches: inOrder.filter(({ role }) => role.startsWith("stretch-")),
  };
}

function madeAs({ role }: Attachment): number {
  return Number(role.split("-").at(-1));
}
