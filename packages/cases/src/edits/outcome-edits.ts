import type { CaseId, OutcomeEntry } from "@youju/domain";
import { outcomeActWords } from "../outcome-words.ts";
import { removeSettlement, reopenCase, restoreOutcome } from "../record-outcomes.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit } from "./edit.ts";

/** What was said of how the case came out, time after time; the last of the closing and of each settlement can be taken back. */
export async function outcomeEdits(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const history = await place.store.outcomes.history(place.workspaceId, caseId);
  return history.map((entry) => {
    const own = history.filter(({ recordId }) => recordId === entry.recordId);
    const before = own.find(({ revision }) => revision === entry.revision - 1);
    const isLast = entry.revision === own.length;
    return edit({
      id: `outcome:${entry.recordId}:${entry.revision}`,
      at: entry.at,
      what: "outcome",
      text: outcomeActWords(
        entry.subject === "closing"
          ? { kind: `closing-${entry.act}`, ending: entry.content?.ending ?? null }
          : { kind: `settlement-${entry.act}`, duties: entry.content?.duties.length ?? 0 },
      ),
      takeBack: isLast ? () => takeBack(place, entry, before) : null,
    });
  });
}

function takeBack(place: Reading, { caseId, recordId, subject }: OutcomeEntry, before: OutcomeEntry | undefined) {
  if (before !== undefined && before.content !== null) {
    return restoreOutcome(place, caseId, before);
  }
  return subject === "closing"
    ? reopenCase(place, caseId)
    : removeSettlement(place, { caseId, settlementId: recordId });
}
