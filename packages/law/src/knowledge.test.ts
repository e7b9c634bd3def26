import { describe, expect, it } from "vitest";
import { knowledgeTopics } from "./knowledge.ts";
import { readLawFolder } from "./read-folder.ts";
import { referenceProblems } from "./references.ts";

const data = readLawFolder();
const topics = data.knowledge ?? [];
const entries = topics.flatMap(({ entries }) => entries);
const ids = entries.map(({ id }) => id);

describe("what people say and ask", () => {
  it("holds the thirty-eight sayings and the questions, under every topic in its order", () => {
    expect(entries.filter(({ sort }) => sort === "myth")).toHaveLength(38);
    expect(entries.filter(({ sort }) => sort === "question").length).toBeGreaterThanOrEqual(16);
    expect(topics.map(({ topic }) => topic)).toEqual(knowledgeTopics);
  });

  it.each([
    "recording-every-step",
    "after-a-failed-complaint",
    "complaints-and-credit",
    "choosing-a-platform",
    "using-consumer-law",
  ])("the question %s is answered", (id) => {
    expect(ids).toContain(id);
  });

  it("is short enough to be read on a phone", () => {
    for (const { id, answer, why } of entries) {
      expect([id, answer.zh.length <= 130, why.zh.length <= 130]).toEqual([id, true, true]);
    }
  });

  it("cites no text that has been replaced as if it were in force", () => {
    const broken = (articles: readonly string[]) => {
      const [topic] = topics;
      const [entry] = topic?.entries ?? [];
      if (topic === undefined || entry === undefined) {
        throw new Error("no entry to break");
      }
      return referenceProblems({
        ...data,
        knowledge: [{ ...topic, entries: [{ ...entry, articles: [...articles] }] }],
      });
    };
    expect(broken(["complaint-measures#16"])).toEqual([]);
    expect(broken(["complaint-interim-measures#21"])).toEqual([expect.stringContaining("was not in force")]);
    expect(broken(["complaint-measures#999"])).toEqual(
      expect.arrayContaining([expect.stringContaining("no article complaint-measures#999")]),
    );
  });

  it("says where two entries share a name", () => {
    const [topic] = topics;
    const doubled = topic === undefined ? [] : [topic, topic];
    expect(referenceProblems({ ...data, knowledge: doubled })).toEqual(
      expect.arrayContaining([expect.stringContaining("names two entries")]),
    );
  });
});
