import type { Relatives } from "@youju/api";
import { type CaseId, currentFacts, YoujuError } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findCase, findLiveCase } from "./find-case.ts";
import { type Pair, relativesOf } from "./relatives.ts";
import { wipeInside } from "./remove-exhibit.ts";
import { restoreCase } from "./restore-case.ts";
import { indexFacts } from "./search-parts.ts";
import { type StandingMerge, standingMerges } from "./standing-merges.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/**
 * Takes a merge back while the other case lies in the bin: what came over and is still there goes, the other case comes
 * back as it was; what was done here since stays. Throws `NOT_FOUND`, `CONFLICT` where the other case left the bin.
 */
export function undoMerge(place: Reading, { caseId, otherId }: Pair): Promise<Relatives> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, caseId);
    const merge = standingMerges(await store.events.list(workspaceId, caseId)).find((each) => each.otherId === otherId);
    if (merge === undefined) {
      throw new YoujuError("NOT_FOUND");
    }
    if ((await findCase(inside, otherId)).deletedAt === null) {
      throw new YoujuError("CONFLICT", { detail: { message: notInBin } });
    }
    await takeBack(inside, caseId, merge);
    await recordAct(inside, { caseId }, { kind: "unmerged", otherId });
    await restoreCase(inside, otherId);
    return relativesOf(inside, caseId);
  });
}

async function takeBack(inside: Reading, caseId: CaseId, { exhibits, facts, contacts }: StandingMerge): Promise<void> {
  const { store, workspaceId } = inside;
  for (const exhibitId of exhibits) {
    const removed = await store.exhibits.takenOut(workspaceId, caseId);
    const exhibit = (await store.exhibits.get(workspaceId, exhibitId)) ?? removed.find(({ id }) => id === exhibitId);
    if (exhibit !== undefined) {
      await wipeInside(inside, exhibit);
    }
  }
  for (const id of facts) {
    await store.facts.withdraw(workspaceId, caseId, id);
  }
  await indexFacts(inside, caseId, currentFacts(await store.facts.history(workspaceId, caseId)));
  for (const contactId of contacts) {
    await takeBackContact(inside, caseId, contactId);
  }
}

async function takeBackContact({ store, workspaceId }: Records, caseId: CaseId, contactId: string): Promise<void> {
  const last = (await store.contacts.history(workspaceId, contactId)).at(-1);
  if (last !== undefined && last.content !== null) {
    await store.contacts.append(workspaceId, caseId, { contactId, act: "removed", content: null });
    await store.search.remove(workspaceId, { caseId, part: contactId });
  }
}

const notInBin = {
  zh: "被并入的案件已经不在回收站里，合并不能再撤回。",
  en: "The merged case is no longer in the bin, so the merge cannot be taken back.",
};
