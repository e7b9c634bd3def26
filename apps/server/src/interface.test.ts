import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createApi } from "@youju/api";
import { inspectExhibit, readExhibit } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { plainDate } from "@youju/domain";
import { createReader } from "@youju/evidence";
import { plainPicture, type TemporaryWorkplace, temporaryWorkplace, truncatedPicture } from "@youju/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { storedAssessmentSchema } from "../../../packages/api/src/schemas/assessment.ts";
import { caseCardSchema, caseDetailSchema, caseEventSchema } from "../../../packages/api/src/schemas/case.ts";
import { exhibitDetailSchema, exhibitSchema } from "../../../packages/api/src/schemas/exhibit.ts";
import { composedFilingSchema } from "../../../packages/api/src/schemas/filing.ts";
import { installationSchema, problemSchema, profileSchema } from "../../../packages/api/src/schemas/installation.ts";
import { openChanges } from "./changes.ts";
import { projectFolder } from "./config.ts";
import { serverHandlers } from "./handlers/index.ts";
import { readExamples } from "./read-examples.ts";

const examples = join(projectFolder, "examples");
const profile = { name: "林小满", phone: "13900000026", address: "浙江省杭州市拱墅区示例街道1号" };
const pdf = pdfRenderer();
const reader = createReader();
let place: TemporaryWorkplace;
let api: ReturnType<typeof createApi>;
const failures: unknown[] = [];

beforeAll(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  const about = { version: "0.0.0", testClock: true, lan: false };
  const handlers = serverHandlers({
    place,
    dataFolder: place.folder,
    changes: openChanges(),
    ring: () => undefined,
    examples: () => readExamples(examples),
    pdf,
    pairing: null,
    remindersPrivate: false,
    about,
  });
  api = createApi(handlers, (error) => failures.push(error));
});

afterAll(async () => {
  await Promise.all([pdf.close(), reader.close()]);
  await place.dispose();
});

type Call = { readonly method?: string; readonly body?: unknown; readonly raw?: Uint8Array | string };

async function call(path: string, { method = "GET", body, raw }: Call = {}): Promise<Response> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const bytes = raw === undefined ? {} : { body: raw as NonNullable<RequestInit["body"]> };
  return api.request(`/api${path}`, { method, ...json, ...bytes });
}

/** The body of an answer, which has to be exactly what the schema says. */
async function get<Schema extends z.ZodType>(
  schema: Schema,
  response: Response,
  status = 200,
): Promise<z.output<Schema>> {
  const body: unknown = await response.json();
  expect({ status: response.status, body }).toMatchObject({ status });
  return schema.parse(body);
}

async function refused(response: Response, status: number, code: string, field?: string) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = await get(problemSchema, response, status);
  expect(problem).toMatchObject({ code, ...(field === undefined ? {} : { field }) });
  expect(problem.words.zh.length * problem.nextStep.en.length).toBeGreaterThan(0);
  return problem;
}

async function openCase(kind: string | null = "no-reason-return") {
  const detail = await get(caseDetailSchema, await call("/cases", { method: "POST", body: { kind } }), 201);
  return detail.case.id;
}

async function addPicture(caseId: string, raw: Uint8Array, name = "订单.png") {
  const path = `/cases/${caseId}/exhibits?filename=${encodeURIComponent(name)}`;
  return get(exhibitSchema, await call(path, { method: "POST", raw }), 201);
}

const facts = (entries: Record<string, string | number | boolean | null>) => ({
  entries: Object.entries(entries).map(([name, value]) => ({ name, value })),
});

const refusedReturn = facts({
  platform: "taobao",
  soldBy: "online",
  forDailyLife: true,
  sellerKind: "business",
  shopName: "星野数码专营店",
  sellerLegalName: "杭州星野示例数码有限公司",
  sellerAddress: "浙江省杭州市西湖区示例路100号",
  itemName: "头戴式降噪耳机 X3",
  orderNumber: "2609223371840052617",
  pricePaid: 699,
  orderedOn: "2026-09-22",
  receivedOn: "2026-09-26",
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  exclusionConfirmedAtPurchase: false,
  returnNoticeOn: "2026-09-28",
  demandedOn: "2026-09-28",
  sellerAnswer: "refused",
  officialMediator: "unused",
});

