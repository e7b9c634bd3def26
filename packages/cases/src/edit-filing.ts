import type { ComposedFiling } from "@youju/api";
import { wrongAnswer } from "@youju/documents";
import { type CaseId, type VersionReason, YoujuError } from "@youju/domain";
import { composedFiling, type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling, findLiveCase } from "./find-case.ts";
import { keepPresent, keepVersion } from "./keep-version.ts";
import { keptAnswers, keptEdits, keptPaper } from "./kept-paper.ts";
import { type Reading, together } from "./workplace.ts";

/** What the person changed: wording by field, answers by question. */
export type FilingEdit = {
  readonly fields?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
  /** Ids of the claims to ask for; `null` gives the choice back to the program. */
  readonly claims?: readonly string[] | null;
};

/**
 * Keeps answers to the paper's own questions, the choice of claims, and the person's own wording of some fields, however
 * long: the lint says what does not fit. The same words as composed give the field back to the program. What stood there
 * stays as a version. Throws `NOT_FOUND`, `INPUT_INVALID` with the field for one the paper does not have, `CONFLICT` once
 * the filing went out.
 */
export function editFiling(place: Reading, at: FilingAt, edit: FilingEdit): Promise<ComposedFiling> {
  const { fields = {}, answers = {} } = edit;
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
    const claims = edit.claims === undefined ? record.claims : edit.claims;
    await refuseStrangeClaims(inside, at.caseId, edit.claims ?? []);
    await keepPresent(inside, record);
    const composed = (await presentPaper(inside, { ...record, edits: {}, answers: given, claims })).composition.fields;
    const unknown = Object.keys(fields).find((id) => !composed.some((field) => field.id === id));
    if (unknown !== undefined) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: `fields.${unknown}` } });
    }
    const edits = Object.entries({ ...keptEdits(record), ...fields }).filter(
      ([id, words]) => composed.find((field) => field.id === id)?.value !== words,
    );
    const edited = await inside.store.filings.update(inside.workspaceId, record.id, {
      edits: Object.fromEntries(edits),
      answers: given,
      claims,
    });
    await keepVersion(inside, edited, { paper: await presentPaper(inside, edited), reason: reasonOf(edit) });
    return composedFiling(inside, at);
  });
}

function reasonOf({ fields, claims }: FilingEdit): VersionReason {
  if (fields !== undefined) {
    return "edited";
  }
  return claims === undefined ? "answered" : "claims-chosen";
}

/** Only claims that were worked out in the case can be chosen. Throws `INPUT_INVALID`. */
async function refuseStrangeClaims(
  { store, workspaceId }: Reading,
  caseId: CaseId,
  claims: readonly string[],
): Promise<void> {
  const known = (await store.assessments.latest(workspaceId, caseId))?.assessment.claims ?? [];
  if (claims.some((id) => !known.some((claim) => claim.id === id))) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "claims" } });
  }
}

const wentOut = {
  zh: "这一份已经交出去了，不能再改；可以重新写一份。",
  en: "This one went out and stays as it was; compose another.",
};
