import { exhibitKinds, strengthLabels } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, textSchema } from "./schema.ts";

const stateSchema = z.strictObject({ why: textSchema, articles: z.array(articleRefSchema).min(1) });

/** `law/proof/<topic>.yaml`: the words for where the proof of an element stands and how strong a right is. 举证的话 */
export const proofWordsSchema = z.strictObject({
  /** Why an element is in a state; `{exhibits}` is what the person holds. */
  states: z.strictObject({
    held: stateSchema,
    /** The other side has to prove it, and the person holds something all the same. */
    "held-against": stateSchema,
    missing: stateSchema,
    admitted: stateSchema,
    exempt: stateSchema,
    "burden-on-other-side": stateSchema,
  }),
  labels: z.record(z.enum(strengthLabels), textSchema),
  /** Why a label is no better; `{elements}` and `{exhibits}` are lists. */
  reasons: z.strictObject({
    none: textSchema,
    open: textSchema,
    strong: textSchema,
    "no-proof-needed": textSchema,
    missing: textSchema,
    "held-weak": textSchema,
    "held-fair": textSchema,
    "raised-by": textSchema,
    "beyond-doubt": textSchema,
    "law-unsettled": textSchema,
  }),
  exhibits: z.record(z.enum(exhibitKinds), textSchema),
  yes: textSchema,
  no: textSchema,
  /** Names of facts that rules rest on and no question of the kind names. */
  facts: z.record(
    z.string(),
    z.strictObject({ name: textSchema, choices: z.record(z.string(), textSchema).default({}) }),
  ),
});

export type ProofWords = z.infer<typeof proofWordsSchema>;
