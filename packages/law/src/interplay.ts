import { filingOutcomes, interplayEffects } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, confidenceSchema, daySchema, slugSchema, textSchema, untilSchema } from "./schema.ts";

const channelsSchema = z.array(slugSchema).min(1);

/**
 * What one filing does to other ways, once it has got so far. On any day one combination of first channel, outcome and
 * second channel is answered by one rule at most; what none names is left as it is.
 */
const interplayRuleSchema = z.strictObject({
  id: slugSchema,
  /** Filed with one of these … */
  first: channelsSchema,
  /** … and it got to one of these points; absent: wherever it got. */
  outcomes: z
    .array(z.enum(filingOutcomes))
    .min(1)
    .default([...filingOutcomes]),
  /** What becomes of these. */
  second: channelsSchema,
  effect: z.enum(interplayEffects),
  text: textSchema,
  articles: z.array(articleRefSchema).min(1),
  confidence: confidenceSchema,
  /** First and last day of the filing on which it holds; absent: no bound. */
  from: daySchema.nullable().default(null),
  until: untilSchema,
});

/** A sentence about the order of steps or the choice of office, with its articles. */
const sentenceSchema = z.strictObject({ text: textSchema, articles: z.array(articleRefSchema).min(1) });

/** `law/interplay/<topic>.yaml`: what filing at one place does to the others. 渠道互相影响 */
export const interplayFileSchema = z.strictObject({
  rules: z.array(interplayRuleSchema).default([]),
  sentences: z.record(slugSchema, sentenceSchema).default({}),
});

export type InterplayRule = z.infer<typeof interplayRuleSchema>;
type InterplaySentence = z.infer<typeof sentenceSchema>;

/** The whole of `law/interplay`. */
export type Interplay = {
  readonly rules: readonly InterplayRule[];
  readonly sentences: Readonly<Record<string, InterplaySentence>>;
};

/** Puts the files of `law/interplay` together. */
export function joinInterplay(files: readonly z.infer<typeof interplayFileSchema>[]): Interplay {
  return {
    rules: files.flatMap(({ rules }) => rules),
    sentences: Object.assign({}, ...files.map(({ sentences }) => sentences)),
  };
}

/** Looks up what one filing does to others, and what is said about it. */
export type InterplayLookup = {
  readonly interplay: Interplay;
  /** A sentence by name; throws where there is none. */
  readonly interplaySentence: (name: string) => InterplaySentence;
};

/** Opens {@link Interplay} for looking up. */
export function interplayIndex(interplay: Interplay): InterplayLookup {
  return {
    interplay,
    interplaySentence: (name) => {
      const sentence = interplay.sentences[name];
      if (sentence === undefined) {
        throw new RangeError(`no sentence of law/interplay: ${name}`);
      }
      return sentence;
    },
  };
}
