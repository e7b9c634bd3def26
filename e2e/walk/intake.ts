import { expect, type Locator } from "@playwright/test";
import type { DisputeKind, FactName } from "@youju/domain";
import { disputeOf } from "./questions.ts";
import { type Walk, wordsFor } from "./walk.ts";

/** Answers by fact, as the form takes them: days `YYYY-MM-DD`, choices by id, amounts in yuan. */
export type Answers = Readonly<Partial<Record<FactName, string>>>;

/** A picture on disk, or one made up on the spot. */
export type Picture = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Reading a picture takes a few seconds; a busy machine is given time. */
const readsWithin = 90_000;

/** From the list of cases to the picker of what happened. */
export async function startCase(walk: Walk): Promise<void> {
  const { page } = walk;
  const { list, intake } = wordsFor(walk);
  await page.goto("/");
  await page.getByRole("link", { name: list.newCase }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: intake.steps.kind })).toBeVisible();
}

/** Chooses what happened; the three lines follow. */
export async function chooseKind({ page, language }: Walk, kind: DisputeKind): Promise<void> {
  await page.getByRole("button", { name: disputeOf(kind).title[language] }).click();
}

/** From the three lines to the step that takes pictures. */
export async function goOnToMaterial(walk: Walk): Promise<void> {
  const { intake } = wordsFor(walk);
  await walk.page.getByRole("button", { name: intake.kind.go }).click();
  await expect(walk.page.getByRole("heading", { level: 1, name: intake.steps.material })).toBeVisible();
}

/** Puts pictures in, as the file dialog does. */
export async function addPictures({ page }: Walk, pictures: readonly Picture[]): Promise<void> {
  const input = page.locator('input[type="file"][multiple]').first();
  for (const picture of pictures) {
    await input.setInputFiles(picture);
  }
}

/** From the pictures to what was read, waiting until everything sure stands there to be confirmed. */
export async function waitForReading(walk: Walk): Promise<void> {
  const { page } = walk;
  const { material, fields } = wordsFor(walk).intake;
  await expect(page.getByText(material.held(1), { exact: true })).toBeVisible({ timeout: readsWithin });
  await page.getByRole("main").locator('a[href$="/intake/fields"]').click();
  await expect(page.getByRole("button", { name: fields.allRight, exact: true })).toBeVisible({ timeout: readsWithin });
}

/** One yes for everything read clearly, one for each field that was not. */
export async function confirmAll(walk: Walk): Promise<void> {
  const { page } = walk;
  const { fields } = wordsFor(walk).intake;
  const allRight = page.getByRole("button", { name: fields.allRight, exact: true });
  await allRight.click();
  await expect(allRight).toHaveCount(0);
  const right = page
    .getByRole("region", { name: fields.doubtTitle })
    .getByRole("button", { name: fields.right, exact: true });
  for (let left = await right.count(); left > 0; left = await right.count()) {
    await right.first().click();
    await expect(right).toHaveCount(left - 1);
  }
}

/** A field filled in by hand, by its name. */
export function fieldByHand({ page }: Walk, name: string): Locator {
  return page.getByRole("combobox", { name, exact: true }).or(page.getByRole("textbox", { name, exact: true }));
}

/** Fills in what nobody knows yet, each field saved as it is left. */
export async function fillByHand(walk: Walk, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const field = fieldByHand(walk, name);
    const chosen = await field.evaluate((control) => control.tagName === "SELECT");
    await (chosen ? field.selectOption(value) : field.fill(value));
    await field.blur();
    await expectSaved(walk, name);
  }
}

/** The sign beside a field that what stands in it is kept. */
export async function expectSaved(walk: Walk, name: string): Promise<void> {
  const { manualSaved } = wordsFor(walk).intake.fields;
  await expect(walk.page.locator("label").filter({ hasText: name }).filter({ hasText: manualSaved })).toBeVisible();
}

/** From the fields to the first question. */
export async function goOnToQuestions({ page }: Walk): Promise<void> {
  await page.getByRole("main").locator('a[href$="/intake/questions"]').click();
}

/**
 * Answers whatever is asked until nothing is left, and gives the facts asked for, in order. A question without an answer
 * here fails.
 */
export async function answerQuestions(
  walk: Walk,
  { kind, answers }: { readonly kind: DisputeKind; readonly answers: Answers },
): Promise<readonly FactName[]> {
  const { page, language } = walk;
  const { questions: words } = wordsFor(walk).intake;
  const facts = new Map(disputeOf(kind).questions.map(({ fact, prompt }) => [prompt[language], fact]));
  const card = page.locator("main form[aria-label]");
  const asked: FactName[] = [];
  for (;;) {
    await expect(card.or(page.getByRole("heading", { name: words.done }))).toBeVisible();
    if ((await card.count()) === 0) {
      return asked;
    }
    const prompt = (await card.getAttribute("aria-label")) ?? "";
    const fact = facts.get(prompt);
    const answer = fact === undefined ? undefined : answers[fact];
    if (fact === undefined || answer === undefined) {
      throw new Error(`no answer at hand for: ${prompt}`);
    }
    const choice = card.locator(`input[type="radio"][value="${answer}"]`);
    const typed = card.locator('input:not([type="radio"]), textarea');
    const [first = "", time] = /^\d{4}-.*T/.test(answer) ? answer.split("T") : [answer];
    await ((await choice.count()) > 0 ? choice.check() : typed.first().fill(first));
    if (time !== undefined) {
      await typed.nth(1).fill(time);
    }
    await card.getByRole("button", { name: words.answer }).click();
    await expect(page.getByRole("form", { name: prompt, exact: true })).toHaveCount(0);
    asked.push(fact);
  }
}

/** From the last question to the case with its result. */
export async function seeResult(walk: Walk): Promise<void> {
  const { intake, caseFile } = wordsFor(walk);
  await walk.page.getByRole("button", { name: intake.questions.toPlan }).click();
  await expect(walk.page.getByText(caseFile.next, { exact: true })).toBeVisible();
}
