import { describe, expect, it } from "vitest";
import { kindOverview } from "./kind-group.ts";
import { lawSearch } from "./law-search.ts";
import { readLawFolder } from "./read-folder.ts";
import { characterPairs } from "./word-index.ts";

const { core, disputes, kindGroups = [], knowledge = [], captures = [] } = readLawFolder();
const kinds = kindOverview(kindGroups, disputes).flatMap((group) => group.kinds);
const searched = { core, kinds, knowledge, captures };
const search = lawSearch(searched);
const entries = knowledge.flatMap((topic) => topic.entries);
const found = (words: string) => search(words).knowledge.map(({ id }) => id);

describe("a search over the law", () => {
  it("finds every entry by every two characters that stand side by side in it", () => {
    const pairs = Map.groupBy(
      entries.flatMap(({ id, title, answer, why }) =>
        characterPairs([title.zh, answer.zh, why.zh].join(" ")).map((pair) => ({ id, pair })),
      ),
      ({ pair }) => pair,
    );
    expect(pairs.size).toBeGreaterThan(1000);
    for (const [pair, holders] of pairs) {
      expect(found(pair).toSorted()).toEqual([...new Set(holders.map(({ id }) => id))].toSorted());
    }
  });

  it("finds how to capture by the platform, by what is captured and by a word of the steps", () => {
    const first = (words: string) => search(words).captures[0]?.entry.id;
    expect(first("闲鱼 聊天")).toBe("xianyu-chat");
    expect(first("交易快照 京东")).toBe("jd-snapshot");
    expect(search("开箱视频").captures.map(({ entry }) => entry.id)).toContain("unboxing");
  });

  it("finds every article by every two characters of its gist", () => {
    const gists = core.statutes.flatMap(({ articles, slug }) =>
      articles.map(({ number, version, gist }) => ({ id: `${slug}@${version}#${number}`, gist: gist.zh })),
    );
    for (const pair of new Set(gists.flatMap(({ gist }) => characterPairs(gist)))) {
      const held = new Set<string>(search(pair).articles.map(({ id }) => id));
      expect(gists.filter(({ id, gist }) => gist.includes(pair) && !held.has(id))).toEqual([]);
    }
  });

  it("finds a channel by its title, by what it takes, and by its id", () => {
    for (const { id, title, takes } of core.channels) {
      for (const words of [title.zh, title.en, takes[0]?.zh ?? "", id]) {
        expect(
          search(words).channels.map((channel) => channel.id),
          words,
        ).toContain(id);
      }
    }
  });

  it("finds deadlines, numbers and kinds of dispute by every two characters of their titles", () => {
    for (const pair of core.deadlines.flatMap(({ title }) => characterPairs(title.zh))) {
      expect(search(pair).deadlines.length).toBeGreaterThan(0);
    }
    for (const pair of core.parameters.flatMap(({ title }) => characterPairs(title.zh))) {
      expect(search(pair).parameters.length).toBeGreaterThan(0);
    }
    for (const pair of kinds.flatMap(({ title }) => characterPairs(title.zh))) {
      expect(search(pair).kinds.length).toBeGreaterThan(0);
    }
  });

  it("needs no space between words, and takes one", () => {
    const ids = (words: string) => search(words).articles.map(({ id }) => id);
    expect(ids("退货运费")).toContain("no-reason-return-measures@2020-10-23#18");
    expect(ids("退货运费").toSorted()).toEqual(ids("退货 运费").toSorted());
    expect(found("退货运费")[0]).toBe("seller-always-pays-return-freight");
  });

  it("finds English words by how they begin, in any case", () => {
    expect(found("notar")).toContain("screenshots-need-a-notary");
    expect(found("Screenshots NOTARY")[0]).toBe("screenshots-need-a-notary");
    expect(found("otary")).not.toContain("screenshots-need-a-notary");
  });

  it.each([
    ["仅退款", "refund-only-is-a-right"],
    ["公证", "screenshots-need-a-notary"],
    ["定金订金", "two-kinds-of-deposit"],
    ["影响信用", "complaints-and-credit"],
    ["投诉失败", "after-a-failed-complaint"],
    ["正规平台", "choosing-a-platform"],
    ["每一个环节", "recording-every-step"],
    ["互联网法院", "internet-courts-take-all-or-none"],
    ["拆封", "opened-cannot-be-returned"],
    ["仲裁法", "old-numbers-defamation-advertising"],
  ])("%s leads first to %s", (words, id) => {
    expect(found(words)[0]).toBe(id);
  });

  it("a whole question finds its answer though some of its words stand nowhere", () => {
    expect(found("我的快递丢了怎么办呀")[0]).toBe("courier-pays-three-times-freight");
    expect(found("投诉了好多次，会不会影响我的信用")[0]).toBe("complaints-and-credit");
  });

  it("an article is found by its id and number, the text in force before the one that ended", () => {
    expect(search("consumer-protection-law#25").articles[0]?.id).toBe("consumer-protection-law@2013-10-25#25");
    expect(search("消费者权益保护法第二十五条").articles[0]?.id).toBe("consumer-protection-law@2013-10-25#25");
    const measures = search("投诉举报处理办法").articles;
    expect(measures[0]?.effectiveTo).toBeNull();
  });

  it("a register id leads to its deadline", () => {
    expect(search("D01").deadlines[0]?.id).toMatch(/^D01/);
  });

  it("full-width letters and digits are the same as plain ones", () => {
    expect(search("１２３１５")).toEqual(search("12315"));
    expect(search("12315").total).toBeGreaterThan(3);
  });

  it.each(["", "   ", "，。！", "🙂"])("%j finds nothing", (words) => {
    expect(search(words).total).toBe(0);
  });

  it("words that stand nowhere find nothing", () => {
    expect(search("葡萄藤").total).toBe(0);
    expect(search("zyzzyva").total).toBe(0);
  });

  it("answers alike every time, whatever was asked before", () => {
    const again = lawSearch(searched);
    again("退款");
    expect(JSON.stringify(again("退货"))).toBe(JSON.stringify(search("退货")));
  });
});
