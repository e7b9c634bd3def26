/**
 * Draws the golden pages of the reader with their truth: `node tools/draw-golden-pages.ts [name …]`.
 * Needs Chromium and Noto Sans and Serif CJK on the machine that draws; readers need neither.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { stringify } from "yaml";
import { billPages } from "./golden/bill-pages.ts";
import { chatPages } from "./golden/chat-pages.ts";
import { cleanOrders } from "./golden/clean-orders.ts";
import { farPages } from "./golden/far-pages.ts";
import { freshPages } from "./golden/fresh-pages.ts";
import { harderOrders } from "./golden/harder-orders.ts";
import { harderRecords } from "./golden/harder-records.ts";
import { latePages } from "./golden/late-pages.ts";
import { laterOrders } from "./golden/later-orders.ts";
import { laterPapers } from "./golden/later-papers.ts";
import { laterRecords } from "./golden/later-records.ts";
import { laterRefunds } from "./golden/later-refunds.ts";
import { laterYoungOrders } from "./golden/later-young-orders.ts";
import { drawnLines } from "./golden/lines.ts";
import { newPages } from "./golden/new-pages.ts";
import { otherPages } from "./golden/other-pages.ts";
import { documentOf, type GoldenPage } from "./golden/page.ts";
import { paperPages } from "./golden/paper-pages.ts";
import { shopPages } from "./golden/shop-pages.ts";
import { strangePages } from "./golden/strange-pages.ts";
import { stripSets } from "./golden/strip-sets.ts";
import { drawSet } from "./golden/strips.ts";
import { asJpeg35, asPng, photographed } from "./golden/wear.ts";
import { widerMore } from "./golden/wider-more.ts";
import { widerOrders } from "./golden/wider-orders.ts";
import { widerRecords } from "./golden/wider-records.ts";
import { requireChromium } from "./launch/system-tools.mjs";

const root = join(import.meta.dirname, "../packages/evidence/fixtures/golden");
/** How much of the top is cut away, in CSS pixels: through the middle of the line that tells the state. */
const cutTop = 64;

/** The same document on every run: the PDF's own date is set to a fixed one. */
function undated(pdf: Buffer): Buffer {
  const text = pdf.toString("latin1").replace(/(D:)\d{14}/g, "$120260318100000");
  return Buffer.from(text, "latin1");
}

async function worn(page: Page, golden: GoldenPage, height: number): Promise<Buffer> {
  if (golden.form === "pdf") {
    return undated(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }
  const top = golden.wear === "cut-top" ? cutTop : 0;
  const drawn = await page.screenshot({ clip: { x: 0, y: top, width: golden.width, height: height - top } });
  if (golden.wear === "photo") {
    return photographed(drawn);
  }
  return golden.wear === "jpeg-35" ? asJpeg35(drawn) : asPng(drawn);
}

async function draw(page: Page, golden: GoldenPage): Promise<void> {
  await page.setViewportSize({ width: golden.width, height: 600 });
  await page.setContent(documentOf(golden));
  const height = (await page.evaluate("Math.ceil(document.body.getBoundingClientRect().height)")) as number;
  await page.setViewportSize({ width: golden.width, height });
  const top = golden.wear === "cut-top" ? cutTop : 0;
  await page.evaluate(`document.documentElement.classList.add("flat")`);
  const { lines, cut } = await drawnLines(page, { left: 0, top, right: golden.width, bottom: height });
  await page.evaluate(`document.documentElement.classList.remove("flat")`);
  const file = `${golden.name}.${golden.form}`;
  writeFileSync(join(root, golden.part, file), await worn(page, golden, height));
  const truth = {
    file,
    layout: golden.layout,
    condition: golden.wear === undefined ? "clean" : "degraded",
    ...(golden.wear === undefined ? {} : { degraded: true, wear: golden.wear }),
    ...(golden.drawnBy === undefined ? {} : { drawnBy: golden.drawnBy }),
    fields: golden.fields,
    lines,
    ...(cut.length === 0 ? {} : { cut }),
  };
  writeFileSync(join(root, golden.part, `${golden.name}.yaml`), stringify(truth, { lineWidth: 0 }));
  console.log(`${golden.part}/${file}: ${lines.length} lines`);
}

const wanted = new Set(process.argv.slice(2));
const isWanted = (name: string) => wanted.size === 0 || wanted.has(name);
const seen = [...shopPages, ...cleanOrders, ...billPages, ...chatPages, ...paperPages];
const later = [...laterOrders, ...laterYoungOrders, ...laterRefunds, ...laterRecords, ...laterPapers];
const wider = [...widerOrders, ...widerRecords, ...widerMore];
const given = [...freshPages, ...strangePages, ...otherPages, ...farPages, ...newPages, ...latePages];
const known = [...seen, ...harderOrders, ...harderRecords, ...later, ...wider, ...given];
const pages = known.map((make) => make());
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const part of ["dev", "held-out"]) {
  mkdirSync(join(root, part), { recursive: true });
}
for (const scale of [1, 2, 3]) {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  for (const golden of pages.filter((one) => one.scale === scale && isWanted(one.name))) {
    await draw(page, golden);
  }
  if (scale === 2) {
    for (const set of stripSets.filter((one) => isWanted(one.name))) {
      await drawSet(page, set, join(root, "chat-strips"));
    }
  }
  await page.close();
}
await browser.close();
