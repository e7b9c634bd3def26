import { z } from "@hono/zod-openapi";
import {
  type AmountStep,
  type Article,
  type Assessment,
  audiences,
  type Basis,
  type CaseDeadline,
  type Claim,
  type CountedDay,
  type Counterfactual,
  type Deadline,
  type DeadlineState,
  disputeKinds,
  type EvidenceStrength,
  type Explanation,
  evidenceStrengths,
  exhibitKinds,
  type FactName,
  type FindingState,
  type HeldBack,
  type LawEdition,
  type MatrixRow,
  type Objection,
  type Period,
  type Question,
  type RightStanding,
  type RouteStep,
  type Strength,
  strengthLabels,
  type Warning,
} from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { StoredAssessment } from "../views.ts";
import { earlierEffectSchema, oddsSchema, routeOrderSchema, stepEffectSchema } from "./interplay.ts";
import {
  articleIdSchema,
  confidenceSchema,
  dateSchema,
  factNameSchema,
  factsSchema,
  fenSchema,
  instantSchema,
  momentSchema,
  textSchema,
} from "./primitives.ts";

const strings = z.array(z.string());
const factNames = z.array(factNameSchema);
const articleIds = z.array(articleIdSchema);
const findingState: z.ZodType<FindingState> = z.enum(["holds", "fails", "needs-facts"]);
const whose = z.enum(["person", "other"]);

/** A kind of dispute. */
export const kindSchema = z.enum(disputeKinds).openapi("DisputeKind");
/** Where a day stands towards a deadline. */
export const deadlineStateSchema: z.ZodType<DeadlineState> = z.enum(["before-safe-day", "still-in-law", "passed"]);

const basis = schemaOf<Basis<FactName>>("Basis")(z.strictObject({ article: articleIdSchema, facts: factNames }));

const period = schemaOf<Period>("Period")(
  z.strictObject({
    length: z.int(),
    unit: z.enum(["hours", "calendar-days", "working-days", "months", "years"]),
    direction: z.enum(["forward", "backward"]),
    bound: z.enum(["latest", "earliest"]),
    roll: z.enum(["civil", "procedural", "decree121", "none"]),
  }),
);

const countedDay = schemaOf<CountedDay>("CountedDay")(
  z.strictObject({ date: dateSchema, count: z.int(), counted: z.boolean(), why: textSchema }),
);

const deadline = schemaOf<Deadline>("Deadline")(
  z.strictObject({
    from: dateSchema,
    period,
    firstDay: dateSchema,
    lastDay: dateSchema.nullable(),
    safeDay: dateSchema,
    days: z.array(countedDay),
    provisional: z.boolean(),
    note: textSchema.nullable(),
  }),
);

/** A deadline with its certificate. */
export const caseDeadlineSchema = schemaOf<CaseDeadline>("CaseDeadline")(
  z.strictObject({
    rule: z.string(),
    registerId: z.string(),
    title: textSchema,
    whose,
    trigger: z.string(),
    deadline,
    state: deadlineStateSchema,
    afterwards: textSchema,
    articles: articleIds,
    confidence: confidenceSchema,
    source: z.enum(["law", "platform-rule", "platform-default", "screen", "promise"]),
    endsAt: momentSchema.nullable(),
  }),
);

const article = schemaOf<Article>("Article")(
  z.strictObject({
    id: articleIdSchema,
    citation: textSchema,
    gist: textSchema,
    effectiveFrom: dateSchema,
    effectiveTo: dateSchema.nullable(),
    link: z.string().nullable(),
    confidence: confidenceSchema,
    checkedOn: dateSchema,
  }),
);

const evidenceStrength: z.ZodType<EvidenceStrength> = z.enum(evidenceStrengths);

const heldBack = schemaOf<HeldBack>("HeldBack")(
  z.strictObject({
    element: z.string(),
    title: textSchema,
    held: evidenceStrength.nullable(),
    raisedBy: z.array(z.enum(exhibitKinds)),
  }),
);

const strength = schemaOf<Strength>("Strength")(
  z.strictObject({ label: z.enum(strengthLabels), title: textSchema, why: textSchema, heldBack: z.array(heldBack) }),
);

const objection = schemaOf<Objection>("Objection")(
  z.strictObject({ says: textSchema, answer: textSchema, articles: articleIds, confidence: confidenceSchema }),
);

const explanation = schemaOf<Explanation>("Explanation")(
  z.strictObject({
    facts: z.array(z.strictObject({ fact: factNameSchema, name: textSchema, value: textSchema })),
    articles: z.array(
      z.strictObject({
        article: articleIdSchema,
        citation: textSchema,
        effectiveFrom: dateSchema,
        effectiveTo: dateSchema.nullable(),
        facts: factNames,
      }),
    ),
  }),
);

