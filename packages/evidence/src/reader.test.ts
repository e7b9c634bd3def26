import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ReadField, Reading } from "@youju/domain";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { hashFile } from "./hash.ts";
import { createReader } from "./reader.ts";
import { plain } from "./reading/plain.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const patient = 240_000;
const reader = createReader({ timeLimitMs: patient });

afterAll(() => reader.close());

type Truth = {
  readonly layout?: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly lines?: readonly { readonly text: string }[];
};

async function truthOf(name: string): Promise<Truth> {
  return JSON.parse(await readFile(join(fixtures, `${name}.json`), "utf8"));
}

const readings = new Map<string, Promise<Reading>>();

/** Reads a picture; a fixture only the first time. */
function readingOf(picture: string | Uint8Array): Promise<Reading> {
  const known = typeof picture === "string" ? readings.get(picture) : undefined;
  const reading = known ?? readAnew(picture);
  if (typeof picture === "string") {
    readings.set(picture, reading);
  }
  return reading;
}

/** A few lines of a page, for what does not turn on which picture is read. */
function fewLines(): Promise<Buffer> {
  return sharp(join(fixtures, "payment-record.png"))
    .extract({ left: 0, top: 400, width: 1170, height: 400 })
    .png()
    .toBuffer();
}

async function readAnew(picture: string | Uint8Array): Promise<Reading> {
  const outcome = await reader.read(picture);
  expect(outcome.state).toBe("read");
  if (outcome.reading === null) {
    throw new Error("nothing was read");
  }
  return outcome.reading;
}

function found(reading: Reading, name: string, value: string): ReadField | undefined {
  return reading.fields.find((field) => field.name === name && plain(field.value) === plain(value));
}

/** The share of the expected characters that were read; a line may be part of a longer one. */
function accuracy(truth: Truth, reading: Reading): number {
  const seen = reading.lines.map((line) => plain(line.text));
  const lines = (truth.lines ?? []).map(({ text }) => plain(text));
  const edits = lines.map((line) => Math.min(line.length, ...seen.map((other) => editsToFind(line, other))));
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  return 1 - edits.reduce((sum, each) => sum + each, 0) / total;
}

