import { z } from "@hono/zod-openapi";
import { clockEventKinds, courtFeeActs, type FilingStepView, filingStates, refusalReasons } from "@youju/domain";
import type { ClaimChoice, CorrectedStep, SecondFiling } from "../filing-views.ts";
import { schemaOf } from "../schema-of.ts";
import type {
  ComposedField,
  ComposedFiling,
  ComposedSentence,
  FilingView,
  LintFinding,
  PaperOffer,
  PaperQuestion,
} from "../views.ts";
import { caseDeadlineSchema } from "./assessment.ts";
import { earlierEffectSchema } from "./interplay.ts";
import { confidenceSchema, dateSchema, factNameSchema, fenSchema, instantSchema, textSchema } from "./primitives.ts";

const filingState = z.enum(filingStates);
const exhibitIds = z.array(z.string());

const filingStep = schemaOf<FilingStepView>("FilingStep")(
  z.strictObject({
    sequence: z.int(),
    state: filingState,
    on: dateSchema.nullable(),
    wording: z.string().nullable(),
    refusedFor: z.enum(refusalReasons).nullable(),
    progress: z.boolean(),
    clock: z.strictObject({ kind: z.enum(clockEventKinds), from: dateSchema, until: dateSchema.nullable() }).nullable(),
    fee: z.strictObject({ act: z.enum(courtFeeActs), amount: fenSchema.nullable() }).nullable(),
    proof: exhibitIds,
  }),
);

const correctedStep = schemaOf<CorrectedStep>("CorrectedStep")(
  z.strictObject({
    sequence: z.int(),
    state: filingState,
    on: dateSchema.nullable(),
    wording: z.string().nullable(),
    correctedAt: instantSchema,
    reason: z.string().nullable(),
  }),
);

/** A filing with the clocks it started. */
export const filingSchema = schemaOf<FilingView>("Filing")(
  z.strictObject({
    id: z.string(),
    caseId: z.string(),
    channel: z.string(),
    state: filingState,
    sentOn: dateSchema.nullable(),
    reference: z.string().nullable(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    title: textSchema,
    paper: z.string(),
    versions: z.int(),
    despite: z.strictObject({ reason: z.string(), on: dateSchema, rules: z.array(z.string()) }).nullable(),
    sending: z
      .strictObject({ via: z.string().nullable(), office: z.string().nullable(), proof: exhibitIds })
      .nullable(),
    steps: z.array(filingStep),
    corrected: z.array(correctedStep),
    fee: z
      .strictObject({
        asked: fenSchema.nullable(),
        askedOn: dateSchema.nullable(),
        paid: fenSchema.nullable(),
        isPaid: z.boolean(),
      })
      .nullable(),
    next: z.array(filingState.exclude(["drafted", "sent"])),
    stops: z.array(z.enum(clockEventKinds)),
    deadlines: z.array(caseDeadlineSchema),
  }),
);

const field = schemaOf<ComposedField>("ComposedField")(
  z.strictObject({
    id: z.string(),
    label: textSchema,
    value: z.string(),
    limit: z.int().nullable(),
    count: z.int(),
    required: z.boolean(),
    missing: z.boolean(),
    limitBy: z.enum(["measured", "default", "person"]),
    edited: z.boolean(),
  }),
);

const sentence = schemaOf<ComposedSentence>("ComposedSentence")(
  z.strictObject({
    text: z.string(),
    facts: z.array(factNameSchema),
    exhibits: z.array(z.int()),
    articles: z.array(z.string()),
  }),
);

const lintFinding = schemaOf<LintFinding>("LintFinding")(
  z.strictObject({
    rule: z.string(),
    severity: z.enum(["blocks", "warns"]),
    fieldId: z.string().nullable(),
    text: textSchema,
    better: z.string().nullable(),
  }),
);

const variant = z.strictObject({
  id: z.string(),
  label: textSchema,
  text: z.string(),
  count: z.int(),
  limit: z.int().nullable(),
});

const pressing = z.strictObject({
  choose: z.array(textSchema),
  avoid: z.array(z.strictObject({ what: textSchema, why: textSchema })),
});

const destination = z.strictObject({
  where: textSchema,
  link: z.string().nullable(),
  preconditions: z.array(z.strictObject({ text: textSchema, met: z.boolean().nullable() })),
  closes: z.array(textSchema),
  clock: z.array(z.string()),
});

const paperQuestion = schemaOf<PaperQuestion>("PaperQuestion")(
  z.strictObject({
    id: z.string(),
    label: textSchema,
    help: textSchema.nullable(),
    input: z.enum(["text", "long-text", "day", "money", "choice"]),
    choices: z.array(z.strictObject({ id: z.string(), label: textSchema })),
    required: z.boolean(),
    value: z.string(),
  }),
);

/** A paper that can be written. */
export const paperOfferSchema = schemaOf<PaperOffer>("PaperOffer")(
  z.strictObject({
    channel: z.string(),
    channelTitle: textSchema,
    paper: z.string(),
    title: textSchema,
    role: z.enum(["ordinary", "on-request", "enclosure"]),
    suits: z.boolean(),
    onRoute: z.boolean(),
    filingId: z.string().nullable(),
    inTheWay: textSchema.nullable(),
  }),
);

const secondFiling = schemaOf<SecondFiling>("SecondFiling")(
  z.strictObject({
    inTheWay: z.array(earlierEffectSchema),
    instead: z.strictObject({ channel: z.string(), paper: z.string().nullable(), title: textSchema }).nullable(),
  }),
);

const claimChoice = schemaOf<ClaimChoice>("ClaimChoice")(
  z.strictObject({
    claims: z.array(
      z.strictObject({
        id: z.string(),
        title: textSchema,
        amount: fenSchema.nullable(),
        standard: z.enum(["ordinary", "beyond-reasonable-doubt"]),
        confidence: confidenceSchema,
        caution: textSchema.nullable(),
        chosen: z.boolean(),
        alternativeTo: z.array(z.string()),
      }),
    ),
    total: fenSchema,
    own: z.boolean(),
  }),
);

/** A paper, ready to look at. */
export const composedFilingSchema = schemaOf<ComposedFiling>("ComposedFiling")(
  z.strictObject({
    filing: filingSchema,
    fields: z.array(field),
    variants: z.array(variant),
    sections: z.array(z.strictObject({ heading: z.string(), sentences: z.array(sentence) })),
    missing: z.array(z.strictObject({ field: z.string(), text: textSchema })),
    lint: z.array(lintFinding),
    pressing: pressing.nullable(),
    destination,
    formats: z.array(z.enum(["text", "pdf", "docx"])),
    asked: z.array(paperQuestion),
    ticked: z.array(z.string()),
    claims: claimChoice.nullable(),
    second: secondFiling.nullable(),
  }),
);
