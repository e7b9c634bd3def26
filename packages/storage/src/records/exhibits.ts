import { randomUUID } from "node:crypto";
import { type Exhibit, type Reading, type RemovedExhibit, YoujuError } from "@youju/domain";
import type { Selectable } from "kysely";
import type { ExhibitRecords, NewExhibit, ReadingRecords } from "../evidence-ports.ts";
import { releaseBlobs, takeBlob } from "./blobs.ts";
import { advance, type CaseKey, type Context, found, fromJson, toJson, touch } from "./context.ts";
import { removeRedactions } from "./redactions.ts";
import { unindexCase } from "./search.ts";
import type { Tables } from "./tables.ts";

/** Exhibits over either engine. */
export function exhibitRecords(context: Context): ExhibitRecords {
  return {
    add: (workspaceId, caseId, exhibit) =>
      context.inTransaction((inside) => add(inside, { workspaceId, caseId }, exhibit)),
    get: async (workspaceId, exhibitId) => {
      const row = await rowInCase(context, { workspaceId, exhibitId });
      return row === undefined ? null : toExhibit(row);
    },
    list: (workspaceId, caseId) => list(context, { workspaceId, caseId }),
    order: (workspaceId, caseId, exhibitIds) =>
      context.inTransaction((inside) => order(inside, { workspaceId, caseId }, exhibitIds)),
    update: (workspaceId, exhibitId, changes) =>
      context.inTransaction((inside) => update(inside, { workspaceId, exhibitId }, changes)),
    takeOut: (workspaceId, exhibitId) => context.inTransaction((inside) => takeOut(inside, { workspaceId, exhibitId })),
    putBack: (workspaceId, exhibitId) => context.inTransaction((inside) => putBack(inside, { workspaceId, exhibitId })),
    takenOut: async (workspaceId, caseId) => {
      const rows = await rowsOf(context, { workspaceId, caseId }).where("removed_at", "is not", null).execute();
      return rows.map((row) => ({ ...toExhibit(row), removedAt: row.removed_at ?? "" }));
    },
    remove: (workspaceId, exhibitId) => context.inTransaction((inside) => remove(inside, { workspaceId, exhibitId })),
  };
}

type ExhibitKey = { readonly workspaceId: string; readonly exhibitId: string };

function rowOf({ db }: Context, { workspaceId, exhibitId }: ExhibitKey) {
  return db
    .selectFrom("exhibits")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", exhibitId)
    .executeTakeFirst();
}

async function rowInCase(context: Context, key: ExhibitKey) {
  const row = await rowOf(context, key);
  return row === undefined || row.removed_at !== null ? undefined : row;
}

function rowsOf({ db }: Context, { workspaceId, caseId }: CaseKey) {
  return db
    .selectFrom("exhibits")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "=", caseId)
    .orderBy("number");
}

function toExhibit(row: Selectable<Tables["exhibits"]>): Exhibit {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    kind: row.kind,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteLength: row.byte_length,
    sha256: row.sha256,
    addedAt: row.added_at,
    reading: row.reading,
  };
}

