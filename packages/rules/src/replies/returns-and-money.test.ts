import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { judgeOf } from "../../fixtures/judged-reply.ts";
import type { ReplyVerdict } from "./judge.ts";

const judged = judgeOf(readLawFolder());

const changed = { afterSalesCause: "changed-mind", platform: "taobao" };
const faulty = { afterSalesCause: "fault-or-mismatch" };
const looked = { goodsClass: "ordinary", goodsCondition: "opened-to-inspect" };
const beyond = { goodsCondition: "used-beyond-inspection" };
const old = { receivedOn: "2026-11-03" };
const promised = { priceProtectionPromised: true, priceProtectedUntil: "2026-11-15" };

/** What it is about, the excuse, what is known, the verdict, and their words where they count. */
type Row = readonly [string, string, Readonly<Record<string, unknown>>, ReplyVerdict, string?];

const firm: readonly Row[] = [
  ["opening to look is no ground", "opened-no-return", { ...changed, ...looked }, "does-not-stand"],
  [
    "a notice given in time needs no more than its day",
    "seven-days-over",
    { ...changed, receivedOn: "2026-11-07", returnNoticeOn: "2026-11-12", promisedReturnDays: 7 },
    "does-not-stand",
  ],
  [
    "a notice in time need not arrive with the goods",
    "must-arrive-in-time",
    { ...changed, ...old, returnNoticeOn: "2026-11-09" },
    "does-not-stand",
  ],
  [
    "a fault raised in time is not late",
    "seven-days-over",
    { ...faulty, ...old, returnNoticeOn: "2026-11-08" },
    "does-not-stand",
  ],
  ["nuts are no fresh goods", "perishable-no-return", { ...changed, goodsClass: "ordinary" }, "does-not-stand"],
  [
    "a promise covers made-to-order goods",
    "custom-no-return",
    { ...changed, goodsClass: "custom-made", sellerPromisedReturn: true },
    "does-not-stand",
  ],
  ["missing parts leave the goods not intact", "packaging-missing", { ...changed, ...beyond }, "stands", "配件不全"],
  [
    "bought in a shop without a promise",
    "opened-no-return",
    { ...changed, soldBy: "in-store", sellerPromisedReturn: false },
    "stands",
  ],
  [
    "an excluded class confirmed one by one, sold cheaply",
    "sale-no-return",
    { ...changed, goodsClass: "opened-hygiene", exclusionConfirmedAtPurchase: true },
    "stands",
  ],
  [
    "a fault is the shop's carriage, insured or not",
    "buyer-pays-freight",
    { ...faulty, returnFreightAgreed: "insured" },
    "does-not-stand",
  ],
  ["a fee on a faulty thing", "restocking-fee", faulty, "does-not-stand"],
  [
    "nothing is settled while the sum has not come",
    "settled-before",
    { agreedTo: "refund", refundReceived: false },
    "does-not-stand",
  ],
  [
    "a price that dropped after the protected days",
    "price-protection-over",
    { ...promised, samePriceTerms: true, laterPriceOn: "2026-11-17" },
    "stands",
  ],
  [
    "asked for within the protected days",
    "price-protection-over",
    { ...promised, samePriceTerms: true, laterPriceOn: "2026-11-13", demandedOn: "2026-11-14" },
    "does-not-stand",
  ],
  [
    "a private seller of one thing owes no invoice",
    "invoice-not-possible",
    { sellerKind: "private-person", sellerSellsRegularly: false, invoiceProblem: "not-given" },
    "stands",
  ],
  [
    "who sells regularly owes one",
    "receipt-only",
    { sellerKind: "private-person", sellerSellsRegularly: true, invoiceProblem: "receipt-only" },
    "does-not-stand",
  ],
  ["a gift that never came", "gift-not-returned", { giftIssue: "not-given" }, "does-not-stand", "整单不退"],
];

const reserved: readonly Row[] = [
  [
    "how far an ordinary thing was used is not known",
    "opened-no-return",
    { ...changed, goodsClass: "ordinary" },
    "does-not-stand",
  ],
  [
    "nothing confirmed, but perhaps used up",
    "activated-no-return",
    { ...changed, goodsClass: "activated-depreciates", exclusionConfirmedAtPurchase: false },
    "does-not-stand",
  ],
  [
    "hygiene goods, nothing confirmed, perhaps used",
    "hygiene-no-return",
    { ...changed, goodsClass: "opened-hygiene", exclusionConfirmedAtPurchase: false },
    "does-not-stand",
  ],
  ["made to order, perhaps with a promise", "custom-no-return", { ...changed, goodsClass: "custom-made" }, "stands"],
  ["the way out, perhaps with a threshold", "deduct-first-freight", changed, "does-not-stand"],
  ["late, unless asked for before", "no-reason-means-no-fault", { ...changed, ...looked, ...old }, "stands"],
  ["an order they cancelled", "bare-refusal", { cancelledBy: "seller", refundReceived: false }, "does-not-stand"],
];

const open: readonly Row[] = [
  [
    "a missing shoe box beside worn soles",
    "packaging-missing",
    { ...changed, ...looked, ...beyond },
    "depends",
    "鞋盒扔了",
  ],
  [
    "a private seller on a second-hand platform",
    "used-no-return",
    { ...changed, ...looked, platform: "xianyu", sellerKind: "private-person" },
    "depends",
  ],
  [
    "a cheaper shelf price is no breach",
    "deposit-kept",
    { depositName: "deposit", presaleProblem: "final-above-shelf" },
    "depends",
  ],
];

const whole = (rows: readonly Row[]) =>
  rows.map(([about, id, facts, verdict, said = ""]) => [about, id, facts, verdict, said] as const);

describe("excuses about returns and money", () => {
  it.each(whole(firm))("are judged without a reserve: %s", (_, id, facts, verdict, said) => {
    expect(judged(id, facts, said)).toMatchObject({ verdict, isFirm: true });
  });

  it.each(whole(reserved))(
    "are judged with a reserve that names what it turns on: %s",
    (_, id, facts, verdict, said) => {
      expect(judged(id, facts, said)).toMatchObject({ verdict, isFirm: false });
    },
  );

  it.each(whole(open))("turn on more than that: %s", (_, id, facts, verdict, said) => {
    expect(judged(id, facts, said)).toMatchObject({ verdict });
  });
});
