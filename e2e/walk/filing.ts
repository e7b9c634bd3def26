import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import type { Profile } from "@youju/domain";
import { expectSound } from "./sound.ts";
import { type Walk, wordsFor } from "./walk.ts";

/** Goes to another screen of the case that is open; on a phone by way of the case's own page. */
export async function openScreen(
  walk: Walk,
  screen: "exhibits" | "matrix" | "plan" | "deadlines" | "filings" | "timeline" | "facts",
): Promise<void> {
  const { page } = walk;
  const address = `/cases/${/\/cases\/([^/]+)/.exec(page.url())?.[1]}`;
  const link = page.locator(`main a[href="${address}/${screen}"]`).filter({ visible: true });
  const back = page.locator(`main a[href="${address}"]`);
  await expect(link.or(back).first()).toBeVisible();
  if ((await link.count()) === 0) {
    await back.first().click();
  }
  await link.first().click();
  await expect(page).toHaveURL(new RegExp(`${address}/${screen}$`));
}

/** Has the complaint for 12315 written and opens it. */
export async function composeComplaint(walk: Walk): Promise<void> {
  const { page } = walk;
  const { filing } = wordsFor(walk);
  await openScreen(walk, "filings");
  const ways = page.getByRole("region", { name: filing.choose });
  const way = ways
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /12315.*[（(](投诉|complaint)[）)]/ }) });
  await way.getByRole("button", { name: filing.write }).click();
  await expect(page.getByRole("region", { name: filing.fields })).toBeVisible();
}

/** The quick look before a paper goes: what it calls to mind follows the answers at once; they are kept, and taken back. */
export async function lookBeforeSending(walk: Walk): Promise<void> {
  const { page } = walk;
  const look = page.getByRole("region", { name: "提交前，先看一眼" });
  await expect(look).toContainText("想退钱、赔钱，选“我要投诉”");
  await look.getByText("现在看一看").click();
  await look.getByRole("radio", { name: "两样都要" }).check();
  await expect(look).toContainText("分成投诉、举报两份提交");
  await expect(look).not.toContainText("想退钱、赔钱，选“我要投诉”");
  await look.getByLabel("心里想要对方付多少钱？").fill("很多");
  await look.getByRole("button", { name: "记下" }).click();
  await expect(look).toContainText("请填金额");
  await look.getByLabel("心里想要对方付多少钱？").fill("5000");
  await expect(look).toContainText("你想要 ¥5,000.00");
  const shared = look.getByRole("group", { name: "有别人也用这个手机号或地址投诉吗？" });
  await shared.getByRole("radio", { name: "是", exact: true }).check();
  await expect(look).toContainText("每个人用自己的手机号和地址");
  await expectSound(walk);
  await look.getByRole("button", { name: "记下" }).click();
  await expect(look).toContainText("看过 3 / 7");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(look).toContainText("现在看一看");
  await expect(look).toContainText("想退钱、赔钱，选“我要投诉”");
}

/** Enters the person's own details; they are asked for once. */
export async function enterPerson(walk: Walk, person: Profile): Promise<void> {
  const { filing } = wordsFor(walk);
  const section = walk.page.getByRole("region", { name: filing.person });
  await section.getByLabel(filing.name).fill(person.name);
  await section.getByLabel(filing.phone).fill(person.phone);
  await section.getByLabel(filing.address).fill(person.address);
  await section.getByRole("button", { name: filing.savePerson }).click();
  await expect(section.getByText(person.phone)).toBeVisible();
}

/** Adds what the paper says is still missing: `missing` names it by words of its line. */
export async function addMissing(walk: Walk, missing: string | RegExp, value: string): Promise<void> {
  const { filing, intake } = wordsFor(walk);
  const row = walk.page.getByRole("listitem").filter({ hasText: missing }).filter({ hasText: filing.fix });
  await row.getByRole("button", { name: filing.fix }).click();
  const editor = walk.page.locator("main form").filter({ hasText: intake.fields.value });
  await editor.getByRole("textbox").fill(value);
  await editor.getByRole("button", { name: intake.fields.save }).click();
  await expect(editor).toHaveCount(0);
  // Once the paper has been written anew the list closes up; until then its rows still move
  await expect(row).toHaveCount(0);
}

/** A paper as a file, the way the browser saves it. */
export async function download(walk: Walk, format: "text" | "pdf" | "docx"): Promise<Uint8Array> {
  const { filing } = wordsFor(walk);
  const section = walk.page.getByRole("region", { name: filing.download });
  const saving = walk.page.waitForEvent("download");
  await section.getByText(filing.formats[format], { exact: true }).click();
  const saved = await saving;
  expect(await saved.failure()).toBeNull();
  return new Uint8Array(await readFile(await saved.path()));
}

/** Notes that the paper went out; the clock starts. */
export async function markSent(
  walk: Walk,
  { on, reference }: { readonly on: string; readonly reference: string },
): Promise<void> {
  const { filing } = wordsFor(walk);
  const section = walk.page.getByRole("region", { name: filing.sent });
  await section.getByLabel(filing.sentDay).fill(on);
  await section.getByLabel(filing.sentReference).fill(reference);
  await section.getByRole("button", { name: filing.markSent }).click();
  await expect(walk.page.getByRole("region", { name: filing.clock })).toBeVisible();
}
