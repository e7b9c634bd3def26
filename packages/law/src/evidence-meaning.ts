import { exhibitKinds, fixingLevels, type PlainDate, statedFixings } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, checkedSchema, textSchema } from "./schema.ts";

/** What the other side will say about an exhibit, and what can be said to that. */
const sayingSchema = z.strictObject({
  say: textSchema,
  answer: textSchema,
  articles: z.array(articleRefSchema).default([]),
});

/** `law/evidence/kinds/<kind>.yaml`: what a kind of exhibit shows and what it does not. Audience own. 证据的意义 */
export const meaningSchema = z.strictObject({
  kind: z.enum(exhibitKinds),
  shows: textSchema,
  /** What it does not prove. */
  limits: z.array(textSchema).min(1),
  theySay: z.array(sayingSchema).min(1),
  /** How to strengthen it today. */
  strengthen: z.array(textSchema).min(1),
  articles: z.array(articleRefSchema).min(1),
  ...checkedSchema,
});

const levelSchema = z.strictObject({
  title: textSchema,
  means: textSchema,
  /** What the level does not show. About the file alone: it may stand in a certificate. */
  limit: textSchema,
  next: textSchema,
});

/** `law/evidence/fixing.yaml`: how firmly an exhibit stands as a file, level by level. 固定程度 */
export const fixingFileSchema = z.strictObject({
  levels: z.record(z.enum(fixingLevels), levelSchema),
  stated: z.record(z.enum(statedFixings), textSchema),
  articles: z.array(articleRefSchema).min(1),
  ...checkedSchema,
});

/** What a kind of exhibit shows and what it does not. */
export type ExhibitMeaning = z.output<typeof meaningSchema>;
/** The words for how firmly an exhibit stands. */
export type FixingWords = z.output<typeof fixingFileSchema>;

/** All that is recorded about the meaning of exhibits. */
export type EvidenceRecord = { readonly meanings: readonly ExhibitMeaning[]; readonly fixing: FixingWords };

/** Kinds without a meaning or with two, and articles not in force when checked, in words. */
export function evidenceProblems(
  { meanings, fixing }: EvidenceRecord,
  inForce: (ref: string, day: PlainDate) => boolean,
): readonly string[] {
  const cited = [
    ...meanings.flatMap(({ kind, articles, theySay, checkedOn }) =>
      [...articles, ...theySay.flatMap((saying) => saying.articles)].map((ref) => ({ where: kind, ref, checkedOn })),
    ),
    ...fixing.articles.map((ref) => ({ where: "fixing", ref, checkedOn: fixing.checkedOn })),
  ];
  return [
    ...exhibitKinds.flatMap((kind) => {
      const found = meanings.filter((meaning) => meaning.kind === kind).length;
      return found === 1 ? [] : [`evidence: ${found} files tell what ${kind} means`];
    }),
    ...cited.flatMap(({ where, ref, checkedOn }) =>
      inForce(ref, checkedOn) ? [] : [`evidence ${where}: ${ref} was not in force on ${checkedOn}`],
    ),
  ];
}
