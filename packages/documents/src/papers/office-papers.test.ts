import { type DisputeKind, type Facts, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { aClaim, anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import {
  type ComposeInput,
  type Composition,
  composePaper,
  type FiledBefore,
  type PaperId,
  paperText,
  printPaper,
} from "../index.ts";
import { countCharacters } from "../lint.ts";

const { channels, platforms, paperGrounds } = lawBook(readLawFolder());
const today = plainDate("2026-10-06");

const sentComplaint: FiledBefore = {
  id: "f-1",
  channel: "12315-complaint",
  paper: "12315-complaint",
  title: { zh: "全国12315平台（投诉）", en: "National 12315 platform (complaint)" },
  state: "sent",
  sentOn: plainDate("2026-09-20"),
  reference: "1110106002026092000000001",
  answerDue: plainDate("2026-09-30"),
  steps: [
    { state: "drafted", on: null, wording: null },
    { state: "sent", on: plainDate("2026-09-20"), wording: null },
  ],
};

const answers: Readonly<Partial<Record<PaperId, Readonly<Record<string, string>>>>> = {
  "platform-review": { "decision-words": "经核实商品不支持退货。", ticket: "G-20261001" },
  "courier-claim": { courier: "示例快递有限公司" },
  "courier-appeal": { courier: "示例快递有限公司", "complained-on": "2026-09-25", answer: "none" },
  "invoice-request": { heading: "示例用户" },
  "12381-complaint": { app: "示例阅读", version: "8.1" },
  "personal-data-request": { wish: "both" },
  "administrative-review": {
    office: "示例市示例区市场监督管理局",
    authority: "示例市示例区人民政府",
    decision: "silent",
    "known-on": "2026-10-01",
  },
};

const input = (kind: DisputeKind, paper: PaperId, own: Partial<ComposeInput> = {}): ComposeInput => {
  const facts = own.facts ?? { parcelNumber: "SF1000000000001", ...inventedFacts(kind) };
  return {
    assessment: anAssessment({ kind, facts }),
    profile: inventedProfile,
    exhibits: exhibitsOf("order-page", "chat", "parcel-track", "refusal", "listing-page"),
    facts,
    today,
    directory: { channels, platforms, paperGrounds },
    answers: answers[paper] ?? {},
    filings: [sentComplaint],
    ...own,
  };
};

const compose = (paper: PaperId, kind: DisputeKind, own: Partial<ComposeInput> = {}) =>
  composePaper(paper, input(kind, paper, own));
const printed = ({ tree, audience }: Composition) => paperText(printPaper(tree, audience, today));
const blocking = ({ lint }: Composition) => lint.filter(({ severity }) => severity === "blocks");

/** A situation within a kind of dispute, for papers that only one kind needs. */
type Situation = { readonly kind: DisputeKind; readonly as: string; readonly facts: Facts };
const situation = (kind: DisputeKind, as: string, facts: Facts): Situation => ({ kind, as, facts });
const privately: Facts = { sellerKind: "private-person", platform: "xianyu", shopName: "示例闲置小铺" };
const sent: Facts = { parcelRole: "sender" };
const toldEarlier: Facts = { ...sent, foundOn: plainDate("2026-09-24"), courierToldOn: plainDate("2026-09-25") };

/** Each paper with three kinds of dispute it is for, or three situations of the one kind there is. */
const goldens: Readonly<Partial<Record<PaperId, readonly (DisputeKind | Situation)[]>>> = {
  "12315-report": ["counterfeit", "false-advertising", "unsafe-food"],
  "12345-brief": ["no-reason-return", "quality-fault", "prepaid"],
  "cca-315-complaint": ["not-as-described", "deposit", "missing-gift"],
  "heimao-complaint": ["cancelled-order", "no-reason-return", "auto-renewal"],
  "public-post": ["counterfeit", "not-shipped", "price-protection"],
  "media-sheet": ["price-discrimination", "false-advertising", "prepaid"],
  "formal-letter": ["no-reason-return", "quality-fault", "second-hand"],
  "wechat-pay-complaint": ["not-shipped", "cancelled-order", "minor-spending"],
  "alipay-complaint": ["not-as-described", "deposit", "after-sales-stalling"],
  "disclosure-operator": ["counterfeit", "not-shipped", "quality-fault"],
  "disclosure-private-seller": [
    "second-hand",
    situation("counterfeit", "private", privately),
    situation("not-shipped", "private", privately),
  ],
  "platform-review": ["no-reason-return", "not-as-described", "after-sales-stalling"],
  "courier-claim": [
    situation("lost-parcel", "lost", sent),
    situation("lost-parcel", "damaged", {
      ...sent,
      receivedOn: plainDate("2026-10-01"),
      parcelHarm: "damaged",
      problemFound: "外箱压扁，机身有裂痕",
    }),
    situation("lost-parcel", "signed-by-other", {
      ...sent,
      parcelHarm: "signed-by-other",
      handoverConsented: false,
      problemFound: "签收人一栏不是我，快递员说放在了门口",
    }),
  ],
  "courier-appeal": [
    situation("lost-parcel", "lost", toldEarlier),
    situation("lost-parcel", "damaged", {
      ...toldEarlier,
      receivedOn: plainDate("2026-09-24"),
      parcelHarm: "damaged",
      problemFound: "外箱压扁，机身有裂痕",
    }),
    situation("lost-parcel", "short", {
      ...toldEarlier,
      receivedOn: plainDate("2026-09-24"),
      parcelHarm: "short",
      problemFound: "两件商品只收到一件，封口有重新粘贴的痕迹",
    }),
  ],
  "invoice-request": ["invoice-refused", "quality-fault", "price-protection"],
  "tax-report": [
    "invoice-refused",
    situation("invoice-refused", "not-given", { invoiceProblem: "not-given", refusalReason: "本店不开发票" }),
    situation("invoice-refused", "receipt-only", { invoiceProblem: "receipt-only" }),
  ],
  "renewal-stop": [
    "auto-renewal",
    situation("auto-renewal", "hidden-notice", { renewalAgreed: "ticked", debitNotice: "hidden" }),
    situation("auto-renewal", "not-shown", { renewalAgreed: "not-shown", usedAfterDebit: true }),
  ],
  "12381-complaint": ["auto-renewal", "data-leak", "minor-spending"],
  "personal-data-request": ["data-leak", "price-discrimination", "auto-renewal"],
  chaser: ["counterfeit", "no-reason-return", "quality-fault"],
  "administrative-review": ["counterfeit", "no-reason-return", "prepaid"],
  "call-shop": ["no-reason-return", "not-shipped", "quality-fault"],
  "call-platform": ["cancelled-order", "counterfeit", "missing-gift"],
  "call-back": ["no-reason-return", "deposit", "unsafe-food"],
};

describe("papers for offices, platforms and the public read as their golden text", () => {
  const pairs = Object.entries(goldens).flatMap(([paper, kinds]) =>
    kinds.map((of) => {
      const { kind, as, facts } = typeof of === "string" ? { kind: of, as: null, facts: {} } : of;
      return [paper as PaperId, as === null ? kind : `${kind}.${as}`, { kind, facts }] as const;
    }),
  );
  test.each(pairs)("%s: %s", async (paper, name, { kind, facts: own }) => {
    const facts = { parcelNumber: "SF1000000000001", ...inventedFacts(kind), ...own };
    const composition = compose(paper, kind, facts.parcelRole === "sender" ? { facts, ...asSender(facts) } : { facts });
    expect(composition.missing).toEqual([]);
    expect(blocking(composition)).toEqual([]);
    const text = golden(composition);
    expect(text).not.toMatch(/undefined|[。，；：、]{2}|[，；：]。|“”|（）/);
    await expect(text).toMatchFileSnapshot(`./golden/${paper}.${name}.txt`);
  });
  test("each in three at least", () => {
    expect(Object.values(goldens).filter((of) => of.length < 3)).toEqual([]);
  });
});

/** Whoever sent a parcel claims from the carrier, and has no shop's answer to show. */
function asSender(facts: Facts): Pick<ComposeInput, "assessment" | "exhibits"> {
  const title = { zh: "快递公司（邮政企业）赔偿损失", en: "Compensation by the carrier" };
  const claims = [aClaim({ id: "carrier-loss", title }, "lost-parcel")];
  return {
    assessment: anAssessment({ kind: "lost-parcel", facts, claims }),
    exhibits: exhibitsOf("waybill", "parcel-track", "chat", "item-photo"),
  };
}

function golden(composition: Composition): string {
  const fields = composition.fields.map(
    ({ label, value, count, limit }) => `〔${label.zh}〕${count}/${limit ?? "不限"}\n${value}`,
  );
  return ["=== 填写 ===", ...fields, "=== 文书 ===", printed(composition), ""].join("\n");
}

describe("what goes public leads to nobody", () => {
  test.each(["heimao-complaint", "public-post", "media-sheet"] as const)("%s", (paper) => {
    const facts = {
      ...inventedFacts("no-reason-return"),
      problemFound: "客服小李13900001111说找他微信abc12345，邮箱li@example.com，车牌京A12345",
      refusalReason: "订单2609223371840052617已拆封，联系0571-88886666",
    };
    const composition = compose(paper, "no-reason-return", { facts });
    const shown = composition.fields.filter(({ id }) => id !== "order-number").map(({ value }) => value);
    const text = [printed(composition), ...shown].join("\n");
    for (const found of [
      "139",
      "abc12345",
      "example.com",
      "京A12345",
      "0571",
      facts.orderNumber,
      inventedProfile.phone,
    ]) {
      expect(text).not.toContain(found);
    }
    expect(text).not.toContain(inventedProfile.name);
    expect(text).not.toContain(inventedProfile.address);
  });

  test("a title of the public site has room for twenty characters, the shop's name giving way", () => {
    const facts = { ...inventedFacts("cancelled-order"), shopName: "名字特别特别特别特别特别特别长的示例百货专营店" };
    const title = compose("heimao-complaint", "cancelled-order", { facts }).fields.find(({ id }) => id === "title");
    expect(countCharacters(title?.value ?? "")).toBeLessThanOrEqual(20);
    expect(title?.value).toContain("付款后被取消订单");
  });
});

describe("what a paper is not for is said before it goes", () => {
  test("a report asks for no money", () => {
    const text = printed(compose("12315-report", "counterfeit"));
    expect(text).not.toMatch(/退还|赔偿|请求\n/);
    expect(text).toContain("疑似不是页面所称的正品");
  });

  test("an appeal to the postal administration waits seven days for the courier", () => {
    const early = { ...answers["courier-appeal"], "complained-on": "2026-10-03" };
    expect(blocking(compose("courier-appeal", "lost-parcel", { answers: early }))).toHaveLength(1);
    const answered = { ...early, answer: "unsatisfied" };
    expect(blocking(compose("courier-appeal", "lost-parcel", { answers: answered }))).toEqual([]);
  });

  test("a mediation that ended is not for review, and sixty days are the last", () => {
    const ended = { ...sentComplaint, state: "ended" } as const;
    expect(blocking(compose("administrative-review", "counterfeit", { filings: [ended] }))).toHaveLength(1);
    const late = { ...answers["administrative-review"], "known-on": "2026-08-06" };
    const lastDay = { ...answers["administrative-review"], "known-on": "2026-08-07" };
    const warnings = (own: Record<string, string>) =>
      compose("administrative-review", "counterfeit", { answers: own }).lint.filter(({ text }) =>
        text.zh.includes("六十日"),
      );
    expect(warnings(late)).toHaveLength(1);
    expect(warnings(lastDay)).toEqual([]);
  });

  test("a reminder asks what is still owed, and says when the office still has time", () => {
    expect(printed(compose("chaser", "counterfeit"))).toContain("至今未收到是否受理的告知");
    const accepted = {
      ...sentComplaint,
      state: "accepted",
      answerDue: plainDate("2026-11-20"),
      steps: [...sentComplaint.steps, { state: "accepted", on: plainDate("2026-09-28"), wording: "已受理" }],
    } as const;
    const later = compose("chaser", "counterfeit", { filings: [accepted] });
    expect(printed(later)).toContain("2026年9月28日获告知受理");
    expect(printed(later)).toContain("至今未收到处理结果");
    expect(later.lint.some(({ text }) => text.zh.includes("2026年11月20日"))).toBe(true);
    expect(compose("chaser", "counterfeit", { filings: [] }).missing.map(({ field }) => field)).toContain("filings");
  });

  test("the two letters for a seller's identity know their seller, and only one names the platform's liability", () => {
    const toPerson = compose("disclosure-private-seller", "second-hand");
    const shop = compose("disclosure-operator", "counterfeit");
    expect(toPerson.lint.filter(({ rule }) => rule === "channel-refuses")).toEqual([]);
    expect(shop.lint.filter(({ rule }) => rule === "channel-refuses")).toEqual([]);
    expect(compose("disclosure-operator", "second-hand").lint.map(({ rule }) => rule)).toContain("channel-refuses");
    expect(printed(shop)).toContain("第四十四条");
    expect(printed(toPerson)).toContain("第二十七条");
    expect(printed(toPerson)).not.toMatch(/承担|责任/);
  });

  test("an answer of the wrong form is as good as none", () => {
    const wrong = { ...answers["courier-appeal"], "complained-on": "昨天", answer: "maybe" };
    expect(printed(compose("courier-appeal", "lost-parcel", { answers: wrong }))).not.toContain("我已向该快递公司投诉");
  });
});
