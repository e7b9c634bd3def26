import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import type { Derived, Found } from "./messages.ts";
import { pageLimit } from "./parse-limits.ts";
import { small } from "./picture.ts";

const thumbnailSide = 480;

/** Opens a document to see whether it is whole, open to everybody and of a length one can read. */
export async function readDocument(bytes: Uint8Array): Promise<Found> {
  try {
    const pages = await withDocument(bytes, async (document) => document.getPageCount());
    return { unopened: pages > pageLimit ? "too-many-pages" : null, pages };
  } catch (error) {
    return { unopened: wantsPassword(error) ? "encrypted" : "cut-short" };
  }
}

/** The first page, small. `null` where the document does not open. */
export function firstPage(bytes: Uint8Array): Promise<Derived | null> {
  return withDocument(bytes, async (document) => {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = thumbnailSide / Math.max(originalWidth, originalHeight, 1);
    const { data, width, height } = await page.render({ scale, render: "bitmap" });
    return small(sharp(data, { raw: { width, height, channels: 4 } }));
  }).catch(() => null);
}

type Document = Awaited<ReturnType<PDFiumLibrary["loadDocument"]>>;

async function withDocument<Result>(bytes: Uint8Array, use: (document: Document) => Promise<Result>): Promise<Result> {
  const library = await PDFiumLibrary.init();
  try {
    return await use(await library.loadDocument(bytes));
  } finally {
    library.destroy();
  }
}

function wantsPassword(error: unknown): boolean {
  return error instanceof Error && /password|security/i.test(error.message);
}
