import { type FactName, isFactName, parseFact, replyKinds, replySpeakers, replyVerdicts } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, checkedSchema, confidenceSchema, slugSchema, textSchema } from "./schema.ts";

/** The kinds of saying there is a verdict on. */
const judged: readonly string[] = ["excuse", "demand"];
/** What the matcher takes out of the words. */
const extracts = ["amount", "percent", "days", "workingDays", "hours", "date"] as const;

const factSchema = z.custom<FactName>((name) => typeof name === "string" && isFactName(name), "not a fact");
const valueSchema = z.union([z.string(), z.boolean()]);
const limits = { least: z.int().nonnegative().optional(), most: z.int().nonnegative().optional() };

/**
 * When a fact counts as this: it has the value, or one of the values; it is known or not; a number lies within the
 * limits; a sum is that many per cent of another; a day lies so many days after another fact; or a period that starts
 * with the day after it is over on the day of the reply, or is not. A last day of a period that is a rest day moves to
 * the next working day.
 */
const conditionSchema = z.union([
  valueSchema,
  z.array(valueSchema).min(2),
  z.strictObject({ known: z.boolean() }),
  z.strictObject({ number: z.strictObject(limits) }),
  z.strictObject({ after: factSchema, ...limits }),
  z.strictObject({ shareOf: factSchema, ...limits }),
  z.strictObject({
    /** Numbers, or the facts that hold them; what is not known of `plusDays` counts as none. */
    period: z.strictObject({
      months: z.union([z.int().positive(), factSchema]).optional(),
      days: z.union([z.int().nonnegative(), factSchema]).optional(),
      plusDays: factSchema.optional(),
    }),
    over: z.boolean(),
  }),
]);

/** Ready to send: 120 characters at most, with `{facts}` and `{extracts}` to be filled in. */
const messageSchema = z.strictObject({
  polite: z.strictObject({ zh: z.string().min(1).max(120), en: z.string().min(1).optional() }),
  firm: z.strictObject({ zh: z.string().min(1).max(120) }).optional(),
});

const caseSchema = z.strictObject({
  /** All of these; absent in the last case, which is what holds otherwise. */
  when: z.partialRecord(factSchema, conditionSchema).optional(),
  /** And one of these stands in the reply. */
  said: z.array(z.string().min(1)).min(1).optional(),
  verdict: z.enum(replyVerdicts),
  /** It holds, with a reserve, even where nothing is known of what would decide: what speaks against it is rare. */
  asRule: z.boolean().default(false),
  because: textSchema,
  /** Whose rule it is where no article decides. */
  source: z.enum(["law", "platform-rule"]).default("law"),
  articles: z.array(articleRefSchema),
  answers: messageSchema.optional(),
});

/** Only where one of these stands in the reply; absent, always. */
const heardSchema = z.array(z.string().min(1)).min(1).optional();

const effectSchema = z.discriminatedUnion("sort", [
  /** A window of the register begins or is used up. */
  z.strictObject({
    sort: z.literal("window"),
    id: z.string().regex(/^[DP]\d\d$/),
    does: z.enum(["starts", "ends"]),
    said: heardSchema,
  }),
  /** They named a time: when it is over without the thing done, the promise is broken. */
  z.strictObject({ sort: z.literal("promise"), of: slugSchema }),
  /** They say it themselves: the elements it admits, by kind of dispute, and what the facts then are. */
  z.strictObject({
    sort: z.literal("admission"),
    elements: z.partialRecord(z.string(), z.array(slugSchema).min(1)),
    facts: z.partialRecord(factSchema, valueSchema),
    said: heardSchema,
  }),
  /** The contact is made and the question is open as before. */
  z.strictObject({ sort: z.literal("no-answer") }),
  /** What the seller's answer then is. */
  z.strictObject({ sort: z.literal("answer"), is: z.string() }),
]);

const nextSchema = z.strictObject({
  ...textSchema.shape,
  channel: z.string().optional(),
  paper: z.string().optional(),
});

const entrySchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(replyKinds),
  speakers: z.array(z.enum(replySpeakers)).min(1),
  name: textSchema,
  /** What it amounts to. */
  meaning: textSchema,
  /** Each phrase: parts in this order within one sentence, divided by spaces; ways to say a part, by `/`. */
  phrases: z.array(z.string().regex(/^[^\s/]+([ /][^\s/]+)*$/)).min(4),
  /** Wordings, invented, that a message may be like. */
  examples: z.array(z.string().min(2)).default([]),
  /** One of them has to stand somewhere in the reply. */
  needs: z.array(z.string().min(1)).default([]),
  /** None of them may stand in the same sentence. */
  unless: z.array(z.string().min(1)).default([]),
  extracts: z.array(z.enum(extracts)).default([]),
  /** The first that fits the facts is the verdict. */
  cases: z.array(caseSchema).default([]),
  /** What would decide. */
  asks: z.array(factSchema).default([]),
  /** The answer; of an excuse or a demand, where it does not stand. */
  answers: messageSchema,
  /** What a yes closes, and what to hold it against. */
  offer: z.strictObject({ closes: textSchema, compare: textSchema }).optional(),
  capture: textSchema.optional(),
  effect: z.array(effectSchema).default([]),
  /** Its own, where it differs from the topic's. */
  confidence: confidenceSchema.optional(),
  next: nextSchema.optional(),
});

