import type { ComposedFiling } from "@youju/api";
import { wrongAnswer } from "@youju/documents";
import { YoujuError } from "@youju/domain";
import { composedFiling, type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keptAnswers, keptEdits, keptPaper } from "./kept-paper.ts";
import { type Reading, together } from "./workplace.ts";

/** What the person changed: wording by field, answers by question. */
export type FilingEdit = {
  readonly fields?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
};

/**
 * Keeps answers to the paper's own questions, and the person's own wording of some fields, however long: the lint says what does not fit. The same words as
 * composed give the field back to the program. Throws `NOT_FOUND`, `INPUT_INVALID` with the field for one the paper
 * does not have, `CONFLICT` once the filing went out.
 */
export function editFiling(
  place: Reading,
  at: FilingAt,
  { fields = {}, answers = {} }: FilingEdit,
): Promise<ComposedFiling> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (record.state !== "drafted") {
      throw new YoujuError("CONFLICT", { detail: { message: wentOut } });
    }
    const { paper } = keptPaper(record).composition;
    const wrong = wrongAnswer(paper, answers);
    if (wrong !== undefined) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: `answers.${wrong}` } });
    }
    const given = { ...keptAnswers(record), ...answers };
    const composed = (await presentPaper(inside, { ...record, edits: {}, answers: given })).composition.fields;
    const unknown = Object.keys(fields).find((id) => !composed.some((field) => field.id === id));
    if (unknown !== undefined) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: `fields.${unknown}` } });
    }
    const edits = Object.entries({ ...keptEdits(record), ...fields }).filter(
      ([id, words]) => composed.find((field) => field.id === id)?.value !== words,
    );
    await inside.store.filings.update(inside.workspaceId, record.id, {
      edits: Object.fromEntries(edits),
      answers: given,
    });
    return composedFiling(inside, at);
  });
}

const wentOut = {
  zh: "这一份已经交出去了，不能再改；可以重新写一份。",
  en: "This one went out and stays as it was; compose another.",
};
