import { deflateSync, gzipSync } from "node:zlib";
import type { Maker } from "./hostile-file.ts";
import { big, foldedZeros, latin, little } from "./pieces.ts";

const pdf = (objects: readonly string[], trailer = "") =>
  latin(
    `%PDF-1.7\n${objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join("")}trailer<</Root 1 0 R${trailer}>>\n%%EOF`,
  );

const catalog = "<</Type/Catalog/Pages 2 0 R>>";

const stream = (dictionary: string, data: Buffer) =>
  `<<${dictionary}/Length ${data.length}>>stream\n${data.toString("latin1")}\nendstream `;

/** A stored entry of a ZIP archive, with a name and a length of one's choosing. */
function zipEntry(name: string, data: Buffer, claimed: number): Buffer {
  const head = Buffer.concat([
    little(0x04034b50),
    little(20, 2),
    Buffer.alloc(2),
    little(8, 2),
    Buffer.alloc(8),
    little(data.length),
    little(claimed),
    little(Buffer.byteLength(name), 2),
    Buffer.alloc(2),
  ]);
  return Buffer.concat([head, Buffer.from(name), data]);
}

const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");

/** Documents, drawings and archives that unfold, loop or lie. */
export const documents: readonly Maker[] = [
  {
    what: "a PDF of thousands of pages",
    extension: "pdf",
    make: ({ whole }) => {
      const count = whole(2500, 40_000);
      return pdf([
        catalog,
        `<</Type/Pages/Count ${count}/Kids[${"3 0 R ".repeat(count)}]>>`,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      ]);
    },
  },
  {
    what: "a PDF of many thousand objects",
    extension: "pdf",
    make: ({ whole }) => {
      const objects = Array.from({ length: whole(50_000, 120_000) }, (_, at) => `<</Next ${at + 2} 0 R>>`);
      return pdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ...objects,
      ]);
    },
  },
  {
    what: "a PDF whose tree of pages is a circle",
    extension: "pdf",
    make: ({ whole }) =>
      pdf([catalog, `<</Type/Pages/Count ${whole(-5, 2 ** 31)}/Kids[2 0 R 2 0 R 1 0 R]/Parent 2 0 R>>`]),
  },
  {
    what: "a PDF folded three times over",
    extension: "pdf",
    make: ({ whole }) => {
      const thrice = deflateSync(deflateSync(foldedZeros(whole(50_000_000, 200_000_000))));
      const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>";
      return pdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        stream("/Filter[/FlateDecode/FlateDecode/FlateDecode]", thrice),
      ]);
    },
  },
  {
    what: "a PDF with a picture of a billion pixels",
    extension: "pdf",
    make: ({ whole }) => {
      const side = whole(20_000, 60_000);
      const picture = stream(
        `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode`,
        foldedZeros(30_000_000),
      );
      const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R/Resources<</XObject<</I 4 0 R>>>>>>";
      return pdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        picture,
        stream("", latin("99 0 0 99 0 0 cm /I Do")),
      ]);
    },
  },
  {
    what: "a PDF that draws a form within itself",
    extension: "pdf",
    make: () => {
      const form = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>",
        latin("/F Do ".repeat(50)),
      );
      const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R/Resources<</XObject<</F 4 0 R>>>>>>";
      return pdf([catalog, "<</Type/Pages/Count 1/Kids[3 0 R]>>", page, form, stream("", latin("/F Do"))]);
    },
  },
  {
    what: "a PDF with a page larger than a town",
    extension: "pdf",
    make: ({ whole }) =>
      pdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${whole(1, 2)} ${whole(10 ** 7, 10 ** 9)}]>>`,
      ]),
  },
  {
    what: "a PDF of brackets",
    extension: "pdf",
    make: ({ whole }) => pdf([`<</Type/Catalog/Pages ${"[".repeat(whole(10_000, 200_000))}`]),
  },
  {
    what: "an encrypted PDF",
    extension: "pdf",
    make: ({ bytes }) => {
      const word = () => `<${bytes(32).toString("hex")}>`;
      const lock = `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O${word()}/U${word()}>>/ID[<00><00>]`;
      return pdf(
        [catalog, "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"],
        lock,
      );
    },
  },
  {
    what: "a PDF that runs a script and opens a program",
    extension: "pdf",
    make: () =>
      pdf([
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(1){app.alert(1)})>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      ]),
  },
  {
    what: "a PDF whose table points at itself",
    extension: "pdf",
    make: ({ whole }) =>
      latin(`%PDF-1.5\nxref\n0 ${whole(1, 2 ** 31)}\ntrailer<</Root 1 0 R/Prev 9/Size 9>>\nstartxref\n9\n%%EOF`),
  },
  {
    what: "a PDF cut short or with bytes changed",
    extension: "pdf",
    make: ({ whole }) => {
      const bytes = pdf([
        catalog,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
      ]);
      bytes[whole(9, bytes.length - 1)] = whole(0, 255);
      return bytes.subarray(0, whole(20, bytes.length));
    },
  },
  {
    what: "a PDF that is also an archive and a page",
    extension: "pdf",
    make: ({ bytes }) =>
      Buffer.concat([latin("%PDF-1.4\n<html><script>alert(1)</script>\n"), zipEntry("../../evil.sh", bytes(30), 30)]),
  },
  {
    what: "a drawing whose words multiply a billionfold",
    extension: "svg",
    make: ({ whole }) =>
      latin(
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "${"x".repeat(whole(1, 50))}">${lol}]><svg xmlns="http://www.w3.org/2000/svg"><text>&l9;</text></svg>`,
      ),
  },
  {
    what: "a drawing that reads other files",
    extension: "svg",
    make: ({ one }) =>
      latin(
        `<!DOCTYPE svg [<!ENTITY f SYSTEM "file://${one(["/etc/passwd", "/dev/zero", "/proc/self/environ"])}">]><svg xmlns="http://www.w3.org/2000/svg" width="99999999" height="99999999"><image href="http://127.0.0.1:1/"/>&f;</svg>`,
      ),
  },
  {
    what: "a drawing of uses of uses",
    extension: "svg",
    make: ({ whole }) => {
      const uses = Array.from(
        { length: whole(10, 30) },
        (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(10)}</g>`,
      );
      return latin(`<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><path d="M0 0"/></g>${uses.join("")}</svg>`);
    },
  },
  {
    what: "an archive that unfolds to gigabytes",
    extension: "zip",
    make: ({ whole }) => {
      const folded = foldedZeros(20_000_000);
      return Buffer.concat(
        Array.from({ length: whole(5, 30) }, (_, at) => zipEntry(`${at}.bin`, folded, 0xff_ff_ff_f0)),
      );
    },
  },
  {
    what: "an archive that writes outside its folder",
    extension: "zip",
    make: ({ one, bytes }) =>
      zipEntry(one(["../../../../etc/cron.d/x", "/etc/passwd", "..\\..\\x.exe", "C:\\x"]), bytes(40), 40),
  },
  {
    what: "an office document of entities",
    extension: "docx",
    make: () =>
      zipEntry(
        "word/document.xml",
        deflateSync(latin(`<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "x">${lol}]><w>&l9;</w>`)),
        999,
      ),
  },
  {
    what: "a folded bomb",
    extension: "gz",
    make: ({ whole }) => gzipSync(gzipSync(Buffer.alloc(whole(10_000_000, 60_000_000)))),
  },
  {
    what: "a program under a picture's name",
    extension: "png",
    make: ({ one, bytes }) =>
      Buffer.concat([
        one([
          latin("MZ"),
          latin("\u007fELF\u0002\u0001\u0001"),
          latin("#!/bin/sh\n"),
          Buffer.from("cafebabe", "hex"),
          Buffer.from("cffaedfe", "hex"),
        ]),
        bytes(400),
      ]),
  },
  {
    what: "a page that runs a script under a picture's name",
    extension: "jpg",
    make: ({ whole }) =>
      latin(
        `<!doctype html><title>${whole(1, 99)}</title><script>fetch('/api/cases').then(r=>r.text()).then(alert)</script>`,
      ),
  },
  {
    what: "a picture that is also a page",
    extension: "html",
    make: (_random, { photo }) => Buffer.concat([photo, latin("<script>alert(1)</script>")]),
  },
  {
    what: "numbers without meaning behind a known beginning",
    extension: "bin",
    make: ({ one, whole, bytes }) =>
      Buffer.concat([
        one([
          latin("OggS"),
          latin("fLaC"),
          latin("ID3"),
          latin("RIFF"),
          latin("\u001aE\u00df\u00a3"),
          latin("II*\0"),
          latin("PK\u0003\u0004"),
          latin("%PDF-"),
          Buffer.from("3026b2758e66cf11a6d900aa0062ce6c", "hex"),
          latin("\u0089PNG\r\n\u001a\n"),
          big(0x1f8b0800),
        ]),
        bytes(whole(0, 4000)),
      ]),
  },
];
