import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Bookmark,
  type PdfRenderer,
  type PrintPaper,
  paperText,
  pdfRenderer,
  renderDocx,
  type SheetPicture,
  type VolumePiece,
  type VolumeSheet,
} from "@youju/documents";
import { YoujuError } from "@youju/domain";
import { openPress } from "@youju/evidence";
import { recordExport } from "./custody-acts.ts";
import { hashOf } from "./sha256.ts";
import { type PagesByExhibit, type VolumeContent, type VolumeRequest, volumeContent } from "./volume-content.ts";
import { type PartsWriter, partsWriter, type VolumeFile } from "./volume-parts.ts";
import { eachSheet, type MeasuredExhibit, measureExhibit, type SheetMakers } from "./volume-sheets.ts";
import type { Workplace } from "./workplace.ts";

/** What it takes to make a volume. */
export type VolumeOffice = Pick<Workplace, "workspaceId" | "store" | "clock" | "counsel" | "blobs">;

/** Where it goes, and who watches. */
export type VolumeMaking = {
  /** A folder that is there and empty. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Pages done, of so many. */
  readonly onProgress: (done: { readonly bytes: number; readonly of: number }) => void;
};

const title = "证据卷";
const catalogueTitle = "证据目录";
/** Pages, and bytes of pictures, that are set in one go; of a small part no more than this share. */
const pieceLimits = { pages: 6, bytes: 4_000_000, share: 0.3 } as const;
const megabyte = 1_000_000;

/**
 * Makes the evidence volume of a case and its catalogue: PDF/A in as many parts as asked for, and the catalogue alone as
 * PDF, Word file and text. One page is in memory at a time, opened in a process and set in a thread of its own. The same
 * case on the same day gives the same bytes. That it was handed out goes into the ledger. Throws `NOT_FOUND`,
 * `INPUT_INVALID`, `PAPER_NOT_READY`, `PAPER_BLOCKED`, `ORIGINAL_DAMAGED`, `JOB_INTERRUPTED`.
 */
export async function makeVolume(
  office: VolumeOffice,
  request: VolumeRequest,
  making: VolumeMaking,
): Promise<readonly VolumeFile[]> {
  const content = await volumeContent(office, request);
  const press = openPress(making.signal);
  const pdf = pdfRenderer();
  const limit = request.wish.partMegabytes === null ? null : request.wish.partMegabytes * megabyte;
  const parts = partsWriter({ folder: making.folder, title, day: content.today, limit });
  try {
    const pieceBytes = Math.min(pieceLimits.bytes, (limit ?? Number.POSITIVE_INFINITY) * pieceLimits.share);
    const makers = { blobs: office.blobs, press, pdf, parts, making, pieceBytes };
    const laidOut = await layOut(makers, content);
    await printAll(makers, content, laidOut);
    const files = [...(await parts.finish()), ...(await catalogueFiles(makers, laidOut.catalogue))];
    for (const { sha256 } of files) {
      await recordExport(office, { caseId: request.caseId, exhibitId: null, sha256 });
    }
    return files;
  } finally {
    await Promise.all([parts.abandon(), press.close(), pdf.close()]);
  }
}

type Makers = SheetMakers & {
  readonly pdf: PdfRenderer;
  readonly parts: PartsWriter;
  readonly making: VolumeMaking;
  readonly pieceBytes: number;
};

type LaidOut = {
  readonly exhibits: readonly MeasuredExhibit[];
  readonly pages: PagesByExhibit;
  readonly catalogue: PrintPaper;
  readonly total: number;
  readonly indexAt: number;
  readonly base: Pick<VolumePiece, "title" | "today">;
};

/** Numbers every page before the first is printed: the catalogue names pages that stand after it. */
async function layOut(makers: Makers, content: VolumeContent): Promise<LaidOut> {
  const exhibits: MeasuredExhibit[] = [];
  for (const exhibit of content.exhibits) {
    exhibits.push(await measureExhibit(makers, exhibit));
    makers.making.signal.throwIfAborted();
  }
  const { today } = content.catalogue(new Map());
  const base = { title, today };
  const length = async (piece: VolumePiece) => (await makers.pdf.renderPiece(piece)).pages;
  let front = 1;
  for (let round = 0; round < mostRounds; round += 1) {
    const { pages, end } = placed(exhibits, 2 + front);
    const catalogue = content.catalogue(pages);
    const took = await length({ ...base, first: 2, total: end, kind: "paper", paper: catalogue });
    if (took === front) {
      const laidOut = { exhibits, pages, catalogue, indexAt: end + 1, base };
      const after = await length({ ...indexPiece({ ...laidOut, total: end + 1 }), total: end + 1 });
      return { ...laidOut, total: end + after };
    }
    front = took;
  }
  throw new YoujuError("UNEXPECTED", { cause: new Error("the catalogue never came to rest") });
}

/** A catalogue can grow by a line when its page numbers do, and then shrink no more. */
const mostRounds = 5;

function placed(exhibits: readonly MeasuredExhibit[], from: number) {
  const pages = new Map<number, { readonly first: number; readonly last: number }>();
  let next = from;
  for (const { exhibit, pages: count } of exhibits) {
    pages.set(exhibit.number, { first: next, last: next + count - 1 });
    next += count;
  }
  return { pages, end: next - 1 };
}

