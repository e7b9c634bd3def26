import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { lookOf, lookSide } from "./inspect/look-of.ts";
import { alikePairs, lookDistance } from "./similar.ts";

const page = (name: string) => sharp(join(import.meta.dirname, `../fixtures/${name}.png`));

async function lookOfPicture(picture: ReturnType<typeof sharp>): Promise<string> {
  const grey = await sharp(await picture.png().toBuffer())
    .resize({ width: lookSide, height: lookSide, fit: "fill" })
    .flatten({ background: "#fff" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  return lookOf(grey) ?? "none";
}

describe("pictures that look alike", () => {
  test("a page compressed, made small or made a little brighter looks the same", async () => {
    const look = await lookOfPicture(page("taobao-order"));
    const compressed = sharp(await page("taobao-order").jpeg({ quality: 40 }).toBuffer());
    for (const other of [compressed, page("taobao-order").resize(400), page("taobao-order").linear(1.05, 3)]) {
      expect(lookDistance(look, await lookOfPicture(other))).toBeLessThanOrEqual(10);
    }
  });

  test("a page with a line blacked out or a strip cut off at least may be the same", async () => {
    const look = await lookOfPicture(page("taobao-order"));
    const bar = { create: { width: 700, height: 60, channels: 3 as const, background: "#000" } };
    const redacted = page("taobao-order").composite([{ input: bar, left: 200, top: 1400 }]);
    const cropped = page("taobao-order").extract({ left: 0, top: 40, width: 1170, height: 2452 });
    expect(lookDistance(look, await lookOfPicture(redacted))).toBeLessThanOrEqual(16);
    expect(lookDistance(look, await lookOfPicture(cropped))).toBeLessThanOrEqual(16);
  });

  test("different pages do not look alike; order pages of one design may, and never the same", async () => {
    const names = ["taobao-order", "jd-order", "douyin-order", "wechat-chat", "payment-record", "parcel-track"];
    const pictures = await Promise.all(
      names.map(async (name) => ({ exhibitId: name, look: await lookOfPicture(page(name)) })),
    );
    expect(alikePairs(pictures)).toEqual([]);
    const twin = { exhibitId: "twin", look: await lookOfPicture(page("pinduoduo-order")) };
    expect(alikePairs([...pictures, twin]).map(({ likeness }) => likeness)).not.toContain("same");
  });

  test("a picture of one colour looks like nothing", () => {
    expect(lookOf(new Uint8Array(lookSide * lookSide).fill(200))).toBeNull();
  });

  test("the distance counts differing bits, and a pair is named once, the earlier first", () => {
    expect(lookDistance("ffffffffffffffff", "0000000000000000")).toBe(64);
    const pictures = ["0000000000000000", "00000000000003ff", "000000000000ffff"].map((look, place) => ({
      exhibitId: `e${place}`,
      look,
    }));
    expect(alikePairs(pictures)).toEqual([
      { exhibitIds: ["e0", "e1"], likeness: "same" },
      { exhibitIds: ["e0", "e2"], likeness: "maybe" },
      { exhibitIds: ["e1", "e2"], likeness: "same" },
    ]);
    const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
    fc.assert(fc.property(hash, hash, (one, other) => lookDistance(one, other) === lookDistance(other, one)));
  });
});
