import { randomUUID } from "node:crypto";
import { type PlainDate, YoujuError } from "@youju/domain";
import type { Selectable, Updateable } from "kysely";
import type { FilingChange, FilingRecord, FilingRecords, FilingStep, NewFiling } from "../case-ports.ts";
import { advance, type CaseKey, type Context, found, fromJson, toJson, touch } from "./context.ts";
import { indexPart } from "./search.ts";
import type { Tables } from "./tables.ts";

/** What the search part with the number an office gave is called, before the filing's id. */
const referencePart = "reference:";

/** Filings over either engine. */
export function filingRecords(context: Context): FilingRecords {
  return {
    create: (workspaceId, caseId, filing) =>
      context.inTransaction((inside) => create(inside, { workspaceId, caseId }, filing)),
    get: async (workspaceId, filingId) => {
      const row = await context.db
        .selectFrom("filings")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", filingId)
        .executeTakeFirst();
      return row === undefined ? null : toFiling(row);
    },
    list: (workspaceId, query = {}) => list(context, workspaceId, query),
    update: (workspaceId, filingId, changes) =>
      context.inTransaction((inside) => update(inside, { workspaceId, filingId }, changes)),
    changeState: (workspaceId, filingId, change) =>
      context.inTransaction((inside) => changeState(inside, { workspaceId, filingId }, change)),
    history: async (workspaceId, filingId) => {
      const rows = await context.db
        .selectFrom("filing_steps")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("filing_id", "=", filingId)
        .orderBy("sequence")
        .execute();
      return rows.map(toStep);
    },
  };
}

type FilingKey = { readonly workspaceId: string; readonly filingId: string };

function toFiling(row: Selectable<Tables["filings"]>): FilingRecord {
  return {
    id: row.id,
    caseId: row.case_id,
    channel: row.channel,
    state: row.state,
    sentOn: row.sent_on as PlainDate | null,
    reference: row.reference,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    document: fromJson(row.document),
    edits: fromJson(row.edits),
    answers: fromJson(row.answers),
    claims: fromJson(row.claims),
    despite: fromJson(row.despite),
    sending: fromJson(row.sending),
    versions: row.last_version,
  };
}

function toStep(row: Selectable<Tables["filing_steps"]>): FilingStep {
  return {
    sequence: row.sequence,
    state: row.state,
    on: row.on_day as PlainDate | null,
    wording: row.wording,
    details: fromJson(row.details),
    recordedAt: row.recorded_at,
  };
}

async function create(context: Context, key: CaseKey, filing: NewFiling): Promise<FilingRecord> {
  const at = context.now();
  const number = await advance(context, key, { counter: "last_filing" });
  const row = await context.db
    .insertInto("filings")
    .values({
      workspace_id: key.workspaceId,
      id: filing.id ?? randomUUID(),
      case_id: key.caseId,
      number,
      channel: filing.channel,
      state: "drafted",
      sent_on: null,
      reference: null,
      document: toJson(filing.document),
      edits: toJson(filing.edits ?? null),
      answers: toJson(filing.answers ?? {}),
      last_step: 0,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    throw new YoujuError("CONFLICT");
  }
  return changeState(context, { workspaceId: key.workspaceId, filingId: row.id }, { state: "drafted" });
}

async function list(
  { db }: Context,
  workspaceId: string,
  { caseId, states }: NonNullable<Parameters<FilingRecords["list"]>[1]>,
): Promise<readonly FilingRecord[]> {
  if (states?.length === 0) {
    return [];
  }
  const rows = await db
    .selectFrom("filings")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .$if(caseId !== undefined, (rest) => rest.where("case_id", "=", caseId ?? ""))
    .$if(states !== undefined, (rest) => rest.where("state", "in", states ?? []))
    .orderBy("created_at")
    .orderBy("case_id")
    .orderBy("number")
    .execute();
  return rows.map(toFiling);
}

async function change(context: Context, { workspaceId, filingId }: FilingKey, changes: Updateable<Tables["filings"]>) {
  const row = await context.db
    .updateTable("filings")
    .set({ ...changes, updated_at: context.now() })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", filingId)
    .returningAll()
    .executeTakeFirst();
  const changed = found(row);
  if (typeof changes.reference === "string") {
    const key = { workspaceId, caseId: changed.case_id };
    await indexPart(context, key, { part: `${referencePart}${filingId}`, texts: [changes.reference] });
  }
  await touch(context, { workspaceId, caseId: changed.case_id });
  return changed;
}

async function update(
  context: Context,
  key: FilingKey,
  { document, edits, answers, claims, despite, sending, reference }: Parameters<FilingRecords["update"]>[2],
): Promise<FilingRecord> {
  const row = await change(context, key, {
    ...(document !== undefined && { document: toJson(document) }),
    ...(edits !== undefined && { edits: toJson(edits) }),
    ...(answers !== undefined && { answers: toJson(answers) }),
    ...(claims !== undefined && { claims: toJson(claims) }),
    ...(despite !== undefined && { despite: toJson(despite) }),
    ...(sending !== undefined && { sending: toJson(sending) }),
    ...(reference !== undefined && { reference }),
  });
  return toFiling(row);
}

async function changeState(context: Context, key: FilingKey, step: FilingChange): Promise<FilingRecord> {
  const { state, on, reference, wording, details, progress, sentOn } = step;
  await advanceSteps(context, key);
  const row = await change(context, key, {
    state,
    ...(state === "sent" && progress !== true && on !== undefined && { sent_on: on }),
    ...(sentOn !== undefined && { sent_on: sentOn }),
    ...(reference !== undefined && { reference }),
  });
  await context.db
    .insertInto("filing_steps")
    .values({
      workspace_id: key.workspaceId,
      filing_id: key.filingId,
      sequence: row.last_step,
      case_id: row.case_id,
      state,
      on_day: on ?? null,
      wording: wording ?? null,
      details: toJson(details ?? null),
      recorded_at: context.now(),
    })
    .execute();
  return toFiling(row);
}

async function advanceSteps({ db }: Context, { workspaceId, filingId }: FilingKey): Promise<void> {
  await db
    .updateTable("filings")
    .set((eb) => ({ last_step: eb("last_step", "+", 1) }))
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", filingId)
    .execute();
}
