/** Draws the invented screenshots of every example from its pictures.yaml: `node examples/render.ts [folder …]`. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { parse } from "yaml";
import { type Picture, pictureHtml } from "./pages.ts";

const root = import.meta.dirname;
const named = process.argv.slice(2);
const folders = readdirSync(root).filter(
  (name) => statSync(join(root, name)).isDirectory() && (named.length === 0 || named.includes(name)),
);

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
for (const folder of folders) {
  const pictures = parse(readFileSync(join(root, folder, "pictures.yaml"), "utf8")) as Record<string, Picture>;
  for (const [name, picture] of Object.entries(pictures)) {
    await page.setContent(pictureHtml(picture));
    await page.screenshot({ path: join(root, folder, `${name}.png`) });
  }
}
await browser.close();
