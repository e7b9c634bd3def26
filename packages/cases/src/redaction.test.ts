import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import type { CoverBox } from "@youju/domain";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  caseCustody,
  exportBundle,
  importBundle,
  keepRedaction,
  listEvents,
  listRedactedCopies,
  makeRedactedCopy,
  openCase,
  putProfile,
  redactedCopyFile,
  redactionView,
  removeExhibit,
  removeRedactedCopy,
  scrubWholeVault,
  wipeExhibit,
} from "./index.ts";

let place: TemporaryWorkplace;
let pdf: PdfRenderer;
let caseId: string;

beforeAll(() => {
  pdf = pdfRenderer();
});
afterAll(() => pdf.close());
beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null })).case.id;
}, 60_000);
afterEach(() => place.dispose());

const box: CoverBox = { page: 1, left: 8, top: 8, right: 40, bottom: 24 };
const quiet = () => undefined;
const refusal = (code: string) => expect.objectContaining({ code });

async function aPhoto(): Promise<{ readonly caseId: string; readonly exhibitId: string }> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: "#8ac" } });
  const bytes = await picture
    .withExif({ IFD0: { Make: "Invented Camera" } })
    .jpeg()
    .toBuffer();
  const file = { caseId, fileName: "陈小宁的身份证.jpg", kind: null, body: streamOf(new Uint8Array(bytes)) };
  return { caseId, exhibitId: (await addExhibit(place, file)).id };
}

async function aCopy(at: { readonly caseId: string; readonly exhibitId: string }) {
  await keepRedaction(place, at, { boxes: [box], spans: [] });
  return makeRedactedCopy(place, at, quiet);
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(body).arrayBuffer());
}

describe("a covered copy of an exhibit", () => {
  test("names its original by hash, is in the ledger, and goes out under a name that says nothing", async () => {
    const at = await aPhoto();
    await expect(makeRedactedCopy(place, at, quiet)).rejects.toEqual(refusal("REDACTION_EMPTY"));
    const copy = await aCopy(at);
    const exhibit = await place.store.exhibits.get("home", at.exhibitId);
    expect(copy).toMatchObject({ number: 1, sourceSha256: exhibit?.sha256, plan: { boxes: [box] }, madeBy: "person" });
    expect(await makeRedactedCopy(place, at, quiet)).toEqual(copy);
    const file = await redactedCopyFile(place, { ...at, copyId: copy.id });
    expect(file.fileName).toBe("证据1-遮盖.jpg");
    expect((await bytesOf(file.body)).includes("Invented")).toBe(false);
    const { entries } = await caseCustody(place, { caseId });
    expect(entries.map(({ entry }) => [entry.act, entry.sha256 === copy.sha256])).toEqual([
      ["added", false],
      ["derived", true],
      ["exported", true],
    ]);
    const words = (await listEvents(place, caseId)).map(({ text }) => text.zh);
    expect(words).toContain("做成证据1的遮盖件");
    expect((await redactionView(place, at)).plan).toEqual({ boxes: [box], spans: [] });
    expect(await scrubWholeVault(place)).toEqual({ checked: 2, damaged: [], missing: [] });
  });

  test("goes with its exhibit, or alone; then its bytes are gone and the ledger still tells of it", async () => {
    const at = await aPhoto();
    const first = await aCopy(at);
    await removeRedactedCopy(place, { ...at, copyId: first.id });
    expect(await place.blobs.has(first.sha256)).toBe(false);
    expect(await listRedactedCopies(place, at)).toEqual([]);
    const second = await aCopy(at);
    expect(second.number).toBe(2);
    await removeExhibit(place, at);
    await wipeExhibit(place, at);
    expect(await place.blobs.has(second.sha256)).toBe(false);
    const acts = (await caseCustody(place, { caseId })).entries.map(({ entry }) => entry.act);
    expect(acts).toEqual(["added", "derived", "derived", "removed", "removed"]);
  });

  test("lies in the bundle beside its original, verifies, and comes back with a backup", async () => {
    const at = await aPhoto();
    const copy = await aCopy(at);
    const path = join(place.folder, "backup.zip");
    const request = { caseId, audience: "own", only: null, headSize: null } as const;
    const ask = () => Promise.reject(new Error("nothing may leave the machine"));
    await exportBundle({ ...place, pdf, ask }, request, { place: { path, form: "zip" } });
    const bundle = await openBundle(path);
    const names = bundle.kind === "bag" ? bundle.source.names : [];
    expect(names.filter((name) => name.startsWith("data/derivatives/"))).toEqual([
      "data/derivatives/证据1-redacted-1.jpg",
    ]);
    const verified = bundle.kind === "bag" ? await verifyBundle(bundle.source, { digests: nodeDigests }) : null;
    expect(verified).toMatchObject({ ok: true, problems: [] });
    await bundle.close();
    const other = await temporaryWorkplace();
    try {
      await importBundle(other, path, { altered: "refuse" });
      expect(await listRedactedCopies(other, at)).toEqual(await listRedactedCopies(place, at));
      expect(await other.blobs.has(copy.sha256)).toBe(true);
    } finally {
      await other.dispose();
    }
  });
});

describe("what is suggested", () => {
  test("rests on what was read, and on what one knows of the person", async () => {
    const at = await aPhoto();
    await putProfile(place, { name: "陈小宁", phone: "13800000001", address: "" });
    const line = (text: string, top: number) => ({
      text,
      box: { left: 2, top, right: 60, bottom: top + 8 },
      confidence: 1,
    });
    const lines = [line("陈小宁 收", 2), line("1380000 0001", 12), line("耳机一副", 24)];
    await place.store.readings.put("home", at.exhibitId, { lines, fields: [], layout: "unknown" });
    const { form, pages, suggestions } = await redactionView(place, at);
    expect([form, pages]).toEqual(["picture", [{ page: 1, width: 64, height: 48, read: true }]]);
    expect(suggestions.map(({ kind, reason, covered, text }) => [kind, reason, covered, text])).toEqual([
      ["name", "own-detail", true, "陈小宁"],
      ["mobile", "own-detail", true, "1380000 0001"],
    ]);
  });

  test("in a text are stretches, and the copy is a text without them; a recording is refused in words", async () => {
    const text = new TextEncoder().encode("店家：请加微信号：chen_000001\n好的\n");
    const { id: exhibitId } = await addExhibit(place, {
      caseId,
      fileName: "聊天.txt",
      kind: "chat",
      body: streamOf(text),
    });
    const at = { caseId, exhibitId };
    const { suggestions } = await redactionView(place, at);
    expect(suggestions.map((each) => each.text)).toEqual(["chen_000001"]);
    await keepRedaction(place, at, { boxes: [], spans: suggestions.flatMap(({ spans }) => spans) });
    const copy = await makeRedactedCopy(place, at, quiet);
    const file = await redactedCopyFile(place, { ...at, copyId: copy.id });
    expect((await bytesOf(file.body)).toString()).toBe("店家：请加微信号：■■■\n好的\n");
    const sound = Buffer.concat([Buffer.from("RIFF\u0024\u0000\u0000\u0000WAVEfmt "), Buffer.alloc(40)]);
    await writeFile(join(place.folder, "a.wav"), sound);
    const recording = await addExhibit(place, { caseId, fileName: "a.wav", kind: null, body: streamOf(sound) });
    await expect(redactionView(place, { caseId, exhibitId: recording.id })).rejects.toEqual(
      refusal("REDACTION_NOT_POSSIBLE"),
    );
  });
});
