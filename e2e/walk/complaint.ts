import { expect } from "@playwright/test";
import { person, refusedReturn } from "../refused-return.ts";
import { addMissing, markSent, openScreen } from "./filing.ts";
import { disputeOf } from "./questions.ts";
import { expectSound } from "./sound.ts";
import type { Walk } from "./walk.ts";

const reference = "1330106000202609280000001";

/** Adds what the complaint must know of the seller and the order page does not show. */
export async function addSeller(walk: Walk): Promise<void> {
  await addMissing(walk, "营业执照上的全称", refusedReturn.sellerLegalName);
  await addMissing(walk, "公示的地址", refusedReturn.sellerAddress);
}

/** The plan of the refused return, with what can be claimed. */
export async function seePlan(walk: Walk, target: string): Promise<void> {
  const { page } = walk;
  await openScreen(walk, "plan");
  await expect(page.getByRole("region", { name: "能要多少" })).toContainText(target);
  const right = page
    .getByRole("region", { name: "法律怎么说" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "七日无理由退货" }) });
  await expect(right).toContainText("成立");
  await expect(right).toContainText("应当准许无理由退货");
  await right.getByText(/为什么（依据 \d+ 条）/).click();
  await expect(right.getByText("《消费者权益保护法》第二十五条", { exact: true })).toBeVisible();
  await expectSound(walk);
}

/** Marks the complaint as sent today and follows the day to its certificate, and to the case. */
export async function sendAndCount(walk: Walk): Promise<void> {
  const { page } = walk;
  await markSent(walk, { on: "2026-09-28", reference });
  const clock = page.getByRole("region", { name: "哪天前要有答复" });
  await expect(clock).toContainText(reference);
  await expect(clock.getByRole("time").first()).toHaveText("2026年10月13日（周二）");
  await expectSound(walk);
  await clock.getByRole("link", { name: "这个日子怎么算的" }).click();
  const certificate = page.getByRole("article");
  await expect(certificate).toContainText("D07");
  await expect(certificate).toContainText("7 个工作日");
  await expect(certificate.getByRole("cell", { name: /10月10日.*第5日.*调休上班/ })).toBeVisible();
  await expect(certificate.getByRole("cell", { name: /10月13日.*第7日.*最后一天/ })).toBeVisible();
  await certificate.getByText(/逐日清单/).click();
  await expectSound(walk);
  await page.goto("/");
  await page
    .getByRole("link", { name: new RegExp(disputeOf("no-reason-return").title.zh) })
    .first()
    .click();
  // The platform's own window closes long before the office has to answer, so it comes first
  await expect(page.getByText("快到期：申请平台介入")).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}/deadlines`);
  await expect(page.getByRole("time").filter({ hasText: "2026年10月13日（周二）" }).first()).toBeVisible();
}

/** What a complaint must hold, whatever program reads it; `words` without white space. */
export function expectComplete(words: string): void {
  expect(words).toContain(refusedReturn.orderNumber);
  expect(words).toContain("699");
  expect(words).toContain("《消费者权益保护法》第二十五条");
  expect(words).toContain(person.name);
  expect(words).toContain(refusedReturn.sellerLegalName);
}
