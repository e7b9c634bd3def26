import { expect, test } from "./journey.ts";
import { answers, person, refusedReturn } from "./refused-return.ts";
import { addSeller, expectComplete, seePlan, sendAndCount } from "./walk/complaint.ts";
import { expectEveryFieldCopies, printedWords } from "./walk/copy.ts";
import { composeComplaint, download, enterPerson } from "./walk/filing.ts";
import {
  addPictures,
  answerQuestions,
  chooseKind,
  confirmAll,
  goOnToMaterial,
  goOnToQuestions,
  seeResult,
  startCase,
  waitForReading,
} from "./walk/intake.ts";
import { pdfWords } from "./walk/read-paper.ts";
import { expectSound } from "./walk/sound.ts";
import { wordsFor } from "./walk/walk.ts";

// The Monday after the parcel came; what goes out today must be answered by 2026-10-13
test.use({ today: "2026-09-28" });

const kind = "no-reason-return";
const orderPage = "examples/no-reason-return/order.png";
const { orderNumber } = refusedReturn;

test("a screenshot becomes a complaint, and the day they must hear back", async ({ walk, page, context }) => {
  await test.step("the three lines stand there within half a minute, on the same screen", async () => {
    await startCase(walk);
    await expectSound(walk);
    const named = Date.now();
    await chooseKind(walk, kind);
    for (const line of ["现在别按", "马上截下来", "大致能要到"]) {
      await expect(page.getByText(line, { exact: true })).toBeInViewport({ timeout: 30_000 });
    }
    expect(Date.now() - named).toBeLessThan(30_000);
    await expect(page).toHaveURL(/\/new$/);
    await expectSound(walk);
  });
  await test.step("the screenshot is read on this machine, and taken only after a yes", async () => {
    await goOnToMaterial(walk);
    await expectSound(walk);
    await addPictures(walk, [orderPage]);
    await waitForReading(walk);
    const sure = page.getByRole("main").getByRole("listitem");
    await expect(sure.filter({ hasText: "订单号" })).toContainText(orderNumber);
    await expect(sure.filter({ hasText: "实付金额" })).toContainText("¥699.00");
    await expect(sure.filter({ hasText: "签收日" })).toContainText("2026年9月26日");
    await expectSound(walk);
    await confirmAll(walk);
    await expectSound(walk);
  });
  await test.step("only the questions that can still change the outcome are asked", async () => {
    await goOnToQuestions(walk);
    await expect(page.getByText(/为什么问：/)).toBeVisible();
    await expectSound(walk);
    const asked = await answerQuestions(walk, { kind, answers });
    expect(asked).not.toContain("receivedOn");
    expect(asked).not.toContain("soldBy");
    expect(asked.length).toBeLessThanOrEqual(10);
    await expectSound(walk);
    await seeResult(walk);
    await expectSound(walk);
  });
  await test.step("the plan says which right holds, by which articles and for which reason", () =>
    seePlan(walk, "¥699.00"));
  await test.step("the complaint names what it lacks, and takes it", async () => {
    await composeComplaint(walk);
    await expectSound(walk);
    await expect(page.getByRole("region", { name: "下载" }).getByRole("link")).toHaveCount(0);
    await addSeller(walk);
    await enterPerson(walk, person);
    await expect(page.getByText("可以交了", { exact: true })).toBeVisible();
    await expectSound(walk);
  });
  await test.step("every field has its counter, and each copied is what was composed, to the letter", async () => {
    const content = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "投诉内容" }) });
    await expect(content).toContainText(/\d+ \/ 500 字/);
    const copied = await expectEveryFieldCopies(walk, context);
    expect(Object.keys(copied)).toEqual(expect.arrayContaining(["content", "order-number", "respondent-name"]));
    expect(copied.content).toContain(orderNumber);
    await expect(content).toContainText(copied.content ?? "");
  });
  await test.step("text, PDF and what is printed hold the order number, the amount and the articles", async () => {
    expectComplete(await printedWords(walk));
    expectComplete(new TextDecoder().decode(await download(walk, "text")).replaceAll(/\s/g, ""));
    expectComplete(await pdfWords(await download(walk, "pdf")));
  });
  await test.step("once it is sent, the day of their answer stands there with its certificate", () =>
    sendAndCount(walk));
});

test("a field put right before the yes is what the plan and the paper count with", {
  tag: "@phone",
}, async ({ walk, page }) => {
  const { fields } = wordsFor(walk).intake;
  await startCase(walk);
  await chooseKind(walk, kind);
  await goOnToMaterial(walk);
  await addPictures(walk, [orderPage]);
  await waitForReading(walk);
  await page.getByRole("button", { name: fields.editName("实付金额") }).click();
  const editor = page.locator("main form").filter({ hasText: fields.value });
  await editor.getByRole("textbox").fill("689.50");
  await expectSound(walk);
  await editor.getByRole("button", { name: fields.save }).click();
  await expect(editor).toHaveCount(0);
  await confirmAll(walk);
  await goOnToQuestions(walk);
  await answerQuestions(walk, { kind, answers });
  await seeResult(walk);
  await seePlan(walk, "¥689.50");
  await expect(page.getByRole("main")).not.toContainText("¥699.00");
  await composeComplaint(walk);
  const amount = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "涉及金额" }) });
  await expect(amount).toContainText("689.5");
});
