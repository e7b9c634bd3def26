import type { CaseId, Profile } from "@youju/domain";
import type { FoundPart, SearchDocument, SearchRecords } from "../ports.ts";
import { foldText, searchTokens, searchWords, withoutProfile } from "../search-tokens.ts";
import { type CaseKey, type Context, found, requireCase } from "./context.ts";
import { casesFound, holdsWord, matchingCases, planSearch, type Query } from "./matching-cases.ts";

/** Search over either engine. */
export function searchRecords(context: Context): SearchRecords {
  return {
    put: (workspaceId, document) =>
      context.inTransaction(async (inside) => {
        const key = { workspaceId, caseId: document.caseId };
        await requireCase(inside, key);
        await indexPart(inside, key, document);
      }),
    remove: (workspaceId, { caseId, part }) =>
      context.inTransaction(async (inside) => {
        await unindexCase(inside, { workspaceId, caseId }, part);
      }),
    places: (workspaceId, query, caseIds) => places(context, { workspaceId, text: query }, caseIds),
    find: (workspaceId, query, limit = 50) => find(context, { workspaceId, text: query, limit }),
  };
}

/** The details of a workspace's person, `null` where none were entered. */
export async function profileOf({ db }: Context, workspaceId: string): Promise<Profile | null> {
  const row = await db
    .selectFrom("profiles")
    .select(["name", "phone", "address"])
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row === undefined ? null : { name: row.name, phone: row.phone, address: row.address };
}

/** Indexes one part of a case, in place of what the part held before. */
export async function indexPart(
  context: Context,
  key: CaseKey,
  { part, texts }: Omit<SearchDocument, "caseId">,
): Promise<void> {
  const profile = await profileOf(context, key.workspaceId);
  const body = withoutProfile(foldText(texts.join("\n")), profile);
  const row = await context.db
    .insertInto("search_entries")
    .values({ workspace_id: key.workspaceId, case_id: key.caseId, part, body })
    .onConflict((conflict) => conflict.columns(["workspace_id", "case_id", "part"]).doUpdateSet({ body }))
    .returning("id")
    .executeTakeFirst();
  await context.engine.indexTokens(context.db, found(row).id, searchTokens(body));
}

/** Takes a case, or one part of it, out of the index; answers how many parts went. */
export async function unindexCase(context: Context, key: CaseKey, part?: string): Promise<number> {
  const { db, engine } = context;
  const entries = await db
    .selectFrom("search_entries")
    .select("id")
    .where("workspace_id", "=", key.workspaceId)
    .where("case_id", "=", key.caseId)
    .$if(part !== undefined, (rest) => rest.where("part", "=", part ?? ""))
    .execute();
  const ids = entries.map(({ id }) => id);
  await engine.unindex(db, ids);
  if (ids.length > 0) {
    await db.deleteFrom("search_entries").where("id", "in", ids).execute();
  }
  return ids.length;
}

const reindexedAtOnce = 200;

/** Takes the person's details out of what was indexed before they were known. */
export async function reindexWithout(context: Context, workspaceId: string, profile: Profile): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await context.db
      .selectFrom("search_entries")
      .select(["id", "body"])
      .where("workspace_id", "=", workspaceId)
      .where("id", ">", after)
      .orderBy("id")
      .limit(reindexedAtOnce)
      .execute();
    for (const { id, body } of rows) {
      await hide(context, { id, body }, profile);
    }
    const last = rows.at(-1);
    if (last === undefined) {
      return;
    }
    after = last.id;
  }
}

async function hide(context: Context, entry: { readonly id: number; readonly body: string }, profile: Profile) {
  const body = withoutProfile(entry.body, profile);
  if (body !== entry.body) {
    await context.db.updateTable("search_entries").set({ body }).where("id", "=", entry.id).execute();
    await context.engine.indexTokens(context.db, entry.id, searchTokens(body));
  }
}

async function find(context: Context, query: Query): Promise<readonly CaseId[]> {
  const search = await planSearch(context, query);
  const matching = context.db
    .selectFrom("cases")
    .where("workspace_id", "=", query.workspaceId)
    .where("deleted_at", "is", null)
    .where((eb) => matchingCases(context, eb, search));
  const rows = await casesFound(context, search, matching)
    .select("id")
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(query.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** So many parts are enough to say where something stands. */
const mostParts = 200;

async function places(
  context: Context,
  { workspaceId, text }: Omit<Query, "limit">,
  caseIds: readonly CaseId[],
): Promise<readonly FoundPart[]> {
  const words = searchWords(text);
  if (words.length === 0 || caseIds.length === 0) {
    return [];
  }
  const rows = await context.db
    .selectFrom("search_entries")
    .select(["case_id", "part", "body"])
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "in", caseIds)
    .where((eb) => eb.or(words.map((word) => holdsWord(context, eb, word))))
    .orderBy("case_id")
    .orderBy("part")
    .limit(mostParts)
    .execute();
  return rows.map(({ case_id: caseId, part, body }) => ({ caseId, part, body }));
}
