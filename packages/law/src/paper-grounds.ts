import type { Article, PlainDate } from "@youju/domain";
import { z } from "zod";
import type { articleIndex } from "./article-index.ts";
import { articleRefSchema, slugSchema } from "./schema.ts";

/** `law/papers/<topic>.yaml`: the articles a paper may cite whatever was assessed, by what each is cited for. 文书依据 */
export const paperGroundsFileSchema = z.array(
  z.strictObject({ paper: slugSchema, grounds: z.record(slugSchema, z.array(articleRefSchema).min(1)) }),
);

export type PaperGrounds = z.infer<typeof paperGroundsFileSchema>[number];

/** The articles of a paper as they stand on one day, by what each is cited for. */
export type GroundsOnDay = Readonly<Record<string, readonly Article[]>>;

/** Looks up what a paper may cite; articles not in force on the day drop out. */
export function groundsLookup(
  entries: readonly PaperGrounds[],
  { cite }: Pick<ReturnType<typeof articleIndex>, "cite">,
) {
  return (paper: string, day: PlainDate): GroundsOnDay => {
    const entry = entries.find((one) => one.paper === paper);
    return Object.fromEntries(
      Object.entries(entry?.grounds ?? {}).map(([role, refs]) => [role, cite(refs, { act: day, asOf: day })]),
    );
  };
}
