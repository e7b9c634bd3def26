import type { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../records/tables.ts";
import { foldText, searchTokens, withoutProfile } from "../search-tokens.ts";
import { type Migration, runStatements } from "./migration.ts";

/** Full-text search; the titles of cases already there are indexed. */
export const search: Migration = {
  version: 2,
  name: "search",
  up: async (db, engine) => {
    const { text, position, tableOptions } = engine.types;
    await runStatements(db, [
      `create table search_entries (
        id ${position}, workspace_id ${text} not null, case_id ${text} not null, part ${text} not null,
        body ${text} not null,
        ${engine.name === "sqlite" ? "unique" : "primary key"} (workspace_id, case_id, part),
        foreign key (workspace_id, case_id) references cases (workspace_id, id)
      ) ${tableOptions}`,
      ...engine.createSearchIndex,
    ]);
    await indexTitles(db, engine);
  },
};

async function indexTitles(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const cases = await db.selectFrom("cases").select(["workspace_id", "id", "title"]).execute();
  const profiles = await db.selectFrom("profiles").selectAll().execute();
  const profileOf = new Map(profiles.map((profile) => [profile.workspace_id, profile]));
  for (const row of cases) {
    const body = withoutProfile(foldText(row.title), profileOf.get(row.workspace_id) ?? null);
    const entry = await db
      .insertInto("search_entries")
      .values({ workspace_id: row.workspace_id, case_id: row.id, part: "title", body })
      .returning("id")
      .executeTakeFirstOrThrow();
    await engine.indexTokens(db, entry.id, searchTokens(body));
  }
}
