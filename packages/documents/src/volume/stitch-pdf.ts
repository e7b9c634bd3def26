import { createHash } from "node:crypto";
import { archiveMetadata } from "./archive-metadata.ts";
import { type PdfObject, type PdfObjects, pagesOf, readPdf, referencesIn, renumbered } from "./read-pdf.ts";
import type { StitchInfo } from "./stitch-info.ts";

/** A place a reader can jump to: words, and the page within what is appended, from 0. 书签 */
export type Bookmark = { readonly title: string; readonly page: number };

/** Puts PDFs of our own typesetter one after another into one PDF/A-3b while only one of them is in memory. */
export type PdfStitcher = {
  /** Bytes written so far. */
  readonly size: () => number;
  readonly pages: () => number;
  readonly append: (pdf: Uint8Array, bookmarks: readonly Bookmark[]) => Promise<void>;
  /** Writes what stands at the end. Nothing can be appended afterwards. */
  readonly finish: () => Promise<void>;
};

type Write = (bytes: Uint8Array) => Promise<void>;

const fixed = { catalog: 1, pages: 2, outlines: 3, metadata: 4, intent: 5 } as const;
/** Marked content keeps its marks; the structure they belonged to is left out, as level B allows. */
const dropped = /\/StructParents \d+|\/Tabs \/S\b|\/Parent \d+ 0 R/g;

/** Starts a stitched PDF. The same pieces give the same bytes. */
export function pdfStitcher(info: StitchInfo, write: Write): PdfStitcher {
  const writer = objectWriter(write);
  const pages: number[] = [];
  const bookmarks: { readonly title: string; readonly page: number }[] = [];
  const known = new Map<string, number>();
  let intent = false;
  return {
    size: writer.size,
    pages: () => pages.length,
    append: async (pdf, marks) => {
      await writer.begin();
      const document = readPdf(pdf);
      const own = pagesOf(document);
      bookmarks.push(...marks.map(({ title, page }) => ({ title, page: pages.length + page })));
      const place = new Map<number, number>();
      for (const number of [...reachable(document, own), ...own]) {
        await copyObject(document, number, { writer, known, place, isPage: own.includes(number) });
      }
      pages.push(...own.map((number) => place.get(number) ?? 0));
      if (!intent) {
        intent = true;
        await copyIntent(document, { writer, known, place });
      }
    },
    finish: async () => {
      await writer.begin();
      await writer.put(
        fixed.pages,
        `<<\n/Type /Pages\n/Count ${pages.length}\n/Kids [${pages.map(refer).join(" ")}]\n>>`,
      );
      await writeOutlines(writer, bookmarks, pages);
      const metadata = new TextEncoder().encode(archiveMetadata(info));
      const about = `<<\n/Type /Metadata\n/Subtype /XML\n/Length ${metadata.byteLength}\n>>`;
      await writer.put(fixed.metadata, about, metadata);
      await writer.put(fixed.catalog, catalogOf(info));
      await writer.end(fixed.catalog);
    },
  };
}

function catalogOf({ firstPage }: StitchInfo): string {
  return [
    "<<",
    "/Type /Catalog",
    `/Pages ${refer(fixed.pages)}`,
    `/Outlines ${refer(fixed.outlines)}`,
    "/PageMode /UseOutlines",
    `/PageLabels << /Nums [0 << /S /D /St ${firstPage} >>] >>`,
    "/ViewerPreferences << /DisplayDocTitle true >>",
    "/Lang (zh-CN)",
    `/Metadata ${refer(fixed.metadata)}`,
    `/OutputIntents [${refer(fixed.intent)}]`,
    ">>",
  ].join("\n");
}

function refer(number: number): string {
  return `${number} 0 R`;
}

/** Everything the pages need, what is needed before what needs it. */
function reachable(document: PdfObjects, pages: readonly number[]): readonly number[] {
  const seen = new Set<number>(pages);
  const order: number[] = [];
  const visit = (number: number) => {
    if (!seen.has(number)) {
      seen.add(number);
      needs(document, number).forEach(visit);
      order.push(number);
    }
  };
  for (const page of pages) {
    needs(document, page).forEach(visit);
  }
  return order;
}

function needs({ objects }: PdfObjects, number: number): readonly number[] {
  return referencesIn((objects.get(number)?.text ?? "").replaceAll(dropped, ""));
}

type Copying = {
  readonly writer: ObjectWriter;
  readonly known: Map<string, number>;
  readonly place: Map<number, number>;
};