async function printAll(makers: Makers, content: VolumeContent, laidOut: LaidOut): Promise<void> {
  const { base, total, catalogue, exhibits } = laidOut;
  const append = async (piece: VolumePiece, bookmarks: readonly Bookmark[]) => {
    const { bytes } = await makers.pdf.renderPiece(piece);
    await makers.parts.append(bytes, bookmarks);
  };
  await append(coverPiece(laidOut, content), [{ title: "封面", page: 0 }]);
  await append({ ...base, first: 2, total, kind: "paper", paper: catalogue }, [{ title: catalogueTitle, page: 0 }]);
  for (const exhibit of exhibits) {
    await printExhibit(makers, exhibit, { laidOut, append });
  }
  await append(indexPiece(laidOut), [{ title: "索引", page: 0 }]);
}

type Printing = {
  readonly laidOut: LaidOut;
  readonly append: (piece: VolumePiece, bookmarks: readonly Bookmark[]) => Promise<void>;
};

async function printExhibit(makers: Makers, exhibit: MeasuredExhibit, { laidOut, append }: Printing): Promise<void> {
  const { base, total, pages } = laidOut;
  const { number } = exhibit.exhibit;
  const start = pages.get(number)?.first ?? 0;
  let next = start;
  let held: VolumeSheet[] = [];
  const print = async () => {
    if (held.length > 0) {
      const mark = next === start ? [{ title: `证据${number} ${exhibit.line.name}`, page: 0 }] : [];
      await append({ ...base, first: next, total, kind: "sheets", sheets: held }, mark);
      next += held.length;
      held = [];
      makers.making.onProgress({ bytes: next, of: total });
    }
  };
  await eachSheet(makers, exhibit, async (sheet) => {
    makers.making.signal.throwIfAborted();
    held.push(sheet);
    const bytes = held.flatMap(picturesOf).reduce((sum, picture) => sum + picture.bytes.byteLength, 0);
    if (held.length >= pieceLimits.pages || bytes >= makers.pieceBytes) {
      await print();
    }
  });
  await print();
}

function picturesOf(sheet: VolumeSheet): readonly SheetPicture[] {
  if (sheet.kind === "picture") {
    return [sheet.picture];
  }
  return sheet.kind === "account" ? sheet.frames.map(({ picture }) => picture) : [];
}

function coverPiece({ base, total, catalogue, exhibits }: LaidOut, { today }: VolumeContent): VolumePiece {
  const parties = (catalogue.sections[0]?.paragraphs ?? []).map((words) => {
    const [name = "", ...rest] = words.split("：");
    return [name, rest.join("：")] as const;
  });
  const copies = exhibits.some(({ by }) => by === "copy");
  return {
    ...base,
    first: 1,
    total,
    kind: "cover",
    rows: [
      ...parties,
      ["证据", `共${exhibits.length}件`],
      ["页数", `共${total}页（含封面、目录和索引）`],
      ["编成日期", today],
    ],
    notes: [
      "全卷连续编页。各证据页右上角的二维码和卷末索引载有原始文件的 SHA-256 值，可以据以核对电子原件。",
      ...(copies ? ["注明“遮盖件”的页是遮盖了个人信息的复制件，未遮盖的原件可以当面核对。"] : []),
    ],
  };
}

function indexPiece({ base, total, indexAt, exhibits, pages }: LaidOut): VolumePiece {
  const rows = exhibits.map(({ exhibit, by }) => {
    const { first, last } = pages.get(exhibit.number) ?? { first: 0, last: 0 };
    const hash = `${exhibit.sha256.slice(0, 32)}\n${exhibit.sha256.slice(32)}`;
    const where = first === last ? `${first}` : `${first}—${last}`;
    return [
      `证据${exhibit.number}`,
      where,
      by === "copy" ? nameCovered : exhibit.fileName,
      hash,
      `${exhibit.byteLength}`,
    ];
  });
  return {
    ...base,
    title: "原始文件索引",
    first: indexAt,
    total,
    kind: "index",
    rows: [["编号", "页码", "原始文件名", "SHA-256", "字节数"], ...rows],
    notes: [
      "SHA-256 是文件内容的指纹：用任何通用工具对电子原件计算，结果应与上表相同；内容改动一个字节，结果就会不同。",
    ],
  };
}

/** The name of an original may say what its copy covers. */
const nameCovered = "（已遮盖，不列原名）";

/** The catalogue alone, to be edited, printed or pasted. */
async function catalogueFiles({ pdf, making }: Makers, paper: PrintPaper): Promise<readonly VolumeFile[]> {
  const forms = [
    ["pdf", await pdf.render(paper)],
    ["docx", await renderDocx(paper)],
    ["txt", new TextEncoder().encode(`${paperText(paper)}\n`)],
  ] as const;
  return Promise.all(
    forms.map(async ([ending, bytes]) => {
      const name = `${catalogueTitle}.${ending}`;
      await writeFile(join(making.folder, name), bytes, { mode: 0o600 });
      return { name, byteLength: bytes.byteLength, sha256: hashOf(bytes), pages: null };
    }),
  );
}
