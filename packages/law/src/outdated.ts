import { z } from "zod";
import { daySchema, textSchema } from "./schema.ts";

/**
 * `law/outdated/<topic>.yaml`: names of repealed texts and merged offices, old article numbers and periods, with what is
 * said today. 过时的法
 */
export const outdatedFileSchema = z.array(
  z.strictObject({
    /** A pattern over normalised text. */
    words: z.string().min(2),
    /** The first day on which they no longer hold. */
    until: daySchema,
    /** What stands in their place; `null` where the sentence has to be put anew. */
    instead: z.string().min(1).nullable(),
    text: textSchema,
  }),
);

export type OutdatedWords = z.infer<typeof outdatedFileSchema>[number];
