import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { readAll, readLawFolder } from "@youju/law/read";
import type { AssessmentAsked } from "@youju/rules";
import { z } from "zod";
import { corpusPart, repliesCorpus } from "../packages/rules/fixtures/reply-corpus.ts";
import { findChromium } from "../tools/launch/system-tools.mjs";
import { scenarioCases } from "./scenario-cases.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const origin = "http://bench.invalid";
const packages = ["domain", "law", "rules"] as const;
const slowDown = 4;

/** How long an answer takes in a page of Chromium whose processor is slowed down four times, over every scenario, as lines. */
export async function browserTimes(): Promise<string> {
  const executablePath = await findChromium();
  if (executablePath === null) {
    return "answer in Chromium: not measured, no Chromium on this machine\n";
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await slowPage(browser);
    const cases = scenarioCases().map(({ asked: { law: _read, ...rest } }) => rest);
    const times = await page.evaluate(timeInPage, { data: readLawFolder(), cases });
    const sorted = times.toSorted((first, second) => first.ms - second.ms);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.ms.toFixed(1);
    const said = await page.evaluate(timeReplies, { data: readLawFolder(), texts: replyTexts() });
    const slow = said.toSorted((first, second) => first - second)[Math.floor((said.length - 1) * 0.95)];
    return [
      `answer in Chromium, processor slowed ${slowDown} times, ${sorted.length} scenarios:`,
      `  median ${at(0.5)} ms, nineteen in twenty within ${at(0.95)} ms, slowest ${at(1)} ms (${sorted.at(-1)?.kind})`,
      `reply in Chromium, processor slowed ${slowDown} times, ${said.length} replies:`,
      `  nineteen in twenty within ${slow?.toFixed(1)} ms`,
      "",
    ].join("\n");
  } finally {
    await browser.close();
  }
}

/** A page that loads the sources of the pure packages as they are, with their types taken off. */
async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await (path === "/"
      ? route.fulfill({ contentType: "text/html", body: frame() })
      : route.fulfill({
          contentType: path.endsWith(".json") ? "application/json" : "text/javascript",
          body: moduleAt(path),
        }));
  });
  await page.goto(`${origin}/`);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  return page;
}

function moduleAt(path: string): string {
  const source = readFileSync(join(root, path), "utf8");
  return path.endsWith(".ts") ? stripTypeScriptTypes(source) : source;
}

function frame(): string {
  const ours = packages.map((name) => [`@youju/${name}`, `/packages/${name}/src/index.ts`] as const);
  const imports = { ...Object.fromEntries(ours), zod: "/node_modules/zod/index.js" };
  return `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`;
}

type InPage = {
  readonly data: ReturnType<typeof readLawFolder>;
  readonly cases: readonly Omit<AssessmentAsked, "law">[];
};

/** Runs in the page: each scenario's median of three. */
async function timeInPage({ data, cases }: InPage): Promise<readonly { readonly kind: string; readonly ms: number }[]> {
  const [{ lawBook }, { answer }] = await Promise.all([import("@youju/law"), import("@youju/rules")]);
  const law = lawBook(data);
  return cases.map((each) => {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      answer({ ...each, law });
      return performance.now() - start;
    });
    return { kind: each.kind, ms: times.toSorted((first, second) => first - second)[1] ?? Number.NaN };
  });
}

function replyTexts(): readonly string[] {
  const seen = corpusPart("seen", readAll(...repliesCorpus, z.array(z.custom<{ readonly text: string }>())));
  return seen.map(({ text }) => text);
}

type Replies = { readonly data: ReturnType<typeof readLawFolder>; readonly texts: readonly string[] };

/** Runs in the page: what each reply takes, once the phrases are compiled. */
async function timeReplies({ data, texts }: Replies): Promise<readonly number[]> {
  const [{ lawBook }, { answerReply }] = await Promise.all([import("@youju/law"), import("@youju/rules")]);
  const around = { speaker: null, kind: null, facts: {}, range: null, saidOn: "2026-10-05" } as const;
  const asked = { ...around, replies: data.replies ?? [], law: lawBook(data) };
  return texts.map((text) => {
    const start = performance.now();
    answerReply({ ...asked, saidOn: around.saidOn as never, text });
    return performance.now() - start;
  });
}
