import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Walk } from "./walk.ts";

/** A screen that has what it shows: one heading is seen, and no grey shapes where something is about to appear. */
export async function expectReady({ page }: Walk): Promise<void> {
  await expect(page.locator("main h1:visible")).toBeVisible();
  await expect(page.locator("main [data-waiting]:visible")).toHaveCount(0);
}

/** A screen as it stands: no violation of accessibility, nothing that scrolls sideways. */
export async function expectSound(walk: Walk): Promise<void> {
  const { page } = walk;
  await expectReady(walk);
  // There are no frames to gather from, and gathering opens a tab of its own each time; what passes is not written out
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, "pixels that scroll sideways").toBe(0);
}
