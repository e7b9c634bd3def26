import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { plainJpeg } from "./plain-jpeg.ts";

const picture = () => sharp({ create: { width: 30, height: 20, channels: 3, background: "red" } });
const bytesOf = async (jpeg: ReturnType<typeof picture>) => new Uint8Array(await jpeg.jpeg().toBuffer());

describe("a picture that is handed out", () => {
  test("tells its size when it holds nothing but itself", async () => {
    expect(plainJpeg(await bytesOf(picture()))).toEqual({ width: 30, height: 20 });
  });

  test("is refused with camera data, with anything after its end, cut short, or as another kind of file", async () => {
    const plain = await bytesOf(picture());
    expect(plainJpeg(await bytesOf(picture().withExif({ IFD0: { Make: "SomeCamera" } })))).toBeNull();
    expect(plainJpeg(new Uint8Array([...plain, 1]))).toBeNull();
    expect(plainJpeg(plain.subarray(0, 40))).toBeNull();
    expect(plainJpeg(new Uint8Array(await picture().png().toBuffer()))).toBeNull();
  });
});
