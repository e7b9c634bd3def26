import { z } from "@hono/zod-openapi";
import { type DisputeKind, disputeKinds } from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type {
  CaseCounts,
  FigureRow,
  FiguresView,
  GroupFigures,
  ShareView,
  SpreadView,
  StatisticsView,
  SumView,
} from "../statistics-views.ts";
import { dateSchema, fenSchema, textSchema } from "./primitives.ts";

const sum = schemaOf<SumView>("FigureSum")(z.strictObject({ total: fenSchema, known: z.int(), unknown: z.int() }));

const spread = schemaOf<SpreadView>("FigureSpread")(
  z.strictObject({
    n: z.int(),
    least: z.number().nullable(),
    median: z.number().nullable(),
    most: z.number().nullable(),
  }),
);

const share = schemaOf<ShareView>("FigureShare")(
  z.strictObject({
    of: z.int(),
    n: z.int(),
    percent: z.strictObject({ share: z.int(), low: z.int(), high: z.int() }).nullable(),
  }),
);

const counts = schemaOf<CaseCounts>("CaseCounts")(
  z.strictObject({
    opened: z.int(),
    open: z.int(),
    unrecorded: z.int(),
    agreed: z.int(),
    decided: z.int(),
    ended: z.int(),
    withdrawn: z.int(),
  }),
);

const group = schemaOf<GroupFigures>("GroupFigures")(
  z.strictObject({ id: z.string().nullable(), title: textSchema, cases: counts, asked: sum, received: sum }),
);

/** The person's own figures. */
export const statisticsSchema = schemaOf<StatisticsView>("Statistics")(
  z.strictObject({
    asOf: dateSchema,
    cases: counts,
    asked: sum,
    received: sum,
    both: z.strictObject({ n: z.int(), asked: fenSchema, received: fenSchema }),
    fromFirstFiling: spread,
    fromOpening: spread,
    channels: z.array(
      z.strictObject({
        channel: z.string(),
        title: textSchema,
        sent: z.int(),
        settled: z.int(),
        refused: z.int(),
        ended: z.int(),
        withdrawn: z.int(),
        open: z.int(),
        success: share,
        days: spread,
        received: sum,
      }),
    ),
    kinds: z.array(group),
    platforms: z.array(group),
  }),
);

export const statisticsQuery = z.strictObject({
  format: z.enum(["csv", "json"], "INPUT_INVALID"),
  language: z.enum(["zh", "en"], "INPUT_INVALID").exactOptional(),
});

const row = schemaOf<FigureRow>("FigureRow")(
  z.strictObject({
    kind: (z.enum(disputeKinds) as z.ZodType<DisputeKind>).nullable(),
    platform: z.string().nullable(),
    channel: z.string().nullable(),
    quarter: z.string().nullable(),
    weeks: z.int().nullable(),
    sum: z.enum(["unknown", "0-100", "100-500", "500-2000", "2000-10000", "10000-"]),
    outcome: z.enum(["settled", "refused", "ended", "withdrawn"]),
  }),
);

const omission = z.enum(["platform", "quarter"], "INPUT_INVALID");

/** Figures without anything that tells whose they are. */
export const figuresSchema = schemaOf<FiguresView>("Figures")(
  z.strictObject({
    allowed: z.boolean(),
    file: z
      .strictObject({
        format: z.literal("youju-figures-1"),
        omitted: z.array(omission),
        rows: z.array(row),
      })
      .nullable(),
    fewestAlike: z.int(),
  }),
);

export const figuresQuery = z.strictObject({
  omit: z
    .string()
    .regex(/^(?:platform|quarter|platform,quarter|quarter,platform)$/, "INPUT_INVALID")
    .exactOptional(),
});

export const allowFiguresBody = z.strictObject({ allowed: z.boolean("INPUT_INVALID") });

export type StatisticsQuery = z.output<typeof statisticsQuery>;
export type FiguresQuery = z.output<typeof figuresQuery>;
export type AllowFiguresInput = z.output<typeof allowFiguresBody>;
