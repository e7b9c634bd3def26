import { z } from "zod";
import { articleRefSchema, checkedSchema, daySchema, slugSchema, textSchema, untilSchema } from "./schema.ts";

/** A table of brackets: a flat sum up to `flatUpTo` yuan, then so many ten-thousandths of each further slice. 分段累计 */
export const bracketTableSchema = z.strictObject({
  flat: z.number().int().positive(),
  flatUpTo: z.number().int().positive(),
  slices: z.array(
    z.strictObject({ upTo: z.number().int().positive().nullable(), perTenThousand: z.number().int().positive() }),
  ),
  /** The most that is ever taken, in yuan. */
  cap: z.number().int().positive().nullable().default(null),
});

/** A fraction kept exact, such as one half. */
export const fractionSchema = z.strictObject({
  numerator: z.number().int().positive(),
  denominator: z.number().int().positive(),
});

/** A number (or name, fraction, table) the law fixes, over time. `law/parameters/<topic>.yaml` holds a list of them. 参数 */
export const parameterSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  unit: z.enum([
    "calendar-days",
    "working-days",
    "months",
    "years",
    "multiple",
    "fraction",
    "yuan",
    "yuan-table",
    "name",
  ]),
  values: z
    .array(
      z.strictObject({
        from: daySchema,
        to: untilSchema,
        value: z.union([z.number().int().nonnegative(), slugSchema, fractionSchema, bracketTableSchema]),
        article: articleRefSchema,
        source: z.string().min(1),
        ...checkedSchema,
      }),
    )
    .min(1),
  /** Why nothing follows the last value: the law no longer fixes this number. */
  ended: textSchema.nullable().default(null),
});

export const parameterFileSchema = z.array(parameterSchema).min(1);

export type Parameter = z.infer<typeof parameterSchema>;
export type ParameterContent = Parameter["values"][number]["value"];
export type BracketTable = z.infer<typeof bracketTableSchema>;
export type Fraction = z.infer<typeof fractionSchema>;
