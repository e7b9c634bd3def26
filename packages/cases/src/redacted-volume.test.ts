import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RedactionPlan } from "@youju/domain";
import { openPress } from "@youju/evidence";
import { streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import sharp from "sharp";
import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  inspectExhibit,
  keepRedaction,
  makeRedactedCopy,
  openCase,
  putProfile,
  redactionView,
} from "./index.ts";
import { makeVolume } from "./make-volume.ts";

let place: TemporaryWorkplace;
let caseId: string;
const never = new AbortController().signal;
const invoice = new URL("../../evidence/fixtures/e-invoice.pdf", import.meta.url);

beforeEach(async () => {
  place = await temporaryWorkplace();
  await putProfile(place, { name: "示例用户", phone: "13800000000", address: "示例市示例路1号" });
  caseId = (await openCase(place, { kind: "not-as-described", title: "示例" })).case.id;
}, 60_000);
afterEach(() => place.dispose());

async function covered(
  fileName: string,
  bytes: Uint8Array,
  plan: (at: { caseId: string; exhibitId: string }) => Promise<RedactionPlan>,
) {
  const {
    id: exhibitId,
    sha256,
    number,
  } = await addExhibit(place, { caseId, fileName, kind: "other", body: streamOf(bytes) });
  const at = { caseId, exhibitId };
  await inspectExhibit(place, at, never);
  await keepRedaction(place, at, await plan(at));
  const copy = await makeRedactedCopy(place, at, () => undefined);
  return { number, sha256, copy: copy.sha256 };
}

/** A white picture with a red field where something private stands. */
function withRedField(): Promise<Buffer> {
  const field = { width: 200, height: 60, channels: 3, background: "#ff0000" } as const;
  return sharp({ create: { width: 400, height: 300, channels: 3, background: "#ffffff" } })
    .composite([{ input: { create: field }, left: 100, top: 120 }])
    .png()
    .toBuffer();
}

/** Whether anything red is to be seen on a page. */
async function isRed(path: string, byteLength: number, page: number): Promise<boolean> {
  const press = openPress(never);
  try {
    const file = { path, byteLength, mediaType: "application/pdf", form: "document" } as const;
    const drawn = await press.press(file, { kind: "document", page });
    const data = await sharp(drawn?.bytes).removeAlpha().toColourspace("srgb").raw().toBuffer();
    return data.some((red, at) => at % 3 === 0 && red > 160 && (data[at + 1] ?? 0) < 90 && (data[at + 2] ?? 0) < 90);
  } finally {
    await press.close();
  }
}

test("a volume of covered copies shows these, names their sources by hash, and holds nothing of what they cover", async () => {
  const text = new TextEncoder().encode("店家：请加微信号：chen_000001\n好的\n");
  const exhibits = [
    await covered("陈小宁的聊天.txt", text, async (at) => {
      const { suggestions } = await redactionView(place, at);
      return { boxes: [], spans: suggestions.flatMap(({ spans }) => spans) };
    }),
    await covered("陈小宁的身份证.png", await withRedField(), async () => ({
      boxes: [{ page: 1, left: 96, top: 116, right: 304, bottom: 184 }],
      spans: [],
    })),
    await covered("陈小宁的发票.pdf", await readFile(invoice), async (at) => {
      const [{ width = 0, height = 0 } = {}] = (await redactionView(place, at)).pages;
      return { boxes: [{ page: 1, left: 0, top: 0, right: width, bottom: height / 2 }], spans: [] };
    }),
  ];
  await assessCase(place, caseId);
  const folder = join(place.folder, "volume");
  await mkdir(folder);
  const choices = exhibits.map(({ number, copy }) => ({ number, form: null, copy }));
  const wish = { grouped: false, partMegabytes: null, choices };
  await makeVolume(place, { caseId, only: null, wish }, { folder, signal: never, onProgress: () => undefined });
  const path = join(folder, "证据卷.pdf");
  const bytes = await readFile(path);
  const pages = (await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: false })).text.map(
    (page) => page.replaceAll(/\s/g, ""),
  );
  const catalogue = await readFile(join(folder, "证据目录.txt"), "utf8");
  const whole = pages.join("\n") + catalogue;
  const invoiceText = (
    await extractText(await getDocumentProxy(new Uint8Array(await readFile(invoice))), { mergePages: true })
  ).text;
  const secrets = ["chen_000001", "陈小宁", ...(invoiceText.match(/\d{8,20}/g) ?? [])];
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => whole.includes(secret))).toEqual([]);
  expect(whole).toContain("请加微信号：■■■");
  for (const { number, sha256 } of exhibits) {
    const page = pages.find((each) => each.startsWith(`证据${number}`)) ?? "";
    expect(page).toContain(`遮盖件，原始文件SHA-256${sha256.slice(0, 16)}`);
    expect(pages.at(-1)).toContain(sha256.slice(0, 32));
  }
  const shown = pages.findIndex((each) => each.startsWith("证据2"));
  expect(await isRed(path, bytes.byteLength, shown)).toBe(false);
}, 120_000);