async function add(context: Context, key: CaseKey, exhibit: NewExhibit): Promise<Exhibit> {
  const number = await advance(context, key, { counter: "last_exhibit" });
  await touch(context, key);
  const row = await context.db
    .insertInto("exhibits")
    .values({
      workspace_id: key.workspaceId,
      id: exhibit.id ?? randomUUID(),
      case_id: key.caseId,
      number,
      kind: exhibit.kind,
      file_name: exhibit.fileName,
      media_type: exhibit.mediaType,
      byte_length: exhibit.byteLength,
      sha256: exhibit.sha256,
      added_at: context.now(),
      reading: exhibit.reading,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    throw new YoujuError("CONFLICT");
  }
  const { sha256, byteLength, mediaType } = exhibit;
  await takeBlob(context, key, { ownerId: row.id, role: "original", sha256, byteLength, mediaType });
  return toExhibit(row);
}

async function list(context: Context, key: CaseKey): Promise<readonly Exhibit[]> {
  const rows = await rowsOf(context, key).where("removed_at", "is", null).execute();
  return rows.map(toExhibit);
}

async function order(context: Context, key: CaseKey, exhibitIds: readonly string[]): Promise<readonly Exhibit[]> {
  await touch(context, key);
  const before = await list(context, key);
  const known = new Set(before.map(({ id }) => id));
  if (exhibitIds.length !== known.size || new Set(exhibitIds.filter((id) => known.has(id))).size !== known.size) {
    throw new YoujuError("CONFLICT");
  }
  const numbers = before.map(({ number }) => number);
  // No two bear the same number at any moment: first below nought, then to its place
  const give = (id: string, number: number) =>
    context.db
      .updateTable("exhibits")
      .set({ number })
      .where("workspace_id", "=", key.workspaceId)
      .where("id", "=", id)
      .execute();
  const moved = exhibitIds.flatMap((id, at) => (before[at]?.id === id ? [] : [{ id, number: numbers[at] ?? 0 }]));
  for (const { id, number } of moved) {
    await give(id, -number);
  }
  for (const { id, number } of moved) {
    await give(id, number);
  }
  return list(context, key);
}

async function update(
  context: Context,
  { workspaceId, exhibitId }: ExhibitKey,
  changes: Parameters<ExhibitRecords["update"]>[2],
): Promise<Exhibit> {
  const { kind, reading } = changes;
  if (kind !== undefined || reading !== undefined) {
    await context.db
      .updateTable("exhibits")
      .set({ ...(kind !== undefined && { kind }), ...(reading !== undefined && { reading }) })
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", exhibitId)
      .where("removed_at", "is", null)
      .execute();
  }
  return toExhibit(found(await rowInCase(context, { workspaceId, exhibitId })));
}

async function takeOut(context: Context, key: ExhibitKey): Promise<RemovedExhibit> {
  const removedAt = context.now();
  const row = await markRemoved(context, key, removedAt);
  await unindexCase(context, { workspaceId: key.workspaceId, caseId: row.caseId }, key.exhibitId);
  return { ...row, removedAt };
}

function putBack(context: Context, key: ExhibitKey): Promise<Exhibit> {
  return markRemoved(context, key, null);
}

async function markRemoved(
  context: Context,
  { workspaceId, exhibitId }: ExhibitKey,
  removedAt: string | null,
): Promise<Exhibit> {
  const row = await context.db
    .updateTable("exhibits")
    .set({ removed_at: removedAt })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", exhibitId)
    .where("removed_at", removedAt === null ? "is not" : "is", null)
    .returningAll()
    .executeTakeFirst();
  const exhibit = toExhibit(found(row));
  await touch(context, { workspaceId, caseId: exhibit.caseId });
  return exhibit;
}

async function remove(context: Context, { workspaceId, exhibitId }: ExhibitKey): Promise<readonly string[]> {
  const { db } = context;
  const row = found(await rowOf(context, { workspaceId, exhibitId }));
  const key = { workspaceId, caseId: row.case_id };
  await db.deleteFrom("readings").where("workspace_id", "=", workspaceId).where("exhibit_id", "=", exhibitId).execute();
  await db
    .deleteFrom("exhibit_details")
    .where("workspace_id", "=", workspaceId)
    .where("exhibit_id", "=", exhibitId)
    .execute();
  await db
    .deleteFrom("exhibit_accounts")
    .where("workspace_id", "=", workspaceId)
    .where("exhibit_id", "=", exhibitId)
    .execute();
  await removeRedactions(context, { workspaceId, exhibitId });
  await unindexCase(context, key, exhibitId);
  const attached = await db
    .deleteFrom("attachments")
    .where("workspace_id", "=", workspaceId)
    .where("owner_id", "=", exhibitId)
    .returning("sha256")
    .execute();
  await db.deleteFrom("exhibits").where("workspace_id", "=", workspaceId).where("id", "=", exhibitId).execute();
  await touch(context, key);
  return releaseBlobs(
    context,
    attached.map(({ sha256 }) => sha256),
  );
}

/** Readings over either engine. */
export function readingRecords(context: Context): ReadingRecords {
  return {
    put: (workspaceId, exhibitId, reading) =>
      context.inTransaction(async (inside) => {
        const exhibit = found(await rowInCase(inside, { workspaceId, exhibitId }));
        const written = { reading: toJson(reading), read_at: inside.now() };
        await inside.db
          .insertInto("readings")
          .values({ workspace_id: workspaceId, exhibit_id: exhibitId, case_id: exhibit.case_id, ...written })
          .onConflict((conflict) => conflict.columns(["workspace_id", "exhibit_id"]).doUpdateSet(written))
          .execute();
      }),
    get: async (workspaceId, exhibitId) => {
      const row = await context.db
        .selectFrom("readings")
        .select("reading")
        .where("workspace_id", "=", workspaceId)
        .where("exhibit_id", "=", exhibitId)
        .executeTakeFirst();
      return row === undefined ? null : fromJson<Reading>(row.reading);
    },
  };
}
