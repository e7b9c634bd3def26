import { expect, test } from "./journey.ts";
import { answers } from "./refused-return.ts";
import { composeComplaint, markSent, openScreen } from "./walk/filing.ts";
import {
  answerQuestions,
  chooseKind,
  fillByHand,
  goOnToMaterial,
  goOnToQuestions,
  seeResult,
  startCase,
} from "./walk/intake.ts";
import { expectReady, expectSound } from "./walk/sound.ts";
import type { Walk } from "./walk/walk.ts";

// A day nobody else walks on, so that no case with Chinese words stands in the list
test.use({ language: "en", locale: "en-GB", today: "2026-09-30" });

const kind = "no-reason-return";
const byHand = {
  Platform: "taobao",
  "Order number": "2609223371840052617",
  Shop: "Starfield Example Shop",
  Item: "Headphones X3",
  "Amount paid": "699",
  "Paid on": "2026-09-22",
};
test("a person who reads English walks the whole path without meeting Chinese words of ours", async ({
  walk,
  page,
}) => {
  await test.step("from the list to the questions", async () => {
    await page.goto("/");
    await expectEnglish(walk);
    await startCase(walk);
    await expectEnglish(walk);
    await chooseKind(walk, kind);
    await expect(page.getByText("Do not press now", { exact: true })).toBeVisible();
    await expectEnglish(walk);
    await goOnToMaterial(walk);
    await expectEnglish(walk);
    await page.getByRole("link", { name: "No screenshots: fill in by hand" }).click();
    await fillByHand(walk, byHand);
    await expectEnglish(walk);
    await goOnToQuestions(walk);
    await expect(page.getByText(/Why it is asked/)).toBeVisible();
    await expectEnglish(walk);
    await answerQuestions(walk, { kind, answers });
    await expectEnglish(walk);
  });
  await test.step("the case and all its screens", async () => {
    await seeResult(walk);
    await expectEnglish(walk);
    for (const screen of ["exhibits", "plan", "matrix", "deadlines", "timeline", "facts"] as const) {
      await openScreen(walk, screen);
      await expectEnglish(walk);
    }
  });
  await test.step("the paper, its three views, its clock and the certificate", async () => {
    await composeComplaint(walk);
    await expectEnglish(walk);
    await page.getByRole("button", { name: "As one text" }).click();
    await expectEnglish(walk);
    await page.getByRole("button", { name: "Where each sentence comes from" }).click();
    await expectEnglish(walk);
    await markSent(walk, { on: "2026-09-28", reference: "1330106000202609280000002" });
    await expect(page.getByText("Tue 13 October 2026")).toBeVisible();
    await expectEnglish(walk);
    await page.getByRole("link", { name: "How this day is counted" }).click();
    await expect(page.getByRole("article")).toContainText("7 working days");
    await expectEnglish(walk);
  });
  await test.step("the tools and the person's own page", async () => {
    const asked = "?rule=D01&from=2026-09-26&on=2026-10-05";
    for (const address of [
      "/tools",
      `/tools/deadline${asked}`,
      "/tools/fee?amount=600",
      "/tools/venue",
      "/tools/hotline?q=%E6%9D%AD%E5%B7%9E",
      "/tools/law",
      "/tools/law?q=return%20freight",
      "/tools/knowledge",
    ]) {
      await page.goto(address);
      await expectEnglish(walk);
    }
    await page.goto("/me");
    await expect(page.getByText("Text size")).toBeVisible();
    await expectEnglish(walk);
    await page.goto("/?scope=bin");
    await expectEnglish(walk);
    await page.goto("/nowhere");
    await expectEnglish(walk);
  });
});

/** Nothing behind a tap stays unseen: every part that opens is opened; then no Chinese but what is marked as Chinese. */
async function expectEnglish(walk: Walk): Promise<void> {
  const { page } = walk;
  await expectReady(walk);
  await page.locator("details").evaluateAll((parts) => {
    for (const part of parts) {
      part.setAttribute("open", "");
    }
  });
  await expectSound(walk);
  expect(await page.evaluate(chineseWords)).toEqual([]);
}

/** Texts with Chinese characters or punctuation in the page, outside of what is declared to be Chinese. */
function chineseWords(): string[] {
  const chinese = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u;
  const foreign = (element: Element | null) =>
    element?.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") === true;
  const found: string[] = chinese.test(document.title) ? [document.title] : [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const shown = text.parentElement?.closest("noscript, script, style") === null;
    if (shown && chinese.test(text.textContent ?? "") && !foreign(text.parentElement)) {
      found.push(text.parentElement?.outerHTML ?? "");
    }
  }
  for (const element of document.body.querySelectorAll("[aria-label], [placeholder], [title], [alt]")) {
    for (const name of ["aria-label", "placeholder", "title", "alt"]) {
      const words = element.getAttribute(name) ?? "";
      if (chinese.test(words) && !foreign(element)) {
        found.push(`${name}: ${words}`);
      }
    }
  }
  return found;
}
