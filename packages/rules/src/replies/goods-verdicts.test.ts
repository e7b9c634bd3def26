import { readLawFolder } from "@youju/law/read";
import { expect, it } from "vitest";
import { judgeOf } from "../../fixtures/judged-reply.ts";
import type { ReplyVerdict } from "./judge.ts";

const judged = judgeOf(readLawFolder());

const no = "does-not-stand";

/** What a shop or a courier says, what is known, and what there is to it. */
const firm: readonly (readonly [string, Record<string, unknown>, ReplyVerdict])[] = [
  ["need-test-report", { durableGoods: true, receivedOn: "2026-09-20" }, no],
  ["need-test-report", { durableGoods: true, receivedOn: "2026-03-20" }, "depends"],
  ["need-test-report", { foodProblem: "spoiled" }, no],
  ["user-damage", { faultCause: "normal-use", durableGoods: true, receivedOn: "2026-09-20" }, no],
  ["quality-is-normal", { faultCause: "normal-use", durableGoods: true, receivedOn: "2026-09-20" }, no],
  ["ask-the-maker", { sellerKind: "business", afterSalesCause: "fault-or-mismatch" }, no],
  ["inspect-at-the-door", { faultCause: "normal-use" }, no],
  ["no-unboxing-video", { faultCause: "normal-use" }, no],
  ["page-for-reference", { falseClaim: "make-up", itemDiffers: "described-otherwise" }, no],
  [
    "receipt-confirmed",
    { platform: "tmall", goodsClass: "ordinary", receivedOn: "2026-11-05", returnNoticeOn: "2026-11-12" },
    no,
  ],
  ["entrance-closed", { afterSalesCause: "fault-or-mismatch", receivedOn: "2026-11-13" }, no],
  ["entrance-closed", { platform: "tmall", receivedOn: "2026-11-05", returnNoticeOn: "2026-11-12" }, no],
  ["just-advertising", { falseClaim: "sales-or-honour", falsityProof: "lab-report" }, no],
  ["room-not-seller", { roomNamedSeller: false }, no],
  ["stocks-gone", { runOutShown: false, orderInScope: true, stocksLimited: true }, no],
  ["shop-closing", { endReason: "closed" }, no],
  ["shipping-queue", { promisedShipBy: "2026-11-25" }, "stands"],
  ["tracking-says-signed", { parcelHarm: "signed-by-other", handoverConsented: false }, no],
  ["uninsured-limit", { limitPointedOut: false }, no],
];

it.each(firm)("%s, of which is known %j: %s", (id, facts, verdict) => {
  expect(judged(id, facts)).toMatchObject({ verdict, ...(verdict === "depends" ? {} : { isFirm: true }) });
});

/** The same words, and one fact more or another turns the verdict. */
const turned: readonly (readonly [
  string,
  Record<string, unknown>,
  ReplyVerdict,
  Record<string, unknown>,
  ReplyVerdict,
])[] = [
  [
    "repair-only",
    { afterSalesCause: "fault-or-mismatch", receivedOn: "2026-11-14" },
    no,
    { faultCause: "user-damage" },
    "stands",
  ],
  ["warranty-over", { warrantyMonths: 12, receivedOn: "2025-10-01" }, "stands", { warrantyMonths: 0 }, "depends"],
  [
    "receipt-confirmed",
    { afterSalesCause: "changed-mind", receivedOn: "2026-11-14" },
    no,
    { goodsClass: "custom-made" },
    "depends",
  ],
  ["tolerance", { mismatch: "quantity" }, "depends", { promiseSaved: true }, no],
  ["just-advertising", { falseClaim: "function" }, no, { falsityProof: "own-impression" }, "depends"],
  ["tracking-says-signed", { parcelHarm: "signed-by-other" }, no, { handoverConsented: true }, "stands"],
  ["second-hand-as-is", { itemDiffers: "as-described" }, "stands", { sellerKind: "business" }, "depends"],
  ["stocks-gone", { stocksLimited: false }, no, { orderInScope: false }, "stands"],
  ["out-of-stock", { orderedOn: "2026-11-16" }, no, { paid: false }, "depends"],
  ["force-majeure", {}, "depends", { promisedShipBy: "2026-11-25" }, "stands"],
  ["cannot-intercept", { afterSalesCause: "changed-mind" }, "depends", { shippingState: "moving" }, "stands"],
];

it.each(turned)("%s, of which is known %j: %s, and with %j: %s", (id, facts, verdict, more, other) => {
  expect([judged(id, facts)?.verdict, judged(id, { ...facts, ...more })?.verdict]).toEqual([verdict, other]);
});
