import { readFile } from "node:fs/promises";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp, { type Sharp } from "sharp";
import type { InspectedFile } from "../inspect/messages.ts";
import { openLimits, pageLimit, pixelLimit } from "../inspect/parse-limits.ts";
import { decodeText, recogniseText } from "../text-encoding.ts";
import { letterText } from "./letter-text.ts";
import type { PageWanted, PressedPage, Shown } from "./press-messages.ts";

// One picture at a time, none kept: memory is what a hostile picture is after.
sharp.concurrency(1);
sharp.cache(false);

/** Most pixels of a printed page: 170 × 242 millimetres at 300 dots to the inch. */
const printed = { width: 2008, height: 2858 } as const;
/** Dots to the inch of a document's page. */
const documentDots = 200;
/** Longest text that is printed, in characters: about two hundred pages. */
const longestText = 400_000;
const white = { r: 255, g: 255, b: 255 };

/** What a file can be shown as. Called only in the pressing process. */
export async function showFile(file: InspectedFile): Promise<Shown> {
  if (file.byteLength > openLimits[file.form]) {
    return { kind: "unshown" };
  }
  switch (file.form) {
    case "picture":
      return showPicture(file.path);
    case "document":
      return withDocument(file.path, async (document) => shownPages(document.getPageCount()));
    case "text": {
      const bytes = await readFile(file.path);
      return shownText(decodeText(bytes, recogniseText(bytes) ?? "utf-8"));
    }
    case "mail":
      return shownText(await letterText(await readFile(file.path)));
    default:
      return { kind: "unshown" };
  }
}

async function showPicture(path: string): Promise<Shown> {
  const { autoOrient } = await open(path).metadata();
  const { width, height } = autoOrient;
  return width * height > pixelLimit ? { kind: "unshown" } : { kind: "picture", width, height };
}

function shownPages(pages: number): Shown {
  return pages > pageLimit || pages < 1 ? { kind: "unshown" } : { kind: "document", pages };
}

function shownText(text: string): Shown {
  return { kind: "text", text: text.slice(0, longestText), whole: text.length <= longestText };
}

/** One page for printing. */
export async function pressPage(file: InspectedFile, wanted: PageWanted): Promise<PressedPage> {
  return printable((await drawPage(file, wanted, documentDots)).picture);
}

/** A page as it is, upright, with its pixels. */
export type DrawnPage = { readonly picture: Sharp; readonly width: number; readonly height: number };

/** Opens a stretch of a picture, or draws a page of a document with so many dots to the inch. */
export function drawPage({ path }: InspectedFile, wanted: PageWanted, dots: number): Promise<DrawnPage> {
  return wanted.kind === "picture" ? drawPicture(path, wanted.cut) : drawDocument(path, wanted.page, dots);
}

async function drawPicture(
  path: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Promise<DrawnPage> {
  const { autoOrient } = await open(path).metadata();
  const { width } = autoOrient;
  const height = Math.min(bottom, autoOrient.height) - top;
  const upright = open(path).autoOrient();
  const whole = height === autoOrient.height;
  return { picture: whole ? upright : await cutOut(upright, { top, width, height }), width, height };
}

/** Turned upright first: a cut of a picture that lies on its side would be a cut across. */
async function cutOut(
  upright: Sharp,
  { top, width, height }: { readonly top: number; readonly width: number; readonly height: number },
): Promise<Sharp> {
  const { data, info } = await upright
    .extract({ left: 0, top, width, height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function drawDocument(path: string, page: number, dots: number): Promise<DrawnPage> {
  return withDocument(path, async (document) => {
    const { data, width, height } = await document.getPage(page).render({ scale: dots / 72, render: "bitmap" });
    const picture = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: pixelLimit });
    return { picture, width, height };
  });
}

/** Text in screenshots stays sharp only with full colour resolution. */
async function printable(picture: Sharp): Promise<PressedPage> {
  const { data, info } = await picture
    .flatten({ background: white })
    .resize({ ...printed, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .jpeg({ quality: 88, chromaSubsampling: "4:4:4" })
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}

function open(path: string): Sharp {
  return sharp(path, { limitInputPixels: pixelLimit, failOn: "truncated" });
}

type Document = Awaited<ReturnType<PDFiumLibrary["loadDocument"]>>;

let opened: { readonly path: string; readonly library: PDFiumLibrary; readonly document: Document } | null = null;

/** The document last opened stays open: its pages come one after another. */
async function withDocument<Result>(path: string, use: (document: Document) => Promise<Result>): Promise<Result> {
  if (opened?.path !== path) {
    opened?.library.destroy();
    opened = null;
    const library = await PDFiumLibrary.init();
    opened = { path, library, document: await library.loadDocument(await readFile(path)) };
  }
  return use(opened.document);
}
