import { createApi } from "@youju/api";
import { composeFiling, markSent, openCase, recordFacts } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChanges } from "./changes.ts";
import { serverHandlers } from "./handlers/index.ts";

const pdf = pdfRenderer();
const failures: unknown[] = [];
const ids: Record<string, string> = {};
let place: TemporaryWorkplace;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  const about = { version: "0.0.0", testClock: true, lan: false };
  const rest = { examples: async () => [], pdf, pairing: null, remindersPrivate: false, about };
  const changes = openChanges();
  const handlers = serverHandlers({ place, dataFolder: place.folder, changes, ring: () => undefined, ...rest });
  api = createApi(handlers, (error) => failures.push(error));
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "receivedOn", value: "2026-09-20" },
  ]);
  await api.request(`/api/cases/${caseId}/assessments`, { method: "POST", ...json({}) });
  const write = async (channel: string) => (await composeFiling(place, caseId, { channel })).filing.id;
  Object.assign(ids, { case: caseId, complaint: await write("12315-complaint"), suit: await write("court") });
  for (const filingId of [ids.complaint, ids.suit]) {
    await markSent(place, { caseId, filingId: filingId ?? "" }, { on: plainDate("2026-10-01"), reference: null });
  }
  ids.draft = await write("shop");
});

afterAll(async () => {
  await pdf.close();
  await place.dispose();
});

function json(body: unknown) {
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

/** What is sent, what comes of it, and which field is named; `null` where it is no field's fault. */
type Wrong = readonly [ask: string, body: unknown, status: number, field: string | null];

/** Sends it; `:complaint`, `:suit`, `:draft` and `:case` stand for the ids. What came of it, in the same form. */
async function answered([ask, body]: Wrong): Promise<Wrong> {
  const [method = "GET", path = ""] = ask.split(" ");
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? "none");
  const response = await api.request(`/api${address}`, { method, ...(body === undefined ? {} : json(body)) });
  const problem = (await response.json()) as { field?: string; words?: { zh: string }; nextStep?: { en: string } };
  const told = `${problem.words?.zh ?? ""}${problem.nextStep?.en ?? ""}`;
  return [ask, body, told.length > 8 ? response.status : 0, problem.field ?? null];
}

const edits = "/cases/:case/edits";
const complaint = "/cases/:case/filings/:complaint";
const all = { query: "", state: "all", kind: null, platform: null, within: null, withArchived: false };
const long = "长".repeat(2000);

const statistics: readonly Wrong[] = [
  ["GET /statistics/file", undefined, 400, "format"],
  ["GET /statistics/file?format=xls", undefined, 400, "format"],
  ["GET /statistics/file?format=csv&language=fr", undefined, 400, "language"],
  ["GET /statistics/file?format=csv&language=", undefined, 400, "language"],
  ["GET /statistics/file?format=csv&format=json", undefined, 400, "format"],
  ["GET /statistics/file?format=csv&since=2026", undefined, 400, "since"],
  ["GET /figures?omit=name", undefined, 400, "omit"],
  ["PUT /figures", {}, 400, "allowed"],
  ["PUT /figures", { allowed: "yes" }, 400, "allowed"],
  ["PUT /figures", { allowed: true, forever: true }, 400, "forever"],
  ["PUT /figures", [], 400, null],
];

const changes: readonly Wrong[] = [
  ["GET /cases/none/edits", undefined, 404, null],
  ["POST /cases/none/edits/undo", { editId: "fact:1" }, 404, null],
  [`POST ${edits}/undo`, {}, 400, "editId"],
  [`POST ${edits}/undo`, { editId: 7 }, 400, "editId"],
  [`POST ${edits}/undo`, { editId: "" }, 404, "editId"],
  [`POST ${edits}/undo`, { editId: "fact:none" }, 404, null],
  [`POST ${edits}/undo`, { editId: "'; drop table facts" }, 404, "editId"],
  [`POST ${edits}/undo`, { editId: `filing:${"x".repeat(400)}` }, 404, "editId"],
  [`POST ${edits}/undo`, { editId: "filing:none:2", reason: 5 }, 400, "reason"],
  [`POST ${edits}/undo`, { editId: "filing:none:2", reason: long }, 400, "reason"],
  [`POST ${edits}/undo`, { editId: "act:1", all: true }, 400, "all"],
  [`POST ${edits}/undo`, { editId: "filing::complaint:99" }, 404, null],
];

