import { date, moment } from "../fact-type.ts";

/** What starts a platform's time windows, and what its screens say of their ends. 平台时限 */
export const windowFacts = {
  /** Receipt was confirmed on the platform, by hand or by itself. */
  receiptConfirmedOn: date,
  /** The application for after-sales was sent in. */
  serviceAppliedAt: moment,
  serviceRefusedAt: moment,
  /** The shop agreed to take the goods back. */
  returnAgreedAt: moment,
  // the countdown on the person's own screen, by what it runs for
  applicationWindowEnds: moment,
  shopAnswerEnds: moment,
  interventionEnds: moment,
  returnNumberEnds: moment,
  shopReceiptEnds: moment,
  platformEvidenceEnds: moment,
  platformAppealEnds: moment,
  autoConfirmEnds: moment,
} as const;
