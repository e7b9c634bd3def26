import sharp from "sharp";
import type { Maker } from "./hostile-file.ts";
import { big, foldedZeros, latin, little, png, pngChunk, segment } from "./pieces.ts";

const photoLike = (bytes: Buffer, extra: readonly Buffer[]) =>
  Buffer.concat([bytes.subarray(0, 2), ...extra, bytes.subarray(2)]);

/** A TIFF directory as EXIF holds it: entries of a tag, a type, a count and a value. */
function directory(entries: readonly (readonly [number, number, number, number])[], next: number): Buffer {
  const rows = entries.map(([tag, type, count, value]) =>
    Buffer.concat([little(tag, 2), little(type, 2), little(count), little(value)]),
  );
  return Buffer.concat([little(entries.length, 2), ...rows, little(next)]);
}

const exif = (content: Buffer) =>
  segment(0xe1, Buffer.concat([latin("Exif\0\0II*\0"), little(8), content]).subarray(0, 65_000));

/** Pictures that promise more than they hold, hold more than they show, or show other things than they say. */
export const pictures: readonly Maker[] = [
  {
    what: "a PNG that claims billions of pixels",
    extension: "png",
    make: ({ whole }) =>
      png({ width: whole(2 ** 20, 2 ** 31 - 1), height: whole(2 ** 20, 2 ** 31 - 1) }, [
        pngChunk("IDAT", foldedZeros(1000)),
      ]),
  },
  {
    what: "a PNG just under the limit of pixels that has to stand in memory whole",
    extension: "png",
    heavy: true,
    make: ({ whole }) => {
      const side = whole(10_000, 10_900);
      const head = { width: side, height: side, interlaced: true, depth: 8 } as const;
      return png(head, [pngChunk("IDAT", foldedZeros(Math.ceil(side * side * 1.01)))]);
    },
  },
  {
    what: "a PNG of 16 bits a colour with transparency: eight bytes a pixel",
    extension: "png",
    heavy: true,
    make: ({ whole }) => {
      const side = whole(7000, 7500);
      const head = { width: side, height: side, colour: 6, depth: 16, interlaced: true } as const;
      return png(head, [pngChunk("IDAT", foldedZeros(side * side * 8 + side * 4))]);
    },
  },
  {
    what: "a PNG whose text unfolds to a hundred megabytes",
    extension: "png",
    make: ({ one }) => {
      const type = one(["zTXt", "iCCP", "iTXt"]);
      const head = type === "iTXt" ? latin("note\0\u0001\0\0\0") : latin("note\0\0");
      const text = pngChunk(type, Buffer.concat([head, foldedZeros(100_000_000)]));
      return png({ width: 8, height: 8 }, [text, pngChunk("IDAT", foldedZeros(72))]);
    },
  },
  {
    what: "a PNG of many thousand chunks",
    extension: "png",
    make: ({ whole, bytes }) => {
      const chunk = pngChunk("tEXt", Buffer.concat([latin("key\0"), bytes(20)]));
      const chunks = Array.from({ length: whole(20_000, 60_000) }, () => chunk);
      return png({ width: 8, height: 8 }, [...chunks, pngChunk("IDAT", foldedZeros(72))]);
    },
  },
  {
    what: "a hundred megapixels in black",
    extension: "jpg",
    heavy: true,
    make: ({ whole }) =>
      sharp({ create: { width: 10_000, height: whole(10_000, 10_100), channels: 3, background: "#123" } })
        .jpeg({ quality: 20 })
        .toBuffer(),
  },
  {
    what: "a JPEG that claims 65535 × 65535",
    extension: "jpg",
    make: (_random, { photo }) => {
      const bytes = Buffer.from(photo);
      const frame = bytes.indexOf(Buffer.from("ffc0", "hex"));
      bytes.writeUInt32BE(0xff_ff_ff_ff, frame + 5);
      return bytes;
    },
  },
  {
    what: "a photo with bytes changed anywhere",
    extension: "jpg",
    make: ({ whole }, { photo }) => {
      const bytes = Buffer.from(photo);
      for (let count = whole(1, 60); count > 0; count -= 1) {
        bytes[whole(2, bytes.length - 1)] = whole(0, 255);
      }
      return bytes;
    },
  },
  {
    what: "a photo cut short",
    extension: "jpg",
    make: ({ whole }, { photo }) => photo.subarray(0, whole(3, photo.length - 1)),
  },
  {
    what: "a photo with EXIF that points at itself",
    extension: "jpg",
    make: (_random, { photo }) =>
      photoLike(photo, [
        exif(
          directory(
            [
              [0x8769, 4, 1, 8],
              [0x8825, 4, 1, 8],
            ],
            8,
          ),
        ),
      ]),
  },
  {
    what: "a photo with EXIF of thousands of endless entries",
    extension: "jpg",
    make: ({ whole }, { photo }) => {
      const entries = Array.from({ length: 5000 }, () => [whole(1, 0xffff), whole(1, 13), 0xff_ff_ff_ff, 8] as const);
      return photoLike(photo, [exif(directory(entries, 8))]);
    },
  },
  {
    what: "a photo with a maker's note in a circle",
    extension: "jpg",
    make: ({ bytes }, { photo }) =>
      photoLike(photo, [
        exif(
          Buffer.concat([
            directory(
              [
                [0x927c, 7, 60_000, 8],
                [0x010f, 2, 60_000, 8],
              ],
              8,
            ),
            bytes(4000),
          ]),
        ),
      ]),
  },
  {
    what: "a photo with XMP nested in itself and entities that multiply",
    extension: "jpg",
    make: ({ whole }, { photo }) => {
      const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
      const deep = "<rdf:li><rdf:Bag>".repeat(whole(500, 3000));
      const xmp = `http://ns.adobe.com/xap/1.0/\0<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${lol}]><x:xmpmeta>&l9;${deep}`;
      return photoLike(photo, [segment(0xe1, latin(xmp).subarray(0, 65_000))]);
    },
  },
  {
    what: "a photo of a thousand colour profiles and comments",
    extension: "jpg",
    make: ({ bytes }, { photo }) => {
      const profile = segment(0xe2, Buffer.concat([latin("ICC_PROFILE\0"), Buffer.from([1, 255]), bytes(200)]));
      return photoLike(
        photo,
        Array.from({ length: 1000 }, () => profile),
      );
    },
  },
  {
    what: "a GIF of 65535 × 65535 with many frames",
    extension: "gif",
    make: ({ whole, bytes }) => {
      const frame = Buffer.concat([
        latin(","),
        Buffer.alloc(4),
        Buffer.from("ffffffff00", "hex"),
        Buffer.from([8, 200]),
        bytes(200),
        Buffer.alloc(1),
      ]);
      const frames = Array.from({ length: whole(10, 400) }, () => frame);
      return Buffer.concat([latin("GIF89a"), Buffer.from("fffffffff70000", "hex"), bytes(768), ...frames, latin(";")]);
    },
  },
  {
    what: "a GIF that is also a script",
    extension: "gif",
    make: ({ whole }) => latin(`GIF89a/*${" ".repeat(whole(10, 500))}*/=1;alert(document.cookie);//`),
  },
  {
    what: "a WebP whose parts claim more than there is",
    extension: "webp",
    make: ({ whole, bytes }) =>
      Buffer.concat([
        latin("RIFF"),
        little(0xff_ff_ff_f0),
        latin("WEBPVP8X"),
        little(10),
        Buffer.from([whole(0, 255), 0, 0, 0]),
        Buffer.alloc(6, 0xff),
        latin("ANMF"),
        little(0x7f_ff_ff_ff),
        bytes(300),
      ]),
  },
  {
    what: "a TIFF of endless directories",
    extension: "tif",
    make: ({ whole }) =>
      Buffer.concat([
        latin("II*\0"),
        little(8),
        directory(
          [
            [256, 4, 1, whole(1, 2 ** 31)],
            [257, 4, 1, whole(1, 2 ** 31)],
            [273, 4, 0xff_ff_ff, 8],
          ],
          8,
        ),
      ]),
  },
  {
    what: "an AVIF or HEIC of random boxes",
    extension: "heic",
    make: ({ one, whole, bytes }) =>
      Buffer.concat([
        big(24),
        latin(`ftyp${one(["heic", "mif1", "avif", "hevc", "heix"])}`),
        Buffer.alloc(4),
        latin("mif1heic"),
        big(whole(0, 2 ** 32 - 1)),
        latin(one(["meta", "moov", "mdat", "iloc"])),
        bytes(whole(10, 3000)),
      ]),
  },
  {
    what: "a HEIC with bytes changed anywhere",
    extension: "heic",
    make: ({ whole }, { heic }) => {
      const bytes = Buffer.from(heic);
      for (let count = whole(1, 40); count > 0; count -= 1) {
        bytes[whole(8, bytes.length - 1)] = whole(0, 255);
      }
      return bytes;
    },
  },
  {
    what: "a HEIC that claims to be huge",
    extension: "heic",
    make: ({ whole }, { heic }) => {
      const bytes = Buffer.from(heic);
      for (let at = bytes.indexOf("ispe"); at >= 0; at = bytes.indexOf("ispe", at + 4)) {
        bytes.writeUInt32BE(whole(20_000, 0x7f_ff_ff_ff), at + 8);
        bytes.writeUInt32BE(whole(20_000, 0x7f_ff_ff_ff), at + 12);
      }
      return bytes;
    },
  },
  {
    what: "a HEIC cut short",
    extension: "heic",
    make: ({ whole }, { heic }) => heic.subarray(0, whole(13, heic.length - 1)),
  },
];
