import { randomUUID } from "node:crypto";
import { type OutcomeEntry, YoujuError } from "@youju/domain";
import type { Selectable } from "kysely";
import type { NewOutcomeEntry, OutcomeRecords } from "../outcome-port.ts";
import { type CaseKey, type Context, found, fromJson, toJson, touch } from "./context.ts";
import type { Tables } from "./tables.ts";

/** How cases came out, over either engine. */
export function outcomeRecords(context: Context): OutcomeRecords {
  return {
    append: (workspaceId, caseId, said) =>
      context.inTransaction((inside) => append(inside, { workspaceId, caseId }, said)),
    history: (workspaceId, caseId) => ofCase(context, { workspaceId, caseId }),
    latest: async (workspaceId, caseId) => {
      const last = new Map<string, OutcomeEntry>();
      for (const entry of await ofCase(context, { workspaceId, caseId })) {
        last.set(entry.recordId, entry);
      }
      return [...last.values()];
    },
  };
}

async function append(context: Context, key: CaseKey, said: NewOutcomeEntry): Promise<OutcomeEntry> {
  // Locks the case, so that two who write at once are numbered one after the other
  await touch(context, key);
  const recordId = said.subject === "closing" ? key.caseId : (said.settlementId ?? randomUUID());
  const before = (await ofCase(context, key)).filter((entry) => entry.recordId === recordId);
  if (said.settlementId !== undefined && before.length === 0) {
    throw new YoujuError("NOT_FOUND");
  }
  const row = await context.db
    .insertInto("outcome_entries")
    .values({
      workspace_id: key.workspaceId,
      record_id: recordId,
      revision: before.length + 1,
      case_id: key.caseId,
      subject: said.subject,
      act: said.act,
      content: toJson(said.content),
      at: context.now(),
    })
    .returningAll()
    .executeTakeFirst();
  return toEntry(found(row));
}

async function ofCase({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<readonly OutcomeEntry[]> {
  const rows = await db
    .selectFrom("outcome_entries")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "=", caseId)
    .orderBy("at")
    .orderBy("record_id")
    .orderBy("revision")
    .execute();
  return rows.map(toEntry);
}

function toEntry(row: Selectable<Tables["outcome_entries"]>): OutcomeEntry {
  return {
    recordId: row.record_id,
    caseId: row.case_id,
    revision: row.revision,
    act: row.act,
    subject: row.subject,
    content: fromJson(row.content),
    at: row.at,
  } as OutcomeEntry;
}
