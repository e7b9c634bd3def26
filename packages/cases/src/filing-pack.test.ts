import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { type DisputeKind, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { inventedFacts } from "@youju/testing/facts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addExhibit, composeFiling, editFiling, filingPack, openCase, putProfile, recordFacts } from "./index.ts";

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

/** A case of a shop that never shipped, with what a court needs to know. */
async function aCase(kind: DisputeKind = "not-shipped"): Promise<string> {
  const caseId = (await openCase(place, { kind })).case.id;
  await putProfile(place, { name: "示例用户", phone: "13800000001", address: "示例省示例市示例区示例路1号" });
  const facts = Object.entries({ ...inventedFacts(kind), pricePaid: 368, stillWanted: false });
  await recordFacts(place, caseId, facts.map(([name, value]) => ({ name, value })) as never);
  await addExhibit(place, { caseId, fileName: "a.png", kind: "order-page", body: streamOf(await plainPicture(1)) });
  return caseId;
}

async function written(caseId: string, paper: string, answers: Readonly<Record<string, string>>): Promise<void> {
  const { filing } = await composeFiling(place, caseId, { channel: "court", paper });
  await editFiling(place, { caseId, filingId: filing.id }, { answers });
}

/** The pack's own files, taken out by another program. */
async function packOf(caseId: string): Promise<(name: string) => Buffer> {
  const pack = await filingPack({ ...place, pdf }, caseId);
  expect(pack.fileName).toBe("立案材料包-2026-10-06.zip");
  const file = join(place.folder, "pack.zip");
  writeFileSync(file, new Uint8Array(await new Response(pack.body).arrayBuffer()));
  execFileSync("unzip", ["-qo", file, "-d", place.folder]);
  return (name) => readFileSync(join(place.folder, "立案材料包", name));
}

const court = { court: "示例市示例区人民法院" };

test("the pack holds the statement of claim in both forms, the catalogue, what else was written, and says what is lacking", async () => {
  const caseId = await aCase();
  await written(caseId, "pleading", court);
  await written(caseId, "service-address", { ...court, electronic: "yes" });
  await written(caseId, "filing-checklist", { others: "1" });
  const open = await packOf(caseId);
  expect(readdirSync(join(place.folder, "立案材料包")).toSorted()).toEqual([
    "00-目录.txt",
    "01-民事起诉状.docx",
    "01-民事起诉状.pdf",
    "02-送达地址确认书.pdf",
    "05-证据目录.pdf",
  ]);
  expect(open("01-民事起诉状.pdf").subarray(0, 5).toString()).toBe("%PDF-");
  const list = open("00-目录.txt").toString();
  expect(list).toContain("授权委托书（诉讼）：还没有写");
  expect(list).toContain("立案材料清单：有没有代理人");
}, 60_000);

test("without a statement of claim, or with one that lacks something, there is no pack", async () => {
  const caseId = await aCase();
  await expect(filingPack({ ...place, pdf }, caseId)).rejects.toMatchObject({ code: "PAPER_NOT_READY" });
  await written(caseId, "pleading", {});
  await expect(filingPack({ ...place, pdf }, caseId)).rejects.toMatchObject({
    code: "PAPER_NOT_READY",
    detail: { field: "answers.court" },
  });
});

test("a rare character of a name is printed, or named where no font holds it", async () => {
  const caseId = await aCase();
  await written(caseId, "pleading", court);
  await putProfile(place, { name: "喆堃翀玥燚淼骉㛃䶮𬭎𬬿", phone: "13800000001", address: "示例路1号" });
  await packOf(caseId);
  await putProfile(place, { name: "示例\u{323af}", phone: "13800000001", address: "示例路1号" });
  await expect(filingPack({ ...place, pdf }, caseId)).rejects.toMatchObject({
    code: "GLYPH_MISSING",
    detail: { message: { zh: expect.stringContaining("\u{323af}") } },
  });
});
