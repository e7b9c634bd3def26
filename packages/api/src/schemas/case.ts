import { z } from "@hono/zod-openapi";
import { type CaseFile, type FactEntry, type FactSource, movables, movementChanges } from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { NextDay, NextStep } from "../step-views.ts";
import type { CaseCard, CaseDetail, CaseEvent, LawMove, ProposedFact, UnseenLawMove } from "../views.ts";
import { deadlineStateSchema, kindSchema, storedAssessmentSchema } from "./assessment.ts";
import { contactSchema } from "./contact.ts";
import { alikePairSchema, exhibitSchema } from "./exhibit.ts";
import { filingSchema } from "./filing.ts";
import { outcomeSchema } from "./outcome.ts";
import { articleIdSchema, dateSchema, factNameSchema, factsSchema, instantSchema, textSchema } from "./primitives.ts";
import { notToPressSchema, silenceSchema } from "./step.ts";
import { brokenFileSchema } from "./vault.ts";

const caseFile = schemaOf<CaseFile>("CaseFile")(
  z.strictObject({
    id: z.string(),
    kind: kindSchema.nullable(),
    title: z.string(),
    demo: z.boolean(),
    demoToday: dateSchema.nullable(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    deletedAt: instantSchema.nullable(),
    archivedAt: instantSchema.nullable(),
  }),
);

const nextDay = schemaOf<NextDay>("NextDay")(
  z.strictObject({
    rule: z.string(),
    title: textSchema,
    whose: z.enum(["person", "other"]),
    state: deadlineStateSchema,
    day: dateSchema,
    provisional: z.boolean(),
  }),
);

/** One card of the case list. */
export const caseCardSchema = schemaOf<CaseCard>("CaseCard")(
  z.strictObject({
    case: caseFile,
    platform: z.string().nullable(),
    pricePaid: z.number().nullable(),
    exhibits: z.int(),
    turn: z.enum(["person", "other", "closed"]),
    nextDay: nextDay.nullable(),
  }),
);

const factSource = schemaOf<FactSource>("FactSource")(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("person") }),
    z.strictObject({ kind: z.literal("exhibit"), exhibitId: z.string() }),
    z.strictObject({ kind: z.literal("import"), name: z.string() }),
  ]),
);

/** The value of a fact; `null` where it is not known. */
export const factValueSchema = z.union([z.string(), z.number(), z.boolean()]).nullable() as unknown as z.ZodType<
  FactEntry["value"]
>;

const factEntry = schemaOf<FactEntry>("FactEntry")(
  z.strictObject({
    name: factNameSchema,
    value: factValueSchema,
    source: factSource,
    recordedAt: instantSchema,
    withdrawnAt: instantSchema.exactOptional(),
  }),
);

const proposedFact = schemaOf<ProposedFact>("ProposedFact")(
  z.strictObject({
    name: factNameSchema,
    value: z.string(),
    confidence: z.number(),
    state: z.enum(["sure", "unsure"]),
    exhibitId: z.string(),
  }),
);

/** Something that happened in the case. */
export const caseEventSchema = schemaOf<CaseEvent>("CaseEvent")(
  z.strictObject({ id: z.string(), at: instantSchema, on: dateSchema, kind: z.string(), text: textSchema }),
);

const nextStep = schemaOf<NextStep>("NextStep")(
  z.strictObject({
    id: z.enum([
      "add-material",
      "confirm-fields",
      "answer-questions",
      "compose",
      "send",
      "wait",
      "follow-up",
      "act-in-time",
      "promise",
      "settlement",
      "closed",
    ]),
    title: textSchema,
    why: textSchema,
    until: nextDay.nullable(),
    channel: z.string().nullable(),
    paper: z.string().nullable(),
    filingId: z.string().nullable(),
    contactId: z.string().nullable(),
    snoozed: z.strictObject({ until: dateSchema, reason: z.string() }).nullable(),
  }),
);

const movement = schemaOf<LawMove["moved"][number]>("Movement")(
  z.strictObject({
    what: z.enum(movables),
    change: z.enum(movementChanges),
    id: z.string(),
    title: textSchema,
    before: textSchema.nullable(),
    after: textSchema.nullable(),
    articles: z.array(z.strictObject({ id: articleIdSchema, citation: textSchema })),
    text: textSchema,
  }),
);

/** What moved in a case when the law did. */
export const lawMoveSchema = schemaOf<LawMove>("LawMove")(
  z.strictObject({
    sequence: z.int(),
    at: instantSchema,
    on: dateSchema,
    asOf: dateSchema,
    before: z.string(),
    after: z.string(),
    moved: z.array(movement),
    seen: z.boolean(),
  }),
);

/** A case in which something moved that was not seen. */
export const unseenLawMoveSchema = schemaOf<UnseenLawMove>("UnseenLawMove")(
  z.strictObject({ caseId: z.string(), title: z.string(), demo: z.boolean(), on: dateSchema }),
);

/** Everything the case page needs. */
export const caseDetailSchema = schemaOf<CaseDetail>("CaseDetail")(
  z.strictObject({
    case: caseFile,
    today: dateSchema,
    facts: factsSchema,
    history: z.array(factEntry),
    askedButUnknown: z.array(factNameSchema),
    exhibits: z.array(exhibitSchema),
    broken: z.array(brokenFileSchema),
    alike: z.array(alikePairSchema),
    proposals: z.array(proposedFact),
    unrecognised: z.array(z.string()),
    assessment: storedAssessmentSchema.nullable(),
    stale: z.boolean(),
    lawMoves: z.array(lawMoveSchema),
    filings: z.array(filingSchema),
    contacts: z.array(contactSchema),
    outcome: outcomeSchema,
    silences: z.array(silenceSchema),
    notToPress: z.array(notToPressSchema),
    nextStep,
    alsoNow: z.array(nextStep),
  }),
);
