import { disputeKinds, type PlainDate } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, checkedSchema, slugSchema, textSchema } from "./schema.ts";

/** Topics of what people say and ask, in the order they are read. */
export const knowledgeTopics = ["complaining", "returns", "compensation", "evidence", "court", "old-texts"] as const;

const entrySchema = z.strictObject({
  id: slugSchema,
  /** A saying that is wrong or out of date, or a question people ask. */
  sort: z.enum(["myth", "question"]),
  /** The saying or the question as people put it. */
  title: textSchema,
  /** What is so, short. */
  answer: textSchema,
  /** Why, and where the saying comes from. */
  why: textSchema,
  articles: z.array(articleRefSchema).min(1),
  /** Kinds of dispute it helps with; none where it helps with all. */
  kinds: z.array(z.enum(disputeKinds)).default([]),
  ...checkedSchema,
});

/** `law/knowledge/<topic>.yaml`: sayings set right and questions answered, in our own words. 说法与真相 */
export const knowledgeFileSchema = z.strictObject({
  topic: z.enum(knowledgeTopics),
  title: textSchema,
  entries: z.array(entrySchema).min(1),
});

/** One topic with its entries, in the order they are read. */
export type KnowledgeTopic = z.output<typeof knowledgeFileSchema>;

/** A saying set right or a question answered. */
export type KnowledgeEntry = KnowledgeTopic["entries"][number];

/** What an entry is held against: the kinds of dispute on record, and whether an article was in force on a day. */
type Known = {
  readonly kinds: readonly string[];
  readonly inForce: (ref: string, day: PlainDate) => boolean;
};

/** Entries that bear the same id, name a kind that has no entry, or rest on an article not in force when checked, in words. */
export function knowledgeProblems(topics: readonly KnowledgeTopic[], known: Known): readonly string[] {
  const entries = topics.flatMap(({ entries }) => entries);
  const ids = entries.map(({ id }) => id);
  return [
    ...ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`knowledge ${id} names two entries`])),
    ...entries.flatMap(({ id, kinds, articles, checkedOn }) => [
      ...kinds.flatMap((kind) => (known.kinds.includes(kind) ? [] : [`knowledge ${id}: no kind of dispute ${kind}`])),
      ...articles.flatMap((ref) =>
        known.inForce(ref, checkedOn) ? [] : [`knowledge ${id}: ${ref} was not in force on ${checkedOn}`],
      ),
    ]),
  ];
}
