import { filingStates } from "@youju/domain";
import { z } from "zod";
import { sourceSchema, statementSchema, upkeepSchema } from "./directory-entry.ts";
import { checkedSchema, confidenceSchema, slugSchema, textSchema } from "./schema.ts";

/** How many characters a field takes; `measured: false` is our own careful guess, because nobody has read the live form. */
const limitSchema = z.strictObject({ most: z.number().int().positive(), measured: z.boolean() });

const fieldSchema = z.strictObject({
  id: slugSchema,
  label: textSchema,
  input: z.enum(["text", "choice", "amount", "day", "files"]),
  required: z.boolean(),
  limit: limitSchema.nullable().default(null),
});

const attachmentsSchema = z.strictObject({
  most: z.number().int().positive(),
  megabytesEach: z.number().positive(),
  types: z.array(z.enum(["jpg", "png", "pdf", "mp4"])).min(1),
  measured: z.boolean(),
});

const formSchema = z.strictObject({
  /** In the channel's own order. */
  fields: z.array(fieldSchema).min(1),
  /** The fixed words a demand has to be put in; empty where the channel has none. */
  requestWords: z.array(z.string().min(1)).default([]),
  attachments: attachmentsSchema.nullable().default(null),
  confidence: confidenceSchema,
  source: sourceSchema.default("unknown"),
});

const stateSchema = z.strictObject({
  /** Our own neutral word, as a filing carries it. */
  state: z.enum(filingStates),
  /** What it is called at this channel, where our neutral word would not be understood. */
  words: textSchema.nullable().default(null),
  /** The site's wording for it, where it is known. */
  siteWords: z.array(z.string().min(1)),
  /** Points it passes through within this state, as people call them. */
  stages: z.array(textSchema).default([]),
  confidence: confidenceSchema,
});

/** A number to call, and what to mind when dialling it. */
const phoneSchema = z.strictObject({
  number: z.string().regex(/^[\d-]{3,13}$/),
  ...textSchema.shape,
  confidence: confidenceSchema,
  source: sourceSchema.default("unknown"),
});

/** A published figure of what came of filing here; where none was published nothing stands. */
const oddsSchema = z.strictObject({
  measures: textSchema,
  /** As published. */
  figure: textSchema,
  n: z.number().int().positive().nullable(),
  period: textSchema,
  place: textSchema,
  source: z.url(),
  confidence: confidenceSchema,
});

/** `law/channels/<id>.yaml`: who takes a filing, what it asks for, what it can and cannot do, what it closes. 渠道 */
export const channelSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  group: z.enum(["seller", "platform", "payment", "public-site", "official-mediator", "report", "court"]),
  /** Whether a dispute accepted or handled here is one the market regulator then refuses. */
  countsAsMediation: z.boolean(),
  /** Papers composed for it so far. */
  papers: z.array(slugSchema).default([]),
  who: statementSchema,
  where: z
    .array(z.strictObject({ ...textSchema.shape, link: z.url().nullable(), confidence: confidenceSchema }))
    .min(1),
  takes: z.array(statementSchema).min(1),
  refuses: z.array(statementSchema).default([]),
  prerequisites: z.array(statementSchema).default([]),
  form: formSchema.nullable(),
  /** Register ids of the deadlines that start here, with what each one measures. */
  clocks: z
    .array(z.strictObject({ registerId: z.string().regex(/^[DP]\d{2}(-[a-z]+)*$/), measures: textSchema }))
    .default([]),
  /** The channel whose filing on the same matter goes beside this one: the complaint for oneself, the report of a breach. */
  twin: slugSchema.nullable().default(null),
  states: z.array(stateSchema).default([]),
  review: z.array(statementSchema).default([]),
  cost: statementSchema,
  cannot: z.array(statementSchema).min(1),
  closes: z.array(statementSchema).default([]),
  tips: z.array(statementSchema).default([]),
  /** Numbers to call. */
  phones: z.array(phoneSchema).default([]),
  /** When it answers; nothing where nobody verified it. */
  hours: z.array(statementSchema).default([]),
  /** How it goes on once it was sent. */
  expect: z.array(statementSchema).default([]),
  /** What to keep to show later that it was sent, and when. */
  proof: z.array(statementSchema).default([]),
  odds: z.array(oddsSchema).default([]),
  ...upkeepSchema,
  ...checkedSchema,
});

export type Channel = z.infer<typeof channelSchema>;
