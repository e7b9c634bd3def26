import { randomUUID } from "node:crypto";
import { type ErrorCode, YoujuError } from "@youju/domain";
import type { Selectable } from "kysely";
import type { Job, JobRecords, Lease, NewJob } from "../ports.ts";
import { type Context, found, fromJson, requireCase, toJson } from "./context.ts";
import type { Tables } from "./tables.ts";

/** The outbox over either engine. */
export function jobRecords(context: Context): JobRecords {
  return {
    enqueue: (workspaceId, job) => context.inTransaction((inside) => enqueue(inside, workspaceId, job)),
    list: (workspaceId, query = {}) => list(context, workspaceId, query),
    get: async (workspaceId, jobId) => {
      const row = await rowOf(context, { workspaceId, jobId });
      return row === undefined ? null : toJob(row);
    },
    retry: (workspaceId, jobId) => context.inTransaction((inside) => retry(inside, { workspaceId, jobId })),
    remove: async (workspaceId, jobId) => {
      await context.db.deleteFrom("jobs").where("workspace_id", "=", workspaceId).where("id", "=", jobId).execute();
    },
    lease: (request) => context.inTransaction((inside) => lease(inside, request)),
    extend: async (held, seconds) =>
      settled(
        await heldRow(context, held)
          .set({ leased_until: later(context.now(), seconds) })
          .executeTakeFirst(),
      ),
    complete: async ({ job, token }) => {
      const { numDeletedRows } = await context.db
        .deleteFrom("jobs")
        .where("workspace_id", "=", job.workspaceId)
        .where("id", "=", job.id)
        .where("lease_token", "=", token)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    fail: (held, code) => fail(context, held, code),
  };
}

type JobKey = { readonly workspaceId: string; readonly jobId: string };
type JobRow = Selectable<Tables["jobs"]>;

const usualAttempts = 5;

/** Pause before the next attempt, in seconds: 10, 40, 160 … up to an hour. */
function pauseAfter(attempts: number): number {
  return Math.min(3600, 10 * 4 ** (attempts - 1));
}

function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

function toJob(row: JobRow): Job {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    caseId: row.case_id,
    kind: row.kind,
    payload: fromJson(row.payload),
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    runAt: row.run_at,
    lastError: row.last_error,
    createdAt: row.created_at,
  };
}

function rowOf({ db }: Context, { workspaceId, jobId }: JobKey) {
  return db
    .selectFrom("jobs")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", jobId)
    .executeTakeFirst();
}

async function enqueue(context: Context, workspaceId: string, job: NewJob): Promise<Job> {
  const at = context.now();
  if (job.caseId !== undefined) {
    await requireCase(context, { workspaceId, caseId: job.caseId });
  }
  const row = await context.db
    .insertInto("jobs")
    .values({
      workspace_id: workspaceId,
      id: randomUUID(),
      case_id: job.caseId ?? null,
      kind: job.kind,
      payload: toJson(job.payload),
      state: "waiting",
      attempts: 0,
      max_attempts: job.maxAttempts ?? usualAttempts,
      run_at: job.runAt ?? at,
      lease_token: null,
      leased_until: null,
      last_error: null,
      created_at: at,
    })
    .returningAll()
    .executeTakeFirst();
  return toJob(found(row));
}

async function list(
  { db }: Context,
  workspaceId: string,
  { state, kind, caseId }: NonNullable<Parameters<JobRecords["list"]>[1]>,
): Promise<readonly Job[]> {
  const rows = await db
    .selectFrom("jobs")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .$if(state !== undefined, (rest) => rest.where("state", "=", state ?? "dead"))
    .$if(kind !== undefined, (rest) => rest.where("kind", "=", kind ?? ""))
    .$if(caseId !== undefined, (rest) => rest.where("case_id", "=", caseId ?? ""))
    .orderBy("position")
    .execute();
  return rows.map(toJob);
}

async function retry(context: Context, key: JobKey): Promise<Job> {
  if (found(await rowOf(context, key)).state !== "dead") {
    throw new YoujuError("CONFLICT");
  }
  const row = await context.db
    .updateTable("jobs")
    .set({ state: "waiting", attempts: 0, run_at: context.now() })
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.jobId)
    .returningAll()
    .executeTakeFirst();
  return toJob(found(row));
}

type LeaseRequest = Parameters<JobRecords["lease"]>[0];

async function lease(context: Context, request: LeaseRequest): Promise<readonly Lease[]> {
  if (request.kinds.length === 0) {
    return [];
  }
  const due = await dueRows(context, request);
  const leases: Lease[] = [];
  for (const row of due) {
    const interrupted = row.state === "running";
    if (interrupted && row.attempts >= row.max_attempts) {
      await bury(context, row);
    } else {
      leases.push(await start(context, row, request.seconds));
    }
  }
  return leases;
}

function dueRows({ db, engine, now }: Context, { kinds, limit }: LeaseRequest): Promise<JobRow[]> {
  return db
    .selectFrom("jobs")
    .selectAll()
    .where("kind", "in", [...kinds])
    .where((eb) =>
      eb.or([
        eb.and([eb("state", "=", "waiting"), eb("run_at", "<=", now())]),
        eb.and([eb("state", "=", "running"), eb("leased_until", "<=", now())]),
      ]),
    )
    .orderBy("run_at")
    .orderBy("position")
    .limit(limit)
    .$if(engine.locksRows, (rows) => rows.forUpdate().skipLocked())
    .execute();
}

async function start(context: Context, row: JobRow, seconds: number): Promise<Lease> {
  const token = randomUUID();
  const until = later(context.now(), seconds);
  const started = await context.db
    .updateTable("jobs")
    .set({
      state: "running",
      attempts: row.attempts + 1,
      lease_token: token,
      leased_until: until,
      ...(row.state === "running" && { last_error: "JOB_INTERRUPTED" as const }),
    })
    .where("position", "=", row.position)
    .returningAll()
    .executeTakeFirst();
  return { job: toJob(found(started)), token, until };
}

async function bury({ db }: Context, row: JobRow): Promise<void> {
  await db
    .updateTable("jobs")
    .set({ state: "dead", last_error: "JOB_INTERRUPTED", lease_token: null, leased_until: null })
    .where("position", "=", row.position)
    .execute();
}

function heldRow({ db }: Context, { job, token }: Lease) {
  return db
    .updateTable("jobs")
    .where("workspace_id", "=", job.workspaceId)
    .where("id", "=", job.id)
    .where("lease_token", "=", token);
}

function settled(result: { readonly numUpdatedRows: bigint } | undefined): boolean {
  return result !== undefined && result.numUpdatedRows > 0n;
}

async function fail(context: Context, held: Lease, code: ErrorCode): Promise<boolean> {
  const { attempts, maxAttempts } = held.job;
  const row = heldRow(context, held).set({
    state: attempts >= maxAttempts ? "dead" : "waiting",
    run_at: later(context.now(), pauseAfter(attempts)),
    last_error: code,
    lease_token: null,
    leased_until: null,
  });
  return settled(await row.executeTakeFirst());
}
