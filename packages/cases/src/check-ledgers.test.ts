import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { caseCustody, ledgerHead } from "./case-custody.ts";
import { addExhibit, checkLedgers, deleteCase, openCase, removeExhibit } from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null, title: "耳机" })).case.id;
});
afterEach(() => place.dispose());

const add = async (shade: number) =>
  addExhibit(place, { caseId, fileName: "a.png", kind: null, body: streamOf(await plainPicture(shade)) });

/** A head as the time-stamp job leaves it; the token itself is checked elsewhere. */
async function stampHead(): Promise<void> {
  const { size, root } = await ledgerHead(place, caseId);
  const target = { subject: "ledger-head", exhibitId: null, sha256: "a".repeat(64), size, root } as const;
  const stamp = await place.store.stamps.add("home", caseId, {
    ...target,
    authority: "tsa-1",
    authorityName: "某某时间戳",
  });
  const genTime = "2026-11-21T04:00:30Z";
  await place.store.stamps.update("home", stamp.id, { state: "stamped", genTime, token: new Uint8Array([48]) });
}

/** What somebody who owns the database does: takes the guards off, forges, and puts them back. */
function forge(...statements: readonly string[]): void {
  const database = new DatabaseSync(join(place.folder, "youju.sqlite"));
  const guards = database
    .prepare("select name, sql from sqlite_schema where type = 'trigger' and tbl_name = 'custody_entries'")
    .all();
  for (const { name } of guards) {
    database.exec(`drop trigger ${name}`);
  }
  for (const statement of [...statements, ...guards.map(({ sql }) => String(sql))]) {
    database.exec(statement);
  }
  database.close();
}

test("ledgers as they were written have no trouble, of live cases and of those in the bin", async () => {
  const exhibit = await add(1);
  await stampHead();
  await removeExhibit(place, { caseId, exhibitId: exhibit.id });
  await stampHead();
  const other = (await openCase(place, { kind: null, title: "手表" })).case.id;
  await deleteCase(place, other);
  expect(await checkLedgers(place)).toEqual({ cases: 2, entries: 2, stampedHeads: 2, troubles: [] });
  const { stamped } = await caseCustody(place, { caseId });
  expect(stamped.map(({ size, authorityName }) => [size, authorityName])).toEqual([
    [1, "某某时间戳"],
    [2, "某某时间戳"],
  ]);
});

test("a rebuilt ledger is found by its time-stamped head, and only by it", async () => {
  await add(1);
  await add(2);
  const rewritten = `update custody_entries set actor = 'nobody' where case_id = '${caseId}' and sequence = 1`;
  forge(rewritten);
  expect((await checkLedgers(place)).troubles).toEqual([]);
  await stampHead();
  expect((await checkLedgers(place)).troubles).toEqual([]);
  forge(rewritten.replace("nobody", "person"));
  expect((await checkLedgers(place)).troubles).toEqual([{ caseId, caseTitle: "耳机", kind: "stamped-head" }]);
});

test("lines cut off behind, taken out between or written wrong are found", async () => {
  await add(1);
  await add(2);
  await add(3);
  await stampHead();
  const where = `where case_id = '${caseId}' and sequence =`;
  forge(`delete from custody_entries ${where} 3`);
  expect((await checkLedgers(place)).troubles).toMatchObject([{ kind: "stamped-head" }]);
  forge(`delete from custody_entries ${where} 1`);
  expect((await checkLedgers(place)).troubles).toMatchObject([{ kind: "entries" }]);
});
