import { type SheetPicture, textPages, type VolumeSheet } from "@youju/documents";
import { type UnopenedReason, YoujuError } from "@youju/domain";
import { formOf, type PageCut, type PageWanted, type Press, pageCuts, type Shown } from "@youju/evidence";
import type { BlobStore } from "@youju/storage";
import { fileHash } from "./file-hash.ts";
import { shanghaiMinute } from "./shanghai-day.ts";
import type { ShownBytes, VolumeExhibit } from "./volume-content.ts";

/** What it takes to turn exhibits into pages. */
export type SheetMakers = { readonly blobs: BlobStore; readonly press: Press };

/** An exhibit and how many pages it takes. */
export type MeasuredExhibit = VolumeExhibit & {
  readonly pages: number;
  readonly kind: Shown["kind"];
  readonly cuts: readonly PageCut[];
};

/**
 * How many pages an exhibit takes, after its original was found to be what was taken in. Throws `ORIGINAL_DAMAGED`,
 * `JOB_INTERRUPTED`.
 */
export async function measureExhibit({ blobs, press }: SheetMakers, exhibit: VolumeExhibit): Promise<MeasuredExhibit> {
  for (const { sha256 } of [exhibit.exhibit, exhibit.shown]) {
    if ((await blobs.withFile(sha256, fileHash)) !== sha256) {
      throw new YoujuError("ORIGINAL_DAMAGED");
    }
  }
  const shown = await withShown(blobs, exhibit.shown, (file) => press.show(file));
  const cuts = shown.kind === "picture" ? pageCuts(shown, bandsOf(exhibit, shown)) : [];
  return { ...exhibit, kind: shown.kind, cuts, pages: pagesOf(shown, cuts) };
}

/** Known lines of text, where they were read off a picture of this very size. */
function bandsOf({ lines, details }: VolumeExhibit, { width, height }: { width: number; height: number }) {
  const same = details?.size?.width === width && details.size.height === height;
  return same ? lines.map(({ box }) => ({ top: box.top, bottom: box.bottom })) : [];
}

function pagesOf(shown: Shown, cuts: readonly PageCut[]): number {
  switch (shown.kind) {
    case "picture":
      return cuts.length;
    case "document":
      return shown.pages;
    case "text":
      return textPages(shown.text).length;
    default:
      return 1;
  }
}

function withShown<Result>(
  blobs: BlobStore,
  { sha256, mediaType, byteLength }: ShownBytes,
  use: (file: Parameters<Press["show"]>[0]) => Promise<Result>,
): Promise<Result> {
  return blobs.withFile(sha256, (path) => use({ path, mediaType, byteLength, form: formOf(mediaType) }));
}

/** Hands each page of an exhibit to `use`, one at a time. */
export async function eachSheet(
  makers: SheetMakers,
  exhibit: MeasuredExhibit,
  use: (sheet: VolumeSheet) => Promise<void>,
): Promise<void> {
  if (exhibit.kind === "unshown") {
    return use(await accountSheet(makers, exhibit, null));
  }
  await withShown(makers.blobs, exhibit.shown, async (file) => {
    if (exhibit.kind === "text") {
      const shown = await makers.press.show(file);
      const pages = shown.kind === "text" ? textPages(shown.text) : [];
      for (let page = 0; page < exhibit.pages; page += 1) {
        await use({ ...headOf(exhibit, page), kind: "text", lines: pages[page] ?? [] });
      }
      return;
    }
    for (let page = 0; page < exhibit.pages; page += 1) {
      const picture = await makers.press.press(file, wantedOf(exhibit, page));
      await use(picture === null ? await accountSheet(makers, exhibit, page) : pictureSheet(exhibit, page, picture));
    }
  });
}

function wantedOf({ kind, cuts }: MeasuredExhibit, page: number): PageWanted {
  return kind === "picture" ? { kind, cut: cuts[page] ?? { top: 0, bottom: 0 } } : { kind: "document", page };
}

