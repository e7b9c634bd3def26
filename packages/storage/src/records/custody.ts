import type { CustodyEntry } from "@youju/domain";
import type { Selectable } from "kysely";
import type { CustodyRecords, NewCustodyEntry } from "../evidence-ports.ts";
import { advance, type CaseKey, type Context, requireCase } from "./context.ts";
import type { Tables } from "./tables.ts";

/** The custody ledger over either engine. */
export function custodyRecords(context: Context): CustodyRecords {
  return {
    append: (workspaceId, caseId, entry) =>
      context.inTransaction((inside) => append(inside, { workspaceId, caseId }, entry)),
    appendOnce: async (workspaceId, caseId, once) => {
      const key = { workspaceId, caseId };
      if (await isThere(context, key, once)) {
        return null;
      }
      return context.inTransaction(async (inside) => {
        await lockCase(inside, key);
        return (await isThere(inside, key, once)) ? null : append(inside, key, once.entry);
      });
    },
    list: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("custody_entries")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .orderBy("sequence")
        .execute();
      return rows.map(toCustodyEntry);
    },
  };
}

async function append(context: Context, key: CaseKey, entry: NewCustodyEntry): Promise<CustodyEntry> {
  const { workspaceId, caseId } = key;
  const sequence = await advance(context, key, { counter: "last_custody" });
  const { exhibitId, act, sha256, actor } = entry;
  const row = { sequence, act, sha256, at: context.now(), actor };
  await context.db
    .insertInto("custody_entries")
    .values({ workspace_id: workspaceId, case_id: caseId, exhibit_id: exhibitId, ...row })
    .execute();
  return { caseId, exhibitId, ...row };
}

/** Whoever looks whether an entry is there and then writes it does so alone. */
async function lockCase({ db, engine }: Context, { workspaceId, caseId }: CaseKey): Promise<void> {
  if (engine.locksRows) {
    const row = db.selectFrom("cases").select("id").where("workspace_id", "=", workspaceId).where("id", "=", caseId);
    await row.forUpdate().execute();
  }
}

type Once = { readonly entry: NewCustodyEntry; readonly since: string };

async function isThere(context: Context, key: CaseKey, { entry, since }: Once): Promise<boolean> {
  await requireCase(context, key);
  const row = await context.db
    .selectFrom("custody_entries")
    .select("sequence")
    .where("workspace_id", "=", key.workspaceId)
    .where("case_id", "=", key.caseId)
    .where("exhibit_id", "is not distinct from", entry.exhibitId)
    .where("act", "=", entry.act)
    .where("sha256", "=", entry.sha256)
    .where("actor", "=", entry.actor)
    .where("at", ">=", since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function toCustodyEntry(row: Selectable<Tables["custody_entries"]>): CustodyEntry {
  const { case_id: caseId, sequence, exhibit_id: exhibitId, act, sha256, at, actor } = row;
  return { caseId, sequence, exhibitId, act, sha256, at, actor };
}
