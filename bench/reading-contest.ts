/** How well and how dearly pictures are read; alone: `node bench/reading-contest.ts`. Of held-out pages only totals are told. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { PageScore } from "../packages/evidence/fixtures/golden-score.ts";
import { hostedEnvironment } from "../packages/evidence/src/process-host.ts";
import type { PageRun, RunAnswer } from "./reading-run.ts";

const script = join(import.meta.dirname, "reading-run.ts");

/** The table of what was read right, what it took, and how much memory the process had at most. */
export async function readingFigures(): Promise<string> {
  const all = (["dev", "held-out"] as const).map((part) => ({ part, answer: run(part) }));
  const parts = all.filter(({ answer }) => answer.pages.length > 0);
  const rows = parts.flatMap(({ part, answer }) => rowsOf(part, answer));
  const phones = parts.flatMap(({ answer }) => answer.pages.filter(({ phone720 }) => phone720));
  const users = phones.map(({ user }) => user).toSorted((one, other) => one - other);
  return [
    "reading 认字 (aim: ≥ 99 % of letters; key fields 100 % clean, ≥ 95 % degraded; no wrong field said to be sure)",
    row(["", "pages", "letters", "no blanks", "key fields", "sure, wrong", "layouts"]),
    ...rows,
    `phone screens of 720 px, one thread: median ${seconds(users[Math.floor(users.length / 2)])}, most ${seconds(users.at(-1))} of the processor (aim: ≤ 1.5 s on a quiet core)`,
    `peak memory of the reading process: ${parts.map(({ part, answer }) => `${part} ${answer.peakMegabytes} MB`).join(", ")}; ${await hugePictures()} (aim: ≤ 600 MB)`,
    "",
  ].join("\n");
}

function run(...args: readonly string[]): RunAnswer {
  const flags = ["--max-old-space-size=768", script, ...args];
  const env = { ...process.env, ...hostedEnvironment };
  const output = execFileSync(process.execPath, flags, { encoding: "utf8", env, stdio: ["ignore", "pipe", "ignore"] });
  return JSON.parse(output) as RunAnswer;
}

const drawers = { stranger: "drawn by strangers", author: "drawn by its author" } as const;

/** All pages of a part and, where the author of the parser drew some of them, those apart from the strangers'. */
function rowsOf(part: string, { pages }: RunAnswer): readonly string[] {
  const drawn = ["stranger", "author"] as const;
  const both = drawn.every((who) => pages.some(({ drawnBy }) => drawnBy === who));
  return (["clean", "degraded"] as const).flatMap((condition) => {
    const all = pages.filter((page) => page.condition === condition);
    const groups = drawn.map((who) =>
      rowOf(
        `  ${drawers[who]}`,
        all.filter(({ drawnBy }) => drawnBy === who),
      ),
    );
    return [rowOf(`${part}, ${condition}`, all), ...(both ? groups : [])];
  });
}

function rowOf(title: string, pages: readonly PageRun[]): string {
  const scores = pages.map(({ score }) => score);
  const sum = (name: keyof PageScore): number => scores.reduce((total, score) => total + score[name], 0);
  return row([
    title,
    String(sum("pages")),
    share(sum("letters") - sum("lettersWrong"), sum("letters")),
    share(sum("signs") - sum("signsWrong"), sum("signs")),
    `${sum("fieldsRight")}/${sum("fields")} ${share(sum("fieldsRight"), sum("fields"))}`,
    String(sum("sureWrong")),
    `${sum("layoutsRight")}/${sum("pages")}`,
  ]);
}

/** A hundred million pixels, as a photo, as a picture without loss and as a roll of screenshots. */
async function hugePictures(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "youju-huge-"));
  const noise = {
    create: {
      width: 400,
      height: 400,
      channels: 3,
      background: "#fff",
      noise: { type: "gaussian", mean: 200, sigma: 20 },
    },
  } as const;
  const tile = await sharp(noise).png().toBuffer();
  const told: string[] = [];
  try {
    for (const [form, width, height] of [
      ["jpeg", 11_600, 8700],
      ["png", 10_000, 10_000],
      ["png", 2000, 50_000],
    ] as const) {
      const path = join(folder, `huge.${form}`);
      const size = { width, height, channels: 3, background: "#fff" } as const;
      await sharp({ create: size, limitInputPixels: false })
        .composite([{ input: tile, tile: true }])
        .toFormat(form)
        .toFile(path);
      told.push(`${form} ${width} × ${height}: ${run("file", path).peakMegabytes} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return told.join(", ");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(2)} %`;
}

function seconds(value: number | undefined): string {
  return value === undefined ? "–" : `${value.toFixed(2)} s`;
}

function row([title = "", ...cells]: readonly string[]): string {
  return `${title.padEnd(22)}${cells.map((cell) => cell.padStart(16)).join("")}`;
}

if (import.meta.main) {
  process.stdout.write(`${await readingFigures()}\n`);
}
