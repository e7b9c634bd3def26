import type { Paper } from "../compose/paper.ts";
import type { PaperId } from "../compose/paper-ids.ts";
import { calculationSheet } from "./calculation-sheet.ts";
import { complaint12315 } from "./complaint-12315.ts";
import { evidenceCatalogue } from "./evidence-catalogue.ts";
import { platformApplication } from "./platform-application.ts";
import { platformDisputeNote } from "./platform-dispute-note.ts";
import { shopMessage } from "./shop-message.ts";

/** Every kind of paper that can be composed. */
export const papers: Readonly<Record<PaperId, Paper>> = {
  "shop-message": shopMessage,
  "platform-application": platformApplication,
  "platform-dispute-note": platformDisputeNote,
  "12315-complaint": complaint12315,
  "calculation-sheet": calculationSheet,
  "evidence-catalogue": evidenceCatalogue,
};
