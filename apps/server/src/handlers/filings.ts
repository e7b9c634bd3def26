import type { Handlers } from "@youju/api";
import {
  compareFilingVersions,
  composedFiling,
  composeFiling,
  editFiling,
  filingFile,
  filingPack,
  filingPackList,
  keepFilingVersion,
  listFilingVersions,
  listPapers,
  markSent,
  paperSheet,
  recordClockEvent,
  recordCourtFee,
  recordOutcome,
  restoreFilingVersion,
  withdrawClockEvent,
  withdrawCourtFee,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type FilingHandlers = Pick<
  Handlers,
  | "listPapers"
  | "composeFiling"
  | "getFiling"
  | "editFiling"
  | "getFilingFile"
  | "getFilingPack"
  | "getFilingPackList"
  | "getFilingSheet"
  | "listFilingVersions"
  | "keepFilingVersion"
  | "compareFilingVersions"
  | "restoreFilingVersion"
  | "markSent"
  | "recordClockEvent"
  | "withdrawClockEvent"
  | "recordCourtFee"
  | "withdrawCourtFee"
  | "recordOutcome"
>;

/** Filings and their papers. */
export function filingHandlers(premises: Premises): FilingHandlers {
  const { place, pdf } = premises;
  return {
    listPapers: ({ caseId }) => listPapers(place, caseId),
    composeFiling: ({ caseId }, order) => announced(premises, caseId, composeFiling(place, caseId, order)),
    getFiling: (at) => composedFiling(place, at),
    editFiling: (at, edit) => announced(premises, at.caseId, editFiling(place, at, edit)),
    getFilingFile: (at, format) => filingFile({ ...place, pdf }, at, format),
    getFilingPack: ({ caseId }) => filingPack({ ...place, pdf }, caseId),
    getFilingPackList: ({ caseId }) => filingPackList(place, caseId),
    getFilingSheet: (at) => paperSheet(place, at),
    listFilingVersions: (at) => listFilingVersions(place, at),
    keepFilingVersion: (at) => keepFilingVersion(place, at),
    compareFilingVersions: (at, other) => compareFilingVersions(place, at, other.with),
    restoreFilingVersion: (at) => announced(premises, at.caseId, restoreFilingVersion(place, at)),
    markSent: (at, sent) => announced(premises, at.caseId, markSent(place, at, sent)),
    recordClockEvent: (at, event) => announced(premises, at.caseId, recordClockEvent(place, at, event)),
    withdrawClockEvent: ({ sequence, ...at }) =>
      announced(premises, at.caseId, withdrawClockEvent(place, at, sequence)),
    recordCourtFee: (at, fee) => announced(premises, at.caseId, recordCourtFee(place, at, fee)),
    withdrawCourtFee: ({ sequence, ...at }) => announced(premises, at.caseId, withdrawCourtFee(place, at, sequence)),
    recordOutcome: (at, outcome) => announced(premises, at.caseId, recordOutcome(place, at, outcome)),
  };
}
