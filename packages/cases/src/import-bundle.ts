import { type CaseId, YoujuError } from "@youju/domain";
import { nodeDigests, openBundle } from "@youju/evidence";
import {
  type BagSource,
  type DescribedExhibit,
  entriesName,
  entryLine,
  exhibitsName,
  keptFolder,
  recordsName,
  tagManifestName,
  type Verification,
  verifyBundle,
} from "@youju/evidence/verify";
import type { CaseRows } from "@youju/storage";
import { indexCase } from "./index-case.ts";

import { hashOf } from "./sha256.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/** What came in. */
export type Imported = {
  readonly caseId: CaseId;
  readonly exhibits: number;
  readonly entries: number;
  readonly verification: Verification;
};

type Office = Records & Pick<Workplace, "blobs">;

/** `even-if-altered` brings in what it can of a bundle that does not verify; the ledger then says so. */
export type ImportOptions = { readonly altered: "refuse" | "even-if-altered"; readonly signal?: AbortSignal };

/**
 * Brings a case back from a bundle the person made for themselves: everything as it was, and one line in the ledger
 * that it was imported. Throws `BUNDLE_ALTERED`, `BUNDLE_NOT_A_BACKUP`, `CONFLICT` where the case is there already,
 * `INPUT_INVALID` for records that do not fit.
 */
export async function importBundle(office: Office, path: string, options: ImportOptions): Promise<Imported> {
  const bundle = await openBundle(path);
  try {
    if (bundle.kind === "refused") {
      throw new YoujuError("BUNDLE_ALTERED");
    }
    const watch = options.signal === undefined ? {} : { signal: options.signal };
    const verification = await verifyBundle(bundle.source, { digests: nodeDigests, ...watch });
    if (!verification.ok && options.altered === "refuse") {
      throw new YoujuError("BUNDLE_ALTERED");
    }
    return await bringIn(office, bundle.source, verification);
  } finally {
    await bundle.close();
  }
}

async function bringIn(office: Office, source: BagSource, verification: Verification): Promise<Imported> {
  const { store, workspaceId } = office;
  const rows = await recordsOf(source);
  if ((await store.cases.get(workspaceId, rows.caseId)) !== null) {
    throw new YoujuError("CONFLICT", { detail: { message: thereAlready } });
  }
  if (verification.ok && !(await isSameLedger(source, rows))) {
    throw new YoujuError("BUNDLE_ALTERED", { detail: { field: recordsName } });
  }
  await putBlobs(office, source, rows);
  const sha256 = hashOf(await wholeOf(source, tagManifestName));
  await together(office, async (inside) => {
    await inside.store.transfer.put(workspaceId, rows);
    const actor = verification.ok ? "person" : "person: altered bundle";
    await inside.store.custody.append(workspaceId, rows.caseId, { exhibitId: null, act: "imported", sha256, actor });
    await indexCase(inside, rows.caseId);
    await requireBytes({ ...office, store: inside.store }, rows);
  });
  const { exhibits = [], custody_entries: entries = [] } = rows.tables;
  return { caseId: rows.caseId, exhibits: exhibits.length, entries: entries.length, verification };
}

const thereAlready = {
  zh: "这个案卷已经在这里。要用备份替换它，请先彻底删除现有的案卷。",
  en: "This case is here already. To put the backup in its place, delete the present one for good first.",
};

async function recordsOf(source: BagSource): Promise<CaseRows> {
  if (!source.names.includes(recordsName)) {
    throw new YoujuError("BUNDLE_NOT_A_BACKUP");
  }
  try {
    const rows = JSON.parse(new TextDecoder().decode(await wholeOf(source, recordsName))) as Partial<CaseRows>;
    if (
      typeof rows.caseId === "string" &&
      typeof rows.tables === "object" &&
      rows.tables !== null &&
      Object.values(rows.tables).every(Array.isArray)
    ) {
      return { caseId: rows.caseId, tables: rows.tables };
    }
  } catch (cause) {
    throw new YoujuError("BUNDLE_NOT_A_BACKUP", { cause });
  }
  throw new YoujuError("BUNDLE_NOT_A_BACKUP");
}

/** The rows must tell the ledger that was verified. */
async function isSameLedger(source: BagSource, { tables }: CaseRows): Promise<boolean> {
  const lines = (tables.custody_entries ?? []).map((row) =>
    entryLine({
      caseId: row.case_id as string,
      sequence: row.sequence as number,
      exhibitId: row.exhibit_id as string | null,
      act: row.act as never,
      sha256: row.sha256 as string,
      at: row.at as string,
      actor: row.actor as string,
    }),
  );
  return lines.map((line) => `${line}\n`).join("") === new TextDecoder().decode(await wholeOf(source, entriesName));
}

/** Puts every blob the rows refer to, under the hash it must have. */
async function putBlobs({ blobs }: Office, source: BagSource, { tables }: CaseRows): Promise<void> {
  const files = await filesByHash(source);
  for (const { sha256 } of tables.attachments ?? []) {
    const name = files.get(String(sha256));
    if (name === undefined) {
      throw new YoujuError("BUNDLE_ALTERED", { detail: { field: String(sha256) } });
    }
    const put = await blobs.put(source.open(name));
    if (put.sha256 !== sha256) {
      throw new YoujuError("BUNDLE_ALTERED", { detail: { field: name } });
    }
  }
}

async function filesByHash(source: BagSource): Promise<ReadonlyMap<string, string>> {
  const described = JSON.parse(
    new TextDecoder().decode(await wholeOf(source, exhibitsName)),
  ) as readonly DescribedExhibit[];
  const kept = source.names.filter((name) => name.startsWith(keptFolder));
  return new Map([
    ...described.flatMap(({ sha256, file, derivatives }) => [
      [sha256, file] as const,
      ...derivatives.map((each) => [each.sha256, each.file] as const),
    ]),
    ...kept.map((name) => [name.slice(keptFolder.length), name] as const),
  ]);
}

async function requireBytes({ blobs }: Office, { tables }: CaseRows): Promise<void> {
  for (const { sha256 } of tables.attachments ?? []) {
    if (!(await blobs.has(String(sha256)))) {
      throw new YoujuError("STORAGE_FAILED", { cause: new Error(`the bytes of ${sha256} are gone`) });
    }
  }
}

async function wholeOf(source: BagSource, name: string): Promise<Uint8Array> {
  if (!source.names.includes(name)) {
    throw new YoujuError("BUNDLE_ALTERED", { detail: { field: name } });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open(name)) {
    chunks.push(chunk.slice());
  }
  return new Uint8Array(Buffer.concat(chunks));
}
