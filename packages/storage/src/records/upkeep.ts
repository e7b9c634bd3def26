import type { BlobTally, UpkeepRecords } from "../ports.ts";
import type { Context } from "./context.ts";

/** What spans workspaces: blobs without references, and the files themselves. */
export function upkeepRecords(context: Context): UpkeepRecords {
  return {
    releasedBlobs: async (limit) => {
      const rows = await context.db
        .selectFrom("blobs")
        .select("sha256")
        .where("released_at", "is not", null)
        .orderBy("released_at")
        .limit(limit)
        .execute();
      return rows.map(({ sha256 }) => sha256);
    },
    forgetBlob: (sha256, erase) => context.inTransaction((inside) => forget(inside, sha256, erase)),
    references: (sha256) => countReferences(context, sha256),
    blobs: async (limit, after = "") => {
      const rows = await context.db
        .selectFrom("blobs")
        .select(["sha256", "byte_length"])
        .where("released_at", "is", null)
        .where("sha256", ">", after)
        .orderBy("sha256")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ sha256: row.sha256, byteLength: row.byte_length }));
    },
    dueBlobs: (query) => dueBlobs(context, query),
    noteBlob: async (sha256, state) => {
      await context.db
        .updateTable("blobs")
        .set({ checked_at: context.now(), state })
        .where("sha256", "=", sha256)
        .execute();
    },
    blobState: async (sha256) => {
      const row = await context.db.selectFrom("blobs").select("state").where("sha256", "=", sha256).executeTakeFirst();
      return row?.state ?? "intact";
    },
    blobTally: (since) => tally(context, since),
    compact: () => context.engine.compact(context.db),
  };
}

type Due = Parameters<UpkeepRecords["dueBlobs"]>[0];

async function dueBlobs({ db }: Context, { before, brokenBefore, limit }: Due) {
  const rows = await db
    .selectFrom("blobs")
    .select(["sha256", "byte_length"])
    .where("released_at", "is", null)
    .where(({ eb, or, and }) =>
      or([
        eb("checked_at", "is", null),
        eb("checked_at", "<", before),
        and([eb("state", "<>", "intact"), eb("checked_at", "<", brokenBefore)]),
      ]),
    )
    .orderBy(({ fn, val }) => fn.coalesce("checked_at", val("")))
    .orderBy("sha256")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ sha256: row.sha256, byteLength: row.byte_length }));
}

async function tally({ db }: Context, since: string): Promise<BlobTally> {
  const row = await db
    .selectFrom("blobs")
    .select(({ fn, eb }) => [
      fn.countAll<number>().as("files"),
      fn.coalesce(fn.sum<number>("byte_length"), eb.lit(0)).as("bytes"),
      fn.countAll<number>().filterWhere("checked_at", ">=", since).as("lately"),
      fn.countAll<number>().filterWhere("state", "<>", "intact").as("broken"),
      fn.max("checked_at").as("last"),
    ])
    .where("released_at", "is", null)
    .executeTakeFirstOrThrow();
  const { files, bytes, lately, broken, last } = row;
  return {
    files: Number(files),
    bytes: Number(bytes),
    checkedLately: Number(lately),
    lastChecked: last,
    broken: Number(broken),
  };
}

async function countReferences({ db }: Context, sha256: string): Promise<number> {
  const { count } = await db
    .selectFrom("attachments")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("sha256", "=", sha256)
    .executeTakeFirstOrThrow();
  return count;
}

async function forget(context: Context, sha256: string, erase: () => Promise<void>): Promise<boolean> {
  const { db, engine } = context;
  const row = await db
    .selectFrom("blobs")
    .select("sha256")
    .where("sha256", "=", sha256)
    .$if(engine.locksRows, (rows) => rows.forUpdate())
    .executeTakeFirst();
  if (row !== undefined && (await countReferences(context, sha256)) > 0) {
    await db.updateTable("blobs").set({ released_at: null }).where("sha256", "=", sha256).execute();
    return false;
  }
  await erase();
  await db.deleteFrom("blobs").where("sha256", "=", sha256).execute();
  return true;
}
