import { readFileSync } from "node:fs";
import { join } from "node:path";
import { disputeKinds, isFactName, parseFact } from "@youju/domain";
import { lawFolder, readAll } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { corpusPart, repliesCorpus } from "../../fixtures/reply-corpus.ts";

const verdictKinds = ["excuse", "demand"];
const slugSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  kind: z.enum(["excuse", "demand", "offer", "promise", "admission", "bot"]),
  zh: z.string().min(1),
  who: z.array(z.enum(["shop", "platform-staff", "platform-bot", "courier", "regulator", "bank"])).nonempty(),
  meaning: z.string().min(1),
});
const statementSchema = z.strictObject({
  id: z.string(),
  words: z.string().min(1),
  verdict: z.enum(["stands", "does-not-stand", "depends"]).optional(),
  articles: z.array(z.string()).nonempty().optional(),
});
const numbers = z.array(z.number().int().positive()).nonempty().optional();
const replySchema = z.strictObject({
  id: z.string(),
  speaker: slugSchema.shape.who.element,
  platform: z.string().optional(),
  text: z.string().min(1),
  kind: z.enum(disputeKinds).optional(),
  facts: z.record(z.string(), z.unknown()),
  expect: z.strictObject({
    recognised: z.boolean(),
    statements: z.array(statementSchema).nonempty().optional(),
    values: z
      .strictObject({
        amounts: numbers,
        days: numbers,
        workingDays: numbers,
        hours: numbers,
        dates: z.array(z.string()).nonempty().optional(),
      })
      .optional(),
  }),
});

const files = readAll(...repliesCorpus, z.array(z.union([replySchema, slugSchema])).nonempty());
const isReply = (entry: z.output<typeof replySchema> | z.output<typeof slugSchema>) => "text" in entry;
const seen = corpusPart("seen", files).filter(isReply);
const unseen = corpusPart("unseen", files).filter(isReply);
const slugFile = corpusPart("slugs", files).filter((entry) => !isReply(entry));
const replies = [...seen, ...unseen];
const slugs = new Map(slugFile.map((slug) => [slug.id, slug]));
const statements = replies.flatMap(({ text, speaker, expect: { statements: said = [] } }) =>
  said.map((statement) => ({ ...statement, text, speaker })),
);

describe("the replies corpus", () => {
  it("holds enough replies, many of them unseen, and names enough of what can be said", () => {
    expect(seen.length).toBeGreaterThanOrEqual(950);
    expect(unseen.length).toBeGreaterThanOrEqual(200);
    expect(slugs.size).toBe(slugFile.length);
    expect(slugs.size).toBeGreaterThanOrEqual(80);
    expect(replies.filter((reply) => !reply.expect.recognised).length).toBeGreaterThanOrEqual(40);
  });

  it("uses every id and every text once, and every name at least once", () => {
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
    expect([...slugs.keys()].filter((id) => !statements.some((statement) => statement.id === id))).toEqual([]);
  });

  it("reads every statement from the reply's own words, by a known name, with a verdict where there is one to give", () => {
    const odd = statements.filter(({ id, words, verdict, articles, text, speaker }) => {
      const slug = slugs.get(id);
      const judged = slug !== undefined && verdictKinds.includes(slug.kind);
      return (
        slug === undefined ||
        !text.includes(words) ||
        !slug.who.includes(speaker) ||
        judged !== (verdict !== undefined) ||
        (!judged && articles !== undefined)
      );
    });
    expect(odd).toEqual([]);
    expect(replies.filter(({ expect: is }) => is.recognised !== (is.statements !== undefined))).toEqual([]);
  });

  it("gives facts the table knows, and dates as they are written", () => {
    const odd = replies.filter(
      ({ facts, text, expect: { values } }) =>
        Object.entries(facts).some(([name, raw]) => !isFactName(name) || parseFact(name, raw).kind !== "value") ||
        (values?.dates ?? []).some((words) => !text.includes(words)),
    );
    expect(odd).toEqual([]);
  });

  it("rests verdicts on articles the law data holds", () => {
    const cited = new Set(statements.flatMap(({ articles = [] }) => articles));
    const statutes = new Set([...cited].map((article) => article.split("#")[0]));
    const held = [...statutes].flatMap((statute) => {
      const words = readFileSync(join(lawFolder, "statutes", `${statute}.yaml`), "utf8");
      return [...words.matchAll(/number: "([^"]+)"/g)].map(([, number]) => `${statute}#${number}`);
    });
    const known = new Set(held);
    expect([...cited].filter((article) => !known.has(article))).toEqual([]);
  });
});
