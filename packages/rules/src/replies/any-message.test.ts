import { plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerReply, type ReplyAsked } from "./answer-reply.ts";

const data = readLawFolder();
const law = lawBook(data);
const replies = data.replies ?? [];
const saidOn = plainDate("2026-11-18");
const ask = (text: string, more: Partial<ReplyAsked> = {}) =>
  answerReply({ text, speaker: null, kind: null, facts: {}, range: null, saidOn, replies, law, ...more });
const examples = replies.flatMap(({ entries }) => entries.flatMap((entry) => entry.examples));
const wording = fc.constantFrom(...examples);
const surely = (text: string) => ask(text).statements.flatMap(({ id, read }) => (read?.by === "phrase" ? [id] : []));

describe("any message", () => {
  it("is answered, with words that stand in it", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(wording, { maxLength: 3 }).map((parts) => parts.join("，")),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { read } of ask(text).statements) {
          expect(read?.words).toBe(text.slice(read?.from, read?.to));
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ["拆封不退", "opened-no-return"],
    ["亲，拆封了就不能退了哦", "opened-no-return"],
    ["系统风控", "risk-control"],
    ["超 48 小时了", "entrance-closed"],
    ["您去找快递吧", "ask-the-courier"],
    ["平台只是撮合", "platform-only-matching"],
    ["您先撤销售后我再退", "withdraw-first"],
    ["要不您把售后撤了吧", "withdraw-first"],
    ["补您 20 元行吗", "partial-refund"],
    ["我们补您20元，您把售后撤了吧", "partial-refund"],
  ])("that is short and plain is known: %s", (text, id) => {
    expect(ask(text).statements.map((statement) => statement.id)).toContain(id);
  });

  it("that is not recognised has what it is nearest to, to pick from", () => {
    const { statements, nearest } = ask("包装上面有点小破损，这个我们看看怎么给您弄");
    expect(statements).toEqual([]);
    expect(nearest.every((id) => replies.some(({ entries }) => entries.some((entry) => entry.id === id)))).toBe(true);
    expect(nearest.length).toBeGreaterThan(0);
  });

  it("that says nothing is not recognised", () => {
    expect(["", " ", "🙏", "。。。", "？", "好的"].flatMap((text) => ask(text).statements)).toEqual([]);
  });

  it("of 100,000 characters is answered in bounded time", () => {
    const long = "拆封了就不能退了，运费您出。".repeat(7200);
    const start = performance.now();
    expect(ask(long).statements.map(({ id }) => id)).toContain("opened-no-return");
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("says the same whichever sentence comes first", () => {
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const both = [`${one}。${other}`, `${other}。${one}`].map((text) => ask(text).statements.map(({ id }) => id));
        for (const id of [...surely(one), ...surely(other)]) {
          expect(both[0]).toContain(id);
          expect(both[1]).toContain(id);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["没到期限，等", "拆封了就不能退", "regulator-within-period"],
    [
      "打假人我们不赔",
      "您不愿意要新的，那就这样：把您这台的到期日往后推七百三十天，屏幕主板都在内",
      "calls-you-abuser",
    ],
    ["退？想都别想", "我没有标，没有标的就是个人，个人之间的转让是不享受七天的", "bare-refusal"],
  ])("is known beside another: %s", (one, other, id) => {
    for (const text of [`${one}。${other}`, `${other}。${one}`]) {
      expect(ask(text).statements.map((statement) => statement.id)).toContain(id);
    }
  });

  it("is answered alike whatever order topics and facts come in", () => {
    const facts = { receivedOn: saidOn, goodsClass: "ordinary", afterSalesCause: "changed-mind" } as const;
    const turned = Object.fromEntries(Object.entries(facts).toReversed());
    const text = "拆封了就不能退，要退运费您自己出";
    expect(ask(text, { facts: turned, replies: replies.toReversed() }).statements).toEqual(
      ask(text, { facts }).statements,
    );
  });
});
