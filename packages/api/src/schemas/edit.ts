import { z } from "@hono/zod-openapi";
import { type CaseEdit, editedThings } from "../edit-views.ts";
import { schemaOf } from "../schema-of.ts";
import { factValueSchema } from "./case.ts";
import { factNameSchema, instantSchema, textSchema } from "./primitives.ts";

/** One change somebody made in a case. */
export const caseEditSchema = schemaOf<CaseEdit>("CaseEdit")(
  z.strictObject({
    id: z.string(),
    at: instantSchema,
    what: z.enum(editedThings),
    text: textSchema,
    fact: z.strictObject({ name: factNameSchema, before: factValueSchema, after: factValueSchema }).nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    undo: z.enum(["open", "undone", "later", "never"]),
    why: textSchema.nullable(),
    needsReason: z.boolean(),
  }),
);

export const undoEditBody = z.strictObject({
  editId: z.string().regex(/^[\w:-]{1,160}$/, "NOT_FOUND"),
  /** How the mistake came about, where the change is taken back only with a reason. */
  reason: z.string().max(300).optional(),
});

export type UndoEditInput = z.output<typeof undoEditBody>;
