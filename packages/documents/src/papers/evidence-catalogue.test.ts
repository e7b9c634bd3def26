import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { aMatrixRow, anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import type { CatalogueContent, CatalogueEntry } from "../compose/catalogue.ts";
import { type ComposeInput, composePaper, paperText, printable } from "../index.ts";

const { channels, platforms } = lawBook(readLawFolder());
const facts = inventedFacts("not-as-described");
const entry = (number: number, own: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  number,
  account: { title: null, purpose: null, serves: [], servesNot: [], maker: null, originalAt: null },
  file: "picture",
  form: null,
  pages: { first: number * 2, last: number * 2 + 1 },
  ...own,
});
const matrix = [
  aMatrixRow({ element: "bought", title: { zh: "买了这件商品", en: "" }, proves: ["order-page"] }),
  aMatrixRow({ element: "promise", title: { zh: "商家的承诺（页面）", en: "" }, proves: ["listing-page", "chat"] }),
  aMatrixRow({
    element: "intent",
    title: { zh: "明知故写", en: "" },
    proves: ["chat"],
    standard: "beyond-reasonable-doubt",
  }),
];
const composed = (catalogue: CatalogueContent, own: Partial<ComposeInput> = {}) =>
  composePaper("evidence-catalogue", {
    assessment: anAssessment({ kind: "not-as-described", facts, matrix }),
    profile: inventedProfile,
    exhibits: exhibitsOf("order-page", "chat", "unboxing"),
    facts,
    today: plainDate("2026-11-22"),
    directory: { channels, platforms },
    catalogue,
    ...own,
  });
const lines = (catalogue: CatalogueContent) => paperText(printable(composed(catalogue))).split("\n");

const breaches = {
  "not-as-described": "收到的与页面所写不符",
  counterfeit: "收到的不是品牌方的产品",
  "not-shipped": "约定的时间没有发货",
} as const;

describe("catalogue of evidence", () => {
  test.each(["not-as-described", "counterfeit", "not-shipped"] as const)(
    "%s reads as its golden text",
    async (kind) => {
      const rows = [
        aMatrixRow({ element: "bought", title: { zh: "买了这件商品", en: "" }, proves: ["order-page"] }),
        aMatrixRow({ element: "promise", title: { zh: "商家的承诺", en: "" }, proves: ["listing-page", "chat"] }),
        aMatrixRow({ element: "breach", title: { zh: breaches[kind], en: "" }, proves: ["unboxing", "parcel-track"] }),
        aMatrixRow({ element: "demand", title: { zh: "提过要求、被拒绝", en: "" }, proves: ["chat", "refusal"] }),
      ];
      const own = inventedFacts(kind);
      const composition = composed(
        { entries: [1, 2, 3, 4].map((number) => entry(number)), grouped: true },
        {
          assessment: anAssessment({ kind, facts: own, matrix: rows }),
          exhibits: exhibitsOf(
            "order-page",
            "listing-page",
            kind === "not-shipped" ? "parcel-track" : "unboxing",
            "chat",
          ),
          facts: own,
        },
      );
      const text = paperText(printable(composition));
      expect(text).not.toMatch(/undefined|[。，；：、]{2}|“”|（）/);
      await expect(`${text}\n`).toMatchFileSnapshot(`./golden/evidence-catalogue.${kind}.txt`);
    },
  );

  test("each exhibit has its name, form, source, purpose, pages and keeper, and the paper has room to sign", () => {
    const written = lines({ entries: [entry(1), entry(3, { file: "video" })], grouped: false });
    expect(written).toContain("编号｜名称｜证据形式｜来源｜证明目的｜页码｜原件存放");
    expect(written).toContain("证据1｜订单页｜电子数据｜购物平台订单页面｜用以证明：买了这件商品｜2—3｜提交人处");
    expect(written.find((line) => line.startsWith("证据3"))).toContain("视听资料");
    expect(written.join("\n")).toContain("提交人（签名）：");
    expect(written.join("\n")).toContain(`提交人：${inventedProfile.name}`);
  });

  test("what the person said of an exhibit stands in place of what its kind says", () => {
    const account = { ...entry(2).account, title: "客服回复", purpose: "证明客服答应退款", originalAt: "本人手机" };
    const written = lines({ entries: [entry(2, { account, form: "documentary", pages: null })], grouped: false });
    expect(written).toContain("证据2｜客服回复｜书证｜与对方的聊天记录｜证明客服答应退款｜　｜本人手机");
  });

  test("what must be shown beyond doubt is not claimed to be shown unless the person says so", () => {
    expect(lines({ entries: [entry(2)], grouped: false }).join()).toContain("用以证明：商家的承诺｜");
    const account = { ...entry(2).account, serves: ["intent"], servesNot: ["promise"] };
    expect(lines({ entries: [entry(2, { account })], grouped: false }).join()).toContain("用以证明：明知故写｜");
  });

  test("in groups every exhibit stands once, under what it is about", () => {
    const written = lines({ entries: [entry(1), entry(2), entry(3)], grouped: true });
    const places = ["关于交易的成立和内容", "证据1", "关于履行情况和商品状况", "证据3", "关于协商经过", "证据2"].map(
      (words) => written.findIndex((line) => line.startsWith(words)),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test("without a name nothing is signed: the paper says what is lacking", () => {
    const { missing } = composed({ entries: [], grouped: false }, { profile: null });
    expect(missing.map(({ field }) => field)).toEqual(["profile.name", "exhibits"]);
  });
});
