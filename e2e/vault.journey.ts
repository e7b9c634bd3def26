import sharp from "sharp";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

const page1 = sharp({ create: { width: 360, height: 640, channels: 3, background: "#dfe5e1" } });

test("an exhibit is found in the gallery, said to be a chat on its page, and counts in the matrix, by keyboard too", async ({
  walk,
  page,
  program,
}) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts: refusedReturn });
  await page.goto(`/cases/${caseId}/exhibits`);
  await expect(page.getByText("还没有证据")).toBeVisible();
  await expectSound(walk);
  const add = (name: string, data: Buffer) => program.post(`/api/cases/${caseId}/exhibits?filename=${name}`, { data });
  await add("scene.png", await page1.png().toBuffer());
  await add("chat.txt", Buffer.from("卖家：不退。\n"));

  await page.goto(`/cases/${caseId}/exhibits`);
  await page.getByRole("button", { name: "调编号" }).click();
  await page.getByRole("button", { name: "证据2往前移" }).click();
  await expect(page.getByRole("status").getByText("已移到证据1")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText("已改回")).toBeVisible();
  await page.getByRole("button", { name: "选择", exact: true }).click();
  await page.getByRole("checkbox", { name: "选中证据1" }).press("Space");
  await expect(page.getByText("选中 1 份")).toBeVisible();
  await expectSound(walk);
  await page.getByRole("button", { name: "看", exact: true }).click();
  await page.getByRole("link", { name: /^证据1 · / }).press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: /^证据1/ })).toBeVisible();
  await page.getByRole("button", { name: "证据1的图片" }).press("+");
  await page.getByRole("button", { name: "看整张" }).click();
  await page.getByLabel("这是什么").selectOption("chat");
  await expect(page.getByText("已改，研判需要重算一次")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "证据1 · 聊天记录" })).toBeVisible();
  await expect(page.getByRole("region", { name: "它说明什么" })).toContainText("聊天是拼的");
  await page.getByText("名称 · 证明目的").click();
  await page.getByLabel("名称", { exact: true }).fill("与客服的聊天");
  await page.getByRole("button", { name: "保存说明" }).click();
  await expect(page.getByText("说明已保存")).toBeVisible();
  await expectSound(walk);
  await page.getByRole("heading", { level: 1 }).press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1, name: /^证据2/ })).toBeVisible();
  await expect(page.getByText("卖家：不退。")).toBeVisible();

  await page.goto(`/cases/${caseId}/matrix`);
  await page.getByRole("button", { name: "再研判一次" }).click();
  const row = page.getByRole("article").filter({ has: page.getByRole("link", { name: "证据1 · 聊天记录" }) });
  await expect(row.first()).toContainText("已有");
  const title = (await row.first().getByRole("heading").textContent()) ?? "";
  const element = page.getByRole("article", { name: title, exact: true });
  await element.getByRole("button", { name: /^证据1不用在/ }).click();
  await expect(page.getByText("证据1不再算在这一项上")).toBeVisible();
  await element.getByRole("button", { name: /连上一份证据/ }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: /证据2/ }).press("Enter");
  await expect(page.getByText("证据2已连上")).toBeVisible();
  await expect(element.getByRole("link", { name: /^证据2/ })).toBeVisible();
  await expectSound(walk);
});
