import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

test.use({ examples: true });

test("examples stand in a tab of their own, go in one tap and come back", async ({ walk, page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "查看" }).getByRole("link", { name: /示例/ }).click();
  const examples = page.getByRole("article");
  await expect(examples).toHaveCount(6);
  await expect(page.getByText("这些案件是虚构的")).toBeVisible();
  await expectSound(walk);
  await page.getByRole("button", { name: "移除全部示例" }).click();
  await expect(page.getByRole("heading", { name: "示例已经移除" })).toBeVisible();
  await expect(examples).toHaveCount(0);
  await expectSound(walk);
  await page.getByRole("button", { name: "载入示例" }).click();
  await expect(examples).toHaveCount(6);
});

test("a case goes to the bin, and comes back with everything in it", async ({ walk, page, program }) => {
  const facts = { ...refusedReturn, itemName: "陶瓷马克杯" };
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  const title = "七日无理由退货被拒：陶瓷马克杯";
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });
  await page.goto("/");
  await expect(card).toContainText("¥699.00");
  await expectSound(walk);
  await card.getByRole("button", { name: `把“${title}”移到回收站` }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("link", { name: "回收站", exact: true }).click();
  await expect(card).toBeVisible();
  await expectSound(walk);
  await card.getByRole("button", { name: "恢复" }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("link", { name: "我的案件" }).click();
  await card.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto(`/cases/${caseId}/facts`);
  await expect(page.getByRole("main")).toContainText(refusedReturn.orderNumber);
  await expectSound(walk);
});

test("a second-hand buyer hears honestly what does not apply, and what still does", async ({ walk, page }) => {
  await page.goto("/cases/demo-second-hand/plan");
  const law = page.getByRole("region", { name: "法律怎么说" });
  const right = (name: string) => law.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(right("七日无理由退货")).toContainText("不成立");
  await expect(right("七日无理由退货")).toContainText("个人卖家没有七日无理由退货的义务");
  await expect(right("退一赔三")).toContainText("不成立");
  await expect(right("东西要和描述相符").getByText("成立", { exact: true })).toBeVisible();
  const money = page.getByRole("region", { name: "能要多少" });
  await expect(money).toContainText("¥4,200.00");
  await expect(money).not.toContainText("¥12,600.00");
  await expectSound(walk);
});
