import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { composeComplaint } from "./walk/filing.ts";
import { addPictures } from "./walk/intake.ts";
import { openCaseWith } from "./walk/program.ts";

const chat = "examples/no-reason-return/chat.png";

test("on plain http a phone copies, hashes and uploads all the same", async ({ walk, page, program }) => {
  // What a browser withholds from a page that came over plain http from another machine
  await page.addInitScript(() => {
    const withhold = (from: object, name: string) =>
      Object.defineProperty(from, name, { get: () => undefined, configurable: true });
    Object.defineProperty(window, "isSecureContext", { get: () => false });
    withhold(navigator, "clipboard");
    withhold(navigator, "serviceWorker");
    withhold(navigator, "mediaDevices");
    withhold(crypto, "subtle");
    withhold(crypto, "randomUUID");
    withhold(window, "caches");
  });
  const facts = { ...refusedReturn, demandedOn: "2026-09-28", sellerAnswer: "refused" };
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts });
  await page.goto(`/cases/${caseId}/intake/material`);
  await addPictures(walk, [chat]);
  await expect(page.getByText("已放进 1 份")).toBeVisible();
  await expect(page.getByText("存下的和原图不一致")).toHaveCount(0);
  const hash = createHash("sha256")
    .update(await readFile(chat))
    .digest("hex");
  await page.goto(`/cases/${caseId}/exhibits/1`);
  await expect(page.getByRole("main")).toContainText(`${hash.slice(0, 10)}…`);

  await page.goto(`/cases/${caseId}`);
  await composeComplaint(walk);
  const field = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "订单号" }) });
  await field.getByRole("button", { name: "复制" }).click();
  await expect(field.getByText("已复制")).toBeVisible();
  const reference = page.getByLabel("对方给的编号");
  await reference.focus();
  await page.keyboard.press("Control+V");
  await expect(reference).toHaveValue(refusedReturn.orderNumber);
});
