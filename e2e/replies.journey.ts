import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

test.use({ today: "2026-10-05", permissions: ["clipboard-read", "clipboard-write"] });

const refusal = "亲，已经拆封了不能退货哦";
const facts = {
  ...refusedReturn,
  receivedOn: "2026-10-01",
  returnNoticeSent: "true",
  returnNoticeOn: "2026-10-03",
};

test("a refusal pasted is judged, answered with a copied message and kept, and the platform's window runs", async ({
  walk,
  page,
  program,
}) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  await page.goto(`/cases/${caseId}`);
  await page.getByRole("button", { name: /^对方怎么说/ }).click();
  await page.evaluate((words) => navigator.clipboard.writeText(words), refusal);
  await page.getByLabel("对方的原话").press("ControlOrMeta+v");
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "拆封不退" }) });
  await expect(card.getByText("站不住", { exact: true })).toBeVisible();
  await card.getByText(/^依据/).click();
  await expect(card.getByText(/消费者权益保护法/).first()).toBeVisible();
  await expectSound(walk);

  const answer = (await card.locator("blockquote").textContent()) ?? "";
  await card.getByRole("button", { name: /复制这段/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(answer);

  await card.getByRole("button", { name: "做成分享图" }).click();
  const picture = page.getByRole("dialog").getByRole("img");
  const shared = (await picture.getAttribute("aria-label")) ?? "";
  expect(shared).toContain("拆封不退");
  expect(shared).toContain("站不住");
  expectNothingOwn(shared);
  await expectSound(walk);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存成图片" }).click(),
  ]);
  expect((await sharp(await download.path()).metadata()).width).toBe(1080);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "记下这次沟通" }).click();
  await expect(page.getByText(/“申请平台介入”正在算，到 2026年10月7日/)).toBeVisible();
  await expectSound(walk);
  await page.getByRole("link", { name: "往来记录 1 条" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "往来记录" })).toBeVisible();
  const talk = page.getByRole("article");
  await expect(talk.getByText(refusal, { exact: true })).toBeVisible();
  await expect(talk.getByText(answer, { exact: true })).toBeVisible();
  await expectSound(walk);
  await page.goto(`/cases/${caseId}/deadlines`);
  await expect(page.getByRole("link", { name: /申请平台介入/ }).first()).toBeVisible();
});

test("an offer on a screenshot is held against the person's own sums, which the copied words say nothing of", async ({
  walk,
  page,
  program,
}) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  await page.goto(`/cases/${caseId}`);
  await page.getByRole("button", { name: /^对方怎么说/ }).click();
  await page.getByRole("button", { name: "聊天截图" }).click();
  await page.setInputFiles("input[type=file][accept='image/*'][aria-label='聊天截图']", {
    name: "聊天.png",
    mimeType: "image/png",
    buffer: await chatPicture(),
  });
  await page.getByRole("button", { name: "就用这些话" }).click({ timeout: 60_000 });
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "退一部分、补偿" }) });
  const own = card.locator("[data-audience=own]");
  await expect(own.getByText("只有你看得到")).toBeVisible();
  await expect(own).toContainText("¥20.00");
  await expect(own).toContainText("¥699.00");
  await expect(own.getByText("没到底线")).toBeVisible();
  await expectSound(walk);
  await card.getByRole("button", { name: /复制这段/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("20元");
  expectNothingOwn(copied);
  await look(page);
});

test("without a case the same box answers among the tools", async ({ walk, page }) => {
  // As a phone does that shares words to the installed page
  await page.goto("/");
  const link = await page.locator("link[rel=manifest]").getAttribute("href");
  const { share_target: share } = await (await page.request.get(link ?? "")).json();
  await page.goto(`${share.action}?${share.params.text}=${encodeURIComponent("系统自动回复：您的问题已收到")}`);
  await expect(page.getByText(/还不算答复|没认出/).first()).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "清空" }).click();
  await page.getByLabel("对方的原话").fill("啊吧啊吧");
  await page.getByRole("button", { name: "看看站不站得住" }).click();
  await expect(page.getByRole("heading", { name: "没认出这句话" })).toBeVisible();
  await page.getByLabel("找一种说法").fill("拆封");
  await page.getByRole("button", { name: /拆封不退/ }).click();
  await expect(page.getByText("你挑的")).toBeVisible();
  await expectSound(walk);
});

/** The way to what to choose in the app. */
async function look(page: Page): Promise<void> {
  await page.getByRole("link", { name: /按之前先看/ }).click();
  await expect(page.getByRole("img", { name: /淘宝的售后申请/ })).toBeVisible();
}

/** What can be asked and the least to be taken stay with the person; so does whose order it is. */
function expectNothingOwn(words: string): void {
  for (const own of ["699", refusedReturn.orderNumber, refusedReturn.shopName, "底线", "可以要"]) {
    expect(words).not.toContain(own);
  }
}

/** A chat as an app shows it, drawn here: one's own words at the right, theirs at the left. */
function chatPicture(): Promise<Buffer> {
  const words = (text: string, x: number, y: number) =>
    `<text x="${x}" y="${y}" font-size="40" font-family="Noto Sans CJK SC, Noto Sans SC, sans-serif" fill="#18211d">${text}</text>`;
  const bubble = (x: number, y: number, width: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${width}" height="110" rx="20" fill="${fill}"/>`;
  const drawn = [
    bubble(520, 160, 500, "#9ee7a8"),
    words("我要退货退款，谢谢", 560, 230),
    bubble(60, 340, 640, "#ffffff"),
    words("亲，给您补偿20元行吗", 100, 410),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="640"><rect width="1080" height="640" fill="#ededed"/>${drawn.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
