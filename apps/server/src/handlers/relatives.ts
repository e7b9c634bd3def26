import type { Handlers } from "@youju/api";
import { linkCases, mergeCases, planMerge, relativesOf, undoMerge, unlinkCases } from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type RelativeHandlers = Pick<
  Handlers,
  "getRelatives" | "linkCases" | "unlinkCases" | "planMerge" | "mergeCases" | "undoMerge"
>;

/** What belongs with a case; open screens of both cases hear of a change. */
export function relativeHandlers(premises: Premises): RelativeHandlers {
  const { place } = premises;
  const both = <Result>(at: { readonly caseId: string; readonly otherId: string }, change: Promise<Result>) =>
    announced(premises, at.otherId, announced(premises, at.caseId, change));
  return {
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
