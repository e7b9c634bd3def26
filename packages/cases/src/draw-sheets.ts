import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PdfRenderer, textPages, type VolumePiece } from "@youju/documents";
import type { PlainDate } from "@youju/domain";
import { formOf, type InspectedFile, type PageWanted, type Press, pageCuts } from "@youju/evidence";
import type { BlobStore } from "@youju/storage";
import type { Holding } from "./attachment-holdings.ts";
import type { ShownBytes } from "./volume-content.ts";

/** What it takes to draw exhibits, with a folder for what lies between. */
export type DrawingRoom = {
  readonly blobs: BlobStore;
  readonly press: Press;
  readonly pdf: PdfRenderer;
  readonly folder: string;
  readonly today: PlainDate;
};

/** Sheets ordered: of which exhibits, in which form, and how many bytes they may have (`null` for any). */
export type SheetOrder = {
  readonly holdings: readonly Holding[];
  readonly as: "pdf" | "jpg";
  readonly mostBytes: number | null;
};

/** What came of it; the numbers of exhibits of which pages had to be left out. */
export type DrawnSheets = { readonly bytes: Uint8Array; readonly cut: readonly number[] };

/** A page to be drawn, and of which exhibit. */
type Cell = {
  readonly number: number;
  readonly label: string;
  readonly page: PageWanted;
  readonly open: <Result>(use: (file: InspectedFile) => Promise<Result>) => Promise<Result>;
};

const largestPdf = 20_000_000;
/** Under so many bytes a page of a phone's screen is hardly legible. */
const leastPerCell = 60_000;
/** Pages that fit on one picture and stay legible. */
const mostOnPicture = 9;
const longestSide = { alone: 2600, together: 1700, picture: 4000 } as const;
const mostRounds = 3;

/**
 * Draws pages of exhibits on sheets: one to a page for a single exhibit, four to a page for several, all on one picture
 * where no PDF is taken. `null` where they do not fit even at their smallest.
 */
export async function drawSheets(room: DrawingRoom, order: SheetOrder): Promise<DrawnSheets | null> {
  const all = (await Promise.all(order.holdings.map((holding) => cellsOf(room, holding)))).flat();
  const limit = order.mostBytes ?? largestPdf;
  const mostCells = order.as === "jpg" ? mostOnPicture : Math.max(1, Math.floor((limit * 0.9) / leastPerCell));
  const cells = all.slice(0, mostCells).toSorted((one, other) => one.number - other.number);
  const dropped = new Set(all.slice(mostCells).map(({ number }) => number));
  let budget = order.as === "jpg" ? limit : Math.floor((limit * 0.9 - 100_000) / cells.length);
  for (let round = 0; round < mostRounds && cells.length > 0 && budget > 0; round += 1) {
    const made = await sheetsWith(room, order, { cells, budget, dropped });
    if (made === null || made.bytes.byteLength <= limit) {
      return made;
    }
    budget = Math.floor(budget * 0.7);
  }
  return null;
}

type Cells = { readonly cells: readonly Cell[]; readonly budget: number; readonly dropped: ReadonlySet<number> };

async function sheetsWith(
  room: DrawingRoom,
  { holdings, as, mostBytes }: SheetOrder,
  { cells, budget, dropped }: Cells,
): Promise<DrawnSheets | null> {
  const mostSide = holdings.length === 1 ? longestSide.alone : longestSide.together;
  const cut = new Set(dropped);
  const drawn: { readonly label: string; readonly picture: NonNullable<Awaited<ReturnType<Press["shrink"]>>> }[] = [];
  for (const { number, label, page, open } of cells) {
    const picture = await open((file) => room.press.shrink(file, { page, mostBytes: budget, mostSide, png: false }));
    if (picture === null) {
      cut.add(number);
    } else {
      drawn.push({ label, picture });
    }
  }
  if (drawn.length === 0) {
    return null;
  }
  const piece = {
    ...headOf(room, holdings),
    kind: "contact",
    ...gridOf(drawn.length, as, holdings),
    cells: drawn,
  } as const;
  const total = Math.ceil(drawn.length / (piece.across * piece.down));
  const { bytes } = await room.pdf.renderPiece({ ...piece, total });
  const finished = as === "pdf" ? bytes : await asPicture(room, bytes, mostBytes ?? largestPdf);
  return finished === null ? null : { bytes: finished, cut: [...cut].toSorted((one, other) => one - other) };
}

function headOf({ today }: DrawingRoom, holdings: readonly Holding[]): Pick<VolumePiece, "title" | "today" | "first"> {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const inOrder = holdings.toSorted((one, other) => one.exhibit.number - other.exhibit.number);
  const numbers = inOrder.map(({ exhibit }) => `证据${exhibit.number}`);
  const title = numbers.length > mostNamed ? `${numbers.slice(0, mostNamed).join("、")}等` : numbers.join("、");
  return { title, today: { year, month, day }, first: 1 };
}

