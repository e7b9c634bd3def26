import { z } from "zod";
import { articleRefSchema, confidenceSchema, daySchema, textSchema } from "./schema.ts";

/** Where something was read: a page, or `unknown` where none was recorded; never an invented link. */
export const sourceSchema = z.union([z.url(), z.literal("unknown")]);

/** One statement of the directory with its certainty and its source; those that rest on law name the articles. */
export const statementSchema = z.strictObject({
  ...textSchema.shape,
  confidence: confidenceSchema,
  source: sourceSchema.default("unknown"),
  articles: z.array(articleRefSchema).default([]),
});

/** A value that may go stale, such as a telephone number or a menu path. `asOf` is the day of the source, if it has one. */
export function datedValueSchema<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    confidence: confidenceSchema,
    source: sourceSchema.default("unknown"),
    asOf: daySchema.nullable().default(null),
  });
}

/** What every entry of the directory carries besides: who vouches, when to look again, and what could not be verified. */
export const upkeepSchema = {
  reviewBy: daySchema,
  openQuestions: z.array(textSchema).default([]),
};
