import { z } from "zod";
import { checkedSchema, daySchema, slugSchema, textSchema } from "./schema.ts";

/** `law/pending/<topic>.yaml`: a change of the law that is on its way and not counted on. 在途修法 */
export const pendingSchema = z.strictObject({
  id: slugSchema,
  /** Slug of the text it would change, which need not be on record. */
  statute: slugSchema,
  title: textSchema,
  /** How far it has come. */
  standing: textSchema,
  /** What it would change here. */
  touches: textSchema,
  /** Its first day, where one was announced. */
  startsOn: daySchema.nullable(),
  ...checkedSchema,
});

export const pendingFileSchema = z.array(pendingSchema).min(1);

export type Pending = z.infer<typeof pendingSchema>;
