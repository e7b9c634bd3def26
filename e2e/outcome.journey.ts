import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import type { JourneyServer } from "./journey-server.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith, sendPaper } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

// The journeys go on from day to day, one after another, on one server
test.use({ today: "2026-10-12" });

const facts = {
  ...refusedReturn,
  receivedOn: "2026-10-01",
  returnNoticeSent: "true",
  returnNoticeOn: "2026-10-03",
  sellerAnswer: "refused",
  refundReceived: "false",
};
const refused = { kind: "no-reason-return", facts } as const;

const nextStep = (page: Page) => page.getByRole("region", { name: /./ }).filter({ has: page.locator("#next-step") });

test("the same dispute taken to the consumer association while 12315 has it: explained, another way offered, going on needs a reason", async ({
  walk,
  page,
  program,
  server,
}) => {
  await daysGoBy(page, server, "2026-10-12");
  const caseId = await openCaseWith(program, refused);
  await sendPaper(program, caseId, { channel: "12315-complaint", paper: "12315-complaint", on: "2026-10-12" });
  await writeComplaintToAssociation(page, caseId);
  await expect(page.getByRole("heading", { name: "先停一下：这件事已经交过" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^改走：/ })).toBeVisible();
  await expectSound(walk);
  await page.getByRole("button", { name: "这份不交了" }).click();
  await expect(page.getByText("这份没有交。可以走另一条路：")).toBeVisible();
  await expectSound(walk);
  const left = page.url();
  await page.getByRole("button", { name: /^改走：/ }).click();
  await expect(page).not.toHaveURL(left);

  await writeComplaintToAssociation(page, caseId);
  await page.getByRole("button", { name: "记下，开始计时" }).click();
  await expect(page.getByText("请写明理由，至少两个字。")).toBeVisible();
  await expectSound(walk);
  const reason = "消协说可以一并了解，先登记";
  await page.getByLabel("为什么还要交").fill(reason);
  await page.getByRole("button", { name: "记下，开始计时" }).click();
  await expect(page.getByText(/明知前面交过，仍然提交/)).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await page.goto(`/cases/${caseId}/timeline`);
  await expect(page.getByText(/已知前面交过，写明理由后仍然提交/)).toBeVisible();
  await expectSound(walk);
});

test("a refusal of the application starts the 48 hours to call in the platform, and the reminder comes in time", async ({
  walk,
  page,
  program,
  server,
}) => {
  await daysGoBy(page, server, "2026-10-12");
  const caseId = await openCaseWith(program, refused);
  const paper = "platform-application";
  const filingId = await sendPaper(program, caseId, { channel: "platform", paper, on: "2026-10-12" });
  await page.goto(`/cases/${caseId}/filings/${filingId}`);
  const clock = page.getByRole("region", { name: "哪天前要有答复" });
  await clock.getByText("后来怎么样", { exact: true }).first().click();
  await clock.getByRole("radio", { name: /^(被拒绝|不受理)/ }).check();
  await clock.getByRole("button", { name: "记下", exact: true }).click();
  await expect(clock.getByText("申请平台介入").first()).toBeVisible();
  await expect(clock.getByText(/2026年10月1[34]日/).first()).toBeVisible();
  await expectSound(walk);
  await page.goto(`/cases/${caseId}`);
  await expect(page.locator("#next-step")).toHaveText("快到期：申请平台介入");
  await daysGoBy(page, server, "2026-10-13");
  await page.goto("/reminders");
  await expect(page.getByText(/就在今天：申请平台介入/)).toBeVisible();
  await expectSound(walk);
});

test("a call with a promise is noted, falls due, is broken, and stands in the next complaint as it was said", async ({
  walk,
  page,
  program,
  server,
}) => {
  await daysGoBy(page, server, "2026-10-13");
  const caseId = await openCaseWith(program, refused);
  await page.goto(`/cases/${caseId}/contacts`);
  const form = page.getByRole("form", { name: "记一次沟通" });
  await form.getByText("电话", { exact: true }).click();
  await form.getByText("商家", { exact: true }).click();
  await form.getByLabel("对方说了什么").fill("明天一定给您退，工号 A07");
  await form.getByLabel("答应了什么").fill("退款 699 元");
  await form.getByText("明天", { exact: true }).click();
  await expectSound(walk);
  await form.getByRole("button", { name: "记下", exact: true }).click();
  await expect(page.getByText("等兑现", { exact: true })).toBeVisible();
  await expectSound(walk);
  await daysGoBy(page, server, "2026-10-15");
  await page.goto(`/cases/${caseId}`);
  await expect(page.locator("#next-step")).toHaveText("说好的没有兑现：退款 699 元");
  await expectSound(walk);
  await page.getByRole("link", { name: "做到了，去记一笔" }).click();
  await page.getByRole("button", { name: "没做到" }).click();
  await expect(page.getByText("没有兑现", { exact: true })).toBeVisible();
  await page.goto(`/cases/${caseId}/filings`);
  await writeFor(page, /12315.*（投诉）/);
  await expect(page.getByText(/退款 ?699 ?元/).first()).toBeVisible();
  await expect(page.getByText(/10月14日/).first()).toBeVisible();
  await expectSound(walk);
});

test("a complaint at 12315 that nobody answers within seven working days has its reminder proposed on the right day", async ({
  walk,
  page,
  program,
  server,
}) => {
  await daysGoBy(page, server, "2026-10-15");
  const caseId = await openCaseWith(program, refused);
  await sendPaper(program, caseId, { channel: "12315-complaint", paper: "12315-complaint", on: "2026-10-13" });
  await daysGoBy(page, server, "2026-10-22");
  await page.goto(`/cases/${caseId}`);
  await expect(page.locator("#next-step")).toHaveText("等全国12315平台（投诉）的答复");
  await daysGoBy(page, server, "2026-10-23");
  await page.goto(`/cases/${caseId}`);
  await expect(page.locator("#next-step")).toContainText("到期没有答复，写催办函");
  await expect(nextStep(page)).toContainText("2026年10月22日");
  await expectSound(walk);
  await nextStep(page).getByRole("button", { name: "写这份文书" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /催办函/ })).toBeVisible();
  await expectSound(walk);
});

async function writeComplaintToAssociation(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}/filings`);
  await writeFor(page, /消协/);
}

/** Has the paper of a channel written, from the list of ways. */
async function writeFor(page: Page, channel: RegExp): Promise<void> {
  const way = page
    .getByRole("region", { name: "选一条路来写" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: channel }) });
  await way.getByRole("button", { name: "写这份" }).click();
  await expect(page).toHaveURL(/\/filings\/[^/]+$/);
}

/** Lets days go by with nothing open that would ask the server meanwhile. */
async function daysGoBy(page: Page, server: JourneyServer, until: string): Promise<void> {
  await page.goto("about:blank");
  await server.moveTo(until);
}
