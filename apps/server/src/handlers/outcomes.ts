import type { Handlers } from "@youju/api";
import {
  changeSettlement,
  closeCase,
  outcomeHistory,
  recordSettlement,
  removeSettlement,
  reopenCase,
  restoreOutcome,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type OutcomeHandlers = Pick<
  Handlers,
  | "closeCase"
  | "reopenCase"
  | "recordSettlement"
  | "changeSettlement"
  | "removeSettlement"
  | "getOutcomeHistory"
  | "restoreOutcome"
>;

/** How cases come out, and what has to be done under what was agreed. */
export function outcomeHandlers(premises: Premises): OutcomeHandlers {
  const { place } = premises;
  return {
    closeCase: ({ caseId }, said) => announced(premises, caseId, closeCase(place, caseId, said)),
    reopenCase: ({ caseId }) => announced(premises, caseId, reopenCase(place, caseId)),
    recordSettlement: ({ caseId }, said) => announced(premises, caseId, recordSettlement(place, caseId, said)),
    changeSettlement: (at, change) => announced(premises, at.caseId, changeSettlement(place, at, change)),
    removeSettlement: (at) => announced(premises, at.caseId, removeSettlement(place, at)),
    getOutcomeHistory: ({ caseId }) => outcomeHistory(place, caseId),
    restoreOutcome: ({ caseId }, which) => announced(premises, caseId, restoreOutcome(place, caseId, which)),
  };
}
