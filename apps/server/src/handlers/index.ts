import type { Handlers } from "@youju/api";
import { attachmentHandlers } from "./attachments.ts";
import { caseHandlers } from "./cases.ts";
import { chatStripHandlers } from "./chat-strips.ts";
import { contactHandlers } from "./contacts.ts";
import { exhibitHandlers } from "./exhibits.ts";
import { exportHandlers } from "./exports.ts";
import { filingHandlers } from "./filings.ts";
import { installationHandlers } from "./installation.ts";
import { outcomeHandlers } from "./outcomes.ts";
import { pictureHandlers } from "./pictures.ts";
import type { Premises } from "./premises.ts";
import { redactionHandlers } from "./redactions.ts";
import { relativeHandlers } from "./relatives.ts";
import { reminderHandlers } from "./reminders.ts";
import { stampHandlers } from "./stamps.ts";
import { statisticsHandlers } from "./statistics.ts";
import { vaultHandlers } from "./vault.ts";

/** Every route's handler. After a change, open screens of the case hear of it. */
export function serverHandlers(premises: Premises): Handlers {
  return {
    ...installationHandlers(premises),
    ...caseHandlers(premises),
    ...relativeHandlers(premises),
    ...exhibitHandlers(premises),
    ...exportHandlers(premises),
    ...filingHandlers(premises),
    ...attachmentHandlers(premises),
    ...contactHandlers(premises),
    ...outcomeHandlers(premises),
    ...redactionHandlers(premises),
    ...pictureHandlers(premises),
    ...chatStripHandlers(premises),
    ...reminderHandlers(premises),
    ...stampHandlers(premises),
    ...statisticsHandlers(premises),
    ...vaultHandlers(premises),
  };
}
