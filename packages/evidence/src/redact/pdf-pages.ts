import { readFile } from "node:fs/promises";
import { type PDFiumDocument, PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { type Pixels, pixelsOf } from "./cover-picture.ts";
import type { PageSize } from "./messages.ts";

/** A page is drawn with so many pixels to the point (180 to the inch), less where it would be wider or higher than that. */
const scale = 2.5;
const longestSide = 3200;

/** A document open for drawing its pages. */
export type OpenDocument = {
  readonly sizes: readonly PageSize[];
  readonly draw: (page: number) => Promise<Pixels>;
  readonly close: () => void;
};

/** Opens a document. Throws what the engine throws for one that is broken or wants a password. */
export async function openDocument(path: string): Promise<OpenDocument> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(await readFile(path));
    return {
      sizes: Array.from({ length: document.getPageCount() }, (_, index) => sizeOf(document, index)),
      draw: (page) => draw(document, page),
      close: () => library.destroy(),
    };
  } catch (error) {
    library.destroy();
    throw error;
  }
}

function scaleOf(document: PDFiumDocument, index: number): number {
  const { originalWidth, originalHeight } = document.getPage(index).getOriginalSize();
  return Math.min(scale, longestSide / Math.max(originalWidth, originalHeight, 1));
}

function sizeOf(document: PDFiumDocument, index: number): PageSize {
  const { originalWidth, originalHeight } = document.getPage(index).getOriginalSize();
  const by = scaleOf(document, index);
  return { page: index + 1, width: Math.ceil(originalWidth * by), height: Math.ceil(originalHeight * by) };
}

async function draw(document: PDFiumDocument, page: number): Promise<Pixels> {
  const drawn = await document.getPage(page - 1).render({ scale: scaleOf(document, page - 1), render: "bitmap" });
  const { data, width, height } = drawn;
  return pixelsOf(sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: "#fff" }));
}
