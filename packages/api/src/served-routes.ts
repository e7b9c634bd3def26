import { attachmentRoutes } from "./routes/attachments.ts";
import { caseRoutes } from "./routes/cases.ts";
import { chatStripRoutes } from "./routes/chat-strips.ts";
import { contactRoutes } from "./routes/contacts.ts";
import { courtFeeRoutes } from "./routes/court-fees.ts";
import { editRoutes } from "./routes/edits.ts";
import { exhibitRoutes } from "./routes/exhibits.ts";
import { exportRoutes } from "./routes/exports.ts";
import { factRoutes } from "./routes/facts.ts";
import { filingRoutes } from "./routes/filings.ts";
import { installationRoutes } from "./routes/installation.ts";
import { lawMoveRoutes } from "./routes/law-moves.ts";
import { listRoutes } from "./routes/list.ts";
import { outcomeRoutes } from "./routes/outcomes.ts";
import { pictureRoutes } from "./routes/pictures.ts";
import { redactionRoutes } from "./routes/redactions.ts";
import { relativeRoutes } from "./routes/relatives.ts";
import { reminderRoutes } from "./routes/reminders.ts";
import { stampRoutes } from "./routes/stamps.ts";
import { statisticsRoutes } from "./routes/statistics.ts";
import { stepRoutes } from "./routes/steps.ts";
import { vaultRoutes } from "./routes/vault.ts";

/** Every route of the interface. What is not in this list is neither served nor known to callers. */
export const servedRoutes = [
  ...installationRoutes,
  ...caseRoutes,
  ...listRoutes,
  ...relativeRoutes,
  ...editRoutes,
  ...factRoutes,
  ...lawMoveRoutes,
  ...exhibitRoutes,
  ...redactionRoutes,
  ...pictureRoutes,
  ...chatStripRoutes,
  ...attachmentRoutes,
  ...filingRoutes,
  ...courtFeeRoutes,
  ...contactRoutes,
  ...outcomeRoutes,
  ...stepRoutes,
  ...reminderRoutes,
  ...stampRoutes,
  ...statisticsRoutes,
  ...exportRoutes,
  ...vaultRoutes,
] as const;
