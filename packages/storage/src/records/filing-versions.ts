import type { Selectable } from "kysely";
import type { FilingVersionRecords, NewVersion, StoredVersion } from "../filing-version-port.ts";
import { type Context, found, fromJson, toJson } from "./context.ts";
import type { Tables } from "./tables.ts";

/** Versions of papers over either engine. */
export function filingVersionRecords(context: Context): FilingVersionRecords {
  return {
    append: (workspaceId, filingId, version) =>
      context.inTransaction((inside) => append(inside, { workspaceId, filingId }, version)),
    list: async (workspaceId, filingId) => {
      const rows = await ofFiling(context, { workspaceId, filingId }).orderBy("number").execute();
      return rows.map(toVersion);
    },
    latest: async (workspaceId, filingId) => {
      const row = await ofFiling(context, { workspaceId, filingId })
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toVersion(row);
    },
  };
}

type FilingKey = { readonly workspaceId: string; readonly filingId: string };

function ofFiling({ db }: Context, { workspaceId, filingId }: FilingKey) {
  return db
    .selectFrom("filing_versions")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("filing_id", "=", filingId);
}

async function append(context: Context, key: FilingKey, version: NewVersion): Promise<StoredVersion> {
  const { workspaceId, filingId } = key;
  const filing = await context.db
    .updateTable("filings")
    .set((eb) => ({ last_version: eb("last_version", "+", 1) }))
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", filingId)
    .returning(["last_version", "case_id"])
    .executeTakeFirst();
  const { last_version: number, case_id: caseId } = found(filing);
  const row = await context.db
    .insertInto("filing_versions")
    .values({
      workspace_id: workspaceId,
      filing_id: filingId,
      number,
      case_id: caseId,
      reason: version.reason,
      words: toJson(version.words),
      edits: toJson(version.edits),
      answers: toJson(version.answers),
      claims: toJson(version.claims),
      made_at: context.now(),
    })
    .returningAll()
    .executeTakeFirst();
  return toVersion(found(row));
}

function toVersion(row: Selectable<Tables["filing_versions"]>): StoredVersion {
  return {
    filingId: row.filing_id,
    number: row.number,
    reason: row.reason,
    words: fromJson(row.words),
    edits: fromJson(row.edits),
    answers: fromJson(row.answers),
    claims: fromJson(row.claims),
    madeAt: row.made_at,
  };
}
