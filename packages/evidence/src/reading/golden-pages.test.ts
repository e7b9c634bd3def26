import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "@youju/domain";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { faultsOf, type PageScore, scoreOf, type Truth, truthsOf } from "../../fixtures/golden-score.ts";
import { engineName, type Recording, recordedPictures, recordingOf, sha256 } from "../../fixtures/recorded.ts";
import { readDocument } from "../ocr/read-document.ts";
import { plain } from "./plain.ts";
import { readPage } from "./read-fields.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

function recorded(picture: string): Recording {
  return JSON.parse(readFileSync(recordingOf(picture), "utf8"));
}

/** A PDF's own text costs the engine no time: it is read afresh. */
async function readingOf(file: string): Promise<Reading> {
  if (!file.endsWith(".pdf")) {
    return readPage(recorded(file));
  }
  return (await readDocument(join(fixtures, file))) ?? { lines: [], fields: [], layout: "unknown" };
}

const anew = "record anew: node packages/evidence/fixtures/record-readings.ts";

test.each(recordedPictures())("the recording of %s is of this picture and of the engine as it is", (picture) => {
  const recording = recorded(picture);
  expect(recording.sha256, anew).toBe(sha256(readFileSync(join(fixtures, picture))));
  expect(recording.engine, anew).toBe(engineName());
});

/** What the engine does not see on a golden page: no rule of the parser can find it. */
const unseen: readonly string[] = [
  // Two pale small signs on a photo of a screen.
  "other-taobao-photo.jpg: item.quantity 1 was not found",
];

const truths = truthsOf("dev", (yaml) => parse(yaml, { schema: "failsafe" }));

type Read = { readonly reading: Reading; readonly score: PageScore };
const reads = new Map<string, Promise<Read>>();

/** A golden page's reading and its score, which counts letter by letter: made once. */
function readOf(truth: Truth): Promise<Read> {
  const read =
    reads.get(truth.file) ??
    readingOf(`golden/dev/${truth.file}`).then((reading) => ({ reading, score: scoreOf(truth, reading) }));
  reads.set(truth.file, read);
  return read;
}

test.each(truths.map((truth) => [truth.file, truth] as const))(
  "on the golden page %s every key field is found, and nothing wrong is sure",
  async (_, truth) => {
    const { reading, score } = await readOf(truth);
    expect(faultsOf(truth, reading)).toEqual(unseen.filter((fault) => fault.startsWith(`${truth.file}:`)));
    expect(1 - score.signsWrong / score.signs).toBeGreaterThan(0.95);
  },
);

test.each([
  ["clean", 0.99],
  ["degraded", 0.985],
] as const)("of the letters on all %s golden pages this share is read: %s", async (condition, share) => {
  const pages = truths.filter((truth) => truth.condition === condition);
  const scores = await Promise.all(pages.map(async (truth) => (await readOf(truth)).score));
  const wrong = scores.reduce((sum, { signsWrong }) => sum + signsWrong, 0);
  expect(1 - wrong / scores.reduce((sum, { signs }) => sum + signs, 0)).toBeGreaterThan(share);
});

test("whichever line of a page is not seen, nothing wrong is said to be sure for it", () => {
  const wrong = truths
    .filter(({ file }) => !file.endsWith(".pdf"))
    .flatMap((truth, page) => {
      const seen = recorded(`golden/dev/${truth.file}`);
      const lost = (page * 7) % seen.lines.length;
      const faults = faultsOf(truth, readPage({ ...seen, lines: seen.lines.filter((_, at) => at !== lost) }));
      return faults
        .filter((fault) => fault.endsWith("said to be sure"))
        .map((fault) => `${fault}, without line ${lost}`);
    });
  expect(wrong).toEqual([]);
});

type Page = { readonly layout?: string; readonly fields: readonly { readonly name: string; readonly value: string }[] };

function valuesOf({ fields }: Reading, name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => plain(value));
}

test.each([
  "taobao-order",
  "jd-order",
  "pinduoduo-order",
  "douyin-order",
  "xianyu-order",
  "payment-record",
  "parcel-track",
])("the key fields of the page %s are found under their names", (name) => {
  const page: Page = JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8"));
  const reading = readPage(recorded(`${name}.png`));
  expect(reading.layout).toBe(page.layout ?? name);
  expect(page.fields.length).toBeGreaterThan(3);
  for (const { name: field, value } of page.fields) {
    expect(valuesOf(reading, field), field).toContain(plain(value));
  }
});

test("an electronic invoice gives its number, day, sums, seller and tax number, all borne out", async () => {
  const reading = await readDocument(join(fixtures, "e-invoice.pdf"));
  expect(reading?.layout).toBe("e-invoice");
  const sure = reading?.fields.filter(({ state }) => state === "sure").map(({ name, value }) => [name, value]);
  expect(sure).toEqual(
    expect.arrayContaining([
      ["invoice.number", "26992000000123456785"],
      ["invoice.date", "2026-03-05"],
      ["invoice.total", "¥904.00"],
      ["invoice.seller", "云州市样例家居有限公司"],
      ["invoice.sellerTaxNumber", "91990000MA00EXAMXE"],
    ]),
  );
});
