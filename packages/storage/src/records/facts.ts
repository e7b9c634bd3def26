import { randomUUID } from "node:crypto";
import type { FactEntry, FactName, FactSource } from "@youju/domain";
import type { Selectable } from "kysely";
import type { FactRecords, NewFact, StoredFact } from "../case-ports.ts";
import { advance, type CaseKey, type Context, found, fromJson, toJson, touch } from "./context.ts";
import type { Tables } from "./tables.ts";

/** The history of facts over either engine. */
export function factRecords(context: Context): FactRecords {
  return {
    append: (workspaceId, caseId, facts) =>
      context.inTransaction((inside) => append(inside, { workspaceId, caseId }, facts)),
    history: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("facts")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .orderBy("sequence")
        .execute();
      return rows.map(toFact);
    },
    withdraw: (workspaceId, caseId, factId) =>
      context.inTransaction((inside) => withdraw(inside, { workspaceId, caseId }, factId)),
  };
}

function toFact(row: Selectable<Tables["facts"]>): StoredFact {
  return {
    id: row.id,
    name: row.name as FactName,
    value: fromJson<FactEntry["value"]>(row.value),
    source: fromJson<FactSource>(row.source),
    recordedAt: row.recorded_at,
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at }),
  };
}

async function append(context: Context, key: CaseKey, facts: readonly NewFact[]): Promise<readonly StoredFact[]> {
  await touch(context, key);
  if (facts.length === 0) {
    return [];
  }
  const last = await advance(context, key, { counter: "last_fact", by: facts.length });
  const rows = facts.map((fact, index) => ({
    workspace_id: key.workspaceId,
    case_id: key.caseId,
    sequence: last - facts.length + 1 + index,
    id: randomUUID(),
    name: fact.name,
    value: toJson(fact.value),
    source: toJson(fact.source),
    recorded_at: context.now(),
    withdrawn_at: null,
  }));
  await context.db.insertInto("facts").values(rows).execute();
  return rows.map(toFact);
}

async function withdraw(context: Context, key: CaseKey, factId: string): Promise<StoredFact> {
  await context.db
    .updateTable("facts")
    .set({ withdrawn_at: context.now() })
    .where("workspace_id", "=", key.workspaceId)
    .where("case_id", "=", key.caseId)
    .where("id", "=", factId)
    .where("withdrawn_at", "is", null)
    .execute();
  const row = await context.db
    .selectFrom("facts")
    .selectAll()
    .where("workspace_id", "=", key.workspaceId)
    .where("case_id", "=", key.caseId)
    .where("id", "=", factId)
    .executeTakeFirst();
  const fact = toFact(found(row));
  await touch(context, key);
  return fact;
}