describe("a case from opening to the bin", () => {
  test("opens, changes, is found, goes to the bin, comes back and is purged with its files", async () => {
    const caseId = await openCase(null);
    const opened = await get(caseDetailSchema, await call(`/cases/${caseId}`));
    expect(opened).toMatchObject({ today: "2026-10-05", stale: false, nextStep: { id: "add-material" } });
    const updated = await call(`/cases/${caseId}`, { method: "PATCH", body: { kind: "no-reason-return" } });
    expect((await get(caseDetailSchema, updated)).case.title).toBe("七日无理由退货被拒");
    await call(`/cases/${caseId}/facts`, { method: "POST", body: facts({ itemName: "蓝色陶瓷杯" }) });
    const found = await call(`/cases?query=${encodeURIComponent("陶瓷")}`);
    const page = (await found.json()) as { cases: unknown[] };
    expect(page.cases.map((card) => caseCardSchema.parse(card).case.id)).toEqual([caseId]);
    const exhibit = await addPicture(caseId, await plainPicture(31));
    expect((await call(`/cases/${caseId}/purge`, { method: "DELETE" })).status).toBe(409);
    expect((await call(`/cases/${caseId}`, { method: "DELETE" })).status).toBe(204);
    await refused(
      await call(`/cases/${caseId}/facts`, { method: "POST", body: facts({ shopName: "店" }) }),
      409,
      "CONFLICT",
    );
    const bin = (await (await call("/cases?scope=bin")).json()) as { cases: unknown[] };
    expect(bin.cases.map((card) => caseCardSchema.parse(card).case.id)).toContain(caseId);
    await get(caseDetailSchema, await call(`/cases/${caseId}/restore`, { method: "POST" }));
    await call(`/cases/${caseId}`, { method: "DELETE" });
    expect((await call(`/cases/${caseId}/purge`, { method: "DELETE" })).status).toBe(204);
    await refused(await call(`/cases/${caseId}`), 404, "NOT_FOUND");
    expect(await place.blobs.has(exhibit.sha256)).toBe(false);
  });

  test("lists by whose turn it is and says when a cursor is not one", async () => {
    const caseId = await openCase();
    const turn = async (state: string) =>
      ((await (await call(`/cases?state=${state}`)).json()) as { cases: { case: { id: string } }[] }).cases.map(
        (card) => card.case.id,
      );
    expect(await turn("person")).toContain(caseId);
    expect(await turn("other")).not.toContain(caseId);
    await refused(await call("/cases?cursor=nonsense"), 400, "INPUT_INVALID");
    await refused(await call("/cases?state=maybe"), 400, "INPUT_INVALID", "state");
    await refused(await call("/cases?sort=price"), 400, "INPUT_INVALID", "sort");
  });
});

