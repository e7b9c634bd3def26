import type { CaseEdit } from "@youju/api";
import { type CaseId, YoujuError } from "@youju/domain";
import { actEdits } from "./edits/act-edits.ts";
import { contactEdits } from "./edits/contact-edits.ts";
import type { Edit } from "./edits/edit.ts";
import { exhibitEdits } from "./edits/exhibit-edits.ts";
import { factEdits } from "./edits/fact-edits.ts";
import { filingEdits } from "./edits/filing-edits.ts";
import { outcomeEdits } from "./edits/outcome-edits.ts";
import { paperEdits } from "./edits/paper-edits.ts";
import { findCase, findLiveCase } from "./find-case.ts";
import type { Reading } from "./workplace.ts";

/** Every change made in a case, newest first, and which can be taken back. Throws `NOT_FOUND`. */
export async function listEdits(place: Reading, caseId: CaseId): Promise<readonly CaseEdit[]> {
  return (await editsOf(place, caseId)).map(({ takeBack: _, ...edit }) => edit);
}

/** Which change, and why, where it takes a reason. */
export type UndoEdit = { readonly editId: string; readonly reason?: string | undefined };

/**
 * Takes a change back. Throws `NOT_FOUND`, `CONFLICT` for one that cannot be taken back (any more), `INPUT_INVALID` on
 * `reason` where one is needed and lacking.
 */
export async function undoEdit(
  place: Reading,
  caseId: CaseId,
  { editId, reason }: UndoEdit,
): Promise<readonly CaseEdit[]> {
  await findLiveCase(place, caseId);
  const edit = (await editsOf(place, caseId)).find(({ id }) => id === editId);
  if (edit === undefined) {
    throw new YoujuError("NOT_FOUND");
  }
  if (edit.takeBack === null) {
    throw new YoujuError("CONFLICT", { detail: { message: edit.why ?? notNow } });
  }
  await edit.takeBack(reason);
  return listEdits(place, caseId);
}

async function editsOf(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const file = await findCase(place, caseId);
  const edits = [
    ...(await factEdits(place, caseId)),
    ...(await exhibitEdits(place, caseId)),
    ...(await contactEdits(place, caseId)),
    ...(await paperEdits(place, caseId)),
    ...(await filingEdits(place, file)),
    ...(await outcomeEdits(place, caseId)),
    ...(await actEdits(place, file)),
  ];
  return edits.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

const notNow = {
  zh: "这一处后来又改过，先撤回后面的改动。",
  en: "This was changed again later; take back the later change first.",
};
