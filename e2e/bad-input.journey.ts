import type { APIResponse } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { composeComplaint } from "./walk/filing.ts";
import { expectSaved, fieldByHand } from "./walk/intake.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

const kind = "no-reason-return";
const letter = "退".repeat(30_000);

test("a program that sends nonsense gets a sentence, the field and no 500, and nothing is lost", async ({
  program,
}) => {
  const caseId = await openCaseWith(program, { kind, facts: refusedReturn });
  const record = (name: string, value: string | number) =>
    program.post(`/api/cases/${caseId}/facts`, { data: { entries: [{ name, value }] } });
  await refused(await record("pricePaid", -1), { code: "AMOUNT_NOT_VALID", field: "pricePaid" });
  await refused(await record("receivedOn", "2026-02-30"), { code: "DATE_NOT_REAL", field: "receivedOn" });
  await refused(await record("problemFound", letter), { code: "TEXT_TOO_LONG", field: "problemFound" });
  const composed = await program.post(`/api/cases/${caseId}/filings`, { data: { channel: "12315-complaint" } });
  const { filing } = await composed.json();
  const edit = await program.patch(`/api/cases/${caseId}/filings/${filing.id}`, {
    data: { fields: { content: letter } },
  });
  await refused(edit, { code: "TEXT_TOO_LONG", field: "fields.content" });
  const kept = await (await program.get(`/api/cases/${caseId}`)).json();
  expect(kept.facts).toMatchObject({ pricePaid: 69_900, receivedOn: "2026-09-26" });
});

test("a wrong entry gets its sentence beside the field, and what was typed stays", async ({ walk, page, program }) => {
  const { pricePaid: _unknown, ...facts } = refusedReturn;
  const caseId = await openCaseWith(program, { kind, facts });
  await page.goto(`/cases/${caseId}/intake/fields`);
  await page.getByText("手填", { exact: true }).click();
  const paid = fieldByHand(walk, "实付金额");
  await paid.fill("-1");
  await paid.blur();
  await expect(paid).toHaveAccessibleDescription(/请填 0 或更大的金额/);
  await expect(paid).toHaveAttribute("aria-invalid", "true");
  await expect(paid).toHaveValue("-1");
  await expectSound(walk);
  await paid.fill("699");
  await paid.blur();
  await expectSaved(walk, "实付金额");

  await page.goto(`/cases/${caseId}`);
  await composeComplaint(walk);
  const content = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "投诉内容" }) });
  await content.getByRole("button", { name: "改 投诉内容" }).click();
  const text = content.getByRole("textbox");
  await text.fill(letter);
  await expect(text).toHaveAccessibleDescription(/超出 29500 字，要删短/);
  await expectSound(walk);
  await content.getByRole("button", { name: "存下" }).click();
  await expect(content).toContainText("文字太长");
  await expect(text).toHaveValue(letter);

  const sending = page.getByRole("region", { name: "我已提交" });
  await sending.getByLabel("哪天交的").fill("2026-10-06");
  await sending.getByRole("button", { name: "记下，开始计时" }).click();
  await expect(sending.getByLabel("哪天交的")).toHaveAccessibleDescription(/这一天还没到/);
  await expect(sending.getByLabel("哪天交的")).toBeFocused();
});

/** A refusal as the interface promises it: 4xx, a code, the field, words and a next step in both languages. */
async function refused(response: APIResponse, expected: { readonly code: string; readonly field: string }) {
  expect(response.status()).toBeGreaterThanOrEqual(400);
  expect(response.status()).toBeLessThan(500);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const problem = await response.json();
  expect(problem).toMatchObject(expected);
  for (const words of [problem.words, problem.nextStep]) {
    expect(words.zh.length * words.en.length).toBeGreaterThan(0);
  }
}
