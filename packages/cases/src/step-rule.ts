import type { NextStep } from "@youju/api";
import type { CaseSnapshot } from "./case-snapshot.ts";

/** A step as a rule gives it; what it leaves out is nothing. */
export type Step = Pick<NextStep, "id" | "title" | "why"> &
  Partial<Pick<NextStep, "until" | "channel" | "paper" | "filingId" | "contactId">>;

/** Says what comes next, or nothing where it has nothing to say. */
export type StepRule = (snapshot: CaseSnapshot) => Step | undefined;
