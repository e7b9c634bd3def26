import type { Handlers } from "@youju/api";
import {
  linkCases,
  listEdits,
  mergeCases,
  planMerge,
  relativesOf,
  undoEdit,
  undoMerge,
  unlinkCases,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type RelativeHandlers = Pick<
  Handlers,
  "getRelatives" | "listEdits" | "undoEdit" | "linkCases" | "unlinkCases" | "planMerge" | "mergeCases" | "undoMerge"
>;

/** What was changed in a case and what belongs with it; open screens of both cases hear of a change. */
export function relativeHandlers(premises: Premises): RelativeHandlers {
  const { place } = premises;
  const both = <Result>(at: { readonly caseId: string; readonly otherId: string }, change: Promise<Result>) =>
    announced(premises, at.otherId, announced(premises, at.caseId, change));
  return {
    listEdits: ({ caseId }) => listEdits(place, caseId),
    undoEdit: ({ caseId }, input) => announced(premises, caseId, undoEdit(place, caseId, input)),
    getRelatives: ({ caseId }) => relativesOf(place, caseId),
    linkCases: (at, { reason }) => both(at, linkCases(place, at, reason)),
    unlinkCases: (at) => both(at, unlinkCases(place, at)),
    planMerge: (at) => planMerge(place, at),
    mergeCases: async (at, { theirs }) => {
      const merged = await both(at, mergeCases(place, at, theirs));
      premises.ring();
      return merged;
    },
    undoMerge: (at) => both(at, undoMerge(place, at)),
  };
}
