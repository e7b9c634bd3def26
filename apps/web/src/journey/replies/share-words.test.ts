import { plainDate } from "@youju/domain";
import type { AnsweredStatement } from "@youju/rules";
import { describe, expect, it } from "vitest";
import { shareWords, spokenCard } from "./share-words.ts";

const text = (zh: string) => ({ zh, en: `(${zh})` });
const article = (zh: string) => ({ citation: text(zh), gist: text(`${zh}说了什么`) });
const statement = {
  id: "opened-no-return",
  name: text("拆封不退"),
  meaning: text("说拆封了就不退"),
  next: text("提交申请"),
  read: { words: "李小满您拆了138元的盒子", from: 0, to: 13, by: "phrase" },
  judgement: {
    verdict: "does-not-stand",
    because: text("拆开查看不影响完好"),
    articles: ["甲", "乙", "丙"].map(article),
  },
  messages: { polite: { zh: "订单8888请退款", en: null }, firm: null, wanting: [] },
  offer: { money: 1000, own: { minimum: 100, target: 9900 }, closes: text("答应了就撤销申请"), compare: text("比较") },
} as unknown as AnsweredStatement;
const about = { speaker: "shop", today: plainDate("2026-11-18"), verdict: "不成立" } as const;

describe("what a share card says", () => {
  it("is the saying, the verdict, why, and two articles at most", () => {
    const words = shareWords(statement, about, "zh");
    expect(words).toMatchObject({
      name: "拆封不退",
      look: "does-not-stand",
      verdict: "不成立",
      why: "拆开查看不影响完好",
    });
    expect(words.grounds.map(({ citation }) => citation)).toEqual(["甲", "乙"]);
  });

  it("holds nothing of the pasted words, the answer, the order or what the person wants", () => {
    const spoken = (["zh", "en"] as const).map((language) => spokenCard(shareWords(statement, about, language)));
    for (const secret of ["李小满", "138", "8888", "9900", "1000"]) {
      expect(spoken.join()).not.toContain(secret);
    }
    expect(spoken[0]).toContain("甲说了什么");
  });

  it("says of an offer what a yes closes, and of anything else what to do next", () => {
    const offer = { ...statement, judgement: null };
    expect(shareWords(offer, about, "zh")).toMatchObject({ look: "stands", why: "答应了就撤销申请", grounds: [] });
    expect(shareWords({ ...offer, offer: null }, about, "zh")).toMatchObject({ look: "depends", why: "提交申请" });
  });
});
