import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addExhibit, assessCase, inspectExhibit, makeVolume, openCase, putProfile } from "@youju/cases";
import { streamOf, temporaryWorkplace } from "@youju/testing";
import sharp from "sharp";
import { highestMemory } from "./memory.ts";

/** Long screenshots of a big case; each takes several pages. `YOUJU_BENCH_VOLUME` makes it smaller for a quick look. */
const pictures = Number(process.env.YOUJU_BENCH_VOLUME ?? 30);
const size = { width: 1080, height: 8000 } as const;

/** How much memory the evidence volume of a big case takes above idle, and how long a page; a line for the table. */
export async function volumeFigures(folder: string): Promise<string> {
  const place = await temporaryWorkplace();
  const into = join(folder, "volume");
  mkdirSync(into, { recursive: true });
  try {
    const caseId = await bigCase(place);
    const watch = highestMemory();
    const start = performance.now();
    const wish = { grouped: false, partMegabytes: 20, choices: [] };
    const files = await makeVolume(
      place,
      { caseId, only: null, wish },
      { folder: into, signal: new AbortController().signal, onProgress: () => undefined },
    );
    const seconds = (performance.now() - start) / 1000;
    const pages = Math.max(...files.map((file) => file.pages?.last ?? 0));
    const megabytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1_000_000;
    return [
      `volume: ${pictures} long screenshots, ${pages} pages, ${files.filter((file) => file.pages).length} parts, ${megabytes.toFixed(0)} MB`,
      `  time       ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(0)} ms a page`,
      `  memory     ${watch.stop()} MB above idle at most; at most 250 is asked\n`,
    ].join("\n");
  } finally {
    rmSync(into, { recursive: true, force: true });
    await place.dispose();
  }
}

async function bigCase(place: Awaited<ReturnType<typeof temporaryWorkplace>>): Promise<string> {
  await putProfile(place, { name: "示例用户", phone: "13800000000", address: "示例市示例路1号" });
  const { id: caseId } = (await openCase(place, { kind: "not-as-described", title: "大案" })).case;
  for (let at = 0; at < pictures; at += 1) {
    const exhibit = await addExhibit(place, {
      caseId,
      fileName: `长截图${at + 1}.jpg`,
      kind: "chat",
      body: streamOf(await noisy()),
    });
    await inspectExhibit(place, { caseId, exhibitId: exhibit.id }, new AbortController().signal);
  }
  await assessCase(place, caseId);
  return caseId;
}

/** A photograph's weight: noise does not pack. */
function noisy(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { ...size, channels: 3, background: "#fff", noise } })
    .jpeg({ quality: 70 })
    .toBuffer();
}
