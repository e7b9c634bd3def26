import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { type ExhibitKind, plainDate } from "@youju/domain";
import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { inventedFacts } from "@youju/testing/facts";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  attachmentFile,
  attachmentsView,
  caseCustody,
  composedFiling,
  composeFiling,
  keepLimits,
  keepRedaction,
  makeAttachments,
  makeRedactedCopy,
  markSent,
  openCase,
  prepareFiling,
  putProfile,
  recordFacts,
} from "./index.ts";

let place: TemporaryWorkplace;
let pdf: PdfRenderer;

beforeAll(() => {
  pdf = pdfRenderer();
});
afterAll(() => pdf.close());
beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-06"));
}, 60_000);
afterEach(() => place.dispose(), 60_000);

const quiet = () => undefined;

async function aPicture(shade: number): Promise<Uint8Array> {
  const background = { r: shade, g: 120, b: 255 - shade };
  const picture = sharp({ create: { width: 300, height: 500, channels: 3, background } });
  return new Uint8Array(
    await picture
      .withExif({ IFD0: { Make: "Invented Camera" } })
      .jpeg()
      .toBuffer(),
  );
}

type Added = { readonly kind: ExhibitKind; readonly fileName: string; readonly bytes: Uint8Array };

async function aFiling(channel: string, added: readonly Added[]) {
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await putProfile(place, { name: "示例用户", phone: "13800000001", address: "示例省示例市示例区示例路1号" });
  const facts = Object.entries(inventedFacts("not-as-described"));
  await recordFacts(place, caseId, facts.map(([name, value]) => ({ name, value })) as never);
  const ids: string[] = [];
  for (const { kind, fileName, bytes } of added) {
    ids.push((await addExhibit(place, { caseId, fileName, kind, body: streamOf(bytes) })).id);
  }
  const { filing } = await composeFiling(place, caseId, { channel });
  return { at: { caseId, filingId: filing.id }, ids };
}

const kinds: readonly ExhibitKind[] = ["order-page", "listing-page", "item-photo", "chat", "refusal", "parcel-track"];
const pictures = async (count: number): Promise<readonly Added[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => ({
      kind: kinds[index] ?? "chat",
      fileName: `IMG_${index}.jpg`,
      bytes: await aPicture(index * 30),
    })),
  );

const bytesOf = async (body: ReadableStream<Uint8Array>) => Buffer.from(await new Response(body).arrayBuffer());

