import type { CaseDetail, NextStep } from "@youju/api";
import { composable } from "../filing/channels.ts";
import { stepPath } from "../steps.ts";
import { caseAddress } from "./case-frame.tsx";

/** Steps that are done with a paper still to be written. */
const written: ReadonlySet<NextStep["id"]> = new Set(["compose", "follow-up", "act-in-time", "promise"]);

/** Whether the step is a paper that can be composed at once. */
export function isToCompose({ id, filingId, channel }: NextStep): boolean {
  return written.has(id) && filingId === null && channel !== null && composable(channel);
}

/** Where a step is done. */
export function stepAddress({ id, kind }: CaseDetail["case"], step: NextStep): string {
  if (step.filingId === null && step.contactId !== null) {
    return caseAddress(id, "contacts");
  }
  switch (step.id) {
    case "confirm-fields":
      return stepPath(id, "fields");
    case "answer-questions":
      return kind === null ? stepPath(id, "kind") : stepPath(id, "questions");
    case "closed":
    case "settlement":
      return caseAddress(id, "outcome");
    case "add-material":
      return caseAddress(id, "exhibits");
    case "act-in-time":
      return step.filingId === null ? caseAddress(id, "deadlines") : filingAt(id, step.filingId);
    default:
      return step.filingId === null ? `${caseAddress(id, "plan")}/route` : filingAt(id, step.filingId);
  }
}

/** The page of one filing. */
export function filingAt(caseId: string, filingId: string): string {
  return `${caseAddress(caseId, "filings")}/${encodeURIComponent(filingId)}`;
}
