/**
 * Draws the pictures of the README from a running server with the demo cases:
 * `node tools/run.mjs e2e/pictures.ts http://127.0.0.1:4270`.
 */
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import { findChromium } from "../tools/launch/system-tools.mjs";

const [base = "http://127.0.0.1:4270"] = process.argv.slice(2);
const images = join(import.meta.dirname, "..", "docs", "images");
const screens = [
  "/?scope=demo",
  "/cases/demo-counterfeit/plan",
  "/cases/demo-no-reason-return/deadlines/return-procedure",
];
const gap = 24;
const [width, height] = [390, 844];

/** One phone screen, settled, as PNG. */
async function screen(browser: Browser, locale: string, path: string): Promise<Buffer> {
  const page = await browser.newPage({ locale, viewport: { width, height }, deviceScaleFactor: 1.5 });
  await page.goto(base + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function overview(browser: Browser, locale: string, name: string): Promise<void> {
  const pictures: Buffer[] = [];
  for (const path of screens) {
    pictures.push(await screen(browser, locale, path));
  }
  const scaled = (length: number) => Math.round(length * 1.5);
  const ground = {
    width: scaled(screens.length * width + (screens.length + 1) * gap),
    height: scaled(height + 2 * gap),
  };
  await sharp({ create: { ...ground, channels: 3, background: "#dfe5e1" } })
    .composite(pictures.map((input, index) => ({ input, top: scaled(gap), left: scaled(gap + index * (width + gap)) })))
    .png({ palette: true, quality: 90 })
    .toFile(join(images, name));
}

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});
await overview(browser, "zh-CN", "overview-zh.png");
await overview(browser, "en-GB", "overview-en.png");
await browser.close();
