import { z } from "@hono/zod-openapi";
import {
  type EarlierEffect,
  filingOutcomes,
  interplayEffects,
  type Odds,
  type RouteOrder,
  type StepEffect,
} from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import { articleIdSchema, confidenceSchema, textSchema } from "./primitives.ts";

const articleIds = z.array(articleIdSchema);
const outcome = z.enum(filingOutcomes);
const effect = z.enum(interplayEffects);
const sourced = z.strictObject({ text: textSchema, articles: articleIds });

/** What filing with a channel does to the other steps. */
export const stepEffectSchema = schemaOf<StepEffect>("StepEffect")(
  z.strictObject({
    rule: z.string(),
    effect,
    when: z.array(outcome),
    channels: z.array(z.string()),
    text: textSchema,
    articles: articleIds,
    confidence: confidenceSchema,
  }),
);

/** What an earlier filing has done to a step. */
export const earlierEffectSchema = schemaOf<EarlierEffect>("EarlierEffect")(
  z.strictObject({
    after: z.strictObject({ channel: z.string(), title: textSchema, outcome }).nullable(),
    rule: z.string(),
    effect,
    text: textSchema,
    articles: articleIds,
    confidence: confidenceSchema,
  }),
);

/** A published figure. */
export const oddsSchema = schemaOf<Odds>("Odds")(
  z.strictObject({
    measures: textSchema,
    figure: textSchema,
    n: z.int().nullable(),
    period: textSchema,
    place: textSchema,
    source: z.string(),
    confidence: confidenceSchema,
  }),
);

/** The best order of the steps, explained. */
export const routeOrderSchema = schemaOf<RouteOrder>("RouteOrder")(
  z.strictObject({
    mediator: z.enum(["unused", "filed", "refused-without-acceptance", "accepted-or-handled"]),
    lead: sourced.nullable(),
    steps: z.array(
      z.strictObject({
        channel: z.string(),
        title: textSchema,
        how: z.enum(["step", "alongside", "choose-one", "when-it-comes", "closed"]),
        why: z.array(textSchema),
        articles: articleIds,
      }),
    ),
    offices: z
      .strictObject({
        options: z.array(
          z.strictObject({
            place: z.string(),
            where: textSchema,
            gives: z.array(textSchema),
            costs: z.array(textSchema),
            articles: articleIds,
          }),
        ),
        advice: z.array(sourced),
      })
      .nullable(),
  }),
);
