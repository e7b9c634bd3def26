import { join } from "node:path";
import type { Handlers } from "@youju/api";
import {
  actOnCases,
  assessCase,
  cardShelf,
  caseDetail,
  deleteCase,
  dropExports,
  findCase,
  listAssessments,
  listCases,
  listEvents,
  listLawMoves,
  listSavedViews,
  listUnseenLawMoves,
  openCase,
  purgeCase,
  recordFacts,
  removeView,
  renameView,
  restoreCase,
  saveView,
  searchCases,
  seeLawMoves,
  updateCase,
  withdrawFact,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type CaseHandlers = Pick<
  Handlers,
  | "listCases"
  | "actOnCases"
  | "searchCases"
  | "listSavedViews"
  | "saveView"
  | "renameView"
  | "removeView"
  | "openCase"
  | "getCase"
  | "updateCase"
  | "deleteCase"
  | "restoreCase"
  | "purgeCase"
  | "recordFacts"
  | "withdrawFact"
  | "assessCase"
  | "listAssessments"
  | "listEvents"
  | "listUnseenLawMoves"
  | "listLawMoves"
  | "seeLawMoves"
  | "watchCase"
>;

/** Cases, their facts, and what the rules make of them. */
export function caseHandlers(premises: Premises): CaseHandlers {
  const { place, changes } = premises;
  const cards = cardShelf();
  return {
    listCases: (query) => listCases(place, query, cards),
    actOnCases: async (input) => {
      const done = await actOnCases(place, input);
      for (const caseId of input.dryRun ? [] : done.changed) {
        changes.publish(caseId);
      }
      return done;
    },
    searchCases: (query) => searchCases(place, query),
    listSavedViews: () => listSavedViews(place),
    saveView: (input) => saveView(place, input),
    renameView: ({ viewId }, { name }) => renameView(place, viewId, name),
    removeView: ({ viewId }) => removeView(place, viewId),
    openCase: (input) => openCase(place, input),
    getCase: ({ caseId }) => caseDetail(place, caseId),
    updateCase: ({ caseId }, input) => announced(premises, caseId, updateCase(place, caseId, input)),
    deleteCase: ({ caseId }) => announced(premises, caseId, deleteCase(place, caseId)),
    restoreCase: ({ caseId }) => announced(premises, caseId, restoreCase(place, caseId)),
    purgeCase: async ({ caseId }) => {
      await dropExports({ ...place, folder: join(premises.dataFolder, "exports") }, caseId);
      await announced(premises, caseId, purgeCase(place, caseId));
    },
    recordFacts: ({ caseId }, { entries }) => announced(premises, caseId, recordFacts(place, caseId, entries)),
    withdrawFact: ({ caseId }, { name }) => announced(premises, caseId, withdrawFact(place, caseId, name)),
    assessCase: ({ caseId }) => announced(premises, caseId, assessCase(place, caseId)),
    listAssessments: ({ caseId }) => listAssessments(place, caseId),
    listEvents: ({ caseId }) => listEvents(place, caseId),
    listUnseenLawMoves: () => listUnseenLawMoves(place),
    listLawMoves: ({ caseId }) => listLawMoves(place, caseId),
    seeLawMoves: ({ caseId }, input) => announced(premises, caseId, seeLawMoves(place, caseId, input)),
    watchCase: async ({ caseId }, signal) => {
      await findCase(place, caseId);
      return changes.watch(caseId, signal);
    },
  };
}
