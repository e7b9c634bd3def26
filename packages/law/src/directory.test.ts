import { disputeKinds } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { channelSchema } from "./channel.ts";
import { platformSchema } from "./platform.ts";
import { platformGuide } from "./platform-guide.ts";
import { lawFolder, readAll } from "./read-folder.ts";
import { statuteSchema } from "./statute.ts";

const channels = readAll(lawFolder, "channels", channelSchema);
const platforms = readAll(lawFolder, "platforms", platformSchema);
const statutes = readAll(lawFolder, "statutes", statuteSchema);

const recorded = new Set(statutes.flatMap(({ slug, articles }) => articles.map(({ number }) => `${slug}#${number}`)));

describe("the channel directory", () => {
  test.each([
    "shop",
    "platform",
    "12315-complaint",
    "12315-report",
    "12345",
    "cca-315",
    "wechat-pay",
    "alipay",
    "heimao",
    "court",
  ])("%s has an entry", (id) => {
    expect(channels.map((channel) => channel.id)).toContain(id);
  });

  test("12315 takes nine request words and no others", () => {
    const complaint = channels.find(({ id }) => id === "12315-complaint");
    expect(complaint?.form?.requestWords).toHaveLength(9);
    expect(complaint?.form?.requestWords).toContain("退赔费用");
  });

  test("only bodies whose acceptance the regulator respects count as mediation", () => {
    const counting = channels.filter((channel) => channel.countsAsMediation).map(({ id }) => id);
    expect(counting.toSorted()).toEqual(["12315-complaint", "arbitration", "cca-315", "court"]);
  });

  test("every article a channel rests on is on record", () => {
    const refs = channels.flatMap((channel) =>
      [channel.who, channel.cost, ...channel.takes, ...channel.refuses, ...channel.prerequisites, ...channel.review]
        .concat(channel.cannot, channel.closes, channel.tips)
        .concat(channel.hours, channel.expect, channel.proof)
        .flatMap((statement) => statement.articles),
    );
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => !recorded.has(ref))).toEqual([]);
  });
});

describe("where and how a paper goes", () => {
  test("every channel that has a paper says how to show that it was sent, and what comes then", () => {
    const written = channels.filter(({ papers }) => papers.length > 0);
    expect(written.length).toBeGreaterThan(15);
    expect(written.filter(({ proof, expect: then }) => proof.length === 0 || then.length === 0)).toEqual([]);
  });

  test("office hours and telephone numbers stand only where they were read somewhere", () => {
    expect(channels.filter(({ hours }) => hours.length > 0).map(({ id }) => id)).toEqual(["12321", "12378"]);
    const numbers = channels.flatMap(({ phones }) => phones.map(({ number }) => number));
    const known = ["110", "12305", "12315", "12321", "12345", "12348", "12363", "12366", "12378", "12381"];
    expect(numbers.toSorted()).toEqual([...known, "95017", "96110"]);
  });
});

describe("the platform directory", () => {
  test.each(["taobao", "tmall", "jd", "pinduoduo", "douyin", "xianyu", "wechat-shop", "other"])(
    "%s has an entry that advises on every kind of dispute",
    (id) => {
      for (const kind of disputeKinds) {
        const guide = platformGuide(platforms, id, kind);
        expect(guide?.platform.id).toBe(id);
        expect(guide?.pressing.choose.length).toBeGreaterThan(0);
        expect(guide?.pressing.avoid.length).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ["taobao", "quality-fault", "运费由卖家承担"],
    ["tmall", "not-shipped", "投诉商家"],
    ["jd", "counterfeit", "品牌授权"],
    ["pinduoduo", "not-shipped", "虚假发货"],
    ["douyin", "no-reason-return", "四十八小时"],
    ["xianyu", "not-as-described", "客服介入"],
  ] as const)("what %s's own rules add on %s stands behind the general advice", (id, kind, words) => {
    const guide = platformGuide(platforms, id, kind);
    const general = platformGuide(platforms, "other", kind);
    expect(guide?.isInItsWords).toBe(false);
    expect(guide?.pressing.choose.slice(0, general?.pressing.choose.length)).toEqual(general?.pressing.choose);
    expect(guide?.pressing.choose.map(({ what }) => what.zh).join()).toContain(words);
  });

  test("a platform without an entry of its own is advised as any other", () => {
    expect(platformGuide(platforms, "vipshop", "counterfeit")?.platform.id).toBe("other");
    expect(platformGuide(platforms, undefined, "counterfeit")?.platform.id).toBe("other");
  });

  test("whoever asks anywhere is told not to confirm receipt, not to withdraw and not to leave the platform", () => {
    for (const { id } of platforms) {
      const words = platformGuide(platforms, id, "not-as-described")
        ?.neverPress.map(({ what }) => what.zh)
        .join();
      expect(words).toContain("确认收货");
      expect(words).toContain("撤销申请");
      expect(words).toContain("转账");
    }
  });

  test("what a platform says itself is not said again by the entry for any platform", () => {
    const advised = platformGuide(platforms, "taobao", "counterfeit")?.neverPress.map(({ what }) => what.zh) ?? [];
    expect(advised.filter((what) => what.includes("确认收货"))).toHaveLength(1);
    expect(new Set(advised).size).toBe(advised.length);
  });

  test("an empty directory advises nothing", () => {
    expect(platformGuide([], "taobao", "counterfeit")).toBeUndefined();
  });
});
