import { z } from "zod";
import { articleRefSchema, confidenceSchema, slugSchema, textSchema } from "./schema.ts";

/** `law/venues/<topic>.yaml`: a kind of place that takes a complaint or a suit, and how to find it. 管辖 */
export const placeSchema = z.strictObject({
  id: slugSchema,
  where: textSchema,
  rule: textSchema,
  howToFind: textSchema,
  caution: textSchema.nullable().default(null),
  /** What choosing it gives and costs, where there is a choice. */
  gives: z.array(textSchema).default([]),
  costs: z.array(textSchema).default([]),
  articles: z.array(articleRefSchema),
  confidence: confidenceSchema,
});

export const placeFileSchema = z.array(placeSchema).min(1);

/**
 * `law/routes/<topic>.yaml`: what a step of the ladder needs beyond its entry in `law/channels`. Which step comes when is
 * the rules' work. 阶梯
 */
export const ladderStepSchema = z.strictObject({
  /** Id of the channel. */
  channel: slugSchema,
  /** By the name the rules test them under. */
  preconditions: z.record(slugSchema, textSchema).default({}),
  /** It stands, at the end, on every ladder that has this channel. */
  joins: slugSchema.nullable().default(null),
  /** How it fits with the others: in turn, beside them, one of several, or only once something has happened. */
  how: z.enum(["step", "alongside", "choose-one", "when-it-comes"]),
  /** Why it stands where it stands. */
  why: textSchema,
  articles: z.array(articleRefSchema),
});

export const ladderFileSchema = z.array(ladderStepSchema).min(1);

/** `law/interpretations/<topic>.yaml`: a choice made where the text is open. 解释选择 */
export const interpretationSchema = z.strictObject({
  id: slugSchema,
  question: textSchema,
  reading: textSchema,
  alternatives: z.array(textSchema).min(1),
  articles: z.array(articleRefSchema),
});

export const interpretationFileSchema = z.array(interpretationSchema).min(1);

export type Place = z.infer<typeof placeSchema>;
export type LadderStep = z.infer<typeof ladderStepSchema>;
export type Interpretation = z.infer<typeof interpretationSchema>;
