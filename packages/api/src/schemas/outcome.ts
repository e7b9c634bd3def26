import { z } from "@hono/zod-openapi";
import {
  type ClosingContent,
  deeds,
  dutyMarks,
  dutyStates,
  endings,
  type Fen,
  type OutcomeEntry,
  outcomeActs,
  type SettlementContent,
  settlementMediators,
  settlementPapers,
} from "@youju/domain";
import { caseReference } from "../inputs.ts";
import type { ClosingView, OutcomeView, SettlementView } from "../outcome-views.ts";
import { schemaOf } from "../schema-of.ts";
import { caseDeadlineSchema } from "./assessment.ts";
import { dateSchema, idSchema, instantSchema, words } from "./primitives.ts";

const longestLessons = 5000;
const longestWhat = 300;
const longestBody = 100;
const mostResults = 30;
const mostDuties = 30;

const fen = z.int().min(0).openapi({ description: "In fen" }) as unknown as z.ZodType<Fen>;
const sum = fen.nullable();

const result = {
  filingId: z.string().nullable(),
  channel: z.string().nullable(),
  money: sum,
  deeds: z.array(z.enum(deeds)),
  on: dateSchema.nullable(),
} as const;

const closed = {
  ending: z.enum(endings),
  on: dateSchema,
  asked: sum,
  minimum: sum,
  target: sum,
  lessons: z.string(),
} as const;

const closing = schemaOf<ClosingView>("Closing")(
  z.strictObject({
    ...closed,
    results: z.array(z.strictObject({ ...result, days: z.int().nullable() })),
    received: sum,
    standing: z.enum(["below-minimum", "below-target", "reaches-target"]).nullable(),
    daysFromFirstFiling: z.int().nullable(),
    daysFromOpening: z.int().nullable(),
  }),
);

const duty = {
  id: z.string(),
  whose: z.enum(["other", "person"]),
  what: z.string(),
  amount: sum,
  by: dateSchema.nullable(),
  mark: z.enum(dutyMarks).nullable(),
  received: sum,
  markedOn: dateSchema.nullable(),
} as const;

const agreed = {
  paper: z.enum(settlementPapers),
  mediator: z.enum(settlementMediators),
  body: z.string(),
  on: dateSchema,
  filingId: z.string().nullable(),
} as const;

const settlement = schemaOf<SettlementView>("Settlement")(
  z.strictObject({
    ...agreed,
    id: z.string(),
    duties: z.array(
      z.strictObject({ ...duty, state: z.enum(dutyStates), owed: sum, deadline: caseDeadlineSchema.nullable() }),
    ),
    confirmable: z.enum(["yes", "doubtful", "no"]),
    enforceable: z.boolean(),
    deadlines: z.array(caseDeadlineSchema),
    ways: z.array(
      z.strictObject({
        way: z.enum(["enforcement", "payment-order", "suit", "complaint"]),
        channel: z.string(),
        paper: z.string().nullable(),
      }),
    ),
  }),
);

/** How a case came out, as far as it has. */
export const outcomeSchema = schemaOf<OutcomeView>("Outcome")(
  z.strictObject({ closing: closing.nullable(), settlements: z.array(settlement) }),
);

const entry = {
  recordId: z.string(),
  caseId: z.string(),
  revision: z.int(),
  act: z.enum(outcomeActs),
  at: instantSchema,
} as const;

const closingContent = schemaOf<ClosingContent>("ClosingContent")(
  z.strictObject({ ...closed, results: z.array(z.strictObject(result)) }),
);
const settlementContent = schemaOf<SettlementContent>("SettlementContent")(
  z.strictObject({ ...agreed, duties: z.array(z.strictObject(duty)) }),
);

/** One step in the history of a closing or a settlement. */
export const outcomeEntrySchema = schemaOf<OutcomeEntry>("OutcomeEntry")(
  z.discriminatedUnion("subject", [
    z.strictObject({ ...entry, subject: z.literal("closing"), content: closingContent.nullable() }),
    z.strictObject({ ...entry, subject: z.literal("settlement"), content: settlementContent.nullable() }),
  ]),
);

const sumInput = (z.int("INPUT_INVALID").min(0, "INPUT_INVALID") as unknown as z.ZodType<Fen>).nullable();

export const closeCaseBody = z.strictObject({
  ending: z.enum(endings, "INPUT_INVALID"),
  on: dateSchema.exactOptional(),
  asked: sumInput.exactOptional(),
  results: z
    .array(
      z.strictObject({
        filingId: idSchema.nullable().exactOptional(),
        channel: idSchema.nullable().exactOptional(),
        money: sumInput.exactOptional(),
        deeds: z.array(z.enum(deeds, "INPUT_INVALID")).max(deeds.length).exactOptional(),
        on: dateSchema.nullable().exactOptional(),
      }),
    )
    .max(mostResults)
    .exactOptional(),
  lessons: words(longestLessons).exactOptional(),
});

const dutyInput = z.strictObject({
  id: idSchema.exactOptional(),
  whose: z.enum(["other", "person"], "INPUT_INVALID").exactOptional(),
  what: words(longestWhat),
  amount: sumInput.exactOptional(),
  by: dateSchema.nullable().exactOptional(),
  mark: z.enum(dutyMarks, "INPUT_INVALID").nullable().exactOptional(),
  received: sumInput.exactOptional(),
  markedOn: dateSchema.nullable().exactOptional(),
});

const settlementInput = {
  paper: z.enum(settlementPapers, "INPUT_INVALID"),
  mediator: z.enum(settlementMediators, "INPUT_INVALID").exactOptional(),
  body: words(longestBody).exactOptional(),
  on: dateSchema,
  filingId: idSchema.nullable().exactOptional(),
  duties: z.array(dutyInput).min(1, "INPUT_INVALID").max(mostDuties),
} as const;

export const recordSettlementBody = z.strictObject(settlementInput);

export const changeSettlementBody = z.strictObject({
  ...settlementInput,
  paper: settlementInput.paper.exactOptional(),
  on: dateSchema.exactOptional(),
  duties: settlementInput.duties.exactOptional(),
});

/** What counts again: an earlier wording of the closing or of a settlement, as in the history. */
export const restoreOutcomeBody = z.strictObject({
  recordId: idSchema,
  revision: z.int("INPUT_INVALID").min(1, "INPUT_INVALID"),
});

export const settlementReference = caseReference.extend({ settlementId: idSchema });

export type SettlementReference = z.output<typeof settlementReference>;
export type CloseCaseInput = z.output<typeof closeCaseBody>;
export type RecordSettlementInput = z.output<typeof recordSettlementBody>;
export type ChangeSettlementInput = z.output<typeof changeSettlementBody>;
export type RestoreOutcomeInput = z.output<typeof restoreOutcomeBody>;