describe("facts and assessments", () => {
  test("a blank never erases, an undo takes back the latest, and an unknown is kept as asked", async () => {
    const caseId = await openCase();
    const record = (entries: Record<string, string | number | boolean | null>) =>
      call(`/cases/${caseId}/facts`, { method: "POST", body: facts(entries) });
    await record({ pricePaid: "1,248.50", shopName: "甲店", sellerAnswer: null });
    await record({ shopName: "" });
    await record({ shopName: null });
    const kept = await get(caseDetailSchema, await record({ shopName: "乙店" }));
    expect(kept.facts).toEqual({ pricePaid: 124850, shopName: "乙店" });
    expect(kept.askedButUnknown).toEqual(["sellerAnswer"]);
    const undone = await call(`/cases/${caseId}/facts/withdraw`, { method: "POST", body: { name: "shopName" } });
    expect((await get(caseDetailSchema, undone)).facts.shopName).toBe("甲店");
    const nothing = await call(`/cases/${caseId}/facts/withdraw`, { method: "POST", body: { name: "paidOn" } });
    await refused(nothing, 409, "CONFLICT", "paidOn");
  });

  test("an assessment is stored whole, goes stale with the facts, and asking again makes another", async () => {
    const caseId = await openCase();
    await call(`/cases/${caseId}/facts`, { method: "POST", body: refusedReturn });
    const ask = () => call(`/cases/${caseId}/assessments`, { method: "POST", body: {} });
    const first = await get(storedAssessmentSchema, await ask(), 201);
    expect(first.assessment).toMatchObject({ asOf: "2026-10-05", edition: place.counsel.edition });
    expect(first.assessment.law.length).toBeGreaterThan(0);
    expect((await get(caseDetailSchema, await call(`/cases/${caseId}`))).stale).toBe(false);
    const changed = await call(`/cases/${caseId}/facts`, {
      method: "POST",
      body: facts({ goodsClass: "custom-made" }),
    });
    expect((await get(caseDetailSchema, changed)).stale).toBe(true);
    const second = await get(storedAssessmentSchema, await ask(), 201);
    const all = (await (await call(`/cases/${caseId}/assessments`)).json()) as { assessments: unknown[] };
    const shown = all.assessments.map((one) => storedAssessmentSchema.parse(one));
    expect(shown).toEqual([second, first]);
    const events = (await (await call(`/cases/${caseId}/events`)).json()) as { events: unknown[] };
    const kinds = events.events.map((event) => caseEventSchema.parse(event).kind);
    expect(kinds).toEqual(["opened", "facts-recorded", "assessed", "facts-recorded", "assessed"]);
  });

  test("the kind has to be chosen before the rules are asked", async () => {
    const caseId = await openCase(null);
    await refused(
      await call(`/cases/${caseId}/assessments`, { method: "POST", body: {} }),
      400,
      "KIND_UNKNOWN",
      "kind",
    );
  });
});

