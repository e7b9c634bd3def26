/**
 * Reads pictures in a process of its own, as the server does, and tells what that took: `node reading-run.ts <part>`
 * for the golden pages of a part, `node reading-run.ts file <path>` for one picture. Answers with one line of JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "@youju/domain";
import sharp from "sharp";
import { parse } from "yaml";
import { type PageScore, scoreOf, truthsOf } from "../packages/evidence/fixtures/golden-score.ts";
import { loadEngine } from "../packages/evidence/src/ocr/engine.ts";
import { readDocument } from "../packages/evidence/src/ocr/read-document.ts";
import { readPicture } from "../packages/evidence/src/ocr/read-picture.ts";

/** One page: how well, how long. */
export type PageRun = {
  readonly condition: "clean" | "degraded";
  /** Who drew the page: the parser's author, or someone who had not seen the parser. */
  readonly drawnBy: "author" | "stranger";
  readonly score: PageScore;
  /** Seconds of the processor in this program and by the clock. */
  readonly user: number;
  readonly wall: number;
  /** A portrait screen 720 pixels wide. */
  readonly phone720: boolean;
};

/** What one run answers. */
export type RunAnswer = { readonly pages: readonly PageRun[]; readonly lines: number; readonly peakMegabytes: number };

const golden = join(import.meta.dirname, "../packages/evidence/fixtures/golden");
const engine = loadEngine(1);

async function read(path: string): Promise<Reading> {
  const reading = await (path.endsWith(".pdf") ? readDocument(path) : readPicture(await engine, path));
  return reading === null || reading === "too-large" ? { lines: [], fields: [], layout: "unknown" } : reading;
}

async function timed(
  path: string,
): Promise<{ readonly reading: Reading; readonly user: number; readonly wall: number }> {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const reading = await read(path);
  return { reading, user: process.cpuUsage(cpu).user / 1e6, wall: (performance.now() - clock) / 1000 };
}

const asText = (yaml: string): unknown => parse(yaml, { schema: "failsafe" });

/** Reads all pages of a part; what they score is reckoned by the function each comes with, once all are read. */
async function pageRuns(part: "dev" | "held-out"): Promise<readonly (() => PageRun)[]> {
  const runs: (() => PageRun)[] = [];
  for (const truth of truthsOf(part, asText)) {
    const path = join(golden, part, truth.file);
    const { width = 0, height = 0 } = path.endsWith(".pdf") ? {} : await sharp(path).metadata();
    const { reading, user, wall } = await timed(path);
    const { condition, drawnBy = "stranger" } = truth;
    const phone720 = width === 720 && height > width;
    runs.push(() => ({ condition, drawnBy, score: scoreOf(truth, reading), user, wall, phone720 }));
  }
  return runs;
}

/** The most memory this process had; `maxRSS` would begin at that of the process which started it. */
function highestMegabytes(): number {
  const kilobytes =
    process.platform === "linux"
      ? Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1])
      : process.resourceUsage().maxRSS;
  return Math.round((kilobytes * 1024) / 1e6);
}

const [what = "dev", path = ""] = process.argv.slice(2);
await engine;
const pages = what === "file" ? [] : await pageRuns(what === "held-out" ? "held-out" : "dev");
const lines = what === "file" ? (await timed(path)).reading.lines.length : 0;
// Comparing letters takes memory that reading does not
const peakMegabytes = highestMegabytes();
const answer: RunAnswer = { pages: pages.map((score) => score()), lines, peakMegabytes };
process.stdout.write(`${JSON.stringify(answer)}\n`);
