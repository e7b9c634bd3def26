import type { AccountEntry, ExhibitAccount } from "@youju/domain";
import type { Selectable } from "kysely";
import type { AccountRecords } from "../account-port.ts";
import { type Context, found, fromJson, toJson, touch } from "./context.ts";
import type { Tables } from "./tables.ts";
import { isInCase } from "./taken-out.ts";

/** What the person says of exhibits, over either engine. */
export function accountRecords(context: Context): AccountRecords {
  return {
    append: (workspaceId, exhibitId, said) =>
      context.inTransaction(async (inside) => {
        const exhibit = await inside.db
          .selectFrom("exhibits")
          .select("case_id")
          .where("workspace_id", "=", workspaceId)
          .where("id", "=", exhibitId)
          .where("removed_at", "is", null)
          .executeTakeFirst();
        const caseId = found(exhibit).case_id;
        // Locks the case, so that two who speak at once are numbered one after the other
        await touch(inside, { workspaceId, caseId });
        const sequence = ((await ofExhibit(inside, workspaceId, exhibitId)).at(-1)?.sequence ?? 0) + 1;
        const row = await inside.db
          .insertInto("exhibit_accounts")
          .values({
            workspace_id: workspaceId,
            exhibit_id: exhibitId,
            sequence,
            case_id: caseId,
            kind: said.kind,
            account: toJson(said.account),
            said_at: inside.now(),
          })
          .returningAll()
          .executeTakeFirst();
        return toEntry(found(row));
      }),
    history: (workspaceId, exhibitId) => ofExhibit(context, workspaceId, exhibitId),
    latest: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("exhibit_accounts")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .where(isInCase("exhibit_accounts", "exhibit_id"))
        .orderBy("exhibit_id")
        .orderBy("sequence")
        .execute();
      return [...new Map(rows.map((row) => [row.exhibit_id, toEntry(row)])).values()];
    },
  };
}

async function ofExhibit({ db }: Context, workspaceId: string, exhibitId: string): Promise<readonly AccountEntry[]> {
  const rows = await db
    .selectFrom("exhibit_accounts")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("exhibit_id", "=", exhibitId)
    .orderBy("sequence")
    .execute();
  return rows.map(toEntry);
}

function toEntry(row: Selectable<Tables["exhibit_accounts"]>): AccountEntry {
  return {
    exhibitId: row.exhibit_id,
    sequence: row.sequence,
    kind: row.kind,
    account: fromJson<ExhibitAccount>(row.account),
    saidAt: row.said_at,
  };
}
