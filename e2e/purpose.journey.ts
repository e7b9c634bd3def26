import { expect, expectSound, test } from "./journey.ts";
import { addMissing, composeComplaint, download, enterPerson, markSent, openScreen } from "./walk/filing.ts";
import {
  type Answers,
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
import { disputeOf } from "./walk/questions.ts";
import { docxWords, pdfWords } from "./walk/read-paper.ts";
import { type Walk, wordsFor } from "./walk/walk.ts";

// The Monday after the parcel came; what goes out today must be answered by 2026-10-13
test.use({ today: "2026-09-28" });

const kind = "no-reason-return";
const orderPage = "examples/no-reason-return/order.png";
const orderNumber = "2609223371840052617";
const person = { name: "林小满", phone: "13900000026", address: "浙江省杭州市拱墅区示例街道1号2单元301室" };
const seller = { name: "杭州星野示例数码有限公司", address: "浙江省杭州市西湖区示例路100号" };
const reference = "1330106000202609280000001";
const answers: Answers = {
  receivedOn: "2026-09-26",
  sellerKind: "business",
  soldBy: "online",
  forDailyLife: "true",
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  exclusionConfirmedAtPurchase: "false",
  returnNoticeSent: "true",
  returnNoticeOn: "2026-09-27",
  goodsReturned: "not-yet",
  refundReceived: "false",
  sellerAnswer: "refused",
  officialMediator: "unused",
};

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
    await addMissing(walk, "营业执照上的全称", seller.name);
    await addMissing(walk, "公示的地址", seller.address);
    await enterPerson(walk, person);
    await expect(page.getByText("可以交了", { exact: true })).toBeVisible();
    await expectSound(walk);
  });
  await test.step("every field has its counter, and copying copies it", async () => {
    const content = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "投诉内容" }) });
    await expect(content).toContainText(/\d+ \/ 500 字/);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await content.getByRole("button", { name: "复制" }).click();
    await expect(content.getByText("已复制")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(orderNumber);
    await expect(content).toContainText(copied);
  });
  await test.step("text, PDF and Word hold the order number, the amount and the articles", async () => {
    expectComplete(new TextDecoder().decode(await download(walk, "text")).replaceAll(/\s/g, ""));
    const pdf = await download(walk, "pdf");
    expectComplete(await pdfWords(pdf));
    expectComplete(await docxWords(await download(walk, "docx")));
  });
  await test.step("once it is sent, the day of their answer stands there with its certificate", () =>
    sendAndCount(walk));
});

test("a field put right before the yes is what the plan and the paper count with", async ({ walk, page }) => {
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

/** The plan of the refused return, with what can be claimed. */
async function seePlan(walk: Walk, target: string): Promise<void> {
  const { page } = walk;
  await openScreen(walk, "plan");
  await expect(page.getByRole("region", { name: "能要多少" })).toContainText(target);
  const right = page
    .getByRole("region", { name: "法律怎么说" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "七日无理由退货" }) });
  await expect(right).toContainText("成立");
  await expect(right).toContainText("应当准许无理由退货");
  await right.getByText(/依据（\d+ 条）/).click();
  await expect(right.getByText("《消费者权益保护法》第二十五条", { exact: true })).toBeVisible();
  await expectSound(walk);
}

/** Marks the complaint as sent today and follows the day to its certificate, and to the case. */
async function sendAndCount(walk: Walk): Promise<void> {
  const { page } = walk;
  await markSent(walk, { on: "2026-09-28", reference });
  const clock = page.getByRole("region", { name: "哪天前要有答复" });
  await expect(clock).toContainText(reference);
  await expect(clock.getByRole("time")).toHaveText("2026年10月13日（周二）");
  await expectSound(walk);
  await clock.getByRole("link", { name: "这个日子怎么算的" }).click();
  const certificate = page.getByRole("article");
  await expect(certificate).toContainText("D07");
  await expect(certificate).toContainText("7 个工作日");
  await expect(certificate.getByRole("cell", { name: /10月10日.*第5日.*调休上班/ })).toBeVisible();
  await expect(certificate.getByRole("cell", { name: /10月13日.*第7日.*最后一天/ })).toBeVisible();
  await certificate.getByText(/逐日清单/).click();
  await expectSound(walk);
  await page.goto("/");
  await page
    .getByRole("link", { name: new RegExp(disputeOf(kind).title.zh) })
    .first()
    .click();
  await expect(page.getByRole("region").first()).toContainText("对方最晚 2026年10月13日（周二） 要有答复");
}

function expectComplete(words: string): void {
  expect(words).toContain(orderNumber);
  expect(words).toContain("699");
  expect(words).toContain("《消费者权益保护法》第二十五条");
  expect(words).toContain(person.name);
  expect(words).toContain(seller.name);
}
