/** Draws one set of chat screenshots and says what a reader should find out about it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { stringify } from "yaml";
import { conversation, marksOf } from "./chat-pages.ts";
import { type DrawnLines, drawnLines } from "./lines.ts";
import { documentOf, statusBar } from "./page.ts";
import type { Shot, StripSet } from "./strip-sets.ts";
import { asPng } from "./wear.ts";

const phone = { width: 360, height: 640 };
const head = 78;
const foot = 50;

function screen(set: StripSet, clock: string): string {
  return documentOf({
    style: `${set.style}.over{position:fixed;left:0;right:0;z-index:1}.talk{position:absolute;left:0;right:0;padding-bottom:14px}`,
    body: `<div class="over head" style="top:0;height:${head}px;padding:0">${statusBar(clock, "5G 51%")}<div style="padding:2px 16px">${set.title}</div></div>
<div class="talk" style="top:${head}px">${conversation(set.entries)}</div><div class="over foot" style="bottom:0;height:${foot}px"></div>`,
  });
}

/** What a shot shows; `tall` are the lines whole in height, also where the right edge is cut off. */
type Seen = DrawnLines & { readonly tall: readonly string[] };

/** Lines of the conversation that a shot shows; the head and foot of the screen are not among them. */
async function seen(page: Page, shot: Shot): Promise<Seen> {
  await page.evaluate(`document.querySelector(".talk").style.top = "${head - shot.scroll}px"`);
  await page.evaluate(`document.querySelector(".head").style.visibility = "hidden"`);
  const screenful = { left: 0, top: head, right: phone.width, bottom: phone.height - foot };
  const { lines: tall } = await drawnLines(page, screenful);
  const found = await drawnLines(page, { ...screenful, right: phone.width - (shot.cutRight ?? 0) });
  await page.evaluate(`document.querySelector(".head").style.visibility = "visible"`);
  return { ...found, tall };
}

/** Dividers of two neighbouring messages that lie more than three days apart, as drawn. */
function dateJumps(set: StripSet): { from: string; to: string }[] {
  const days = marksOf(set.entries).map((mark) => ({
    mark,
    day: Date.parse(mark.replace(/^(\d{4})\D0?(\d+)\D0?(\d+).*$/, "$1-$2-$3")),
  }));
  return days.slice(1).flatMap(({ mark, day }, at) => {
    const before = days[at];
    return before && day - before.day > 3 * 86_400_000 ? [{ from: before.mark, to: mark }] : [];
  });
}

function truthOf(set: StripSet, everything: readonly string[], shots: readonly Seen[]): object {
  const names = set.shots.map((shot) => shot.file);
  const known = new Set(shots.flatMap((shot) => [...shot.lines, ...shot.cut]));
  const pairs = shots.slice(1).map((shot, at) => ({
    from: names[at],
    to: names[at + 1],
    lines: shot.tall.filter((line) => shots[at]?.tall.includes(line)),
  }));
  const cutEdges = set.shots.flatMap((shot) => (shot.cutRight ? [{ file: shot.file, edge: "right" }] : []));
  return {
    set: set.name,
    layout: set.layout,
    title: set.title,
    order: names,
    overlaps: pairs.map((pair) => ({ from: pair.from, to: pair.to, count: pair.lines.length, lines: pair.lines })),
    gaps: pairs
      .filter((pair) => pair.lines.length === 0)
      .map((pair) => ({
        after: pair.from,
        before: pair.to,
        missing: missingBetween(everything, known),
      })),
    dateJumps: dateJumps(set),
    cutEdges,
    shots: shots.map((shot, at) => ({ file: names[at], lines: shot.lines, cut: shot.cut })),
  };
}

/** Lines between the first and the last that anybody sees, on no shot even in part. */
function missingBetween(everything: readonly string[], known: ReadonlySet<string>): string[] {
  const first = everything.findIndex((line) => known.has(line));
  const last = everything.findLastIndex((line) => known.has(line));
  return everything.slice(first, last).filter((line) => !known.has(line));
}

/** Draws the set into its folder beneath `root`, with `truth.yaml` beside the shots. */
export async function drawSet(page: Page, set: StripSet, root: string): Promise<void> {
  const folder = join(root, set.name);
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize(phone);
  await page.setContent(screen(set, "21:07"));
  const all = await drawnLines(page, { left: 0, top: head, right: phone.width, bottom: 100_000 });
  const everything = all.lines;
  if (new Set(everything).size !== everything.length) {
    throw new Error(`${set.name}: a line occurs twice, so overlaps cannot be told by their text`);
  }
  const shots: Seen[] = [];
  for (const shot of set.shots) {
    shots.push(await seen(page, shot));
    const clip = { x: 0, y: 0, width: phone.width - (shot.cutRight ?? 0), height: phone.height };
    writeFileSync(join(folder, shot.file), await asPng(await page.screenshot({ clip })));
  }
  writeFileSync(join(folder, "truth.yaml"), stringify(truthOf(set, everything, shots), { lineWidth: 0 }));
}
