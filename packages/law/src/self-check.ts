import { z } from "zod";
import { articleRefSchema, slugSchema, textSchema } from "./schema.ts";

/** `law/self-checks/<topic>.yaml`: what a person is told before filing, for their eyes alone. 自查 */
export const selfCheckSchema = z.strictObject({
  /** The name the rules test it under. */
  id: slugSchema,
  /** It is silent on days on which none of these is in force; without any it rests on the case alone. */
  articles: z.array(articleRefSchema),
  text: textSchema,
});

export const selfCheckFileSchema = z.array(selfCheckSchema).min(1);

export type SelfCheck = z.infer<typeof selfCheckSchema>;
