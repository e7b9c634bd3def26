import { z } from "@hono/zod-openapi";
import type { AlikeCase, MergePlan, OtherCase, Relatives } from "../relative-views.ts";
import { schemaOf } from "../schema-of.ts";
import { factValueSchema } from "./case.ts";
import { factNameSchema, idSchema, instantSchema, textSchema, words } from "./primitives.ts";

const other = { caseId: z.string(), title: z.string(), place: z.enum(["live", "archive", "bin"]) };
const otherSchema = schemaOf<OtherCase>("OtherCase")(z.strictObject(other));
const alikeSchema = schemaOf<AlikeCase>("AlikeCase")(
  z.strictObject({ ...other, because: z.enum(["order", "shop"]), text: textSchema }),
);

/** What belongs with a case. */
export const relativesSchema = schemaOf<Relatives>("Relatives")(
  z.strictObject({
    links: z.array(z.strictObject({ ...other, reason: z.string(), linkedAt: instantSchema })),
    alike: z.array(alikeSchema),
    merged: z.array(z.strictObject({ ...other, mergedAt: instantSchema })),
  }),
);

/** What a merge would bring over. */
export const mergePlanSchema = schemaOf<MergePlan>("MergePlan")(
  z.strictObject({
    other: otherSchema,
    refused: textSchema.nullable(),
    exhibits: z.int(),
    sameExhibits: z.int(),
    facts: z.array(factNameSchema),
    conflicts: z.array(z.strictObject({ name: factNameSchema, mine: factValueSchema, theirs: factValueSchema })),
    contacts: z.int(),
    drafts: z.int(),
    stays: z.strictObject({ timeline: z.int(), assessments: z.int(), pictures: z.int(), removed: z.int() }),
  }),
);

export const relativeReference = z.strictObject({ caseId: idSchema, otherId: idSchema });
export const linkBody = z.strictObject({
  reason: words(200).refine((reason) => reason.trim() !== "", "INPUT_INVALID"),
});

/** Facts told differently in which the other case is right. */
export const mergeBody = z.strictObject({ theirs: z.array(factNameSchema).max(200) });

export type RelativeReference = z.output<typeof relativeReference>;
export type LinkInput = z.output<typeof linkBody>;
export type MergeInput = z.output<typeof mergeBody>;
