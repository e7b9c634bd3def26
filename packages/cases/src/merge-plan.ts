import type { MergePlan } from "@youju/api";
import { type CaseFile, type CaseId, currentFacts, type FactName, type Facts, YoujuError } from "@youju/domain";
import { presentContacts } from "./contact-views.ts";
import { findLiveCase } from "./find-case.ts";
import { otherCase, type Pair } from "./relatives.ts";
import type { Records } from "./workplace.ts";

/** What merging the other case into this one would bring over. Throws `NOT_FOUND`, `CONFLICT` for one in the bin. */
export async function planMerge(place: Records, { caseId, otherId }: Pair): Promise<MergePlan> {
  const { store, workspaceId } = place;
  if (caseId === otherId) {
    throw new YoujuError("CONFLICT", { detail: { message: itself } });
  }
  const keeps = await findLiveCase(place, caseId);
  const goes = await findLiveCase(place, otherId);
  const [mine, theirs] = [await factsOf(place, caseId), await factsOf(place, otherId)];
  const names = Object.keys(theirs) as FactName[];
  const held = new Set((await store.exhibits.list(workspaceId, caseId)).map(({ sha256 }) => sha256));
  const files = await store.exhibits.list(workspaceId, otherId);
  const filings = await store.filings.list(workspaceId, { caseId: otherId });
  const agreed = (await store.outcomes.latest(workspaceId, otherId)).some(({ content }) => content !== null);
  const drafts = filings.filter(({ state }) => state === "drafted").length;
  return {
    other: otherCase(goes),
    refused: refusal({ keeps, goes }, filings.length > drafts || agreed),
    exhibits: files.filter(({ sha256 }) => !held.has(sha256)).length,
    sameExhibits: files.filter(({ sha256 }) => held.has(sha256)).length,
    facts: names.filter((name) => mine[name] === undefined),
    conflicts: names
      .filter((name) => mine[name] !== undefined && mine[name] !== theirs[name])
      .map((name) => ({ name, mine: mine[name] ?? null, theirs: theirs[name] ?? null })),
    contacts: (await presentContacts(place, otherId)).length,
    drafts,
    stays: await staying(place, otherId),
  };
}

/** What is made of exhibits here and not carried over: it can be made again. */
const made = /^(?:redacted|comparison|key-frame|stretch)-/;

async function staying({ store, workspaceId }: Records, otherId: CaseId): Promise<MergePlan["stays"]> {
  const attached = await store.attachments.list(workspaceId, otherId);
  return {
    timeline: (await store.events.list(workspaceId, otherId)).length,
    assessments: (await store.assessments.list(workspaceId, otherId)).length,
    pictures: attached.filter(({ role }) => made.test(role)).length,
    removed: (await store.exhibits.takenOut(workspaceId, otherId)).length,
  };
}

async function factsOf({ store, workspaceId }: Records, caseId: CaseId): Promise<Facts> {
  return currentFacts(await store.facts.history(workspaceId, caseId));
}

/** What went out names exhibits by their numbers in its own case, and what was agreed runs its clocks there: such a case stays. */
function refusal({ keeps, goes }: { readonly keeps: CaseFile; readonly goes: CaseFile }, isUnderWay: boolean) {
  if (keeps.demo !== goes.demo) {
    return notWithDemo;
  }
  return isUnderWay ? underWay : null;
}

const itself = { zh: "不能并到自己里面。", en: "A case cannot be merged into itself." };
const notWithDemo = {
  zh: "示例和自己的案件不能合并。",
  en: "An example and a case of one’s own cannot be merged.",
};
const underWay = {
  zh: "那个案件里有已经交出去的文书，或者记下了约定、结果：文书按它自己的编号引用证据，期限也在那边走，不能并走。可以反过来，把这个案件并到那个里面；或者只做关联。",
  en: "In the other case papers went out, or an agreement or outcome is noted: papers cite its exhibits by its own numbers and its clocks run there, so it stays. Merge the other way round, or link the two.",
};
