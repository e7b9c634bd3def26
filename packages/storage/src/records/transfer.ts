import { YoujuError } from "@youju/domain";
import type { InsertObject } from "kysely";
import type { CaseRows, PlainRow, TransferRecords } from "../transfer-port.ts";
import { type CaseKey, type Context, found } from "./context.ts";
import { pack, unpack } from "./packed-json.ts";
import { tablesOfCase } from "./purge.ts";
import type { Tables } from "./tables.ts";
import { takenOutIds } from "./taken-out.ts";

/** Work to be done here, and what was sent from here: it stays where the case was. */
const stays = ["jobs", "reminders", "deliveries"] as const;
type CaseTable = Exclude<(typeof tablesOfCase)[number], (typeof stays)[number]>;

/** What puts the rows of a table in one order, so that the same case gives the same bytes. */
const orders: Readonly<Record<CaseTable, readonly string[]>> = {
  facts: ["sequence"],
  exhibits: ["number"],
  attachments: ["owner_id", "role"],
  exhibit_details: ["exhibit_id"],
  exhibit_accounts: ["exhibit_id", "sequence"],
  redaction_plans: ["exhibit_id"],
  redacted_copies: ["exhibit_id", "number"],
  chat_strips: ["chosen"],
  readings: ["exhibit_id"],
  stamps: ["position"],
  custody_entries: ["sequence"],
  assessments: ["sequence"],
  assessment_prints: ["sequence"],
  filings: ["number"],
  filing_steps: ["filing_id", "sequence"],
  filing_preparations: ["filing_id"],
  filing_versions: ["filing_id", "number"],
  case_events: ["sequence"],
  contact_entries: ["contact_id", "revision"],
  outcome_entries: ["record_id", "revision"],
  law_reviews: ["edition"],
  case_links: ["other_id"],
};

/** Columns that hold JSON; what comes in has to be some. */
const jsonColumns: Readonly<Partial<Record<CaseTable, readonly string[]>>> = {
  facts: ["value", "source"],
  exhibit_details: ["details"],
  exhibit_accounts: ["account"],
  redaction_plans: ["plan"],
  redacted_copies: ["plan"],
  chat_strips: ["arranged"],
  readings: ["reading"],
  stamps: ["problems", "roots"],
  assessments: ["assessment"],
  assessment_prints: ["facts"],
  filing_preparations: ["preparation"],
  filings: ["document", "edits", "answers", "claims", "despite", "sending"],
  filing_steps: ["details"],
  filing_versions: ["words", "edits", "answers", "claims"],
  case_events: ["data"],
  contact_entries: ["content"],
  outcome_entries: ["content"],
};

/** Columns whose JSON is stored packed; it travels plain. */
const packedColumns: Readonly<Partial<Record<string, readonly string[]>>> = { assessments: ["assessment"] };

/** The database gives these itself. */
const ownColumns: ReadonlySet<string> = new Set(["workspace_id", "position", "purging"]);
/** Made anew when asked for. */
const remadeRole = "thumbnail";

/** Cases as rows over either engine. */
export function transferRecords(context: Context): TransferRecords {
  return {
    take: (workspaceId, caseId) => context.inTransaction((inside) => take(inside, { workspaceId, caseId })),
    put: (workspaceId, rows) => context.inTransaction((inside) => put(inside, workspaceId, rows)),
  };
}

const ofLedger: ReadonlySet<string> = new Set<CaseTable>(["custody_entries", "stamps"]);

/** Rows can be written in the opposite order of that in which they can go. */
const caseTables = tablesOfCase
  .filter((table): table is CaseTable => !stays.some((each) => each === table))
  .toReversed();

