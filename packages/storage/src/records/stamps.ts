import { randomUUID } from "node:crypto";
import { type Stamp, YoujuError } from "@youju/domain";
import type { Selectable, Updateable } from "kysely";
import type { NewStamp, StampChange, StampRecords } from "../stamp-port.ts";
import { type CaseKey, type Context, found, fromJson, requireCase, toJson } from "./context.ts";
import type { Tables } from "./tables.ts";

/** Time stamps over either engine. */
export function stampRecords(context: Context): StampRecords {
  return {
    add: (workspaceId, caseId, stamp) => context.inTransaction((inside) => add(inside, { workspaceId, caseId }, stamp)),
    get: async (workspaceId, stampId) => {
      const row = await rowOf(context, { workspaceId, stampId });
      return row === undefined ? null : toStamp(row);
    },
    list: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("stamps")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .$if(caseId !== undefined, (rest) => rest.where("case_id", "=", caseId ?? ""))
        .orderBy("position")
        .execute();
      return rows.map(toStamp);
    },
    update: (workspaceId, stampId, change) =>
      context.inTransaction((inside) => update(inside, { workspaceId, stampId }, change)),
    token: async (workspaceId, stampId) => {
      const row = await rowOf(context, { workspaceId, stampId });
      const token = row?.token ?? null;
      return row === undefined || token === null
        ? null
        : { token: new Uint8Array(Buffer.from(token, "base64")), roots: fromJson<readonly string[]>(row.roots) };
    },
    remove: (workspaceId, stampId) => context.inTransaction((inside) => remove(inside, { workspaceId, stampId })),
  };
}

type StampKey = { readonly workspaceId: string; readonly stampId: string };
type StampRow = Selectable<Tables["stamps"]>;

function rowOf({ db }: Context, { workspaceId, stampId }: StampKey): Promise<StampRow | undefined> {
  return db
    .selectFrom("stamps")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", stampId)
    .executeTakeFirst();
}

async function add(context: Context, key: CaseKey, stamp: NewStamp): Promise<Stamp> {
  await requireCase(context, key);
  const row = await context.db
    .insertInto("stamps")
    .values({
      workspace_id: key.workspaceId,
      id: randomUUID(),
      case_id: key.caseId,
      subject: stamp.subject,
      exhibit_id: stamp.exhibitId,
      sha256: stamp.sha256,
      tree_size: stamp.size,
      root: stamp.root,
      authority: stamp.authority,
      authority_name: stamp.authorityName,
      state: "queued",
      attempts: 0,
      problems: toJson([]),
      roots: toJson([]),
      queued_at: context.now(),
    })
    .returningAll()
    .executeTakeFirst();
  return toStamp(found(row));
}

async function update(context: Context, key: StampKey, change: StampChange): Promise<Stamp> {
  const before = found(await rowOf(context, key));
  if (change.token !== undefined && before.token !== null) {
    throw new YoujuError("CONFLICT");
  }
  const row = await context.db
    .updateTable("stamps")
    .set(columnsOf(change, context.now()))
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.stampId)
    .returningAll()
    .executeTakeFirst();
  return toStamp(found(row));
}

function columnsOf({ problems, token, roots, ...change }: StampChange, now: string): Updateable<Tables["stamps"]> {
  const { state, attempts, serial, policy } = change;
  const columns = {
    state,
    attempts,
    serial,
    policy,
    last_error: change.lastError,
    gen_time: change.genTime,
    tsa_name: change.tsaName,
    root_sha256: change.rootSha256,
    problems: problems === undefined ? undefined : toJson(problems),
    roots: roots === undefined ? undefined : toJson(roots),
    token: token === undefined ? undefined : Buffer.from(token).toString("base64"),
    recorded_at: token === undefined ? undefined : now,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

async function remove(context: Context, key: StampKey): Promise<void> {
  if (found(await rowOf(context, key)).token !== null) {
    throw new YoujuError("CONFLICT");
  }
  await context.db
    .deleteFrom("stamps")
    .where("workspace_id", "=", key.workspaceId)
    .where("id", "=", key.stampId)
    .execute();
}

function toStamp(row: StampRow): Stamp {
  const { id, subject, sha256, root, authority, state, attempts, serial, policy } = row;
  return {
    id,
    caseId: row.case_id,
    subject,
    exhibitId: row.exhibit_id,
    sha256,
    size: row.tree_size,
    root,
    authority,
    authorityName: row.authority_name,
    state,
    attempts,
    lastError: row.last_error,
    problems: fromJson<Stamp["problems"]>(row.problems),
    genTime: row.gen_time,
    serial,
    policy,
    tsaName: row.tsa_name,
    rootSha256: row.root_sha256,
    queuedAt: row.queued_at,
    recordedAt: row.recorded_at,
  };
}
