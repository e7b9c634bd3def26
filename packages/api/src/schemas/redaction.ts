import { z } from "@hono/zod-openapi";
import {
  type CoverBox,
  type CoverSpan,
  type RedactionPlan,
  type RedactionSuggestion,
  secretKinds,
  secretReasons,
} from "@youju/domain";
import { exhibitReference } from "../inputs.ts";
import type { RedactedCopies, RedactionView } from "../redaction-views.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema, instantSchema } from "./primitives.ts";

const largestEdge = 200_000;
const mostMarks = 2000;
const edge = z.int("INPUT_INVALID").min(0, "INPUT_INVALID").max(largestEdge, "INPUT_INVALID");
const place = z.int("INPUT_INVALID").min(0, "INPUT_INVALID").max(1_000_000, "INPUT_INVALID");

const box = schemaOf<CoverBox>("CoverBox")(
  z
    .strictObject({ page: z.int().min(1, "INPUT_INVALID").max(2000), left: edge, top: edge, right: edge, bottom: edge })
    .refine(({ left, top, right, bottom }) => right > left && bottom > top, "INPUT_INVALID")
    .openapi({ description: "In pixels of the page as it is seen" }),
);

const span = schemaOf<CoverSpan>("CoverSpan")(
  z
    .strictObject({ start: place, end: place })
    .refine(({ start, end }) => end > start, "INPUT_INVALID")
    .openapi({ description: "UTF-16 units; the end is left out" }),
);

/** What to cover. */
export const redactionPlan = schemaOf<RedactionPlan>("RedactionPlan")(
  z.strictObject({ boxes: z.array(box).max(mostMarks), spans: z.array(span).max(mostMarks) }),
);

const suggestion = schemaOf<RedactionSuggestion>("RedactionSuggestion")(
  z.strictObject({
    kind: z.enum(secretKinds),
    reason: z.enum(secretReasons),
    sureness: z.enum(["sure", "likely", "maybe"]),
    covered: z.boolean().openapi({ description: "Whether it is covered unless the person says no" }),
    text: z.string(),
    boxes: z.array(box),
    spans: z.array(span),
  }),
);

/** What the screen of redaction shows. */
export const redactionSchema = schemaOf<RedactionView>("Redaction")(
  z.strictObject({
    form: z.enum(["picture", "document", "text"]),
    pages: z.array(z.strictObject({ page: z.int(), width: z.int(), height: z.int(), read: z.boolean() })),
    text: z.string().nullable(),
    suggestions: z.array(suggestion),
    plan: redactionPlan.nullable(),
  }),
);

/** Covered copies of an exhibit. */
export const redactedCopiesSchema = schemaOf<RedactedCopies>("RedactedCopies")(
  z.strictObject({
    copies: z.array(
      z.strictObject({
        id: z.string(),
        caseId: z.string(),
        exhibitId: z.string(),
        number: z.int(),
        sha256: z.string(),
        sourceSha256: z.string().openapi({ description: "Of the original it was made from" }),
        byteLength: z.int(),
        mediaType: z.string(),
        plan: redactionPlan,
        madeAt: instantSchema,
        madeBy: z.string(),
        fileName: z.string(),
      }),
    ),
    making: z.strictObject({ done: z.int(), of: z.int() }).nullable(),
  }),
);

const pageNumber = z.string().regex(/^[1-9]\d{0,3}$/, "INPUT_INVALID");

export const redactionPageReference = exhibitReference.extend({ page: pageNumber });
export const redactedCopyReference = exhibitReference.extend({ copyId: idSchema });
export const redactedPageReference = redactedCopyReference.extend({ page: pageNumber });

export type RedactionPageReference = z.output<typeof redactionPageReference>;
export type RedactedCopyReference = z.output<typeof redactedCopyReference>;
export type RedactedPageReference = z.output<typeof redactedPageReference>;
