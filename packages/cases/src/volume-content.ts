import {
  type CatalogueContent,
  type CatalogueEntry,
  type CatalogueLine,
  type ComposeInput,
  catalogueLine,
  composePaper,
  type PrintPaper,
  printable,
} from "@youju/documents";
import {
  type CaseId,
  currentFacts,
  type Exhibit,
  type ExhibitAccount,
  type ExhibitDetails,
  emptyAccount,
  type MatrixRow,
  type PlainDate,
  type ReadLine,
  type VolumeWish,
  YoujuError,
} from "@youju/domain";
import type { Attachment } from "@youju/storage";
import { findCase } from "./find-case.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/** Of which case to make a volume, of which of its exhibits (`null` for all), and how. */
export type VolumeRequest = {
  readonly caseId: CaseId;
  readonly only: readonly number[] | null;
  readonly wish: VolumeWish;
};

/** The bytes an exhibit is shown by. */
export type ShownBytes = Pick<Attachment, "sha256" | "byteLength" | "mediaType">;

/** An exhibit on its way into a volume. */
export type VolumeExhibit = {
  readonly exhibit: Exhibit;
  readonly line: CatalogueLine;
  readonly details: ExhibitDetails | null;
  readonly lines: readonly ReadLine[];
  /** The original, what a browser can show of it, or the copy the person chose. */
  readonly shown: ShownBytes;
  readonly by: "original" | "rendition" | "copy";
  /** Key frames taken from a film, in order. */
  readonly frames: readonly Attachment[];
  /** Copies that may be shown in its place. */
  readonly copies: readonly Attachment[];
  readonly account: ExhibitAccount;
};

/** Pages of each exhibit by number. */
export type PagesByExhibit = ReadonlyMap<number, { readonly first: number; readonly last: number }>;

/** Everything a volume is made of, read in one go. */
export type VolumeContent = {
  readonly today: PlainDate;
  readonly exhibits: readonly VolumeExhibit[];
  readonly matrix: readonly MatrixRow[];
  /** The catalogue with these pages in it. Throws `PAPER_NOT_READY`, `PAPER_BLOCKED`. */
  readonly catalogue: (pages: PagesByExhibit) => PrintPaper;
};

/**
 * Reads what goes into a volume. Throws `NOT_FOUND`, `INPUT_INVALID` for an exhibit or a copy there is not,
 * `PAPER_NOT_READY` where the case was never assessed.
 */
export function volumeContent(place: Reading, request: VolumeRequest): Promise<VolumeContent> {
  return together(place, async (inside) => {
    const { store, workspaceId, clock, counsel } = inside;
    const file = await findCase(inside, request.caseId);
    const stored = await store.assessments.latest(workspaceId, file.id);
    if (stored === null) {
      throw new YoujuError("PAPER_NOT_READY", { detail: { field: "assessment" } });
    }
    const { channels, platforms, paperGrounds, outdated } = counsel.law;
    const all = await store.exhibits.list(workspaceId, file.id);
    const input: ComposeInput = {
      assessment: stored.assessment,
      profile: await store.profile.get(workspaceId),
      exhibits: all,
      facts: currentFacts(await store.facts.history(workspaceId, file.id)),
      today: todayOf(file, clock.today()),
      directory: { channels, platforms, paperGrounds, outdated },
    };
    const chosen = choose(all, request.only);
    const entries = await entriesOf(inside, chosen, request);
    const attachments = await store.attachments.list(workspaceId, file.id);
    return {
      today: input.today,
      matrix: stored.assessment.matrix,
      exhibits: await Promise.all(
        entries.map((entered) => volumeExhibit(inside, { ...entered, attachments, request, input })),
      ),
      catalogue: (pages) => {
        const placed = entries.map(({ entry }) => ({ ...entry, pages: pages.get(entry.number) ?? null }));
        const catalogue: CatalogueContent = { entries: placed, grouped: request.wish.grouped };
        return printable(composePaper("evidence-catalogue", { ...input, catalogue }));
      },
    };
  });
}

function choose(exhibits: readonly Exhibit[], only: readonly number[] | null): readonly Exhibit[] {
  if (only?.some((number) => !exhibits.some((exhibit) => exhibit.number === number))) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "only" } });
  }
  return exhibits
    .filter(({ number }) => only?.includes(number) ?? true)
    .toSorted((one, other) => one.number - other.number);
}

type Entered = {
  readonly exhibit: Exhibit;
  readonly details: ExhibitDetails | null;
  readonly account: ExhibitAccount;
  readonly entry: CatalogueEntry;
};

async function entriesOf(
  { store, workspaceId }: Records,
  exhibits: readonly Exhibit[],
  { caseId, wish }: VolumeRequest,
): Promise<readonly Entered[]> {
  const accounts = await store.accounts.latest(workspaceId, caseId);
  return Promise.all(
    exhibits.map(async (exhibit) => {
      const details = await store.details.get(workspaceId, exhibit.id);
      const account = accounts.find(({ exhibitId }) => exhibitId === exhibit.id)?.account ?? emptyAccount;
      const { number } = exhibit;
      const form = wish.choices.find((choice) => choice.number === number)?.form ?? null;
      return { exhibit, details, account, entry: { number, account, file: details?.form ?? null, form, pages: null } };
    }),
  );
}

type Around = Entered & {
  readonly attachments: readonly Attachment[];
  readonly request: VolumeRequest;
  readonly input: ComposeInput;
};

async function volumeExhibit(
  { store, workspaceId }: Records,
  { exhibit, details, account, entry, attachments, request, input }: Around,
): Promise<VolumeExhibit> {
  const own = attachments.filter(({ ownerId }) => ownerId === exhibit.id);
  const copy = request.wish.choices.find(({ number }) => number === exhibit.number)?.copy ?? null;
  const copies = own.filter(({ role }) => role.startsWith("redacted"));
  const chosen = copies.find(({ sha256 }) => sha256 === copy);
  if (copy !== null && chosen === undefined) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "copy" } });
  }
  const rendition = own.find(({ role }) => role === "rendition");
  return {
    exhibit,
    line: catalogueLine(exhibit, entry, input.assessment.matrix),
    details,
    account,
    copies,
    lines: (await store.readings.get(workspaceId, exhibit.id))?.lines ?? [],
    shown: chosen ?? rendition ?? exhibit,
    by: chosen === undefined ? (rendition === undefined ? "original" : "rendition") : "copy",
    frames: own
      .filter(({ role }) => role.startsWith("key-frame"))
      .toSorted((one, other) => (one.role < other.role ? -1 : 1)),
  };
}