const topicSchema = z.strictObject({
  topic: slugSchema,
  title: textSchema,
  /** What holds of every entry that says nothing of its own. */
  usual: z.strictObject({
    capture: textSchema,
    next: nextSchema,
    /** The answer where they are right, and where it depends. */
    stands: messageSchema.optional(),
    depends: messageSchema.optional(),
  }),
  ...checkedSchema,
  entries: z.array(entrySchema).min(1),
});

/** `law/replies/<topic>.yaml`: what the other side says and what there is to it, in our own words. 对方这么说 */
export const replyFileSchema = topicSchema.transform(({ topic, title, usual, entries, ...checked }) => ({
  topic,
  title,
  entries: entries.map((entry) => ({
    ...entry,
    capture: entry.capture ?? usual.capture,
    next: entry.next ?? usual.next,
    cases: entry.cases.map((found) => ({
      ...found,
      answers: found.answers ?? (found.verdict === "does-not-stand" ? entry.answers : usual[found.verdict]),
    })),
    ...checked,
    confidence: entry.confidence ?? checked.confidence,
  })),
}));

/** A topic with what is said on it, complete. */
export type ReplyTopic = z.output<typeof replyFileSchema>;

type Reply = ReplyTopic["entries"][number];
type Condition = z.output<typeof conditionSchema>;

/** What a topic points at: whether an article was in force on a day, and what else there is by name. */
type Known = {
  readonly inForce: (ref: string, day: Reply["checkedOn"]) => boolean;
  readonly channels: readonly string[];
  readonly papers: readonly string[];
  readonly windows: readonly string[];
  readonly elements: ReadonlyMap<string, readonly string[]>;
};

/** Replies that share a name, point at what is not there, or judge what is not judged, in words. */
export function replyProblems(topics: readonly ReplyTopic[], known: Known): readonly string[] {
  const entries = topics.flatMap(({ entries }) => entries);
  const ids = entries.map(({ id }) => id);
  return [
    ...ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [`reply ${id} names two entries`])),
    ...entries.flatMap((entry) =>
      [...caseProblems(entry, known), ...targetProblems(entry, known)].map(
        (problem) => `reply ${entry.id}: ${problem}`,
      ),
    ),
  ];
}

function caseProblems({ kind, cases, checkedOn }: Reply, { inForce }: Known): readonly string[] {
  const lastIsDefault = cases.every(
    ({ when, said }, index) => ((when ?? said) === undefined) === (index === cases.length - 1),
  );
  return [
    ...(judged.includes(kind) === cases.length > 0 ? [] : [`a ${kind} with ${cases.length} cases`]),
    ...(lastIsDefault ? [] : ["the last case, and no other, holds without a condition"]),
    ...cases.flatMap(({ articles, source, answers }) => [
      ...(articles.length > 0 || source === "platform-rule" ? [] : ["a verdict on no ground"]),
      ...(answers === undefined ? ["a verdict without an answer"] : []),
      ...articles.flatMap((ref) => (inForce(ref, checkedOn) ? [] : [`${ref} was not in force on ${checkedOn}`])),
    ]),
    ...cases.flatMap(({ when = {} }) =>
      (Object.entries(when) as [FactName, Condition][]).flatMap(([fact, is]) => valueProblems(fact, is)),
    ),
  ];
}

function valueProblems(fact: FactName, is: Condition): readonly string[] {
  const values = Array.isArray(is) ? is : typeof is === "object" ? [] : [is];
  return values.flatMap((value) => (parseFact(fact, value).kind === "value" ? [] : [`${fact} is never ${value}`]));
}

function targetProblems({ effect, next }: Reply, known: Known): readonly string[] {
  const { channel, paper } = next;
  return [
    ...(channel === undefined || known.channels.includes(channel) ? [] : [`no channel ${channel}`]),
    ...(paper === undefined || known.papers.includes(paper) ? [] : [`no paper ${paper}`]),
    ...effect.flatMap((one) => {
      if (one.sort === "window") {
        return known.windows.includes(one.id) ? [] : [`no window ${one.id}`];
      }
      if (one.sort === "answer") {
        return valueProblems("sellerAnswer", one.is);
      }
      return one.sort === "admission" ? admissionProblems(one, known) : [];
    }),
  ];
}

function admissionProblems(
  { elements, facts }: Extract<Reply["effect"][number], { readonly sort: "admission" }>,
  known: Known,
): readonly string[] {
  return [
    ...Object.entries(elements).flatMap(([kind, named = []]) =>
      named.flatMap((id) => (known.elements.get(kind)?.includes(id) ? [] : [`${kind} has no element ${id}`])),
    ),
    ...(Object.entries(facts) as [FactName, Condition][]).flatMap(([fact, is]) => valueProblems(fact, is)),
  ];
}
