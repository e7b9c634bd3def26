import type { PreparationRecords } from "../filing-preparation-port.ts";
import { type Context, found, fromJson, toJson, touch } from "./context.ts";

/** What was got ready around filings, over either engine. */
export function preparationRecords(context: Context): PreparationRecords {
  return {
    get: async (workspaceId, filingId) => {
      const row = await context.db
        .selectFrom("filing_preparations")
        .select("preparation")
        .where("workspace_id", "=", workspaceId)
        .where("filing_id", "=", filingId)
        .executeTakeFirst();
      return row === undefined ? null : fromJson(row.preparation);
    },
    keep: (workspaceId, { caseId, filingId }, preparation) =>
      context.inTransaction(async (inside) => {
        await touch(inside, { workspaceId, caseId });
        const filing = await inside.db
          .selectFrom("filings")
          .select("id")
          .where("workspace_id", "=", workspaceId)
          .where("case_id", "=", caseId)
          .where("id", "=", filingId)
          .executeTakeFirst();
        const { id: filing_id } = found(filing);
        const written = { preparation: toJson(preparation), kept_at: inside.now() };
        await inside.db
          .insertInto("filing_preparations")
          .values({ workspace_id: workspaceId, case_id: caseId, filing_id, ...written })
          .onConflict((conflict) => conflict.columns(["workspace_id", "filing_id"]).doUpdateSet(written))
          .execute();
      }),
  };
}