async function take(context: Context, key: CaseKey): Promise<CaseRows> {
  const { db } = context;
  const { workspaceId, caseId } = key;
  const gone = await takenOutIds(context, key);
  const file = await db
    .selectFrom("cases")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", caseId)
    .executeTakeFirst();
  const tables: Record<string, readonly PlainRow[]> = { cases: [plain(found(file))] };
  for (const table of caseTables) {
    let rows = db.selectFrom(table).selectAll().where("workspace_id", "=", workspaceId).where("case_id", "=", caseId);
    for (const column of orders[table]) {
      rows = rows.orderBy(column as never);
    }
    const kept = (await rows.execute()).map(plain).filter((row) => travels(table, row, gone));
    tables[table] = kept.map((row) => withPacked(table, row, unpack));
  }
  return { caseId, tables };
}

/** What an exhibit taken out of the case left behind stays here, but for the lines of the ledger and the stamps. */
function travels(table: CaseTable, row: PlainRow, gone: ReadonlySet<string>): boolean {
  const exhibit = table === "exhibits" ? row.id : (row.exhibit_id ?? row.owner_id);
  return row.role !== remadeRole && (ofLedger.has(table) || !gone.has(String(exhibit)));
}

function plain(row: object): PlainRow {
  const kept = Object.entries(row).filter(([column]) => !ownColumns.has(column));
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function withPacked(table: string, row: PlainRow, turn: (text: string) => string): PlainRow {
  const turned = (packedColumns[table] ?? []).map((column) => [column, turn(String(row[column]))]);
  return turned.length === 0 ? row : { ...row, ...Object.fromEntries(turned) };
}

async function put(context: Context, workspaceId: string, { caseId, tables }: CaseRows): Promise<void> {
  const { db } = context;
  requireFit(caseId, tables);
  const known = db.selectFrom("cases").select("id").where("workspace_id", "=", workspaceId).where("id", "=", caseId);
  if ((await known.executeTakeFirst()) !== undefined) {
    throw new YoujuError("CONFLICT");
  }
  for (const table of ["cases", ...caseTables] as const) {
    for (const row of tables[table] ?? []) {
      if (table === "attachments") {
        await keepBlob(context, row);
      }
      await insert(context, table, { ...withPacked(table, row, pack), workspace_id: workspaceId });
    }
  }
}

async function insert({ db }: Context, table: CaseTable | "cases", row: PlainRow): Promise<void> {
  try {
    await db
      .insertInto(table)
      .values(row as unknown as InsertObject<Tables, typeof table>)
      .execute();
  } catch (cause) {
    throw new YoujuError("INPUT_INVALID", { cause, detail: { field: table } });
  }
}

async function keepBlob({ db }: Context, { sha256, byte_length: byteLength }: PlainRow): Promise<void> {
  await db
    .insertInto("blobs")
    .values({ sha256: String(sha256), byte_length: Number(byteLength), released_at: null })
    .onConflict((conflict) => conflict.column("sha256").doUpdateSet({ released_at: null }))
    .execute();
}

/** One case and its rows, plain values only, JSON where JSON belongs. Names of columns are the database's to judge. */
function requireFit(caseId: string, tables: CaseRows["tables"]): void {
  const [file, ...more] = tables.cases ?? [];
  const isKnown = (table: string) => table === "cases" || (caseTables as readonly string[]).includes(table);
  const unknown = Object.keys(tables).find((table) => !isKnown(table));
  if (file?.id !== caseId || more.length > 0 || unknown !== undefined) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: unknown ?? "cases" } });
  }
  for (const [table, rows] of Object.entries(tables)) {
    const json = jsonColumns[table as CaseTable] ?? [];
    const fits = rows.every(
      (row) =>
        isPlain(row) &&
        (table === "cases" || row.case_id === caseId) &&
        json.every((column) => row[column] === undefined || isJson(row[column])),
    );
    if (!fits) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: table } });
    }
  }
}

function isPlain(row: PlainRow): boolean {
  const columns = Object.entries(row);
  return columns.every(
    ([column, value]) =>
      /^[a-z0-9_]+$/.test(column) &&
      !ownColumns.has(column) &&
      (value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value))),
  );
}

function isJson(value: string | number | null | undefined): boolean {
  try {
    return typeof value === "string" && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}
