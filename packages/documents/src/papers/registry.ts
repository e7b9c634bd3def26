import type { Paper } from "../compose/paper.ts";
import type { PaperId } from "../compose/paper-ids.ts";
import { administrativeReview } from "./administrative-review.ts";
import { appServiceComplaint } from "./app-service-complaint.ts";
import { associationComplaint } from "./association-complaint.ts";
import { calculationSheet } from "./calculation-sheet.ts";
import { callBack, callPlatform, callShop } from "./call-script.ts";
import { caseBrief } from "./case-brief.ts";
import { chaser } from "./chaser.ts";
import { complaint12315 } from "./complaint-12315.ts";
import { courierAppeal } from "./courier-appeal.ts";
import { courierClaim } from "./courier-claim.ts";
import { disclosureOperator, disclosurePrivateSeller } from "./disclosure-request.ts";
import { enforcementApplication } from "./enforcement-application.ts";
import { evidenceCatalogue } from "./evidence-catalogue.ts";
import { filingChecklist } from "./filing-checklist.ts";
import { formalLetter } from "./formal-letter.ts";
import { hotlineBrief } from "./hotline-brief.ts";
import { invoiceRequest } from "./invoice-request.ts";
import { jointComplaint } from "./joint-complaint.ts";
import { judicialConfirmation } from "./judicial-confirmation.ts";
import { mediaSheet } from "./media-sheet.ts";
import { mediationSheet } from "./mediation-sheet.ts";
import { alipayComplaint, wechatPayComplaint } from "./payment-complaint.ts";
import { paymentOrder } from "./payment-order.ts";
import { personalDataRequest } from "./personal-data-request.ts";
import { platformApplication } from "./platform-application.ts";
import { platformDisputeNote } from "./platform-dispute-note.ts";
import { platformReview } from "./platform-review.ts";
import { pleading } from "./pleading.ts";
import { attorneyComplaint } from "./power-of-attorney-complaint.ts";
import { attorneyLitigation } from "./power-of-attorney-litigation.ts";
import { publicComplaint } from "./public-complaint.ts";
import { publicPost } from "./public-post.ts";
import { renewalStop } from "./renewal-stop.ts";
import { report12315 } from "./report-12315.ts";
import { serviceAddress } from "./service-address.ts";
import { settlementAgreement } from "./settlement-agreement.ts";
import { shopMessage } from "./shop-message.ts";
import { taxReport } from "./tax-report.ts";
import { timeline } from "./timeline.ts";

/** Every kind of paper that can be composed. */
export const papers: Readonly<Record<PaperId, Paper>> = {
  "shop-message": shopMessage,
  "platform-application": platformApplication,
  "platform-dispute-note": platformDisputeNote,
  "12315-complaint": complaint12315,
  "calculation-sheet": calculationSheet,
  "evidence-catalogue": evidenceCatalogue,
  "12315-report": report12315,
  "12345-brief": hotlineBrief,
  "cca-315-complaint": associationComplaint,
  "heimao-complaint": publicComplaint,
  "public-post": publicPost,
  "media-sheet": mediaSheet,
  "formal-letter": formalLetter,
  "wechat-pay-complaint": wechatPayComplaint,
  "alipay-complaint": alipayComplaint,
  "disclosure-operator": disclosureOperator,
  "disclosure-private-seller": disclosurePrivateSeller,
  "platform-review": platformReview,
  "courier-claim": courierClaim,
  "courier-appeal": courierAppeal,
  "invoice-request": invoiceRequest,
  "tax-report": taxReport,
  "renewal-stop": renewalStop,
  "12381-complaint": appServiceComplaint,
  "personal-data-request": personalDataRequest,
  chaser: chaser,
  "administrative-review": administrativeReview,
  "call-shop": callShop,
  "call-platform": callPlatform,
  "call-back": callBack,
  pleading,
  "payment-order": paymentOrder,
  "enforcement-application": enforcementApplication,
  "settlement-agreement": settlementAgreement,
  "judicial-confirmation": judicialConfirmation,
  "power-of-attorney-complaint": attorneyComplaint,
  "power-of-attorney-litigation": attorneyLitigation,
  "joint-complaint": jointComplaint,
  "mediation-sheet": mediationSheet,
  "service-address": serviceAddress,
  "filing-checklist": filingChecklist,
  "case-brief": caseBrief,
  timeline,
};
