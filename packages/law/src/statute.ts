import { z } from "zod";
import { checkedSchema, daySchema, slugSchema, textSchema, untilSchema } from "./schema.ts";

/**
 * A text as it stood from one day to another. `appliesTo` says how a later text reaches earlier facts: `acts-after`
 * binds acts from its first day, `pending-cases` also reaches disputes not yet finally judged (judicial interpretations).
 */
export const versionSchema = z.strictObject({
  id: daySchema,
  effectiveFrom: daySchema,
  effectiveTo: untilSchema,
  appliesTo: z.enum(["acts-after", "pending-cases"]).default("acts-after"),
  promulgation: textSchema,
});

/** One article of one version, in our own words. 条 */
export const articleEntrySchema = z.strictObject({
  number: z.string().regex(/^\d+$/),
  version: daySchema,
  gist: textSchema,
  tags: z.array(slugSchema),
  ...checkedSchema,
});

/** `law/statutes/<slug>.yaml` 法律文本 */
export const statuteSchema = z.strictObject({
  slug: slugSchema,
  title: textSchema,
  /** Official page, or `null`: unknown, never invented. */
  link: z.url().nullable(),
  versions: z.array(versionSchema).min(1),
  articles: z.array(articleEntrySchema),
});

export type Statute = z.infer<typeof statuteSchema>;
export type StatuteVersion = z.infer<typeof versionSchema>;
export type ArticleEntry = z.infer<typeof articleEntrySchema>;