const mostNamed = 8;

function gridOf(cells: number, as: SheetOrder["as"], holdings: readonly Holding[]) {
  if (as === "pdf") {
    return holdings.length === 1 ? { across: 1, down: 1 } : { across: 2, down: 2 };
  }
  if (cells <= 4) {
    return { across: Math.min(2, cells), down: Math.ceil(cells / 2) };
  }
  return { across: 3, down: Math.ceil(cells / 3) };
}

async function asPicture(room: DrawingRoom, pdf: Uint8Array, mostBytes: number): Promise<Uint8Array | null> {
  const file = await setDown(room, pdf);
  const page = { kind: "document", page: 0 } as const;
  const picture = await room.press.shrink(file, { page, mostBytes, mostSide: longestSide.picture, png: false });
  return picture?.bytes ?? null;
}

/** A PDF of our own as a file the press can open; each under another name, as it keeps the last one open. */
async function setDown({ folder }: DrawingRoom, bytes: Uint8Array): Promise<InspectedFile> {
  const path = join(folder, `${globalThis.crypto.randomUUID()}.pdf`);
  await writeFile(path, bytes, { mode: 0o600 });
  return { path, form: "document", mediaType: "application/pdf", byteLength: bytes.byteLength };
}

/** The pages of an exhibit, none of one that does not open. */
async function cellsOf(room: DrawingRoom, holding: Holding): Promise<readonly Cell[]> {
  const sources = holding.form === "video" ? holding.frames : [holding.shown];
  const found = (await Promise.all(sources.map((source) => pagesOf(room, holding, source)))).flat();
  const { number } = holding.exhibit;
  return found.map(({ page, open }, index) => {
    const place = found.length === 1 ? "" : `（第${index + 1}页，共${found.length}页）`;
    return { number, label: `证据${number} ${holding.name}${place}`, page, open };
  });
}

type Page = Pick<Cell, "page" | "open">;

async function pagesOf(room: DrawingRoom, holding: Holding, source: ShownBytes): Promise<readonly Page[]> {
  const open: Cell["open"] = (use) => openShown(room.blobs, source, use);
  const shown = await open((file) => room.press.show(file));
  switch (shown.kind) {
    case "picture": {
      const bands = holding.lines.map(({ box }) => ({ top: box.top, bottom: box.bottom }));
      const same = holding.details?.size?.width === shown.width && holding.details.size.height === shown.height;
      return pageCuts(shown, same ? bands : []).map((cut) => ({ page: { kind: "picture", cut }, open }));
    }
    case "document":
      return Array.from({ length: shown.pages }, (_, page) => ({ page: { kind: "document", page }, open }));
    case "text": {
      const file = await setDown(room, await lettersOf(room, holding, shown.text));
      const pages = textPages(shown.text).length;
      return Array.from({ length: pages }, (_, page) => ({
        page: { kind: "document", page },
        open: (use) => use(file),
      }));
    }
    default:
      return [];
  }
}

/** A text exhibit as a PDF whose words can be searched. */
async function lettersOf(room: DrawingRoom, holding: Holding, text: string): Promise<Uint8Array> {
  const { number, sha256 } = holding.exhibit;
  const pages = textPages(text);
  const sheets = pages.map((lines, index) => ({
    label: `证据${number}`,
    name: holding.name,
    origin: `第${index + 1}页／共${pages.length}页　原始文件 SHA-256 ${sha256.slice(0, 16)}…`,
    code: `sha256:${sha256};exhibit=${number};page=${index + 1}/${pages.length}`,
    kind: "text" as const,
    lines,
  }));
  const piece = { ...headOf(room, [holding]), total: pages.length, kind: "sheets", sheets } as const;
  return (await room.pdf.renderPiece(piece)).bytes;
}

/** A text exhibit as a searchable PDF where it alone makes the file; `null` for any other. */
export async function textFile(room: DrawingRoom, { holdings, as }: SheetOrder): Promise<Uint8Array | null> {
  const [holding] = holdings;
  if (as !== "pdf" || holding === undefined || holdings.length > 1 || !["text", "mail"].includes(holding.form)) {
    return null;
  }
  const shown = await openShown(room.blobs, holding.shown, (file) => room.press.show(file));
  return shown.kind === "text" ? lettersOf(room, holding, shown.text) : null;
}

/** Opens the bytes an exhibit is shown by as a file. */
export function openShown<Result>(
  blobs: BlobStore,
  { sha256, mediaType, byteLength }: ShownBytes,
  use: (file: InspectedFile) => Promise<Result>,
): Promise<Result> {
  return blobs.withFile(sha256, (path) => use({ path, mediaType, byteLength, form: formOf(mediaType) }));
}