/** Fonts and colour profiles come again with every piece; equal ones are written once. */
async function copyObject(
  { objects }: PdfObjects,
  number: number,
  { writer, known, place, isPage }: Copying & { readonly isPage: boolean },
): Promise<void> {
  const { text: own, stream } = objects.get(number) ?? { text: "null", stream: null };
  const old = isPage ? `${own.replaceAll(dropped, "").replace(/>>\s*$/, "")}/Parent ${refer(fixed.pages)}\n>>` : own;
  const text = renumbered(old, (from) => place.get(from) ?? (isPage ? from : 0));
  const print = fingerprint({ text, stream });
  const before = isPage ? undefined : known.get(print);
  const at = before ?? writer.next();
  place.set(number, at);
  if (before === undefined) {
    known.set(print, at);
    await writer.put(at, text, stream);
  }
}

function fingerprint({ text, stream }: PdfObject): string {
  return createHash("sha256")
    .update(text, "latin1")
    .update("\0")
    .update(stream ?? "")
    .digest("base64");
}

async function copyIntent(document: PdfObjects, copying: Copying): Promise<void> {
  const { objects, root } = document;
  const [list] = referencesIn(/\/OutputIntents (\d+ 0 R|\[[^\]]*\])/.exec(objects.get(root)?.text ?? "")?.[1] ?? "");
  const named = objects.get(list ?? 0);
  const [inner] = named?.text.startsWith("[") === true ? referencesIn(named.text) : [list];
  const intent = objects.get(inner ?? 0);
  if (intent === undefined) {
    throw new RangeError("the typesetter wrote no output intent");
  }
  for (const number of referencesIn(intent.text)) {
    if (!copying.place.has(number)) {
      await copyObject(document, number, { ...copying, isPage: false });
    }
  }
  await copying.writer.put(
    fixed.intent,
    renumbered(intent.text, (old) => copying.place.get(old) ?? 0),
  );
}

async function writeOutlines(
  writer: ObjectWriter,
  bookmarks: readonly Bookmark[],
  pages: readonly number[],
): Promise<void> {
  const numbers = bookmarks.map(() => writer.next());
  const [first, last] = [numbers[0], numbers.at(-1)];
  const ends = first === undefined || last === undefined ? "" : `\n/First ${refer(first)}\n/Last ${refer(last)}`;
  await writer.put(fixed.outlines, `<<\n/Type /Outlines${ends}\n/Count ${numbers.length}\n>>`);
  for (const [index, { title, page }] of bookmarks.entries()) {
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    const links = [
      ...(before === undefined ? [] : [`/Prev ${refer(before)}`]),
      ...(after === undefined ? [] : [`/Next ${refer(after)}`]),
    ];
    const target = `/Dest [${refer(pages[page] ?? 0)} /Fit]`;
    const words = `<FEFF${Buffer.from(title, "utf16le").swap16().toString("hex").toUpperCase()}>`;
    const text = ["<<", `/Parent ${refer(fixed.outlines)}`, `/Title ${words}`, target, ...links, ">>"].join("\n");
    await writer.put(numbers[index] ?? 0, text);
  }
}

type ObjectWriter = ReturnType<typeof objectWriter>;

function objectWriter(write: Write) {
  const offsets = new Map<number, number>();
  const whole = createHash("sha256");
  let size = 0;
  let last: number = fixed.intent;
  const send = async (...pieces: readonly (string | Uint8Array)[]) => {
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece, "latin1") : piece;
      whole.update(bytes);
      size += bytes.byteLength;
      await write(bytes);
    }
  };
  return {
    size: () => size,
    next: () => {
      last += 1;
      return last;
    },
    begin: () => (size === 0 ? send("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") : Promise.resolve()),
    put: async (number: number, text: string, stream: Uint8Array | null = null) => {
      offsets.set(number, size);
      await (stream === null
        ? send(`${number} 0 obj\n${text}\nendobj\n`)
        : send(`${number} 0 obj\n${text}\nstream\n`, stream, "\nendstream\nendobj\n"));
    },
    end: async (root: number) => {
      const start = size;
      const lines = Array.from({ length: last }, (_, index) => xrefLine(offsets.get(index + 1)));
      const id = whole.copy().digest("hex").slice(0, 32).toUpperCase();
      await send(
        `xref\n0 ${last + 1}\n0000000000 65535 f\r\n${lines.join("")}`,
        `trailer\n<<\n/Size ${last + 1}\n/Root ${refer(root)}\n/ID [<${id}> <${id}>]\n>>\n`,
        `startxref\n${start}\n%%EOF\n`,
      );
    },
  };
}

function xrefLine(offset: number | undefined): string {
  return offset === undefined ? "0000000000 00000 f\r\n" : `${String(offset).padStart(10, "0")} 00000 n\r\n`;
}
