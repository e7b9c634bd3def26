import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createApi, type DeletionView, type ExportView } from "@youju/api";
import { addExhibit, openCase, performExport } from "@youju/cases";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChanges } from "../changes.ts";
import { serverHandlers } from "./index.ts";

let place: TemporaryWorkplace;
let pdf: PdfRenderer;
let api: ReturnType<typeof createApi>;
let caseId: string;
let rung = 0;

beforeAll(() => {
  pdf = pdfRenderer();
});
afterAll(() => pdf.close());
beforeEach(async () => {
  place = await temporaryWorkplace();
  const about = { version: "0", testClock: true, lan: false };
  const ring = () => {
    rung += 1;
  };
  const rest = { changes: openChanges(), examples: async () => [], pairing: null, remindersPrivate: false, about };
  api = createApi(serverHandlers({ place, pdf, ring, dataFolder: place.folder, ...rest }));
  caseId = (await openCase(place, { kind: null, title: "示例案卷" })).case.id;
  await addExhibit(place, { caseId, fileName: "图.png", kind: null, body: streamOf(await plainPicture(7)) });
}, 60_000);
afterEach(() => place.dispose());

const post = (path: string, body: object = {}) =>
  api.request(`/api${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("exports over HTTP", () => {
  test("are ordered, listed, fetched as a file nobody runs, and removed", async () => {
    const ordered = await post(`/cases/${caseId}/exports`, { audience: "court", only: [1] });
    expect([ordered.status, rung > 0]).toEqual([202, true]);
    const { id } = (await ordered.json()) as ExportView;
    expect((await api.request(`/api/exports/${id}/file`)).status).toBe(404);
    const ask = () => Promise.reject(new Error("offline"));
    await performExport(
      { ...place, pdf, ask, folder: join(place.folder, "exports") },
      id,
      new AbortController().signal,
    );
    expect((await (await api.request("/api/exports")).json()) as ExportView[]).toMatchObject([{ id, state: "done" }]);
    const file = await api.request(`/api/exports/${id}/file`);
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(new Uint8Array(await file.arrayBuffer()).subarray(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
    expect((await api.request(`/api/exports/${id}`, { method: "DELETE" })).status).toBe(204);
    expect(await (await api.request("/api/exports")).json()).toEqual([]);
    expect((await post(`/cases/${caseId}/exports`, { audience: "anyone", only: null })).status).toBe(400);
  });
});

describe("a backup over HTTP", () => {
  test("brings its case back once it is gone, and not twice; what is no backup is refused in words", async () => {
    const ordered = (await (
      await post(`/cases/${caseId}/exports`, { audience: "own", only: null })
    ).json()) as ExportView;
    const ask = () => Promise.reject(new Error("offline"));
    const office = { ...place, pdf, ask, folder: join(place.folder, "exports") };
    await performExport(office, ordered.id, new AbortController().signal);
    const backup = await (await api.request(`/api/exports/${ordered.id}/file`)).arrayBuffer();
    const send = (body: ArrayBuffer | string) =>
      api.request("/api/imports", { method: "POST", headers: { "content-type": "application/zip" }, body });
    expect((await send(backup)).status).toBe(409);
    await post(`/cases/${caseId}/deletion`, { confirm: "示例案卷" });
    const back = await send(backup);
    expect([back.status, await back.json()]).toEqual([201, { caseId, exhibits: 1, entries: expect.any(Number) }]);
    expect((await place.store.cases.get("home", caseId))?.title).toBe("示例案卷");
    const refused = await send("no backup");
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([422, "BUNDLE_ALTERED"]);
    expect(existsSync(join(place.folder, "imports"))).toBe(true);
    expect(readdirSync(join(place.folder, "imports"))).toEqual([]);
  });
});

describe("deletion over HTTP", () => {
  test("of a case wants its title, and gives a receipt", async () => {
    const refused = await post(`/cases/${caseId}/deletion`, { confirm: "别的" });
    expect(refused.status).toBe(400);
    expect(await place.store.cases.get("home", caseId)).not.toBeNull();
    const done = await post(`/cases/${caseId}/deletion`, { confirm: "示例案卷" });
    expect((await done.json()) as DeletionView).toMatchObject({ scope: "case", cases: [{ caseId }], kept: [] });
    expect(await place.store.cases.get("home", caseId)).toBeNull();
  });

  test("of everything takes half-made uploads and old copies of the database along", async () => {
    mkdirSync(join(place.folder, "uploads"));
    const left = [join(place.folder, "uploads", "half"), join(place.folder, "youju.sqlite.before-0008-x")];
    for (const path of left) {
      writeFileSync(path, "something of a person");
    }
    expect((await post("/deletion", { confirm: "ja" })).status).toBe(400);
    const done = (await (await post("/deletion", { confirm: "删除全部" })).json()) as DeletionView;
    expect(done).toMatchObject({ scope: "everything", cases: [{ caseId }] });
    expect(done.erased).toHaveLength(1);
    expect(left.map(existsSync)).toEqual([false, false]);
  });
});
