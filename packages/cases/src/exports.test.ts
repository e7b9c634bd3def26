import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  dropExports,
  type ExportOffice,
  exportFile,
  exportJob,
  listExports,
  openCase,
  performExport,
  putProfile,
  removeExport,
  startExport,
  sweepExports,
  updateCase,
} from "./index.ts";

let place: TemporaryWorkplace;
let office: ExportOffice;
let pdf: PdfRenderer;
let caseId: string;

beforeAll(() => {
  pdf = pdfRenderer();
});
afterAll(() => pdf.close());
beforeEach(async () => {
  place = await temporaryWorkplace();
  office = { ...place, pdf, ask: () => Promise.reject(new Error("offline")), folder: join(place.folder, "exports") };
  caseId = (await openCase(place, { kind: null, title: "示例" })).case.id;
  await addExhibit(place, { caseId, fileName: "图.png", kind: null, body: streamOf(await plainPicture(7)) });
}, 60_000);
afterEach(() => place.dispose());

const never = new AbortController().signal;
const order = (audience: "court" | "own" = "court") =>
  startExport(place, { caseId, audience, only: null, volume: null });
const files = () => (existsSync(office.folder) ? readdirSync(office.folder) : []);

describe("an export", () => {
  test("is ordered with its job, made, told of and fetched as a bundle that verifies", async () => {
    const { id } = await order();
    expect((await place.store.jobs.list("home", { kind: exportJob })).map(({ payload }) => payload)).toEqual([
      { exportId: id },
    ]);
    await performExport(office, id, never);
    const [made] = await listExports(place);
    expect(made).toMatchObject({ id, state: "done", progress: 1, head: { size: 1 }, error: null });
    const { body, byteLength, fileName } = await exportFile(office, id);
    const fetched = join(place.folder, "fetched.zip");
    writeFileSync(fetched, new Uint8Array(await new Response(body).arrayBuffer()));
    expect(fileName).toMatch(/^证据包-\d{8}-.{4}\.zip$/);
    const bundle = await openBundle(fetched);
    expect(bundle.kind === "bag" && (await verifyBundle(bundle.source, { digests: nodeDigests })).ok).toBe(true);
    await bundle.close();
    expect(made?.byteLength).toBe(byteLength);
  });

  test("of an evidence volume is had file by file, and a bundle made afterwards carries it", async () => {
    const wish = {
      grouped: true,
      partMegabytes: 10,
      choices: [{ number: 1, form: "documentary", copy: null }],
    } as const;
    const ordered = { caseId, audience: "court", only: null, volume: wish } as const;
    await expect(startExport(place, ordered)).rejects.toMatchObject({ code: "PAPER_NOT_READY" });
    await putProfile(place, { name: "示例用户", phone: "", address: "" });
    await updateCase(place, caseId, { kind: "not-shipped" });
    await assessCase(place, caseId);
    const { id } = await startExport(place, ordered);
    await performExport(office, id, never);
    const made = (await listExports(place)).find((each) => each.id === id);
    expect(made).toMatchObject({
      state: "done",
      error: null,
      files: [{ name: "证据卷.pdf", pages: { first: 1 } }, {}, {}, {}],
    });
    const text = await exportFile(office, id, "证据目录.txt");
    expect(await new Response(text.body).text()).toContain("书证");
    await expect(exportFile(office, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(exportFile(office, id, "../x")).rejects.toMatchObject({ code: "NOT_FOUND" });

    const bundle = await order();
    await performExport(office, bundle.id, never);
    const opened = await openBundle(join(office.folder, `${bundle.id}.zip`));
    expect(opened.kind === "bag" && opened.source.names.filter((name) => name.includes("证据卷"))).toEqual([
      "data/papers/证据卷.pdf",
    ]);
    expect(opened.kind === "bag" && (await verifyBundle(opened.source, { digests: nodeDigests })).ok).toBe(true);
    await opened.close();
    await removeExport(office, id);
    expect(files()).toEqual([`${bundle.id}.zip`]);
  });

  test("of everything holds a backup of every case", async () => {
    const { id } = await startExport(place, { caseId: null, audience: "own", only: null, volume: null });
    await performExport(office, id, never);
    expect((await listExports(place))[0]).toMatchObject({ state: "done", caseId: null });
    expect(files()).toEqual([`${id}.zip`]);
  });

  test("goes on after the server stopped in the middle, and leaves nothing half made", async () => {
    const { id } = await order();
    const stop = new AbortController();
    stop.abort();
    await expect(performExport(office, id, stop.signal)).rejects.toMatchObject({ code: "JOB_INTERRUPTED" });
    expect(await listExports(place)).toMatchObject([{ state: "waiting" }]);
    expect(files()).toEqual([]);
    await mkdir(join(office.folder, `${id}.zip.parts-x`), { recursive: true });
    writeFileSync(join(office.folder, `${id}.zip.1.partial`), "what a crash left");
    await sweepExports(office);
    expect(files()).toHaveLength(2);
    await performExport(office, id, never);
    expect(await listExports(place)).toMatchObject([{ state: "done" }]);
    expect(files()).toEqual([`${id}.zip`]);
  });

  test("that was cancelled is not made, and one that is removed takes its file along", async () => {
    const first = await order();
    await removeExport(office, first.id);
    await performExport(office, first.id, never);
    expect(files()).toEqual([]);
    const second = await order();
    await performExport(office, second.id, never);
    await removeExport(office, second.id);
    expect(files()).toEqual([]);
    await expect(exportFile(office, second.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(removeExport(office, second.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("of a case that went fails by name", async () => {
    const { id } = await order("own");
    await place.store.cases.remove("home", caseId);
    await place.store.cases.purge("home", caseId);
    await performExport(office, id, never);
    expect(await listExports(place)).toMatchObject([{ state: "failed", error: "NOT_FOUND" }]);
  });

  test("is swept after a week, and with the case it is of", async () => {
    const { id } = await order();
    await performExport(office, id, never);
    await mkdir(join(office.folder, ".export-left"));
    await sweepExports(office);
    expect(files()).toEqual([`${id}.zip`]);
    await dropExports(office, "another case");
    expect(files()).toEqual([`${id}.zip`]);
    await dropExports(office, caseId);
    expect([files(), await listExports(place)]).toEqual([[], []]);
  });
});
