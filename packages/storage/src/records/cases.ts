import { randomUUID } from "node:crypto";
import { type CaseFile, type PlainDate, YoujuError } from "@youju/domain";
import type { Selectable, Updateable } from "kysely";
import type { CaseQuery, CaseRecords, NewCase, Page } from "../case-ports.ts";
import type { CaseKey, Context } from "./context.ts";
import { found } from "./context.ts";
import { casesFound, matchingCases, planSearch, type Search } from "./matching-cases.ts";
import { purgeCase } from "./purge.ts";
import { indexPart } from "./search.ts";
import type { Tables } from "./tables.ts";

/** Case files over either engine. */
export function caseRecords(context: Context): CaseRecords {
  return {
    create: (workspaceId, newCase) => context.inTransaction((inside) => create(inside, workspaceId, newCase)),
    get: async (workspaceId, caseId) => {
      const row = await rowOf(context, { workspaceId, caseId }).executeTakeFirst();
      return row === undefined ? null : toCase(row);
    },
    list: (workspaceId, query = {}) => list(context, workspaceId, query),
    update: (workspaceId, caseId, changes) =>
      context.inTransaction((inside) => update(inside, { workspaceId, caseId }, changes)),
    remove: (workspaceId, caseId) => moveToBin(context, { workspaceId, caseId }),
    restore: async (workspaceId, caseId) =>
      toCase(found(await changeRow(context, { workspaceId, caseId }, { deleted_at: null }))),
    archive: async (workspaceId, caseId, aside) =>
      toCase(found(await changeRow(context, { workspaceId, caseId }, { archived_at: aside ? context.now() : null }))),
    purge: (workspaceId, caseId) => context.inTransaction((inside) => purgeCase(inside, { workspaceId, caseId })),
  };
}

function toCase(row: Selectable<Tables["cases"]>): CaseFile {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    demo: row.demo === 1,
    demoToday: row.demo_today as PlainDate | null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    archivedAt: row.archived_at,
  };
}

function rowOf({ db }: Context, { workspaceId, caseId }: CaseKey) {
  return db.selectFrom("cases").selectAll().where("workspace_id", "=", workspaceId).where("id", "=", caseId);
}

async function create(context: Context, workspaceId: string, newCase: NewCase): Promise<CaseFile> {
  const at = context.now();
  const row = await context.db
    .insertInto("cases")
    .values({
      workspace_id: workspaceId,
      id: newCase.id ?? randomUUID(),
      kind: newCase.kind,
      title: newCase.title,
      demo: newCase.demo ? 1 : 0,
      demo_today: newCase.demoToday,
      created_at: at,
      updated_at: at,
      deleted_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    throw new YoujuError("CONFLICT");
  }
  await indexTitle(context, { workspaceId, caseId: row.id }, row.title);
  return toCase(row);
}

async function update(
  context: Context,
  key: CaseKey,
  changes: Parameters<CaseRecords["update"]>[2],
): Promise<CaseFile> {
  const row = found(
    await changeRow(context, key, {
      updated_at: context.now(),
      ...(changes.kind !== undefined && { kind: changes.kind }),
      ...(changes.title !== undefined && { title: changes.title }),
      ...(changes.demoToday !== undefined && { demo_today: changes.demoToday }),
    }),
  );
  if (changes.title !== undefined) {
    await indexTitle(context, key, changes.title);
  }
  return toCase(row);
}

function indexTitle(context: Context, key: CaseKey, title: string): Promise<void> {
  return indexPart(context, key, { part: "title", texts: [title] });
}

function changeRow({ db }: Context, { workspaceId, caseId }: CaseKey, changes: Updateable<Tables["cases"]>) {
  return db
    .updateTable("cases")
    .set(changes)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", caseId)
    .returningAll()
    .executeTakeFirst();
}

async function moveToBin(context: Context, key: CaseKey): Promise<CaseFile> {
  return context.inTransaction(async (inside) => {
    const row = found(await rowOf(inside, key).executeTakeFirst());
    if (row.deleted_at !== null) {
      return toCase(row);
    }
    return toCase(found(await changeRow(inside, key, { deleted_at: inside.now() })));
  });
}

const usualLimit = 50;
const highestLimit = 200;

async function list(context: Context, workspaceId: string, query: CaseQuery): Promise<Page<CaseFile>> {
  const limit = Math.min(Math.max(1, query.limit ?? usualLimit), highestLimit);
  const { text = "" } = query;
  const search = text.trim() === "" ? null : await planSearch(context, { workspaceId, text, limit });
  const matching = matchingQuery(context, { workspaceId, query, search });
  const after = query.after === undefined ? null : readCursor(query.after);
  const rows = await casesFound(context, search, matching)
    .selectAll()
    .$if(after !== null, (rest) =>
      rest.where((eb) =>
        eb.or([
          eb("updated_at", "<", after?.updatedAt ?? ""),
          eb.and([eb("updated_at", "=", after?.updatedAt ?? ""), eb("id", "<", after?.id ?? "")]),
        ]),
      ),
    )
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const found = after === null ? rows.length : limit + 1;
  const total = search === null ? await countOf(matching) : found;
  const page = rows.slice(0, limit).map(toCase);
  const last = page.at(-1);
  return { rows: page, total, next: rows.length > limit && last ? writeCursor(last) : null };
}

async function countOf(matching: ReturnType<typeof matchingQuery>): Promise<number> {
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return total;
}

type Matching = { readonly workspaceId: string; readonly query: CaseQuery; readonly search: Search | null };

function matchingQuery(context: Context, { workspaceId, query, search }: Matching) {
  const { kind, demo, archived } = query;
  let matching = context.db
    .selectFrom("cases")
    .where("workspace_id", "=", workspaceId)
    .where("deleted_at", query.where === "bin" ? "is not" : "is", null);
  if (kind !== undefined) {
    matching = matching.where("kind", "=", kind);
  }
  if (archived !== undefined) {
    matching = matching.where("archived_at", archived ? "is not" : "is", null);
  }
  if (demo !== undefined) {
    matching = matching.where("demo", "=", demo ? 1 : 0);
  }
  return search === null ? matching : matching.where((eb) => matchingCases(context, eb, search));
}

type Cursor = Pick<CaseFile, "updatedAt" | "id">;

function writeCursor({ updatedAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([updatedAt, id])).toString("base64url");
}

function readCursor(cursor: string): Cursor {
  try {
    const [updatedAt, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (typeof updatedAt === "string" && typeof id === "string") {
      return { updatedAt, id };
    }
  } catch (cause) {
    throw new YoujuError("INPUT_INVALID", { cause, detail: { field: "after" } });
  }
  throw new YoujuError("INPUT_INVALID", { detail: { field: "after" } });
}