describe("exhibits", () => {
  test("an order page is read, its fields are only proposed, and a confirmed one names its exhibit", {
    timeout: 120_000,
  }, async () => {
    const caseId = await openCase();
    const { id: exhibitId } = await addPicture(caseId, await readFile(join(examples, "no-reason-return/order.png")));
    await readExhibit({ ...place, reader }, { caseId, exhibitId }, new AbortController().signal);
    const read = await get(caseDetailSchema, await call(`/cases/${caseId}`));
    expect(read.facts).toEqual({});
    expect(read.exhibits[0]).toMatchObject({ reading: "read", kind: "order-page" });
    const proposal = read.proposals.find(({ name }) => name === "orderNumber");
    expect(proposal).toMatchObject({ value: "2609223371840052617", state: "sure", exhibitId });
    const body = { entries: [{ name: "orderNumber", value: proposal?.value, exhibitId }] };
    const confirmed = await get(caseDetailSchema, await call(`/cases/${caseId}/facts`, { method: "POST", body }));
    expect(confirmed.history[0]?.source).toEqual({ kind: "exhibit", exhibitId });
    expect(confirmed.proposals.map(({ name }) => name)).not.toContain("orderNumber");
    const detail = await get(exhibitDetailSchema, await call(`/cases/${caseId}/exhibits/${exhibitId}`));
    expect(detail.custody.map(({ act }) => act)).toEqual(["added", "read"]);
    const found = (await (await call("/cases?query=2609223371840052617")).json()) as { cases: unknown[] };
    expect(found.cases.length).toBeGreaterThan(0);
  });

  test("the original comes back byte for byte, with headers that let no browser run it", async () => {
    const caseId = await openCase();
    const picture = await plainPicture(77);
    const { id, sha256 } = await addPicture(caseId, picture);
    const file = await call(`/cases/${caseId}/exhibits/${id}/file`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(picture);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      etag: `"${sha256}"`,
    });
    const thumbnail = await call(`/cases/${caseId}/exhibits/${id}/thumbnail`);
    expect(thumbnail.headers.get("content-type")).toBe("image/webp");
    expect((await thumbnail.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  test("an exhibit can be named, read again, removed and wiped; the same bytes are one exhibit", async () => {
    const caseId = await openCase();
    const picture = await plainPicture(12);
    const { id } = await addPicture(caseId, picture);
    expect((await addPicture(caseId, picture, "again.png")).id).toBe(id);
    const path = `/cases/${caseId}/exhibits/${id}`;
    const named = await get(exhibitSchema, await call(path, { method: "PATCH", body: { kind: "item-photo" } }));
    expect(named.kind).toBe("item-photo");
    expect((await get(exhibitSchema, await call(`${path}/read`, { method: "POST" }), 202)).reading).toBe("queued");
    expect((await call(path, { method: "DELETE" })).status).toBe(204);
    await refused(await call(path), 404, "NOT_FOUND");
    expect(await place.blobs.has(named.sha256)).toBe(true);
    expect((await call(`/cases/${caseId}/removed-exhibits/${id}`, { method: "DELETE" })).status).toBe(204);
    expect(await place.blobs.has(named.sha256)).toBe(false);
  });

  test("another case's exhibit is not found", async () => {
    const [one, other] = [await openCase(), await openCase()];
    const { id } = await addPicture(one, await plainPicture(55));
    await refused(await call(`/cases/${other}/exhibits/${id}`), 404, "NOT_FOUND");
  });
});

describe("filings", () => {
  async function readyCase(): Promise<string> {
    const caseId = await openCase();
    await call(`/cases/${caseId}/facts`, { method: "POST", body: refusedReturn });
    const { id } = await addPicture(caseId, await plainPicture(140));
    await call(`/cases/${caseId}/exhibits/${id}`, { method: "PATCH", body: { kind: "order-page" } });
    return caseId;
  }

  test("a 12315 complaint is composed, edited, rendered three ways, sent, accepted and settled", async () => {
    const caseId = await readyCase();
    const compose = () => call(`/cases/${caseId}/filings`, { method: "POST", body: { channel: "12315-complaint" } });
    const unnamed = await get(composedFilingSchema, await compose(), 201);
    expect(unnamed.missing.map(({ field }) => field)).toContain("profile.name");
    const path = `/cases/${caseId}/filings/${unnamed.filing.id}`;
    await refused(await call(`${path}/paper.pdf`), 409, "PAPER_NOT_READY", "profile.name");
    await get(profileSchema, await call("/profile", { method: "PUT", body: profile }));
    const ready = await get(composedFilingSchema, await call(path));
    expect(ready.missing).toEqual([]);
    expect(ready.destination.clock).toContain("D07");
    expect((await get(composedFilingSchema, await compose(), 201)).filing.id).toBe(unnamed.filing.id);

    const own = "耳机拆开试听后，店家说不能退。";
    const edited = await get(
      composedFilingSchema,
      await call(path, { method: "PATCH", body: { fields: { content: own } } }),
    );
    expect(edited.fields.find(({ id }) => id === "content")).toMatchObject({ value: own, edited: true });
    const text = await (await call(`${path}/paper.txt`)).text();
    expect(text).toContain(own);
    expect(text).toContain("2609223371840052617");
    const sheet = await call(`${path}/paper.pdf`);
    expect(new TextDecoder().decode((await sheet.arrayBuffer()).slice(0, 5))).toBe("%PDF-");
    const word = await call(`${path}/paper.docx`);
    expect(word.headers.get("content-disposition")).toMatch(/^attachment; .*docx$/);

    const sent = (on: string) =>
      call(`${path}/sent`, { method: "POST", body: { on, reference: "1330106000202610050000001" } });
    await refused(await sent("2026-10-06"), 400, "INPUT_INVALID", "on");
    const out = await get(composedFilingSchema, await sent("2026-09-28"));
    expect(out.filing).toMatchObject({ state: "sent", sentOn: "2026-09-28", reference: "1330106000202610050000001" });
    expect(out.filing.deadlines.map(({ registerId, deadline }) => [registerId, deadline.lastDay])).toEqual([
      ["D07", "2026-10-13"],
    ]);
    await refused(await call(path, { method: "PATCH", body: { fields: { content: "改" } } }), 409, "CONFLICT");
    const waiting = await get(caseDetailSchema, await call(`/cases/${caseId}`));
    expect(waiting.nextStep).toMatchObject({ id: "wait", channel: "12315-complaint", until: { day: "2026-10-13" } });

    const outcome = (state: string, on: string) => call(`${path}/state`, { method: "POST", body: { state, on } });
    await refused(await outcome("accepted", "2026-09-27"), 400, "INPUT_INVALID", "on");
    const accepted = await get(composedFilingSchema, await outcome("accepted", "2026-10-05"));
    expect(accepted.filing.deadlines.map(({ registerId, deadline }) => [registerId, deadline.safeDay])).toEqual([
      ["D08", "2026-12-04"],
    ]);
    const settled = await get(composedFilingSchema, await outcome("settled", "2026-10-05"));
    expect(settled.filing.deadlines).toEqual([]);
    await refused(await outcome("accepted", "2026-10-05"), 409, "CONFLICT", "state");
    expect((await get(caseDetailSchema, await call(`/cases/${caseId}`))).nextStep.id).toBe("closed");
  });

  test("nothing meant for the person alone stands in a paper's sections", async () => {
    const caseId = await readyCase();
    await call("/profile", { method: "PUT", body: profile });
    for (const channel of ["shop", "platform", "12315-complaint"]) {
      const composed = await call(`/cases/${caseId}/filings`, { method: "POST", body: { channel } });
      const paper = await get(composedFilingSchema, composed, 201);
      expect(paper.sections.map(({ heading }) => heading)).not.toContain("只给您自己看");
    }
  });

  test("a channel without a paper, a field the paper lacks and an unknown filing are refused", async () => {
    const caseId = await readyCase();
    const compose = (channel: string) => call(`/cases/${caseId}/filings`, { method: "POST", body: { channel } });
    await refused(await compose("12378"), 404, "NOT_FOUND", "channel");
    await refused(await compose("../shop"), 400, "INPUT_INVALID", "channel");
    const { filing } = await get(composedFilingSchema, await compose("shop"), 201);
    const path = `/cases/${caseId}/filings/${filing.id}`;
    await refused(
      await call(path, { method: "PATCH", body: { fields: { nonsense: "字" } } }),
      400,
      "INPUT_INVALID",
      "fields.nonsense",
    );
    await refused(await call(`${path}/paper.pdf`), 404, "NOT_FOUND");
    await refused(await call(`${path}/paper.exe`), 404, "NOT_FOUND");
    await refused(await call(`/cases/${caseId}/filings/none`), 404, "NOT_FOUND");
  });
});

describe("installation, demo and pairing", () => {
  test("says what it is and keeps the person's details out of search", async () => {
    await call("/profile", { method: "PUT", body: profile });
    const installation = await get(installationSchema, await call("/installation"));
    expect(installation).toMatchObject({ today: "2026-10-05", testClock: true, profile });
    const caseId = await openCase();
    await call(`/cases/${caseId}/facts`, { method: "POST", body: facts({ shopName: `${profile.phone}的店` }) });
    const found = (await (await call(`/cases?query=${profile.phone}`)).json()) as { cases: unknown[] };
    expect(found.cases).toEqual([]);
  });

  test("demo cases stand on their own day, come once, and go for good in one call", async () => {
    expect((await call("/demo", { method: "POST" })).status).toBe(204);
    expect((await call("/demo", { method: "POST" })).status).toBe(204);
    const demo = (await (await call("/cases?scope=demo")).json()) as { cases: unknown[] };
    const cards = demo.cases.map((card) => caseCardSchema.parse(card));
    expect(cards.length).toBe((await readExamples(examples)).length);
    expect(cards.every((card) => card.case.demo && card.case.demoToday !== null)).toBe(true);
    const shown = await get(caseDetailSchema, await call("/cases/demo-no-reason-return"));
    expect(shown.today).toBe("2026-10-05");
    expect(shown.assessment?.assessment.asOf).toBe("2026-10-05");
    const mine = (await (await call("/cases")).json()) as { cases: { case: { demo: boolean } }[] };
    expect(mine.cases.every((card) => !card.case.demo)).toBe(true);
    expect((await call("/demo", { method: "DELETE" })).status).toBe(204);
    expect((await get(installationSchema, await call("/installation"))).demoCases).toBe(0);
  });

  test("without the home network there is nothing to pair with", async () => {
    await refused(await call("/pairing", { method: "POST", body: { code: "12345678" } }), 404, "NOT_FOUND");
    await refused(await call("/pairing", { method: "POST", body: { code: "1234" } }), 400, "INPUT_INVALID", "code");
  });
});

describe("bad input gets a clear sentence, loses nothing and is never a 500", () => {
  test.each([["an empty file", new Uint8Array(), 400, "FILE_EMPTY"]])("%s", async (_what, raw, status, code) => {
    const caseId = await openCase();
    const path = `/cases/${caseId}/exhibits?filename=a.png`;
    await refused(await call(path, { method: "POST", raw }), status, code, "file");
    expect((await get(caseDetailSchema, await call(`/cases/${caseId}`))).exhibits).toEqual([]);
  });

  test.each([
    ["HTML called a picture", "<html><script>alert(1)</script></html>"],
    ["an SVG with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"],
  ])("%s is kept, and only ever handed out to be saved", async (_what, raw) => {
    const caseId = await openCase();
    const { id, mediaType } = await addPicture(caseId, new TextEncoder().encode(raw));
    expect(mediaType).toBe("text/html");
    const file = await call(`/cases/${caseId}/exhibits/${id}/file`);
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(file.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    await refused(await call(`/cases/${caseId}/exhibits/${id}/thumbnail`), 415, "FILE_KIND_NOT_TAKEN");
  });

  test("text without end called .png is refused past 200 MB, and nothing of it stays", {
    timeout: 60_000,
  }, async () => {
    const caseId = await openCase();
    let pulled = 0;
    const megabyte = new Uint8Array(1_000_000).fill(0x61);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        return pulled > 400 ? controller.close() : controller.enqueue(megabyte);
      },
    });
    const request = { method: "POST", body, duplex: "half" } as RequestInit;
    const response = await api.request(`/api/cases/${caseId}/exhibits?filename=order.png`, request);
    const problem = await refused(response, 413, "FILE_TOO_LARGE", "file");
    expect(problem.message?.zh).toContain("200 MB");
    expect(pulled).toBeLessThan(220);
    expect(await readdir(join(place.folder, "blobs", "tmp"))).toEqual([]);
  });

  test("a truncated JPEG is kept and says it cannot be read", async () => {
    const caseId = await openCase();
    const exhibit = await addPicture(caseId, await truncatedPicture(), "cut.jpg");
    const at = { caseId, exhibitId: exhibit.id };
    await inspectExhibit(place, at, new AbortController().signal);
    const detail = await get(exhibitDetailSchema, await call(`/cases/${caseId}/exhibits/${exhibit.id}`));
    expect(detail).toMatchObject({ exhibit: { reading: "failed" }, details: { unopened: "cut-short" } });
    await refused(await call(`/cases/${caseId}/exhibits/${exhibit.id}/thumbnail`), 422, "IMAGE_UNREADABLE");
  });

  test("a complaint of 30,000 characters", async () => {
    const caseId = await openCase();
    await call(`/cases/${caseId}/facts`, { method: "POST", body: refusedReturn });
    const composed = await call(`/cases/${caseId}/filings`, { method: "POST", body: { channel: "12315-complaint" } });
    const { filing } = await get(composedFilingSchema, composed, 201);
    const body = { fields: { content: "退".repeat(30_000) } };
    await refused(
      await call(`/cases/${caseId}/filings/${filing.id}`, { method: "PATCH", body }),
      400,
      "TEXT_TOO_LONG",
      "fields.content",
    );
  });

  test.each([
    [{ pricePaid: -1 }, "AMOUNT_NOT_VALID", "pricePaid"],
    [{ pricePaid: "12.345" }, "AMOUNT_NOT_VALID", "pricePaid"],
    [{ pricePaid: "90071992547409.91" }, "AMOUNT_NOT_VALID", "pricePaid"],
    [{ receivedOn: "2026-02-30" }, "DATE_NOT_REAL", "receivedOn"],
    [{ receivedOn: 20260230 }, "DATE_NOT_REAL", "receivedOn"],
    [{ shopName: "店".repeat(30_000) }, "TEXT_TOO_LONG", "shopName"],
    [{ goodsClass: "haunted" }, "INPUT_INVALID", "goodsClass"],
    [{ colour: "red" }, "INPUT_INVALID", "entries.0.name"],
    [{ shopName: "a\u0000b" }, "INPUT_INVALID", "entries.0.value"],
  ])("facts that are none, %#: nothing of that call is kept", async (entries, code, field) => {
    const caseId = await openCase();
    const body = facts(entries as unknown as Record<string, string>);
    await refused(await call(`/cases/${caseId}/facts`, { method: "POST", body }), 400, code, field);
    const good = facts({ itemName: "杯", ...(entries as unknown as Record<string, string>) });
    await call(`/cases/${caseId}/facts`, { method: "POST", body: good });
    expect((await get(caseDetailSchema, await call(`/cases/${caseId}`))).facts).toEqual({});
  });

  test("a fact from an exhibit that is not there", async () => {
    const caseId = await openCase();
    const body = { entries: [{ name: "shopName", value: "店", exhibitId: "none" }] };
    await refused(await call(`/cases/${caseId}/facts`, { method: "POST", body }), 404, "NOT_FOUND");
  });

  test.each([
    ["broken JSON", "{", "application/json", 400, "INPUT_INVALID"],
    ["another kind of body", "kind=x", "text/plain", 400, "INPUT_INVALID"],
    ["an unknown field", '{"kind":null,"colour":"red"}', "application/json", 400, "INPUT_INVALID"],
    ["a kind that is not known", '{"kind":"haunted"}', "application/json", 400, "KIND_UNKNOWN"],
    [
      "a title of 30,000 characters",
      JSON.stringify({ kind: null, title: "题".repeat(30_000) }),
      "application/json",
      400,
      "TEXT_TOO_LONG",
    ],
    [
      "a megabyte of JSON",
      JSON.stringify({ kind: null, title: "x".repeat(1_100_000) }),
      "application/json",
      413,
      "REQUEST_TOO_LARGE",
    ],
    ["null", "null", "application/json", 400, "INPUT_INVALID"],
  ])("%s", async (_what, body, type, status, code) => {
    const headers = { "content-type": type };
    await refused(await api.request("/api/cases", { method: "POST", body, headers }), status, code);
  });

  test("a route, a case and an id that do not exist", async () => {
    await refused(await call("/nothing"), 404, "NOT_FOUND");
    await refused(await call("/cases/none"), 404, "NOT_FOUND");
    await refused(await call("/cases/..%2f..%2fetc"), 404, "NOT_FOUND");
    await refused(await call(`/cases/${"x".repeat(500)}`), 404, "NOT_FOUND");
  });

  test("and none of it was taken for a failure of ours", () => {
    expect(failures).toEqual([]);
  });
});
