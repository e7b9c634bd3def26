import { type Confidence, type PlainDate, parsePlainDate, type Text } from "@youju/domain";
import { z } from "zod";

/** A sentence in both languages; neither may be blank. */
export const textSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }) satisfies z.ZodType<Text>;

/** A day that exists, written `YYYY-MM-DD`. */
export const daySchema = z.string().transform((written, context): PlainDate => {
  const day = parsePlainDate(written);
  if (day === undefined) {
    context.addIssue({ code: "custom", message: `not a day: ${written}` });
    return z.NEVER;
  }
  return day;
});

/** The last day something holds; `null` or absent: no end is known. */
export const untilSchema = daySchema.nullable().default(null);

export const confidenceSchema = z.enum(["high", "medium"]) satisfies z.ZodType<Confidence>;

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** `statute#number`, resolved on a day, or `statute@version#number`, which names the version itself. */
export const articleRefSchema = z.string().regex(/^[a-z0-9-]+(@\d{4}-\d{2}-\d{2})?#\d+$/);

/** Who vouches for an entry: the day it was checked and what it was checked against. 核对 */
export const checkedSchema = {
  confidence: confidenceSchema,
  checkedOn: daySchema,
  checkedAgainst: z.enum(["transcription", "secondary"]),
};
