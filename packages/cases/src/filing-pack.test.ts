import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { type DisputeKind, plainDate } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { inventedFacts } from "@youju/testing/facts";
import JSZip from "jszip";
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
});
afterEach(() => place.dispose());

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

async function packOf(caseId: string): Promise<JSZip> {
  const pack = await filingPack({ ...place, pdf }, caseId);
  expect(pack.fileName).toBe("立案材料包-2026-10-06.zip");
  return JSZip.loadAsync(await new Response(pack.body).arrayBuffer());
}

const court = { court: "示例市示例区人民法院" };

test("the pack holds the statement of claim in both forms, the catalogue, what else was written, and says what is lacking", async () => {
  const caseId = await aCase();
  await written(caseId, "pleading", court);
  await written(caseId, "service-address", { ...court, electronic: "yes" });
  await written(caseId, "filing-checklist", { others: "1" });
  const zip = await packOf(caseId);
  expect(Object.keys(zip.files).filter((name) => !name.endsWith("/"))).toEqual([
    "立案材料包/00-目录.txt",
    "立案材料包/01-民事起诉状.docx",
    "立案材料包/01-民事起诉状.pdf",
    "立案材料包/02-送达地址确认书.pdf",
    "立案材料包/05-证据目录.pdf",
  ]);
  const list = await zip.file("立案材料包/00-目录.txt")?.async("text");
  expect(list).toContain("授权委托书（诉讼）：还没有写");
  expect(list).toContain("立案材料清单：有没有代理人");
});

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
