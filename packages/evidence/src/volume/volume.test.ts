import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InspectedFile } from "../inspect/messages.ts";
import { pageCuts } from "./page-cuts.ts";
import { openPress } from "./press.ts";

const grain = { type: "gaussian", mean: 128, sigma: 60 } as const;

describe("cutting a long screenshot into pages", () => {
  const lineList = fc
    .array(fc.record({ gap: fc.integer({ min: 4, max: 60 }), height: fc.integer({ min: 10, max: 70 }) }), {
      minLength: 1,
      maxLength: 300,
    })
    .map((steps) => {
      let at = 0;
      return steps.map(({ gap, height }) => {
        const top = at + gap;
        at = top + height;
        return { top, bottom: at };
      });
    });

  test("pages cover the whole picture, overlap as they say, and cut through no line of text", () => {
    fc.assert(
      fc.property(lineList, fc.integer({ min: 300, max: 1440 }), (lines, width) => {
        const height = (lines.at(-1)?.bottom ?? 0) + 40;
        const cuts = pageCuts({ width, height }, lines);
        expect(cuts[0]?.top).toBe(0);
        expect(cuts.at(-1)?.bottom).toBe(height);
        for (const [index, cut] of cuts.entries()) {
          const after = cuts[index + 1];
          expect(cut.bottom - cut.top).toBeLessThanOrEqual(Math.ceil(width * 2.4));
          if (after !== undefined) {
            expect(cut.repeatedBelow).toBe(cut.bottom - after.top);
            expect(after.repeatedAbove).toBe(cut.repeatedBelow);
            expect(cut.repeatedBelow).toBeGreaterThan(0);
            for (const at of [cut.bottom, after.top]) {
              expect(lines.find(({ top, bottom }) => top < at && at < bottom)).toBeUndefined();
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("an ordinary phone screen is one page; a picture without known text is still cut", () => {
    expect(pageCuts({ width: 1080, height: 2400 }, [])).toHaveLength(1);
    expect(pageCuts({ width: 1080, height: 9000 }, []).length).toBeGreaterThan(3);
    const solid = [{ top: 0, bottom: 9000 }];
    expect(pageCuts({ width: 1080, height: 9000 }, solid).at(-1)?.bottom).toBe(9000);
  });
});

describe("pages for printing", () => {
  let folder = "";
  const press = openPress(new AbortController().signal);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "youju-press-"));
  });
  afterAll(async () => {
    await press.close();
    await rm(folder, { recursive: true });
  });

  const kept = async (name: string, bytes: Uint8Array, form: InspectedFile["form"], mediaType: string) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return { path, form, mediaType, byteLength: bytes.byteLength };
  };

  test("a picture is made to fit: sharp while it may, smaller where it must, refused where nobody could read it", async () => {
    const noise = await sharp({ create: { width: 900, height: 700, channels: 3, background: "white", noise: grain } })
      .withExif({ IFD0: { Make: "SomeCamera" } })
      .jpeg({ quality: 100 })
      .toBuffer();
    const photo = await kept("noise.jpg", noise, "picture", "image/jpeg");
    const page = { kind: "picture", cut: { top: 0, bottom: Number.POSITIVE_INFINITY } } as const;
    const sized = (mostBytes: number, mostSide = 20_000) =>
      press.shrink(photo, { page, mostBytes, mostSide, png: true });
    const whole = await sized(2_000_000);
    expect(whole).toMatchObject({ width: 900, height: 700, mediaType: "image/jpeg", smaller: false });
    expect(Buffer.from(whole?.bytes ?? []).includes("SomeCamera")).toBe(false);
    const small = await sized(250_000);
    expect(small?.smaller).toBe(true);
    expect(small?.bytes.byteLength).toBeLessThanOrEqual(250_000);
    expect((await sized(2_000_000, 450))?.width).toBe(450);
    expect(await sized(900)).toBeNull();
    const plain = await sharp({ create: { width: 600, height: 400, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    const shot = await kept("plain.png", plain, "picture", "image/png");
    expect(await press.shrink(shot, { page, mostBytes: 50_000, mostSide: 20_000, png: true })).toMatchObject({
      mediaType: "image/png",
      smaller: false,
    });
  });

  test("a picture lying on its side is cut upright, and nothing of the camera's data stays", async () => {
    const half = (background: string) => ({ create: { width: 400, height: 100, channels: 3, background } }) as const;
    const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: "red" } })
      .composite([{ input: await sharp(half("blue")).png().toBuffer(), top: 100, left: 0 }])
      .withExif({ IFD0: { Make: "SomeCamera" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const file = await kept("a.jpg", bytes, "picture", "image/jpeg");
    expect(await press.show(file)).toEqual({ kind: "picture", width: 200, height: 400 });
    const page = await press.press(file, { kind: "picture", cut: { top: 100, bottom: 300 } });
    expect(page).toMatchObject({ width: 200, height: 200 });
    const { exif, orientation } = await sharp(page?.bytes).metadata();
    expect([exif, orientation]).toEqual([undefined, undefined]);
    const pixel = await sharp(page?.bytes).extract({ left: 10, top: 100, width: 1, height: 1 }).raw().toBuffer();
    expect(pixel[2]).toBeGreaterThan(200);
  });

  test("a letter is printed with its own lines, and a page without its tags", async () => {
    const letter = [
      "From: =?utf-8?B?5bqX6ZO6?= <shop@example.com>",
      "Subject: =?utf-8?B?6YCA5qy+?=",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<style>p{}</style><p>不予&nbsp;退款</p><div>&#20877;&lt;见</div>",
    ].join("\r\n");
    const file = await kept("a.eml", new TextEncoder().encode(letter), "mail", "message/rfc822");
    const shown = await press.show(file);
    expect(shown).toMatchObject({ kind: "text", whole: true });
    expect(shown.kind === "text" && shown.text).toBe("发件人：店铺 <shop@example.com>\n主题：退款\n\n不予 退款\n再<见");
  });

  test("what does not open is said to be unshown, and the next file is shown as usual", async () => {
    const broken = await kept("b.pdf", new TextEncoder().encode("%PDF-1.7 nothing"), "document", "application/pdf");
    expect(await press.show(broken)).toEqual({ kind: "unshown" });
    const text = await kept("a.txt", new TextEncoder().encode("你好"), "text", "text/plain");
    expect(await press.show(text)).toEqual({ kind: "text", text: "你好", whole: true });
  });
});
