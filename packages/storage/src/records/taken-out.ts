import { type RawBuilder, sql } from "kysely";
import type { CaseKey, Context } from "./context.ts";

/** That what a row hangs on is no exhibit that was taken out of its case. `column` holds the exhibit's id. */
export function isInCase(table: "attachments" | "exhibit_accounts", column: string): RawBuilder<boolean> {
  const ref = (name: string) => sql.ref(`${table}.${name}`);
  return sql<boolean>`not exists (
    select 1 from exhibits
    where exhibits.workspace_id = ${ref("workspace_id")} and exhibits.id = ${ref(column)}
      and exhibits.removed_at is not null
  )`;
}

/** Ids of the exhibits that were taken out of a case. */
export async function takenOutIds({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("exhibits")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "=", caseId)
    .where("removed_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