function headOf({ exhibit, line, pages, by }: MeasuredExhibit, page: number) {
  const place = pages === 1 ? "共1页" : `第${page + 1}页／共${pages}页`;
  const what = { original: "原始文件", rendition: "由原始文件转换，原始文件", copy: "遮盖件，原始文件" }[by];
  return {
    label: `证据${exhibit.number}`,
    name: line.name,
    origin: `${place}　${what} SHA-256 ${exhibit.sha256.slice(0, 16)}…（全文见卷末索引）`,
    code: `sha256:${exhibit.sha256};exhibit=${exhibit.number};page=${page + 1}/${pages}`,
  };
}

function pictureSheet(exhibit: MeasuredExhibit, page: number, picture: SheetPicture): VolumeSheet {
  const cut = exhibit.cuts[page] ?? { top: 0, bottom: 1, repeatedAbove: 0, repeatedBelow: 0 };
  const height = cut.bottom - cut.top;
  return {
    ...headOf(exhibit, page),
    kind: "picture",
    picture,
    tallest: (picture.height * Math.max(height, ...exhibit.cuts.map(({ top, bottom }) => bottom - top))) / height,
    repeatedAbove: cut.repeatedAbove / height,
    repeatedBelow: cut.repeatedBelow / height,
    above: cut.repeatedAbove > 0 ? "上接前页。左侧有灰条的部分与前页末尾相同" : "",
    below: cut.repeatedBelow > 0 ? "下接后页。左侧有灰条的部分在后页重复" : "",
  };
}

/** Why a page stands for a file instead of showing it. */
const reasonWords: Readonly<Record<UnopenedReason, string>> = {
  "cut-short": "文件不完整或无法打开",
  encrypted: "文件有密码",
  "too-many-pixels": "图片像素过多",
  "too-many-pages": "页数过多",
  "too-large": "文件过大",
  "too-deep": "结构过深",
  "time-limit": "打开用时过长",
  "memory-limit": "打开占用过大",
  crashed: "无法打开",
  "never-opened": "这类文件不能排成书页",
};

/** A sheet that stands for what paper cannot show: a recording, or a file that does not open. */
async function accountSheet(
  { blobs, press }: SheetMakers,
  exhibit: MeasuredExhibit,
  page: number | null,
): Promise<VolumeSheet> {
  const { details, line } = exhibit;
  const { fileName, byteLength, addedAt, sha256, mediaType } = exhibit.exhibit;
  const recorded = details?.form === "video" || details?.form === "audio";
  const reason = page === null ? reasonWords[details?.unopened ?? "never-opened"] : "本页无法绘制";
  const rows: readonly (readonly [string, string])[] = [
    ["证据形式", line.form],
    ...(exhibit.by === "copy" ? [] : [["文件名", fileName] as const]),
    ["文件类型", mediaType],
    ...(details?.duration == null ? [] : [["时长", lengthWords(details.duration)] as const]),
    ["大小", `${byteLength}字节`],
    ["存入时间", shanghaiMinute(addedAt)],
    ["SHA-256", `${sha256.slice(0, 32)}\n${sha256.slice(32)}`],
    ["说明", recorded ? "录音录像以播放电子原件为准，可当庭播放。" : `${reason}，以电子原件为准。`],
  ];
  const frames = await Promise.all(
    exhibit.frames.slice(0, mostFrames).map(async (frame, index) => ({
      picture: await withShown(blobs, frame, (file) => press.press(file, { kind: "picture", cut: whole })),
      words: `关键画面${index + 1}`,
    })),
  );
  return {
    ...headOf(exhibit, page ?? 0),
    kind: "account",
    rows,
    frames: frames.flatMap(({ picture, words }) => (picture === null ? [] : [{ picture, words }])),
  };
}

const mostFrames = 6;
/** A cut that no picture has: the picture is taken as it is. */
const whole = { top: 0, bottom: Number.POSITIVE_INFINITY } as const;

/** `3分20秒` */
function lengthWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return minutes === 0 ? `${rest}秒` : `${minutes}分${rest}秒`;
}
