import type { Maker } from "./hostile-file.ts";
import { big, box, latin, little } from "./pieces.ts";

const letter = (headers: string, body = "") =>
  latin(`From: <a@example.com>\r\nMIME-Version: 1.0\r\nSubject: x\r\n${headers}\r\n${body}`);

const movie = (...boxes: readonly Buffer[]) =>
  Buffer.concat([box("ftyp", latin("isom"), big(512), latin("isommp42")), ...boxes]);

/** Letters, texts, films and recordings that nest, repeat, claim or lack. */
export const messages: readonly Maker[] = [
  {
    what: "a letter of parts within parts",
    extension: "eml",
    make: ({ whole }) =>
      letter(
        Array.from(
          { length: whole(50, 5000) },
          (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
        ).join(""),
      ),
  },
  {
    what: "a letter of letters within letters",
    extension: "eml",
    make: ({ whole }) =>
      letter("Content-Type: message/rfc822\r\n\r\nFrom: <b@example.com>\r\n".repeat(whole(50, 3000))),
  },
  {
    what: "a letter of a hundred thousand headers",
    extension: "eml",
    make: ({ whole }) => letter(`X-Note: ${"y".repeat(whole(1, 60))}\r\n`.repeat(60_000)),
  },
  {
    what: "a letter with a header of megabytes",
    extension: "eml",
    make: ({ whole }) => letter(`X-Long: ${"=?GBK?B?zcu/7g==?= ".repeat(whole(20_000, 200_000))}\r\n`),
  },
  {
    what: "a letter of fifty thousand attachments",
    extension: "eml",
    make: ({ whole }) =>
      letter(
        "Content-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\nContent-Disposition: attachment; filename=../../x\r\n\r\nx\r\n".repeat(whole(5000, 50_000)),
      ),
  },
  {
    what: "a letter with an attachment of nothing but noise in base64",
    extension: "eml",
    make: ({ whole, bytes }) =>
      letter(
        "Content-Type: multipart/mixed; boundary=b\r\n",
        `--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes(3000).toString("base64").repeat(whole(10, 1000))}`,
      ),
  },
  {
    what: "a letter in an encoding nobody knows, with addresses without end",
    extension: "eml",
    make: ({ whole }) =>
      latin(
        `To: ${"(".repeat(whole(100, 20_000))}${"a@b,".repeat(20_000)}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="\u00ff\u00fe${"x".repeat(5000)}"\r\n\r\n\u00ff`,
      ),
  },
  {
    what: "a text without a single line end",
    extension: "txt",
    make: ({ whole }) => Buffer.from("退款".repeat(whole(100_000, 2_000_000))),
  },
  {
    what: "a text in half characters",
    extension: "txt",
    make: ({ one, bytes }) =>
      Buffer.concat([
        one([Buffer.from("fffe", "hex"), Buffer.from("feff", "hex"), Buffer.from("efbbbf", "hex"), Buffer.alloc(0)]),
        Buffer.from("00d800d800d8", "hex"),
        bytes(999),
      ]),
  },
  {
    what: "a table whose cells are commands",
    extension: "csv",
    make: ({ whole }) => latin(`=cmd|' /C calc'!A0,@SUM(1+1)*cmd,${'"'.repeat(whole(1, 9999))}\n`.repeat(50)),
  },
  {
    what: "a film of boxes within boxes",
    extension: "mp4",
    make: ({ whole }) => {
      const depth = whole(500, 4000);
      const head = Array.from({ length: depth }, (_, at) =>
        Buffer.concat([big(8 * (depth - at)), latin(at % 2 === 0 ? "moov" : "trak")]),
      );
      return movie(...head);
    },
  },
  {
    what: "a film whose boxes have no size, or all of it",
    extension: "mp4",
    make: ({ one, whole, bytes }) =>
      movie(Buffer.concat([big(one([0, 1, 2, 7])), latin("moov"), big(2n ** 63n - 1n, 8), bytes(whole(10, 500))])),
  },
  {
    what: "a film that promises billions of pieces",
    extension: "mov",
    make: ({ whole }) => {
      const table = (type: string) => box(type, big(0), big(0xff_ff_ff_ff), Buffer.alloc(whole(8, 200)));
      const stbl = box(
        "stbl",
        table("stsd"),
        table("stts"),
        table("stsz"),
        table("stco"),
        table("stsc"),
        table("ctts"),
      );
      const mvhd = box("mvhd", big(0), Buffer.alloc(8), big(0), big(0xff_ff_ff_ff), Buffer.alloc(80));
      return movie(box("moov", mvhd, box("trak", box("mdia", box("mdhd", Buffer.alloc(24, 0xff)), box("minf", stbl)))));
    },
  },
  {
    what: "a film for the web without lengths",
    extension: "webm",
    make: ({ whole, bytes }) =>
      Buffer.concat([
        Buffer.from(
          "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff",
          "hex",
        ),
        ...Array.from({ length: whole(1, 2000) }, () => Buffer.from("1654ae6b01ffffffffffffff", "hex")),
        bytes(300),
      ]),
  },
  {
    what: "a recording that claims four gigabytes",
    extension: "wav",
    make: ({ whole }) =>
      Buffer.concat([
        latin("RIFF"),
        little(0xff_ff_ff_ff),
        latin("WAVEfmt "),
        little(16),
        little(1, 2),
        little(whole(0, 65_535), 2),
        little(whole(0, 2 ** 31)),
        Buffer.alloc(8),
        latin("data"),
        little(0xff_ff_ff_ff),
        Buffer.alloc(64),
      ]),
  },
  {
    what: "a recording whose notes are larger than itself",
    extension: "mp3",
    make: ({ whole, bytes }) =>
      Buffer.concat([
        latin("ID3\u0004\0\0\u007f\u007f\u007f\u007f"),
        latin("APIC"),
        big(0xff_ff_ff_ff),
        bytes(whole(10, 2000)),
      ]),
  },
  {
    what: "a recording of empty pages",
    extension: "ogg",
    make: ({ whole }) =>
      Buffer.concat(
        Array.from({ length: whole(1000, 30_000) }, () =>
          Buffer.concat([latin("OggS\0\u0002"), Buffer.alloc(20), Buffer.from([0])]),
        ),
      ),
  },
  {
    what: "a lossless recording of one endless block",
    extension: "flac",
    make: ({ bytes }) => Buffer.concat([latin("fLaC"), Buffer.from("00ffffff", "hex"), bytes(200)]),
  },
  {
    what: "a film for Windows of objects without size",
    extension: "wmv",
    make: ({ whole }) =>
      Buffer.concat([
        Buffer.from("3026b2758e66cf11a6d900aa0062ce6c", "hex"),
        Buffer.alloc(14),
        ...Array.from({ length: whole(1, 200) }, () =>
          Buffer.concat([Buffer.from("9107dcb7b7a9cf118ee600c00c205365", "hex"), Buffer.alloc(8)]),
        ),
      ]),
  },
  { what: "nothing at all", extension: "png", make: () => Buffer.alloc(0) },
  { what: "a single byte", extension: "jpg", make: ({ bytes }) => bytes(1) },
  { what: "noise", extension: "dat", make: ({ whole, bytes }) => bytes(whole(2, 5000)) },
];