/** How many characters must change for the text to occur in the line. */
function editsToFind(text: string, line: string): number {
  let row: number[] = new Array(line.length + 1).fill(0);
  for (const [at, letter] of [...text].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= line.length; to++) {
      const change = (row[to - 1] ?? 0) + (letter === line[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

test(
  "every key field of a screenshot is found under its name, and sure but for the shop, which only its place tells",
  async () => {
    const truth = await truthOf("taobao-order");
    const reading = await readingOf(join(fixtures, "taobao-order.png"));
    expect(reading.layout).toBe("taobao-order");
    expect(truth.fields.length).toBeGreaterThan(4);
    for (const field of truth.fields) {
      const state = field.name === "seller.shop" ? "unsure" : "sure";
      expect(found(reading, field.name, field.value), `${field.name} ${field.value}`).toMatchObject({ state });
    }
    expect(accuracy(truth, reading)).toBeGreaterThan(0.995);
  },
  patient,
);

test(
  "the text of a document is taken as it stands, and a document without text is kept unread",
  async () => {
    const invoice = await reader.read(join(fixtures, "e-invoice.pdf"));
    expect(invoice).toMatchObject({ state: "read", reading: { layout: "e-invoice" } });
    const empty = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;
    expect(await reader.read(Buffer.from(empty))).toEqual({ state: "not-a-picture", reading: null });
  },
  patient,
);

test(
  "boxes are in pixels of the original",
  async () => {
    const truth = JSON.parse(await readFile(join(fixtures, "taobao-order.json"), "utf8"));
    const reading = await readingOf(join(fixtures, "taobao-order.png"));
    const expected = truth.lines.find((line: { text: string }) => line.text === "2509283746510928374");
    const line = reading.lines.find(({ text }) => text === "2509283746510928374");
    for (const edge of ["left", "top", "right", "bottom"] as const) {
      expect(Math.abs((line?.box[edge] ?? 0) - expected[edge] * 3)).toBeLessThan(20);
    }
  },
  patient,
);

test(
  "a picture halved and pressed hard gives nothing wrong as sure, and most of it right",
  async () => {
    const truth = await truthOf("taobao-order");
    const worn = await sharp(join(fixtures, "taobao-order.png"))
      .resize({ width: 585 })
      .jpeg({ quality: 45 })
      .toBuffer();
    const reading = await readingOf(worn);
    const right = truth.fields.filter((field) => found(reading, field.name, field.value));
    expect(right.length).toBeGreaterThanOrEqual(truth.fields.length - 1);
    const known = new Map(truth.fields.map((field) => [field.name, plain(field.value)]));
    const sureAndWrong = reading.fields.filter(
      (field) => field.state === "sure" && known.has(field.name) && known.get(field.name) !== plain(field.value),
    );
    expect(sureAndWrong).toEqual([]);
  },
  patient,
);

test(
  "a long screenshot is read strip by strip: each line once, none lost",
  async () => {
    const names = ["parcel-track", "wechat-chat"];
    const parts = names.map((name) => join(fixtures, `${name}.png`));
    const long = await sharp({ create: { width: 1170, height: 5064, channels: 3, background: "#fff" } })
      .composite(parts.map((input, at) => ({ input, left: 0, top: at * 2532 })))
      .png()
      .toBuffer();
    const truths = await Promise.all(names.map((name) => truthOf(name)));
    const lines = truths.flatMap((truth) => truth.lines ?? []);
    const reading = await readingOf(long);
    expect(accuracy({ fields: [], lines }, reading)).toBeGreaterThan(0.995);
    expect(Math.abs(reading.lines.length - lines.length)).toBeLessThanOrEqual(3);
    const last = reading.lines.at(-1)?.box.bottom ?? 0;
    expect(last).toBeGreaterThan(2532 + 2000);
  },
  patient,
);

test(
  "reading leaves the original as it was",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "youju-original-"));
    const path = join(folder, "page.png");
    await writeFile(path, await fewLines());
    const before = await hashFile(path);
    expect((await reader.read(path)).state).toBe("read");
    expect(await hashFile(path)).toEqual(before);
    await rm(folder, { recursive: true });
  },
  patient,
);

test(
  "an empty picture has nothing to be found",
  async () => {
    const blank = await sharp({ create: { width: 720, height: 900, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await reader.read(blank)).toEqual({
      state: "nothing-found",
      reading: { lines: [], fields: [], layout: "unknown" },
    });
  },
  patient,
);

test(
  "what is no picture is not read; what does not decode fails with its own name",
  async () => {
    expect(await reader.read(Buffer.from("<html>订单编号 2509283746510928374</html>"))).toEqual({
      state: "not-a-picture",
      reading: null,
    });
    const whole = await readFile(join(fixtures, "payment-record.png"));
    expect(await reader.read(whole.subarray(0, 20_000))).toMatchObject({
      state: "failed",
      reason: "picture-unreadable",
      code: "IMAGE_UNREADABLE",
    });
  },
  patient,
);

test(
  "a file that is not there is an error of the caller, and the next picture is read all the same",
  async () => {
    await expect(reader.read(join(fixtures, "nowhere.png"))).rejects.toThrow(/ENOENT/);
    expect((await reader.read(await fewLines())).state).toBe("read");
  },
  patient,
);

test(
  "cancelling ends the work at once, and the next picture is read",
  async () => {
    const stop = new AbortController();
    const reading = reader.read(join(fixtures, "taobao-order.png"), { signal: stop.signal });
    const waiting = reader.read(join(fixtures, "taobao-order.png"), { signal: stop.signal });
    setTimeout(() => stop.abort(), 400);
    const start = performance.now();
    expect(await reading).toMatchObject({ state: "failed", reason: "cancelled" });
    expect(await waiting).toMatchObject({ state: "failed", reason: "cancelled" });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await reader.read(await fewLines())).state).toBe("read");
  },
  patient,
);

test(
  "a picture that takes too long is given up with its own name",
  async () => {
    const hasty = createReader({ timeLimitMs: 60 });
    expect(await hasty.read(join(fixtures, "taobao-order.png"))).toMatchObject({
      state: "failed",
      reason: "time-limit",
    });
    await hasty.close();
  },
  patient,
);

test(
  "a process that dies of too little memory is a state, not a crash",
  async () => {
    const starved = createReader({ heapMegabytes: 8, timeLimitMs: patient });
    expect(await starved.read(join(fixtures, "taobao-order.png"))).toMatchObject({
      state: "failed",
      reason: "crashed",
      code: "READING_FAILED",
    });
    await starved.close();
  },
  patient,
);

test(
  "an idle process gives its memory back, and the next picture starts another",
  async () => {
    const brief = createReader({ idleMs: 1, timeLimitMs: patient });
    const blank = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect((await brief.read(blank)).state).toBe("nothing-found");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await brief.read(blank)).state).toBe("nothing-found");
    await brief.close();
  },
  patient,
);

test(
  "closing ends a picture in work, and a closed reader says so",
  async () => {
    const short = createReader();
    const reading = short.read(join(fixtures, "taobao-order.png"));
    setTimeout(() => void short.close(), 300);
    expect(await reading).toMatchObject({ state: "failed", reason: "closed" });
    expect(await short.read(join(fixtures, "taobao-order.png"))).toMatchObject({ state: "failed", reason: "closed" });
  },
  patient,
);

test("importing the package loads no native module", async () => {
  const script = `await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
    const loaded = process.report.getReport().sharedObjects.filter((path) => /sharp|vips|onnx/.test(path));
    process.stdout.write(JSON.stringify(loaded));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(JSON.parse(stdout)).toEqual([]);
});

test(
  "a program that has read a picture can end by itself",
  async () => {
    const script = `const { createReader } = await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
    const { state } = await createReader().read(Buffer.from("${(await fewLines()).toString("base64")}", "base64"));
    process.stdout.write(state);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
      timeout: 120_000,
    });
    expect(stdout).toBe("read");
  },
  patient,
);
