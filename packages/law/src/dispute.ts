import { disputeKinds, evidenceStrengths, exhibitKinds, type FactName, isFactName } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, confidenceSchema, slugSchema, textSchema } from "./schema.ts";

export const factNameSchema = z.string().refine((name): name is FactName => isFactName(name), { error: "not a fact" });
const standardSchema = z.enum(["ordinary", "beyond-reasonable-doubt"]);

const whenSchema = z.array(z.strictObject({ fact: factNameSchema, is: z.array(z.string().min(1)).min(1) }));
/**
 * What decides the court: parcels to the buyer, performance online or at the seller's own premises, a contract of
 * carriage, harm done by a product, or an infringement over the network.
 */
const performedSchema = z.enum(["by-parcel", "online", "at-seller", "carriage", "harm", "infringement"]);

/** What is asked of the person, and when. */
export const questionSchema = z.strictObject({
  fact: factNameSchema,
  /** The fact's short name, for "if … were …". */
  name: textSchema,
  prompt: textSchema,
  why: textSchema,
  help: textSchema.nullable().default(null),
  /** Asked only once all of these are known. */
  after: z.array(factNameSchema).default([]),
  /** Not asked once one of these is known: it answers this too. */
  unless: z.array(factNameSchema).default([]),
  /** Asked only where each of these facts is known to be one of the values. */
  when: whenSchema.default([]),
  /** Whether it is told what another answer would change; not where that would only teach a false story. */
  whatIf: z.boolean().default(true),
  /** Labels of a choice's values (or of `true` and `false`); the values themselves stand in the fact table. */
  choices: z.record(z.string(), textSchema).default({}),
});

/**
 * When an element is not the person's to prove: the other side admitted it, the law or experience supplies it, or the law
 * puts it on the other side. Silent where none of its articles was in force. 自认、免证、举证倒置
 */
const settlementSchema = z.strictObject({
  state: z.enum(["admitted", "exempt", "burden-on-other-side"]),
  /** Each of these facts is known to be one of the values. */
  when: whenSchema.default([]),
  /** None of these facts is known to be one of the values. */
  unless: whenSchema.default([]),
  /** A right of the same dispute that has to hold. */
  right: slugSchema.nullable().default(null),
  /** How far it carries: an inference that the other side may shake is only fair. */
  weight: z.enum(["strong", "fair"]).default("strong"),
  /** Why, in words; the sentence of the state where there is none of its own. */
  why: textSchema.nullable().default(null),
  /** Those of the state where there are none of its own. */
  articles: z.array(articleRefSchema).default([]),
});

const elementSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  burden: z.enum(["consumer", "seller", "platform"]),
  standard: standardSchema.default("ordinary"),
  proves: z.array(z.strictObject({ kind: z.enum(exhibitKinds), strength: z.enum(evidenceStrengths) })),
  heldBy: z.array(z.enum(["consumer", "seller", "platform", "courier", "payment-provider"])),
  getToday: textSchema,
  perishable: z.boolean(),
  articles: z.array(articleRefSchema),
  /** In dispute only where each of these facts is known to be one of the values; without any, always. */
  when: whenSchema.default([]),
  /** The first that fits counts. */
  settled: z.array(settlementSchema).default([]),
});

/** An element a right needs, always or only where each of these facts is known to be one of the values. */
const neededSchema = z.union([
  slugSchema.transform((element) => ({ element, when: [] as z.output<typeof whenSchema> })),
  z.strictObject({ element: slugSchema, when: whenSchema }),
]);

/** What the other side will say, and our answer. It is silent where articles are named and none was in force. */
const objectionSchema = z.strictObject({
  says: textSchema,
  answer: textSchema,
  articles: z.array(articleRefSchema).default([]),
  confidence: confidenceSchema.default("high"),
  when: whenSchema.default([]),
  unless: whenSchema.default([]),
});

const rightSchema = z.strictObject({
  title: textSchema,
  confidence: confidenceSchema,
  standard: standardSchema.default("ordinary"),
  /** What has to be proved for it. */
  elements: z.array(neededSchema),
  objections: z.array(objectionSchema).max(3),
  /** Why it holds, fails or needs facts, by the reason the code names. */
  reasons: z.record(slugSchema, textSchema),
  /** What the person alone should mind beside a reason. */
  cautions: z.record(slugSchema, textSchema).default({}),
});

const claimSchema = z.strictObject({
  title: textSchema,
  level: z.enum(["minimum", "target", "maximum"]),
  standard: standardSchema.default("ordinary"),
  confidence: confidenceSchema.default("high"),
  alternativeTo: z.array(slugSchema).default([]),
  requestWords: z.array(z.string()).default([]),
  caution: textSchema.nullable().default(null),
  /** Labels of the steps of the sum, by the name the code uses. */
  steps: z.record(slugSchema, textSchema).default({}),
});

const warningSchema = z.strictObject({
  text: textSchema,
  audience: z.enum(["own", "mediator", "respondent", "court", "public"]).default("own"),
});

/** `law/disputes/<kind>.yaml`: what is asked, proved, said and demanded in one kind of dispute. 纠纷类型 */
export const disputeSchema = z.strictObject({
  kind: z.enum(disputeKinds),
  title: textSchema,
  performed: performedSchema.default("by-parcel"),
  examples: z.array(textSchema).min(1),
  /** Names the code uses for the articles it rests on; the ones in force on the day are cited. 依据 */
  grounds: z.record(slugSchema, z.array(articleRefSchema).min(1)),
  questions: z.array(questionSchema).min(1),
  /** The platforms' time windows that bear on it, by register id; what starts them is asked too. */
  windows: z.array(z.string().regex(/^P\d{2}$/)).default([]),
  rights: z.record(slugSchema, rightSchema),
  claims: z.record(slugSchema, claimSchema),
  elements: z.array(elementSchema).min(1),
  warnings: z.record(slugSchema, warningSchema),
  pitfalls: z.array(textSchema),
  /** The ladder's steps for this kind, in order (ids of `law/routes`). */
  route: z.array(slugSchema).min(1),
  /** Ladders of those who stand elsewhere in the deal: the first whose facts are all known to be so is taken. */
  otherRoutes: z
    .array(z.strictObject({ when: whenSchema.min(1), route: z.array(slugSchema).min(1), performed: performedSchema }))
    .default([]),
  firstAid: z.strictObject({
    doNotPress: textSchema,
    captureNow: textSchema,
    roughly: z.strictObject({ holds: textSchema, "needs-facts": textSchema, fails: textSchema }),
  }),
});

export type Dispute = z.infer<typeof disputeSchema>;
export type DisputeQuestion = Dispute["questions"][number];
export type DisputeElement = Dispute["elements"][number];
/** Facts and the values they have to have. */
export type When = DisputeElement["when"];
