import type { CaseFile, CaseId, Text } from "@youju/domain";
import type { CaseEvent } from "@youju/storage";
import type { CaseAct } from "../act.ts";
import { archiveCase } from "../archive-case.ts";
import { linkCases, unlinkCases } from "../relatives.ts";
import { standingMerges } from "../standing-merges.ts";
import { undoMerge } from "../undo-merge.ts";
import { updateCase } from "../update-case.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit, type Told } from "./edit.ts";
import { toldOfExhibit } from "./removal-edits.ts";

/** What was done with the case itself: its title, its kind, exhibits taken out, archive, links, merges. */
export async function actEdits(place: Reading, file: CaseFile): Promise<readonly Edit[]> {
  const { store, workspaceId } = place;
  const events = await store.events.list(workspaceId, file.id);
  const links = await store.links.list(workspaceId, file.id);
  const standing: Standing = {
    place,
    file,
    merged: new Set(standingMerges(events).map(({ otherId }) => otherId)),
    linked: new Set(links.flatMap(({ caseId, otherId }) => [caseId, otherId])),
  };
  const exhibits = {
    held: new Set((await store.exhibits.list(workspaceId, file.id)).map(({ id }) => id)),
    removed: new Set((await store.exhibits.takenOut(workspaceId, file.id)).map(({ id }) => id)),
  };
  return events.flatMap((event) => {
    const act = { kind: event.kind, ...(event.data as object) } as CaseAct;
    const told = toldOfExhibit(act, { place, caseId: file.id, events, event, ...exhibits }) ?? toldOf(act, standing);
    const isLast = isLastOfItsKind(event, events);
    return told === null ? [] : [edit({ id: `act:${event.sequence}`, at: event.recordedAt, ...last(told, isLast) })];
  });
}

type Standing = {
  readonly place: Reading;
  readonly file: CaseFile;
  readonly merged: ReadonlySet<CaseId>;
  readonly linked: ReadonlySet<CaseId>;
};

/** Of titles, kinds and the archive only what was done last can be taken back. */
function last(told: Told, isLast: boolean): Told {
  const oneByOne = told.what === "title" || told.what === "kind" || told.what === "archive";
  return oneByOne && !isLast ? { ...told, takeBack: null } : told;
}

const sameThing: Readonly<Record<string, string>> = { "taken-up": "archived" };

function isLastOfItsKind({ kind, sequence }: CaseEvent, events: readonly CaseEvent[]): boolean {
  const thing = (each: string) => sameThing[each] ?? each;
  return events.findLast((event) => thing(event.kind) === thing(kind))?.sequence === sequence;
}

function toldOf(act: CaseAct, { place, file, merged, linked }: Standing): Told | null {
  const caseId = file.id;
  switch (act.kind) {
    case "renamed": {
      const { before, after } = act;
      const takeBack = file.title === after ? () => updateCase(place, caseId, { title: before }) : null;
      return { what: "title", text: words.renamed, before, after, takeBack };
    }
    case "kind-chosen":
      return kindTold(act, { place, file });
    case "archived":
      return { what: "archive", text: words.archived, takeBack: () => archiveCase(place, caseId, false) };
    case "taken-up":
      return { what: "archive", text: words.takenUp, takeBack: () => archiveCase(place, caseId, true) };
    case "linked": {
      const pair = { caseId, otherId: act.otherId };
      const stands = linked.has(act.otherId);
      const takeBack = stands ? () => unlinkCases(place, pair) : null;
      return { what: "link", text: words.linked, after: act.reason, undo: stands ? "open" : "undone", takeBack };
    }
    case "unlinked": {
      const pair = { caseId, otherId: act.otherId };
      const gone = !linked.has(act.otherId);
      const takeBack = gone ? () => linkCases(place, pair, act.reason) : null;
      return { what: "link", text: words.unlinked, before: act.reason, undo: gone ? "open" : "undone", takeBack };
    }
    case "merged": {
      const stands = merged.has(act.otherId);
      const takeBack = stands ? () => undoMerge(place, { caseId, otherId: act.otherId }) : null;
      return { what: "merge", text: words.merged, undo: stands ? "open" : "undone", takeBack };
    }
    default:
      return null;
  }
}

function kindTold(
  { dispute, before }: Extract<CaseAct, { readonly kind: "kind-chosen" }>,
  { place, file }: Pick<Standing, "place" | "file">,
): Told {
  const title = (kind: typeof dispute | undefined) => (kind ? (place.counsel.kindTitle(kind)?.zh ?? kind) : null);
  const known = before !== undefined && file.kind === dispute;
  return {
    what: "kind",
    text: words.kind,
    before: title(before),
    after: title(dispute),
    takeBack: known ? () => updateCase(place, file.id, { kind: before }) : null,
  };
}

const words = {
  renamed: { zh: "改了案件标题", en: "Case renamed" },
  kind: { zh: "选了纠纷类型", en: "Kind of dispute chosen" },
  archived: { zh: "归档", en: "Archived" },
  takenUp: { zh: "从归档取出", en: "Taken out of the archive" },
  linked: { zh: "关联另一个案件", en: "Linked with another case" },
  unlinked: { zh: "解除关联", en: "Link taken back" },
  merged: { zh: "并入另一个案件", en: "Another case merged in" },
} as const satisfies Record<string, Text>;
