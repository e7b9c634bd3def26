/** Papers composed so far, the main one of a channel before those that go along. 文书 */
export const paperIds = [
  "shop-message",
  "platform-application",
  "platform-dispute-note",
  "12315-complaint",
  "calculation-sheet",
  "evidence-catalogue",
  "12315-report",
  "12345-brief",
  "cca-315-complaint",
  "heimao-complaint",
  "public-post",
  "media-sheet",
  "formal-letter",
  "wechat-pay-complaint",
  "alipay-complaint",
  "disclosure-operator",
  "disclosure-private-seller",
  "platform-review",
  "courier-claim",
  "courier-appeal",
  "invoice-request",
  "tax-report",
  "renewal-stop",
  "12381-complaint",
  "personal-data-request",
  "chaser",
  "administrative-review",
  "call-shop",
  "call-platform",
  "call-back",
  "pleading",
  "payment-order",
  "settlement-agreement",
  "judicial-confirmation",
  "power-of-attorney-complaint",
  "power-of-attorney-litigation",
  "joint-complaint",
  "mediation-sheet",
  "service-address",
  "filing-checklist",
  "case-brief",
  "timeline",
] as const;
/** One of {@link paperIds}. */
export type PaperId = (typeof paperIds)[number];

/** Papers that remind of a filing and are none. */
export const reminderPapers: ReadonlySet<string> = new Set<PaperId>(["chaser", "call-back"]);

/** Papers read out on the telephone; nobody hands them in. */
export const callScripts: ReadonlySet<string> = new Set<PaperId>([
  "call-shop",
  "call-platform",
  "call-back",
  "12345-brief",
]);
