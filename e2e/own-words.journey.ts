import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

const facts = { ...refusedReturn, receivedOn: "2026-10-01", sellerAnswer: "refused", refundReceived: "false" };

test("words of one's own that had better change are told where they are copied from, and one tap leads there and back", {
  tag: "@phone",
}, async ({ walk, page, program }) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  const composed = await program.post(`/api/cases/${caseId}/filings`, { data: { channel: "12315-complaint" } });
  const { filing } = (await composed.json()) as { filing: { id: string } };
  await page.goto(`/cases/${caseId}/filings/${filing.id}`);
  const field = page.locator("#field-content");
  const write = async (words: string) => {
    await field.getByRole("button", { name: /^改/ }).click();
    await field.getByRole("textbox").fill(words);
    await field.getByRole("button", { name: "存下" }).click();
    await expect(field.getByText(words)).toBeVisible();
  };
  const findings = page.getByRole("heading", { name: "交之前看一眼" });
  await expect(field).toBeVisible();
  await expect(findings).toHaveCount(0);

  await write("10月1日签收，店家说拆封不退。全公司凑不出一个脑细胞。请退699元。");
  await field.getByRole("link", { name: /^1 处建议改，看看为什么/ }).click();
  await expect(findings).toBeInViewport();
  await expect(page.getByText("“全公司凑不出一个脑细胞。”：这里在骂人。")).toBeVisible();
  await expectSound(walk);
  await page.getByRole("button", { name: "整段文字" }).click();
  await expect(field).toHaveCount(0);
  await page.getByRole("link", { name: "去改这一项" }).click();
  await expect(field).toBeInViewport();

  await write("10月1日签收，店家说拆封不退。请退699元。");
  await expect(findings).toHaveCount(0);
  await expect(field.getByRole("link")).toHaveCount(0);
});
