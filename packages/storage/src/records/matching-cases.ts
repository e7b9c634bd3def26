import { type ExpressionBuilder, type ExpressionWrapper, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { type SearchWord, searchWords } from "../search-tokens.ts";
import type { Context } from "./context.ts";
import type { Tables } from "./tables.ts";

/** A word of a query, and whether so many texts hold it that the newest cases with it are found soonest one by one. */
type LookedFor = SearchWord & { readonly isFrequent: boolean };

/** What is looked for in which workspace. */
export type Search = { readonly workspaceId: string; readonly words: readonly LookedFor[] };

/** So many texts with a word are gathered at once; where there are more, cases are tried from the newest on. */
const mostGathered = 2000;
/** Whoever wants more hits than this wants them all: then nothing is tried one by one. */
const mostTried = 200;

/** A query, and how many hits of it are wanted, the newest first. */
export type Query = { readonly workspaceId: string; readonly text: string; readonly limit: number };

/** Works out how to look for the words of a query. */
export async function planSearch({ db, engine }: Context, { workspaceId, text, limit }: Query): Promise<Search> {
  const words: LookedFor[] = [];
  for (const word of searchWords(text)) {
    const holders = limit > mostTried ? 0 : await engine.countHolders(db, word.tokens, mostGathered + 1);
    words.push({ ...word, isFrequent: holders > mostGathered });
  }
  return { workspaceId, words };
}

/** A condition on `cases`: every word looked for occurs in some part of the case. No words, no case. */
export function matchingCases(
  context: Context,
  eb: ExpressionBuilder<Tables, "cases">,
  { workspaceId, words }: Search,
): ExpressionWrapper<Tables, "cases", SqlBool> {
  if (words.length === 0) {
    return eb.and([eb.lit(false)]);
  }
  return eb.and(
    words.map((word) =>
      word.isFrequent
        ? eb.exists(
            eb
              .selectFrom("search_entries")
              .select("search_entries.case_id")
              .where("search_entries.workspace_id", "=", workspaceId)
              .whereRef("search_entries.case_id", "=", "cases.id")
              .where((inner) => holdsWord(context, inner, word)),
          )
        : eb("cases.id", "in", context.engine.casesHolding({ workspaceId, ...word })),
    ),
  );
}

/** A condition on rows of `search_entries`, tried on one after another: the word stands in them. */
export function holdsWord<Among extends keyof Tables>(
  { engine }: Context,
  eb: ExpressionBuilder<Tables, Among | "search_entries">,
  { tokens, anywhere }: SearchWord,
): ExpressionWrapper<Tables, Among | "search_entries", SqlBool> {
  return eb.and([
    anywhere === null ? engine.rowHoldsTokens(tokens) : sql<SqlBool>`search_entries.body like ${`%${anywhere}%`}`,
  ]);
}

/**
 * The cases that match, to be put in order: where some word is rare they are gathered first, else the order leads.
 * @param search what is looked for besides other conditions; `null`: nothing
 */
export function casesFound(
  { db }: Context,
  search: Search | null,
  matching: SelectQueryBuilder<Tables, "cases", object>,
) {
  const isRare = search?.words.some(({ isFrequent }) => !isFrequent) ?? false;
  return db
    .with(
      (cte) => (isRare ? cte("found").materialized() : cte("found")),
      () => matching.selectAll(),
    )
    .selectFrom("found");
}