const right = schemaOf<RightStanding>("RightStanding")(
  z.strictObject({
    right: z.string(),
    title: textSchema,
    state: findingState,
    reason: textSchema,
    because: z.array(basis),
    missing: factNames,
    confidence: confidenceSchema,
    caution: textSchema.nullable(),
    strength,
    objections: z.array(objection),
    explanation,
  }),
);

const amountStep = schemaOf<AmountStep>("AmountStep")(
  z.strictObject({ label: textSchema, formula: z.string(), result: fenSchema, article: articleIdSchema.nullable() }),
);

const claim = schemaOf<Claim>("Claim")(
  z.strictObject({
    id: z.string(),
    right: z.string(),
    title: textSchema,
    state: findingState,
    amount: fenSchema.nullable(),
    level: z.enum(["minimum", "target", "maximum"]),
    steps: z.array(amountStep),
    articles: articleIds,
    because: z.array(basis),
    missing: factNames,
    alternativeTo: strings,
    standard: z.enum(["ordinary", "beyond-reasonable-doubt"]),
    confidence: confidenceSchema,
    requestWords: strings,
    caution: textSchema.nullable(),
  }),
);

const matrixRow = schemaOf<MatrixRow>("MatrixRow")(
  z.strictObject({
    element: z.string(),
    title: textSchema,
    burden: z.enum(["consumer", "seller", "platform"]),
    standard: z.enum(["ordinary", "beyond-reasonable-doubt"]),
    state: z.enum(["held", "missing", "admitted", "exempt", "burden-on-other-side"]),
    why: textSchema,
    whyArticles: articleIds,
    held: evidenceStrength.nullable(),
    proves: strings,
    heldBy: strings,
    getToday: textSchema,
    perishable: z.boolean(),
    articles: articleIds,
  }),
);

const routeStep = schemaOf<RouteStep>("RouteStep")(
  z.strictObject({
    channel: z.string(),
    title: textSchema,
    where: textSchema,
    preconditions: z.array(z.strictObject({ text: textSchema, met: z.boolean().nullable() })),
    closes: z.array(textSchema),
    cannot: z.array(textSchema),
    clock: strings,
    cost: textSchema,
    articles: articleIds,
    confidence: confidenceSchema,
    state: z.enum(["now", "later", "not-here"]),
    effects: z.array(stepEffectSchema),
    earlier: z.array(earlierEffectSchema),
    odds: z.array(oddsSchema),
  }),
);

const question = schemaOf<Question>("Question")(
  z.strictObject({
    fact: factNameSchema,
    prompt: textSchema,
    why: textSchema,
    choices: z.array(z.strictObject({ value: z.string(), label: textSchema })),
    help: textSchema.nullable(),
  }),
);

const counterfactual = schemaOf<Counterfactual>("Counterfactual")(
  z.strictObject({
    fact: factNameSchema,
    value: z.string(),
    also: z.strictObject({ fact: factNameSchema, value: z.string() }).nullable(),
    flips: z.array(z.strictObject({ right: z.string(), state: z.enum(["holds", "fails"]) })),
    change: textSchema,
    effect: textSchema,
  }),
);

const warning = schemaOf<Warning>("Warning")(
  z.strictObject({ id: z.string(), text: textSchema, audience: z.enum(audiences) }),
);

const assessment = schemaOf<Assessment>("Assessment")(
  z.strictObject({
    kind: kindSchema,
    asOf: dateSchema,
    rulesVersion: z.string(),
    edition: z.string() as unknown as z.ZodType<LawEdition>,
    facts: factsSchema,
    findings: z.array(right),
    claims: z.array(claim),
    range: z.strictObject({ minimum: fenSchema, target: fenSchema, maximum: fenSchema }).nullable(),
    matrix: z.array(matrixRow),
    route: z.array(routeStep),
    order: routeOrderSchema,
    deadlines: z.array(caseDeadlineSchema),
    questions: z.array(question),
    counterfactuals: z.array(counterfactual),
    warnings: z.array(warning),
    firstAid: z.strictObject({ doNotPress: textSchema, captureNow: textSchema, roughly: textSchema }),
    law: z.array(article),
  }),
);

/** A stored assessment. */
export const storedAssessmentSchema = schemaOf<StoredAssessment>("StoredAssessment")(
  z.strictObject({ id: z.string(), createdAt: instantSchema, assessment }),
);
