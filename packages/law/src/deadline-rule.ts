import { clockEventKinds } from "@youju/domain";
import { z } from "zod";
import { factNameSchema, questionSchema } from "./dispute.ts";
import { articleRefSchema, checkedSchema, daySchema, slugSchema, textSchema, untilSchema } from "./schema.ts";

/** A register id: `D08`, or a part of a row that holds several lengths, `D25-small-claims`. */
const ruleIdSchema = z.string().regex(/^[DP]\d{2}(-[a-z]+)*$/);

/** How long a period is: a fixed number, a parameter of the law, or set by a court or shown on a screen. */
const lengthSchema = z.union([
  z.strictObject({ kind: z.literal("fixed"), value: z.number().int().positive() }),
  z.strictObject({ kind: z.literal("parameter"), id: slugSchema }),
  /** `usual` is what is taken where nobody says otherwise; `null`: it has to be asked. */
  z.strictObject({
    kind: z.literal("set-by"),
    who: z.enum(["court", "screen"]),
    usual: z.number().int().positive().nullable(),
  }),
]);

/** What the rule said from one day to another. */
export const ruleVersionSchema = z.strictObject({
  from: daySchema,
  until: untilSchema,
  length: lengthSchema,
  /** Hours run from a moment, forwards, and are never rolled. */
  unit: z.enum(["hours", "calendar-days", "working-days", "months", "years"]),
  roll: z.enum(["civil", "procedural", "decree121", "none"]),
  articles: z.array(articleRefSchema),
  ...checkedSchema,
});

/** How a platform's window comes into a case. */
const windowSchema = z.strictObject({
  /** The fact whose day or moment starts it; `null`: only the screen tells. */
  startedBy: factNameSchema.nullable(),
  /** The fact that holds the end as the person's own screen shows it: it beats every other length. */
  endedBy: factNameSchema,
  /** Asked after a kind's own questions, where the kind does not ask it itself. */
  question: questionSchema.nullable().default(null),
});

/** A row (or a part of a row) of the deadline register. 期限规则 */
export const deadlineRuleSchema = z.strictObject({
  id: ruleIdSchema,
  slug: slugSchema,
  title: textSchema,
  who: textSchema,
  /** `person`: the user's own; `other`: somebody else must act. */
  whose: z.enum(["person", "other"]),
  /** Law, a platform's own rule, or a default where the platform's screen says nothing better. */
  source: z.enum(["law", "platform-rule", "platform-default"]).default("law"),
  trigger: textSchema,
  direction: z.enum(["forward", "backward"]).default("forward"),
  bound: z.enum(["latest", "earliest"]).default("latest"),
  /** Whose day chooses the text: that of the event that starts it, or that of the act it limits, a filing of the day asked. */
  textOf: z.enum(["start", "act"]).default("start"),
  interruptible: z.boolean().default(false),
  /** What does not count towards it, or stretches it. */
  pauses: textSchema.nullable().default(null),
  /** Days of this do not count: the clock stops and goes on behind them. */
  stoppedBy: z.array(z.enum(clockEventKinds)).default([]),
  /** It begins anew on the day this is over: papers asked for and handed in. */
  restartedBy: z.array(z.enum(clockEventKinds)).default([]),
  /** The rule that counts once more time was approved. */
  extendedAs: ruleIdSchema.nullable().default(null),
  consequence: textSchema,
  nextAction: textSchema,
  /** A platform's window, as it bears on a case. */
  window: windowSchema.nullable().default(null),
  versions: z.array(ruleVersionSchema).min(1),
});

/** A row of the register that could not be verified: shown as an open question, never counted. 未核实 */
export const openDeadlineSchema = z.strictObject({ id: ruleIdSchema, question: textSchema, why: textSchema });

/** Which articles say how days are counted, by the way a period's end moves. */
export const countingSchema = z.strictObject({
  civil: z.array(articleRefSchema),
  procedural: z.array(articleRefSchema),
  decree121: z.array(articleRefSchema),
  none: z.array(articleRefSchema),
});

/** `law/deadlines/<topic>.yaml` */
export const deadlineFileSchema = z.strictObject({
  rules: z.array(deadlineRuleSchema).default([]),
  open: z.array(openDeadlineSchema).default([]),
  counting: countingSchema.nullable().default(null),
});

export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;
export type DeadlineRuleVersion = z.infer<typeof ruleVersionSchema>;
export type OpenDeadline = z.infer<typeof openDeadlineSchema>;
export type Counting = z.infer<typeof countingSchema>;