describe("what goes along with a filing", () => {
  test("is as many files as the channel takes, the rest on sheets, plainly named, each source in the ledger", async () => {
    const { at } = await aFiling("12315-complaint", [
      ...(await pictures(6)),
      { kind: "chat", fileName: "信.txt", bytes: new TextEncoder().encode("客服：不退。\n") },
    ]);
    const before = await attachmentsView(place, at);
    expect(before).toMatchObject({ limits: { most: 5, megabytesEach: 5, by: "default" }, files: [], stale: false });
    expect(before.planned.map(({ numbers }) => numbers.length)).toEqual([1, 1, 1, 1, 3]);
    await makeAttachments({ ...place, pdf }, at, quiet);
    const { files, stale, entries } = await attachmentsView(place, at);
    expect(stale).toBe(false);
    expect(entries.every(({ going }) => going)).toBe(true);
    expect(files.map(({ name }) => name.replace(/证据\d.*\./, "x."))).toEqual([
      ...["01-x.jpg", "02-x.jpg", "03-x.jpg", "04-x.jpg"],
      "05-其余证据.pdf",
    ]);
    const listed = (await composedFiling(place, at)).fields.find(({ id }) => id === "attachments")?.value.split("\n");
    expect(listed).toHaveLength(5);
    expect(listed?.[4]).toContain("（合为一份）");
    const { body } = await attachmentFile(place, { ...at, file: "1" }, "look");
    expect((await bytesOf(body)).includes("Invented")).toBe(false);
    const { entries: ledger } = await caseCustody(place, { caseId: at.caseId });
    const last = files[4];
    const derived = ledger.filter(({ entry }) => entry.act === "derived" && entry.sha256 === last?.sha256);
    expect(derived).toHaveLength(3);
    const originals = (await place.store.exhibits.list("home", at.caseId)).map(({ sha256 }) => sha256);
    expect(last?.sources.every(({ sha256 }) => originals.includes(sha256))).toBe(true);
    const zip = join(place.folder, "all.zip");
    writeFileSync(zip, await bytesOf((await attachmentFile(place, { ...at, file: "all.zip" }, "file")).body));
    expect(execFileSync("unzip", ["-l", zip]).toString()).toContain("5 files");
  }, 60_000);

  test("is in the person's order, without what they leave out, and the covered copy before the original", async () => {
    const { at, ids } = await aFiling("heimao", await pictures(3));
    const [first = "", second = "", third = ""] = ids;
    await keepRedaction(
      place,
      { caseId: at.caseId, exhibitId: second },
      {
        boxes: [{ page: 1, left: 8, top: 8, right: 40, bottom: 24 }],
        spans: [],
      },
    );
    await makeRedactedCopy(place, { caseId: at.caseId, exhibitId: second }, quiet);
    await prepareFiling(place, at, { order: [third, second], going: { [first]: false }, ticked: ["先遮盖"] });
    const { planned, entries } = await attachmentsView(place, at);
    expect(planned.map(({ numbers }) => numbers)).toEqual([[3], [2]]);
    expect(entries.map(({ notes }) => notes[0]?.zh)).toEqual([
      "这里是公开的，这一件还没有遮盖：先遮盖再交。",
      "用的是遮盖过的副本。",
      undefined,
    ]);
    expect(entries[2]?.reason?.zh).toBe("你选了不交。");
    await makeAttachments({ ...place, pdf }, at, quiet);
    const made = await attachmentsView(place, at);
    expect(made.files[1]?.sources.map(({ number }) => number)).toEqual([2]);
    await prepareFiling(place, at, { going: { [first]: true } });
    expect((await attachmentsView(place, at)).stale).toBe(true);
    expect((await composedFiling(place, at)).ticked).toEqual(["先遮盖"]);
    await expect(prepareFiling(place, at, { order: ["none"] })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await markSent(place, at, { on: plainDate("2026-10-06"), reference: null });
    await expect(prepareFiling(place, at, { ticked: [] })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(makeAttachments({ ...place, pdf }, at, quiet)).rejects.toMatchObject({ code: "CONFLICT" });
  }, 60_000);

  test("where only pictures are taken, what is over stands on one picture, and letters become pictures", async () => {
    const letter = { kind: "chat", fileName: "信.txt", bytes: new TextEncoder().encode("客服：不退。\n") } as const;
    const { at } = await aFiling("platform", [...(await pictures(4)), letter]);
    await makeAttachments({ ...place, pdf }, at, quiet);
    const { files } = await attachmentsView(place, at);
    expect(files.map(({ mediaType }) => mediaType)).toEqual(["image/jpeg", "image/jpeg", "image/jpeg"]);
    const { body } = await attachmentFile(place, { ...at, file: "3" }, "look");
    const { width = 0, height = 0 } = await sharp(await bytesOf(body)).metadata();
    expect(Math.max(width, height)).toBeGreaterThan(2500);
  }, 60_000);
});

describe("the limits of a form", () => {
  test("that nobody measured can be typed by the person, and counters, lint and files go by them", async () => {
    const { at } = await aFiling("12315-complaint", await pictures(3));
    const content = async () => (await composedFiling(place, at)).fields.find(({ id }) => id === "content");
    expect(await content()).toMatchObject({ limit: 500, limitBy: "default" });
    const attachments = { most: 2, megabytesEach: 1, types: ["jpg" as const] };
    await keepLimits(place, "12315-complaint", { fields: { content: 40 }, attachments });
    expect(await content()).toMatchObject({ limit: 40, limitBy: "person" });
    const { lint } = await composedFiling(place, at);
    expect(lint.some(({ fieldId, rule }) => fieldId === "content" && rule.includes("long"))).toBe(true);
    const view = await attachmentsView(place, at);
    expect(view.limits).toEqual({ ...attachments, by: "person" });
    expect(view.planned).toHaveLength(2);
    await keepLimits(place, "12315-complaint", { fields: { content: null }, attachments: null });
    expect(await content()).toMatchObject({ limit: 500, limitBy: "default" });
    await expect(keepLimits(place, "12315-complaint", { fields: { amount: 3 } })).rejects.toMatchObject({
      code: "INPUT_INVALID",
    });
    await expect(keepLimits(place, "12345", { fields: {} })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }, 60_000);
});
