import { YoujuError } from "@youju/domain";
import type { PurgeReport } from "../case-ports.ts";
import { releaseBlobs } from "./blobs.ts";
import { type CaseKey, type Context, found } from "./context.ts";
import { unindexCase } from "./search.ts";

/** Every table whose rows hang on a case, in the order in which they can go. The contract compares with the schema. */
export const tablesOfCase = [
  "jobs",
  "case_links",
  "law_reviews",
  "deliveries",
  "reminders",
  "contact_entries",
  "outcome_entries",
  "case_events",
  "filing_steps",
  "filing_preparations",
  "filing_versions",
  "filings",
  "assessment_prints",
  "assessments",
  "custody_entries",
  "stamps",
  "readings",
  "exhibit_accounts",
  "exhibit_details",
  "redacted_copies",
  "redaction_plans",
  "chat_strips",
  "attachments",
  "exhibits",
  "facts",
] as const;

/** Deletes a case that lies in the bin, and all that hangs on it. */
export async function purgeCase(context: Context, key: CaseKey): Promise<PurgeReport> {
  const { db, engine } = context;
  const row = await db
    .selectFrom("cases")
    .select("deleted_at")
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.caseId)
    .$if(engine.locksRows, (rows) => rows.forUpdate())
    .executeTakeFirst();
  if (found(row).deleted_at === null) {
    throw new YoujuError("CONFLICT");
  }
  await db
    .updateTable("cases")
    .set({ purging: 1 })
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.caseId)
    .execute();
  await unlinkFromOthers(context, key);
  const attached = await db
    .selectFrom("attachments")
    .select("sha256")
    .where("workspace_id", "=", key.workspaceId)
    .where("case_id", "=", key.caseId)
    .execute();
  const rows: Record<string, number> = { search_entries: await unindexCase(context, key) };
  for (const table of tablesOfCase) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where("workspace_id", "=", key.workspaceId)
      .where("case_id", "=", key.caseId)
      .executeTakeFirstOrThrow();
    rows[table] = Number(numDeletedRows);
  }
  await db.deleteFrom("cases").where("workspace_id", "=", key.workspaceId).where("id", "=", key.caseId).execute();
  const blobsReleased = await releaseBlobs(
    context,
    attached.map(({ sha256 }) => sha256),
  );
  return { caseId: key.caseId, rows: { ...rows, cases: 1 }, blobsReleased };
}

async function unlinkFromOthers({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<void> {
  await db.deleteFrom("case_links").where("workspace_id", "=", workspaceId).where("other_id", "=", caseId).execute();
}
