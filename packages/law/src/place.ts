import { z } from "zod";
import { articleRefSchema, confidenceSchema, slugSchema, textSchema } from "./schema.ts";

/** `law/venues/<topic>.yaml`: a kind of place that takes a complaint or a suit, and how to find it. 管辖 */
export const placeSchema = z.strictObject({
  id: slugSchema,
  where: textSchema,
  rule: textSchema,
  howToFind: textSchema,
  caution: textSchema.nullable().default(null),
  articles: z.array(articleRefSchema),
  confidence: confidenceSchema,
});

export const placeFileSchema = z.array(placeSchema).min(1);

/** `law/routes/<topic>.yaml`: a step of the ladder, whatever the dispute. Which step comes when is the rules' work. 阶梯 */
export const ladderStepSchema = z.strictObject({
  channel: slugSchema,
  title: textSchema,
  /** Where it is taken when no place has to be worked out. */
  where: textSchema.nullable().default(null),
  preconditions: z.record(slugSchema, textSchema).default({}),
  closes: z.array(textSchema).default([]),
  cannot: z.array(textSchema).default([]),
  /** Register ids of the deadlines that start here. */
  clock: z.array(z.string()).default([]),
  cost: textSchema,
  articles: z.array(articleRefSchema),
  confidence: confidenceSchema,
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
