import { disputeKinds, plainDate } from "@youju/domain";
import { readLawFolder } from "@youju/law/read";
import { anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { describe, expect, test } from "vitest";
import { type ComposeInput, composePaper, type PaperId, paperIds, paperText, printPaper, withEdits } from "../index.ts";
import { warnedRules } from "../lint/weighing/weigh.ts";
import { sketchOf } from "../lint.ts";

const data = readLawFolder();
const facts = inventedFacts("no-reason-return");
const input: ComposeInput = {
  assessment: anAssessment({ kind: "no-reason-return", facts }),
  profile: inventedProfile,
  exhibits: exhibitsOf("order-page", "chat"),
  facts,
  today: plainDate("2026-10-06"),
  directory: { channels: data.core.channels, platforms: data.platforms ?? [] },
};

const edited = (paper: PaperId, edits: Record<string, string>) => withEdits(composePaper(paper, input), edits, input);
const printed = (paper: PaperId, edits: Record<string, string>) => {
  const { tree, audience } = edited(paper, edits);
  return paperText(printPaper(tree, audience, input.today));
};

describe("a paper with the person's own words", () => {
  test("says them in the form and in the letter, and no longer what they replaced", () => {
    const own = "店家说拆了就不退。";
    const before = composePaper("12315-complaint", input).fields.find(({ id }) => id === "content")?.value ?? "";
    const { fields, variants } = edited("12315-complaint", { content: own });
    expect(fields.find(({ id }) => id === "content")).toMatchObject({ value: own, count: 9, missing: false });
    expect(variants.map(({ text }) => text)).toEqual([own]);
    const letter = printed("12315-complaint", { content: own });
    expect(letter).toContain(own);
    expect(letter).not.toContain(before.slice(0, 20));
    expect(letter).toContain(String(facts.orderNumber));
  });

  test("a corrected name stands in the letter's own line", () => {
    const letter = printed("12315-complaint", { "respondent-name": "杭州示例贸易有限公司" });
    expect(letter).toContain("名称：杭州示例贸易有限公司");
    expect(letter).not.toContain(String(facts.sellerLegalName));
  });

  test("a dollar sign or a pattern in the words is taken as it is", () => {
    expect(printed("12315-complaint", { "respondent-name": "$& 与 $1" })).toContain("名称：$& 与 $1");
  });

  test("is checked again: a threat in it blocks, and a finding about gone words is gone", () => {
    const rules = (words: string) =>
      edited("shop-message", { message: words }).lint.map(({ rule, severity }) => [rule, severity]);
    expect(rules("不退钱就等着瞧。")).toContainEqual(["threat", "blocks"]);
    expect(rules("请退款。")).toEqual([]);
  });

  test.each(disputeKinds)(
    "a sentence more about %s, or one put right, makes no threat of what stands beside it",
    (kind) => {
      const about = {
        ...input,
        facts: inventedFacts(kind),
        assessment: anAssessment({ kind, facts: inventedFacts(kind) }),
      };
      const composition = composePaper("12315-complaint", about);
      const words = composition.fields.find(({ id }) => id === "content")?.value ?? "";
      for (const own of ["以上都有截图。", "商品一直没有用过。"]) {
        const lint = withEdits(composition, { content: `${words}${own}` }, about).lint;
        const blocking = lint.filter(({ severity, fieldId }) => severity === "blocks" && fieldId === "content");
        expect(blocking).toEqual([]);
        const warned = lint.filter(
          ({ rule, fieldId }) => fieldId === "content" && warnedRules.some((warned) => warned === rule),
        );
        expect(warned).toEqual([]);
      }
      const threat = withEdits(composition, { content: `${words}不退钱就等着瞧。` }, about).lint;
      expect(threat.map(({ rule }) => rule)).toContain("threat");
    },
  );

  test("the person's own words are warned of by their weight, at the sentence they stand in", () => {
    const own = "9月22日买的，店家说拆封不退。";
    const loud = "全公司凑不出一个脑细胞。";
    const message = `${own}\n  ${loud}请退款。`;
    const { lint } = edited("shop-message", { message });
    expect(lint).toMatchObject([{ rule: "insult", severity: "warns", fieldId: "message" }]);
    const { start = 0, end = 0 } = lint[0]?.at ?? {};
    expect(message.slice(start, end)).toBe(loud);
    expect(edited("shop-message", { message: `${own}请退款。` }).lint).toEqual([]);
  });

  test("what blocks is told beside a warning of the same rule", () => {
    const composed = composePaper("shop-message", input).fields.find(({ id }) => id === "message")?.value ?? "";
    const { lint } = edited("shop-message", {
      message: `${composed}不退我就发抖音曝光。你家孩子几点放学我清楚得很。`,
    });
    expect(lint.map(({ rule, severity }) => `${rule} ${severity}`)).toContain("threat blocks");
  });

  test.each([
    ["12315-complaint", "respondent-address", "上海市浦东新区张杨路500弄12号601室"],
    ["12315-complaint", "respondent-name", "差评君数码店"],
    ["12315-complaint", "order-number", "2609 2233 7184 0052 617"],
    ["platform-application", "application-type", "退款，质量问题"],
    ["platform-application", "reason", "不想要了"],
  ] as const)("a name, an address, a number or a choice is not weighed as words: %s %s %s", (paper, field, words) => {
    expect(edited(paper, { [field]: words }).lint).toEqual(composePaper(paper, input).lint);
  });

  test("a threat in words no pattern knows is blocked in every field in which something is told or asked, and in no other", () => {
    const words = "孩子放学走哪条路，几点到家，我都记着，退不退你看着办。";
    const blocked = new Set<string>();
    const others = new Set<string>();
    for (const paper of paperIds) {
      for (const { id } of composePaper(paper, input).fields) {
        const found = edited(paper, { [id]: words }).lint.some(
          ({ fieldId, rule, severity }) => fieldId === id && rule === "threat" && severity === "blocks",
        );
        (found ? blocked : others).add(id);
      }
    }
    const told = [
      "content",
      "dispute-note",
      "explanation",
      "facts",
      "letter",
      "message",
      "request",
      "subject",
      "title",
    ];
    expect([...blocked].toSorted()).toEqual(told);
    expect([...others].toSorted()).toEqual([
      "amount",
      "application-type",
      "attachments",
      "complainant-address",
      "complainant-name",
      "complainant-phone",
      "courier",
      "dispute-date",
      "goods",
      "order-number",
      "platform",
      "reason",
      "request-words",
      "respondent-address",
      "respondent-name",
      "sales-method",
      "service",
      "target",
      "waybill",
    ]);
  });

  test.each(["尊敬的领导：", "请查收", "，，", "===", "此致"])(
    "a few letters among composed words are let be: %s",
    (few) => {
      const composed = composePaper("12315-complaint", input).fields.find(({ id }) => id === "content")?.value ?? "";
      for (const content of [`${few}\n${composed}`, `${composed}\n${few}`]) {
        expect(edited("12315-complaint", { content }).lint.filter(({ fieldId }) => fieldId === "content")).toEqual([]);
      }
    },
  );

  test("a blank leaves a required field missing", () => {
    expect(edited("12315-complaint", { content: " " }).fields.find(({ id }) => id === "content")?.missing).toBe(true);
  });

  test("a required field emptied is told with the words it had, to be taken back", () => {
    const had = composePaper("12315-complaint", input).fields.find(({ id }) => id === "content")?.value;
    const found = edited("12315-complaint", { content: " " }).lint.filter(({ rule }) => rule === "missing-field");
    expect(found).toMatchObject([{ severity: "blocks", fieldId: "content", proposal: had }]);
    expect(edited("12315-complaint", { content: "店家不退。" }).lint.map(({ rule }) => rule)).not.toContain(
      "missing-field",
    );
  });

  test("words copied from another case are told", () => {
    const own =
      "我买的电饭煲第一次用就跳闸，联系客服三次，客服只说让我等，一直没有给出处理办法，我要求退货退款，运费由店家承担。";
    const elsewhere = [sketchOf(own) ?? []];
    const rulesOf = (words: string) =>
      withEdits(composePaper("12315-complaint", input), { content: words }, { ...input, elsewhere }).lint.map(
        ({ rule }) => rule,
      );
    expect(rulesOf(own.replace("电饭煲", "热水壶"))).toContain("near-identical");
    expect(rulesOf("店家不退。")).not.toContain("near-identical");
  });

  test("in a public text the name of somebody spoken with is blocked", () => {
    const promises = [
      {
        id: "promise-1" as never,
        contactId: "contact-1" as never,
        who: "seller",
        what: "三天内退款",
        by: null,
        channel: "phone",
        person: "赵一苇",
        role: null,
        staffNumber: null,
        exhibitIds: [],
        saidOn: plainDate("2026-10-01"),
        state: "broken",
      },
    ] as never;
    const own = { ...input, promises };
    const field = composePaper("media-sheet", own).fields[0]?.id ?? "";
    const found = withEdits(composePaper("media-sheet", own), { [field]: "客服赵一苇答应三天内退款。" }, own).lint;
    expect(found.map(({ rule }) => rule)).toContain("personal-data-of-others");
  });

  test("words for a field the paper does not have change nothing", () => {
    expect(edited("shop-message", { nonsense: "字" })).toEqual(composePaper("shop-message", input));
  });

  test.each([
    ["shop-message", "message"],
    ["platform-application", "explanation"],
    ["platform-dispute-note", "dispute-note"],
    ["12315-complaint", "request"],
  ] as const)("%s: the %s is printed as written", (paper, field) => {
    expect(printed(paper, { [field]: "只此一句话。" })).toContain("只此一句话。");
  });
});
