import { z } from "@hono/zod-openapi";
import { schemaOf } from "../schema-of.ts";
import type { NotToPressView, SilenceView } from "../step-views.ts";
import { dateSchema, textSchema, words } from "./primitives.ts";

/** Somebody who let the day for an answer pass. */
export const silenceSchema = schemaOf<SilenceView>("Silence")(
  z.strictObject({
    filingId: z.string(),
    channel: z.string(),
    rule: z.string(),
    registerId: z.string(),
    lastDay: dateSchema,
    days: z.int(),
    raises: z.array(z.strictObject({ channel: z.string(), paper: z.string() })),
    resting: dateSchema.nullable(),
  }),
);

/** A button to leave alone. */
export const notToPressSchema = schemaOf<NotToPressView>("NotToPress")(
  z.strictObject({
    id: z.enum(["confirm-receipt", "withdraw-application", "withdraw-complaint"]),
    title: textSchema,
    why: textSchema,
  }),
);

const longestReason = 200;

export const snoozeBody = z.strictObject({ until: dateSchema, reason: words(longestReason) });

export type SnoozeInput = z.output<typeof snoozeBody>;
