import type { ExhibitDetails } from "@youju/domain";
import type { ExhibitDetailRecords } from "../evidence-ports.ts";
import { type CaseKey, type Context, found, fromJson, toJson } from "./context.ts";

/** What was found in exhibits' files, over either engine. */
export function exhibitDetailRecords(context: Context): ExhibitDetailRecords {
  return {
    put: (workspaceId, exhibitId, details) =>
      context.inTransaction(async ({ db, now }) => {
        const exhibit = await db
          .selectFrom("exhibits")
          .select("case_id")
          .where("workspace_id", "=", workspaceId)
          .where("id", "=", exhibitId)
          .where("removed_at", "is", null)
          .executeTakeFirst();
        const written = { details: toJson(details), inspected_at: now() };
        await db
          .insertInto("exhibit_details")
          .values({ workspace_id: workspaceId, exhibit_id: exhibitId, case_id: found(exhibit).case_id, ...written })
          .onConflict((conflict) => conflict.columns(["workspace_id", "exhibit_id"]).doUpdateSet(written))
          .execute();
      }),
    get: async (workspaceId, exhibitId) => {
      const row = await context.db
        .selectFrom("exhibit_details")
        .select("details")
        .where("workspace_id", "=", workspaceId)
        .where("exhibit_id", "=", exhibitId)
        .executeTakeFirst();
      return row === undefined ? null : fromJson<ExhibitDetails>(row.details);
    },
    list: (workspaceId, caseId) => list(context, { workspaceId, caseId }),
  };
}

async function list({ db }: Context, { workspaceId, caseId }: CaseKey) {
  const rows = await db
    .selectFrom("exhibit_details")
    .innerJoin("exhibits", (join) =>
      join
        .onRef("exhibits.workspace_id", "=", "exhibit_details.workspace_id")
        .onRef("exhibits.id", "=", "exhibit_details.exhibit_id"),
    )
    .select(["exhibit_details.exhibit_id", "exhibit_details.details"])
    .where("exhibit_details.workspace_id", "=", workspaceId)
    .where("exhibit_details.case_id", "=", caseId)
    .where("exhibits.removed_at", "is", null)
    .orderBy("exhibits.number")
    .execute();
  return rows.map((row) => ({
    exhibitId: row.exhibit_id,
    details: fromJson<ExhibitDetails>(row.details),
  }));
}
