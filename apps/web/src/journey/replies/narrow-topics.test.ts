import type { ReplyTopic } from "@youju/law";
import { describe, expect, it } from "vitest";
import { narrowedTopics } from "./narrow-topics.ts";

const entry = (id: string, zh: string, speakers: readonly string[], phrases: readonly string[]) => ({
  id,
  name: { zh, en: `In English: ${id}` },
  meaning: { zh, en: id },
  speakers,
  phrases,
});
const topics = [
  {
    topic: "returns",
    entries: [
      entry("opened", "拆封不退", ["shop"], ["拆封 不退"]),
      entry("freight", "运费自理", ["shop", "platform-staff"], ["邮费 自付"]),
    ],
  },
  { topic: "courier", entries: [entry("station", "放驿站了", ["courier"], ["放 驿站"])] },
] as unknown as readonly ReplyTopic[];
const left = (wanted: string, speaker: Parameters<typeof narrowedTopics>[1]["speaker"] = null) =>
  narrowedTopics(topics, { wanted, speaker }).map(({ topic, entries }) => [topic, entries.map(({ id }) => id)]);

describe("the list of what can be said", () => {
  it("is whole while nothing is typed, and a topic with nothing left is gone", () => {
    expect(left(" ")).toEqual([
      ["returns", ["opened", "freight"]],
      ["courier", ["station"]],
    ]);
    expect(left("驿站")).toEqual([["courier", ["station"]]]);
  });

  it("asks for every word typed, in either language and in phrases, too", () => {
    expect(left("english FREIGHT")).toEqual([["returns", ["freight"]]]);
    expect(left("邮费")).toEqual([["returns", ["freight"]]]);
    expect(left("邮费 拆封")).toEqual([]);
  });

  it("holds to what the speaker says", () => {
    expect(left("", "platform-staff")).toEqual([["returns", ["freight"]]]);
  });
});
