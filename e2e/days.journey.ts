import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

test("past the safe day but within the law, the screen says: do it today", async ({ walk, page, program }) => {
  const facts = { ...refusedReturn, returnNoticeSent: "false" };
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  await page.goto(`/cases/${caseId}`);
  await expect(page.getByText("仍在法定期限内，今天就办。最晚 2026年10月8日（周四）")).toBeVisible();
  await expectSound(walk);
  await page.goto(`/cases/${caseId}/deadlines`);
  const row = page.locator(`a[href^="/cases/${caseId}/deadlines/"]`).filter({ hasText: /仍在法定期限内，今天就办/ });
  await expect(row).toContainText("七日无理由退货");
  await expect(row).not.toContainText("已过");
  await row.click();
  const certificate = page.getByRole("article");
  await expect(certificate).toContainText("D01");
  await expect(certificate).toContainText("仍在法定期限内，今天就办");
  await expect(certificate.getByRole("time").filter({ hasText: "2026年10月3日（周六）" }).first()).toBeVisible();
  await expect(certificate.getByRole("time").filter({ hasText: "2026年10月8日（周四）" }).first()).toBeVisible();
  await expect(certificate.getByRole("cell", { name: /10月3日.*第7日.*国庆节.*稳妥日/ })).toBeVisible();
  await expect(certificate.getByText("已过", { exact: true })).toHaveCount(0);
  await certificate.getByText(/逐日清单/).click();
  await expect(certificate.getByRole("row", { name: /10月8日/ }).last()).toBeVisible();
  await expectSound(walk);
});

test("a countdown copied from the page takes the place of what platforms usually do", async ({
  walk,
  page,
  program,
}) => {
  const asked = { returnNoticeSent: "true", returnNoticeOn: "2026-10-03", sellerAnswer: "refused" };
  const facts = { ...refusedReturn, ...asked, serviceRefusedAt: "2026-10-04 20:15" };
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  await page.goto(`/cases/${caseId}/deadlines/intervention-window`);
  const certificate = page.getByRole("article");
  await expect(certificate).toContainText("默认值（请在 App 内核对）");
  await expect(certificate).toContainText("20:15 截止");
  await expectSound(walk);
  await certificate.getByRole("button", { name: "页面上写着倒计时" }).click();
  const form = page.getByRole("form", { name: "抄下页面上的倒计时" });
  await form.getByRole("button", { name: "按页面的算" }).click();
  await expect(form).toContainText("至少填一项");
  await expectSound(walk);
  await form.getByRole("radio", { name: "截止到几点" }).check();
  await form.getByLabel("哪天").fill("2026-10-08");
  await form.getByLabel("几点（没写就空着）").fill("09:00");
  await expectSound(walk);
  await form.getByRole("button", { name: "按页面的算" }).click();
  await expect(certificate).toContainText("按你从页面抄下的截止时间");
  await expect(certificate).toContainText("09:00 截止");
  await expect(certificate).not.toContainText("默认值");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(certificate).toContainText("默认值（请在 App 内核对）");
  await expectSound(walk);
});

test("what a search finds leads on, by keyboard too: to a new case of that kind, to the certificate, to the office", async ({
  walk,
  page,
}) => {
  await page.goto("/tools/law");
  const search = page.getByRole("searchbox", { name: "查什么" });
  await search.fill("七日无理由退货");
  const kinds = page.getByRole("region", { name: /^纠纷类型/ });
  await kinds.getByRole("link", { name: /七日无理由退货被拒/ }).focus();
  await expectSound(walk);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/new\?kind=no-reason-return$/);
  await expect(page.getByText("七日无理由退货被拒", { exact: true })).toBeVisible();
  await expectSound(walk);
  await page.goBack();
  await search.fill("12345");
  const channels = page.getByRole("region", { name: /^渠道/ });
  await expectSound(walk);
  await channels.getByRole("link", { name: "查要拨的号码" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "12345 怎么拨" })).toBeVisible();
});

test("the tools count days and fees without any case", async ({ walk, page }) => {
  await page.clock.setFixedTime(new Date("2026-10-05T04:00:00Z"));
  await page.goto("/tools");
  await expectSound(walk);
  await page.getByRole("link", { name: /期限计算/ }).click();
  const answer = page.getByRole("article");
  await count({ rule: "D01", from: "2026-09-26" });
  await expect(answer).toContainText("仍在法定期限内，今天就办");
  await expect(answer).toContainText("2026年10月3日（周六）");
  await expect(answer).toContainText("2026年10月8日（周四）");
  await expectSound(walk);
  await count({ rule: "D07", from: "2026-09-28" });
  await expect(answer.getByRole("cell", { name: /10月10日.*调休上班/ })).toBeVisible();
  await expect(answer.getByRole("cell", { name: /10月13日.*第7日/ })).toBeVisible();
  await count({ rule: "D08", from: "2026-11-21" });
  await expect(answer).toContainText("2027年1月20日（周三）");
  await expect(answer).toContainText("暂不能确定");
  await expect(answer).toContainText("最后期限暂不能确定");
  await expectSound(walk);

  await page.getByRole("link", { name: "工具", exact: true }).filter({ visible: true }).click();
  await page.getByRole("link", { name: /诉讼费计算/ }).click();
  const fees = [
    ["600", "小额诉讼（减半）", "¥25.00"],
    ["20000", "普通程序", "¥300.00"],
    ["100000", "普通程序", "¥2,300.00"],
    ["1000000", "普通程序", "¥13,800.00"],
  ] as const;
  for (const [amount, procedure, fee] of fees) {
    await page.getByLabel("请求的金额（元）").fill(amount);
    await page.getByRole("radio", { name: procedure }).check();
    await page.getByRole("button", { name: "算", exact: true }).click();
    await expect(page.getByText(fee, { exact: true }).first()).toBeVisible();
  }
  await expectSound(walk);

  async function count({ rule, from }: { readonly rule: string; readonly from: string }): Promise<void> {
    await page.getByLabel("哪一个期限").selectOption(rule);
    await page.getByLabel("从哪天数").fill(from);
    await page.getByRole("button", { name: "算", exact: true }).click();
    await expect(answer).toContainText(rule);
  }
});
