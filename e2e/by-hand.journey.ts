import { truncatedPicture } from "@youju/testing";
import { expect, test } from "./journey.ts";
import { answers, person, refusedReturn } from "./refused-return.ts";
import { addSeller, expectComplete, seePlan, sendAndCount } from "./walk/complaint.ts";
import { composeComplaint, download, lookBeforeSending } from "./walk/filing.ts";
import {
  addPictures,
  answerQuestions,
  chooseKind,
  fillByHand,
  goOnToMaterial,
  goOnToQuestions,
  seeResult,
  startCase,
} from "./walk/intake.ts";
import { docxWords, pdfWords } from "./walk/read-paper.ts";
import { expectSound } from "./walk/sound.ts";
import { type Walk, wordsFor } from "./walk/walk.ts";

// A day later than the journey with a screenshot: what went out yesterday must be answered by 2026-10-13
test.use({ today: "2026-09-29" });

const kind = "no-reason-return";
const byHand = {
  平台: refusedReturn.platform,
  订单号: refusedReturn.orderNumber,
  店铺名称: refusedReturn.shopName,
  商品名称: refusedReturn.itemName,
  实付金额: refusedReturn.pricePaid,
  付款日: refusedReturn.paidOn,
};

test("without a screenshot everything is filled in by hand, and the paper says what proof it lacks", async ({
  walk,
  page,
}) => {
  await toMaterial(walk);
  await page.getByRole("link", { name: wordsFor(walk).intake.material.manual }).click();
  await expectSound(walk);
  await fillByHand(walk, byHand);
  await expectSound(walk);
  await goOnToQuestions(walk);
  expect(await answerQuestions(walk, { kind, answers })).toContain("receivedOn");
  await seeResult(walk);
  await expectSound(walk);
  await seePlan(walk, "¥699.00");
  await composeComplaint(walk);
  await expect(page.getByRole("link", { name: /至少一份证据/ })).toBeVisible();
  await expectSound(walk);
  await lookBeforeSending(walk);
  await sendAndCount(walk);
});

test("pictures that cannot be read are named one by one, and the case goes on by hand to PDF and Word", {
  tag: "@phone",
}, async ({ walk, page, program }) => {
  await program.put("/api/profile", { data: person });
  await toMaterial(walk);
  const { held, next } = wordsFor(walk).intake.material;
  await addPictures(walk, [{ name: "空.png", mimeType: "image/png", buffer: Buffer.alloc(0) }]);
  await expect(page.getByText("这个文件是空的。")).toBeVisible();
  const html = Buffer.from("<!doctype html><h1>订单</h1>");
  await addPictures(walk, [{ name: "页面.png", mimeType: "image/png", buffer: html }]);
  await expect(page.getByText("不读这种文件，已存好")).toBeVisible();
  await expectSound(walk);
  const cut = Buffer.from(await truncatedPicture());
  await addPictures(walk, [{ name: "订单.jpg", mimeType: "image/jpeg", buffer: cut }]);
  await expect(page.getByText(held(2), { exact: true })).toBeVisible();
  await expect(page.getByText("没能读出来")).toBeVisible();
  await expectSound(walk);
  await page.getByRole("link", { name: next }).click();
  await expect(page.getByText("有 1 张图没读出来")).toBeVisible();
  await expectSound(walk);
  await fillByHand(walk, byHand);
  await page.reload();
  await page.getByText(/已确认的/).click();
  await expect(page.getByText(refusedReturn.orderNumber)).toBeVisible();
  await goOnToQuestions(walk);
  await answerQuestions(walk, { kind, answers });
  await seeResult(walk);
  await composeComplaint(walk);
  await addSeller(walk);
  await expect(page.getByText("可以交了", { exact: true })).toBeVisible();
  expectComplete(await pdfWords(await download(walk, "pdf")));
  expectComplete(await docxWords(await download(walk, "docx")));
  await sendAndCount(walk);
});

async function toMaterial(walk: Walk): Promise<void> {
  await startCase(walk);
  await chooseKind(walk, kind);
  await goOnToMaterial(walk);
}
