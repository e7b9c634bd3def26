import type { RedactionView } from "@youju/api";
import {
  type CaseId,
  currentFacts,
  type Exhibit,
  type RedactionPlan,
  type RedactionSuggestion,
  YoujuError,
} from "@youju/domain";
import {
  formOf,
  type InspectedFile,
  type KnownDetails,
  placeSecrets,
  type RedactionLook,
  spanSecrets,
} from "@youju/evidence";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { together, type Workplace } from "./workplace.ts";

/** What covering things takes. */
export type RedactionOffice = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock" | "redactor">;

/** Which exhibit. */
export type ExhibitAt = { readonly caseId: CaseId; readonly exhibitId: string };

/**
 * What may want covering on an exhibit: found anew each time in what was read from the picture, in a document's own
 * text or in the words of a letter, and by what one knows of the person. Throws `NOT_FOUND`, `REDACTION_NOT_POSSIBLE`,
 * `REDACTION_TOO_LONG`.
 */
export async function redactionView(office: RedactionOffice, at: ExhibitAt): Promise<RedactionView> {
  const { store, workspaceId } = office;
  const exhibit = await findExhibit(office, at);
  const look = await withSource(office, exhibit, (file) => office.redactor.look(file));
  const known = await knownDetails(office, at.caseId);
  const plan = await store.redactions.plan(workspaceId, exhibit.id);
  if (look.form === "text") {
    return { form: "text", pages: [], text: look.text, suggestions: spanSecrets(look.text, known), plan };
  }
  const form = formOf(exhibit.mediaType) === "document" ? "document" : "picture";
  const pages = form === "picture" ? await withReading(office, exhibit, look.pages) : look.pages;
  return {
    form,
    pages: pages.map(({ page, width, height, lines }) => ({ page, width, height, read: lines.length > 0 })),
    text: null,
    suggestions: pages.flatMap((page) => suggestionsOn(page, known)),
    plan,
  };
}

type Pages = Extract<RedactionLook, { readonly form: "pages" }>["pages"];

/** The text of a picture is what was read from it. */
async function withReading({ store, workspaceId }: RedactionOffice, { id }: Exhibit, pages: Pages): Promise<Pages> {
  const reading = await store.readings.get(workspaceId, id);
  const lines = (reading?.lines ?? []).map(({ text, box }) => ({ text, box, edges: null }));
  return pages.map((page) => ({ ...page, lines }));
}

function suggestionsOn(
  { page, width, height, lines, codes }: Pages[number],
  known: KnownDetails,
): readonly RedactionSuggestion[] {
  const seen = { kind: "code", reason: "seen", sureness: "likely", covered: true, text: "", spans: [] } as const;
  return [
    ...placeSecrets({ page, size: { width, height }, lines }, known),
    ...codes.map((box): RedactionSuggestion => ({ ...seen, boxes: [{ page, ...box }] })),
  ];
}

async function knownDetails({ store, workspaceId }: RedactionOffice, caseId: CaseId): Promise<KnownDetails> {
  const profile = await store.profile.get(workspaceId);
  const facts = currentFacts(await store.facts.history(workspaceId, caseId));
  const own = [
    { kind: "name", text: profile?.name ?? "" },
    { kind: "mobile", text: profile?.phone ?? "" },
    { kind: "address", text: profile?.address ?? "" },
  ] as const;
  const partyNames = [facts.shopName, facts.sellerLegalName].filter((name) => typeof name === "string");
  return { own: own.filter(({ text }) => text.trim().length > 1), partyNames };
}

/** Keeps what the person wants covered. Throws `NOT_FOUND`, or `CONFLICT` while the case lies in the bin. */
export function keepRedaction(office: RedactionOffice, at: ExhibitAt, plan: RedactionPlan): Promise<void> {
  return together(office, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const { id } = await findExhibit(inside, at);
    await inside.store.redactions.keepPlan(inside.workspaceId, id, plan);
  });
}

/** The file things are covered on: a picture only phones know has been written anew in one that opens everywhere. */
export async function withSource<Result>(
  { store, workspaceId, blobs }: RedactionOffice,
  exhibit: Exhibit,
  use: (file: InspectedFile) => Promise<Result>,
): Promise<Result> {
  const form = formOf(exhibit.mediaType);
  if (!["picture", "document", "mail", "text"].includes(form)) {
    throw new YoujuError("REDACTION_NOT_POSSIBLE");
  }
  const { sha256, mediaType, byteLength } =
    (await store.attachments.get(workspaceId, { ownerId: exhibit.id, role: "rendition" })) ?? exhibit;
  return blobs.withFile(sha256, (path) => use({ path, form, mediaType, byteLength }));
}
