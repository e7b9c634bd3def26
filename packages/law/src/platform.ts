import { disputeKinds, platforms } from "@youju/domain";
import { z } from "zod";
import { datedValueSchema, sourceSchema, statementSchema, upkeepSchema } from "./directory-entry.ts";
import { checkedSchema, confidenceSchema, daySchema, textSchema } from "./schema.ts";

/** Menu entries from the home screen on, in the app's own words. */
const pathSchema = datedValueSchema(z.array(z.string().min(1)).min(1));

/** Something to press or to leave alone, and why. */
const adviceSchema = z.strictObject({
  what: textSchema,
  why: textSchema,
  confidence: confidenceSchema,
  source: sourceSchema.default("unknown"),
});

/** What to press for one kind of dispute. The words differ from version to version of an app: the closest one counts. */
const pressingSchema = z.strictObject({
  /** 申请类型 */
  applicationType: textSchema,
  /** 申请原因 */
  reason: textSchema,
  choose: z.array(adviceSchema).min(1),
  avoid: z.array(adviceSchema).min(1),
});

/** What this platform's own rules add for kinds of dispute: to choose, and not to. */
const besidesSchema = z.strictObject({
  kinds: z.array(z.enum(disputeKinds)).min(1),
  choose: z.array(adviceSchema).default([]),
  avoid: z.array(adviceSchema).default([]),
});

/** A time limit the platform itself sets; the countdown on the person's own screen beats it. 平台时限 */
const windowSchema = z.strictObject({
  registerId: z.string().regex(/^P\d{2}$/),
  length: z.number().int().positive(),
  unit: z.enum(["hours", "calendar-days"]),
  from: textSchema,
  /** `rule`: read in the platform's published rule; `reported`: told by others. */
  basis: z.enum(["rule", "reported"]),
  confidence: confidenceSchema,
  source: sourceSchema.default("unknown"),
});

const disputeRuleSchema = z.strictObject({
  title: z.string().min(1),
  /** The day this version took effect. */
  version: daySchema,
  link: z.url().nullable(),
  points: z.array(statementSchema).min(1),
});

/** `law/platforms/<id>.yaml`: who runs it, where, how to reach it, its windows, and what to press. 平台 */
export const platformSchema = z.strictObject({
  id: z.enum(platforms),
  title: textSchema,
  operator: datedValueSchema(z.string().min(1)).nullable(),
  /** The county-level place for complaints against the platform itself; a development zone has no division code. */
  routeArea: datedValueSchema(
    z.strictObject({
      code: z
        .string()
        .regex(/^\d{6}$/)
        .nullable(),
      name: textSchema,
    }),
  ).nullable(),
  hotline: datedValueSchema(z.string().regex(/^[\d-]{5,13}$/)).nullable(),
  paths: z.strictObject({
    humanService: pathSchema.nullable(),
    afterSales: pathSchema.nullable(),
    intervention: pathSchema.nullable(),
    lateShipping: pathSchema.nullable().default(null),
  }),
  rules: z.array(disputeRuleSchema).default([]),
  windows: z.array(windowSchema).default([]),
  /** Kinds left out are advised as under `other`. */
  pressing: z.partialRecord(z.enum(disputeKinds), pressingSchema).default({}),
  /** Stands behind the advice for the kind, its own or the one under `other`. */
  pressingBesides: z.array(besidesSchema).default([]),
  neverPress: z.array(adviceSchema).default([]),
  ...upkeepSchema,
  ...checkedSchema,
});

export type Platform = z.infer<typeof platformSchema>;
export type Pressing = z.infer<typeof pressingSchema>;
export type PressingAdvice = z.infer<typeof adviceSchema>;
