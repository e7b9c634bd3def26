import { type CaseId, currentFacts, type FactEntry } from "@youju/domain";
import { recordAct } from "../case-act.ts";
import { findLiveCase } from "../find-case.ts";
import { indexFacts } from "../search-parts.ts";
import { type Reading, together } from "../workplace.ts";
import { type Edit, edit } from "./edit.ts";

/** Each answer to a question, with what stood before it. Any of them can be taken back by itself. */
export async function factEdits(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const history = await place.store.facts.history(place.workspaceId, caseId);
  return history.map((entry, at) => {
    const undone = entry.withdrawnAt !== undefined;
    return edit({
      id: `fact:${entry.id}`,
      at: entry.recordedAt,
      what: "fact",
      text: { zh: "记下一项情况", en: "Fact recorded" },
      fact: { name: entry.name, before: stoodBefore(history.slice(0, at), entry), after: entry.value },
      undo: undone ? "undone" : "open",
      takeBack: undone ? null : () => takeBack(place, caseId, entry.id),
    });
  });
}

function stoodBefore(earlier: readonly FactEntry[], { name, recordedAt }: FactEntry): FactEntry["value"] {
  const stood = earlier.findLast(
    (entry) =>
      entry.name === name &&
      entry.value !== null &&
      (entry.withdrawnAt === undefined || entry.withdrawnAt > recordedAt),
  );
  return stood?.value ?? null;
}

function takeBack(place: Reading, caseId: CaseId, factId: string): Promise<void> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, caseId);
    const { name } = await store.facts.withdraw(workspaceId, caseId, factId);
    await indexFacts(inside, caseId, currentFacts(await store.facts.history(workspaceId, caseId)));
    await recordAct(inside, { caseId }, { kind: "fact-withdrawn", name });
  });
}
