import { z } from "@hono/zod-openapi";
import {
  type ArticleId,
  type Confidence,
  type FactName,
  type Facts,
  type FactType,
  type Fen,
  factTable,
  type Moment,
  type PlainDate,
  parseMoment,
  parsePlainDate,
  type Text,
} from "@youju/domain";
import { schemaOf } from "../schema-of.ts";

/** Refused text carries the code of the error registry as its message; see `read-input.ts`. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");

/** Words from a person: whole characters, no NUL, at most `most` UTF-16 units. */
export function words(most: number) {
  return z.string().max(most, "TEXT_TOO_LONG").refine(isStorable, "INPUT_INVALID");
}

/** A day that exists, `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, "DATE_NOT_REAL")
  .openapi({ format: "date", example: "2026-09-26" }) as unknown as z.ZodType<PlainDate>;

/** A day with the time where it is known, in Asia/Shanghai. */
export const momentSchema = z
  .string()
  .refine((text) => parseMoment(text) !== undefined, "DATE_NOT_REAL")
  .openapi({ example: "2026-09-26T18:00" }) as unknown as z.ZodType<Moment>;

/** A UTC instant, ISO 8601. */
export const instantSchema = z.string().openapi({ format: "date-time" });

/** An amount in fen. */
export const fenSchema = z.int().openapi({ description: "fen (1/100 yuan)" }) as unknown as z.ZodType<Fen>;

/** `statute@version#number`. */
export const articleIdSchema = z
  .string()
  .openapi({ example: "consumer-protection-law@2013-10-25#25" }) as unknown as z.ZodType<ArticleId>;

/** An id made by the server. */
export const idSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/, "NOT_FOUND")
  .openapi({ example: "c_01k3x" });

/** One sentence in both languages. */
export const textSchema = schemaOf<Text>("Text")(z.strictObject({ zh: z.string(), en: z.string() }));

/** How sure the law base is. */
export const confidenceSchema: z.ZodType<Confidence> = z.enum(["high", "medium"]);

const factNames = Object.keys(factTable) as [FactName, ...FactName[]];

/** The name of a fact. */
export const factNameSchema = z.enum(factNames).openapi("FactName") as unknown as z.ZodType<FactName>;

const factSchemas: Record<FactType["type"], (type: FactType) => z.ZodType> = {
  date: () => dateSchema,
  moment: () => momentSchema,
  money: () => fenSchema,
  percent: () => z.int().min(0).openapi({ description: "hundredths of a per cent a year" }),
  flag: () => z.boolean(),
  count: () => z.int().min(0),
  text: () => z.string(),
  choice: (type) => (type.type === "choice" ? z.enum(type.choices as [string, ...string[]]) : z.never()),
};

/** The facts of a case, built from the fact table itself. */
export const factsSchema = z
  .strictObject(
    Object.fromEntries(factNames.map((name) => [name, factSchemas[factTable[name].type](factTable[name]).optional()])),
  )
  .openapi("Facts") as unknown as z.ZodType<Facts>;