const views: readonly Wrong[] = [
  ["POST /case-views", {}, 400, "name"],
  ["POST /case-views", { name: "", filter: all }, 400, "name"],
  ["POST /case-views", { name: "  ", filter: all }, 400, "name"],
  ["POST /case-views", { name: long, filter: all }, 400, "name"],
  ["POST /case-views", { name: "我的", filter: null }, 400, "filter"],
  ["POST /case-views", { name: "我的", filter: { ...all, state: "maybe" } }, 400, "filter.state"],
  ["POST /case-views", { name: "我的", filter: { ...all, kind: "love-affair" } }, 400, "filter.kind"],
  ["POST /case-views", { name: "我的", filter: { ...all, sort: "price" } }, 400, "filter.sort"],
  ["POST /case-views", { name: "我的", filter: { ...all, within: -1 } }, 400, "filter.within"],
  ["POST /case-views", { name: "我的", filter: { ...all, platform: "../x" } }, 400, "filter.platform"],
  ["PATCH /case-views/none", { name: "新名" }, 404, null],
  ["PATCH /case-views/none", { name: 5 }, 400, "name"],
  [`DELETE /case-views/${"x".repeat(400)}`, undefined, 404, null],
];

const filings: readonly Wrong[] = [
  [`POST ${complaint}/state`, {}, 400, "state"],
  [`POST ${complaint}/state`, { state: "drafted", on: "2026-10-02" }, 400, "state"],
  [`POST ${complaint}/state`, { state: "lost", on: "2026-10-02" }, 400, "state"],
  [`POST ${complaint}/state`, { state: "accepted" }, 400, "on"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-02-30" }, 400, "on"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-10-06" }, 400, "on"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-09-30" }, 400, "on"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-10-02", refusedFor: "papers" }, 400, "refusedFor"],
  [`POST ${complaint}/state`, { state: "refused", on: "2026-10-02", refusedFor: "mood" }, 400, "refusedFor"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-10-02", proof: ["none"] }, 400, "proof"],
  [`POST ${complaint}/state`, { state: "accepted", on: "2026-10-02", wording: long }, 400, "wording"],
  ["POST /cases/:case/filings/:draft/state", { state: "accepted", on: "2026-10-02" }, 409, "state"],
  ["POST /cases/:case/filings/none/state", { state: "accepted", on: "2026-10-02" }, 404, null],
  [`POST ${complaint}/sent`, { on: "2026-10-01", reference: 12 }, 400, "reference"],
  [`POST ${complaint}/sent`, { on: "2026-10-01", reference: null, office: long }, 400, "office"],
  [`POST ${complaint}/court-fees`, { act: "paid", on: "2026-10-02", amount: null }, 409, "act"],
  ["POST /cases/:case/filings/:suit/court-fees", { act: "owed", on: "2026-10-02", amount: null }, 400, "act"],
  ["POST /cases/:case/filings/:suit/court-fees", { act: "paid", on: "2026-10-02", amount: -1 }, 400, "amount"],
  ["POST /cases/:case/filings/:suit/court-fees", { act: "paid", on: "2026-10-02", amount: 0.5 }, 400, "amount"],
  ["POST /cases/:case/filings/:suit/court-fees", { act: "paid", on: "2026-10-06", amount: null }, 400, "on"],
  ["DELETE /cases/:case/filings/:suit/court-fees/1", undefined, 404, null],
  ["DELETE /cases/:case/filings/:suit/court-fees/x", undefined, 404, null],
  ["POST /cases/:case/removed-exhibits/none/restore", undefined, 404, null],
  ["DELETE /cases/:case/removed-exhibits/none", undefined, 404, null],
];

describe("a wrong entry is refused with its field, in words, and never breaks anything", () => {
  test.each([
    ["of statistics", statistics],
    ["of the list of changes", changes],
    ["of saved views", views],
    ["of where a filing stands", filings],
  ] as const)("%s", async (_, wrong) => {
    expect(wrong.length).toBeGreaterThanOrEqual(10);
    const found: Wrong[] = [];
    for (const each of wrong) {
      found.push(await answered(each));
    }
    expect(found).toEqual(wrong);
    expect(failures).toEqual([]);
  });
});
