import { type BrowserContext, expect } from "@playwright/test";
import type { ComposedFiling } from "@youju/api";
import { type Walk, wordsFor } from "./walk.ts";

/**
 * Copies every filled field of the paper on screen with its own button, and the whole paper with one: what lies on the
 * clipboard is what the server composed, to the letter. Answers with the fields by id.
 */
export async function expectEveryFieldCopies(
  walk: Walk,
  context: BrowserContext,
): Promise<Readonly<Record<string, string>>> {
  const { page } = walk;
  const { ui } = wordsFor(walk);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const composed = await composedOnScreen(walk);
  const filled = composed.fields.filter(({ value }) => value !== "");
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const { id, value } of filled) {
    const field = page.locator(`#field-${id}`);
    await field.getByRole("button", { name: ui.copy }).click();
    await expect(field.getByText(ui.copied)).toBeVisible();
    expect(await clipboard(), id).toBe(value);
  }
  await page
    .getByRole("region", { name: wordsFor(walk).filingVersions.handOver })
    .getByRole("button")
    .first()
    .click();
  await expect.poll(clipboard).toBe(filled.map(({ label, value }) => `【${label.zh}】\n${value}`).join("\n\n"));
  return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
}

/**
 * Prints the paper from its screen: while the dialog is open the page to be printed is the paper alone, and afterwards the
 * screen stands as before. Answers with the words on it, without white space.
 */
export async function printedWords(walk: Walk): Promise<string> {
  const { page } = walk;
  // No dialog opens without a printer: the page stays as it would be printed until the test says that it was
  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  await page.getByRole("button", { name: wordsFor(walk).filingVersions.print }).click();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator("[data-print-sheet]");
  await expect(sheet).toBeVisible();
  await expect(page.locator("main")).toBeHidden();
  const words = (await sheet.textContent()) ?? "";
  await page.evaluate(() => void dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(sheet).toHaveCount(0);
  await expect(page.locator("main")).toBeVisible();
  return words.replaceAll(/\s/g, "");
}

/** The paper as the server gives it to the screen. */
async function composedOnScreen({ page }: Walk): Promise<ComposedFiling> {
  const [, caseId, filingId] = /\/cases\/([^/]+)\/filings\/([^/]+)/.exec(page.url()) ?? [];
  return (await (await page.request.get(`/api/cases/${caseId}/filings/${filingId}`)).json()) as ComposedFiling;
}
