import type { AttachmentLimits } from "@youju/api";
import type { Text } from "@youju/domain";
import { plainFileName } from "@youju/evidence";
import type { Holding } from "./attachment-holdings.ts";
import { leftWords, noteWords } from "./attachment-words.ts";
import type { ShownBytes } from "./volume-content.ts";

/** How a file is made. */
export type FileMaking =
  | { readonly kind: "keep"; readonly bytes: ShownBytes }
  | { readonly kind: "picture"; readonly bytes: ShownBytes }
  /** Pages of one exhibit or several, on sheets: a PDF, or a single picture where no PDF is taken. */
  | { readonly kind: "sheets"; readonly as: "pdf" | "jpg"; readonly holdings: readonly Holding[] };

/** A file to be made. */
export type PlannedFile = {
  readonly name: string;
  readonly holdings: readonly Holding[];
  readonly making: FileMaking;
  readonly notes: readonly Text[];
};

/** What goes, file by file, and what stays behind and why. */
export type AttachmentPlan = {
  readonly files: readonly PlannedFile[];
  readonly left: ReadonlyMap<string, Text>;
};

/** What a plan is made for. */
export type Wanted = {
  readonly limits: AttachmentLimits;
  /** Ids of exhibits a sentence of the paper rests on. */
  readonly cited: ReadonlySet<string>;
  /** What the person decided, by exhibit id. */
  readonly going: Readonly<Record<string, boolean>>;
  /** Whether everybody can see it there. */
  readonly isPublic: boolean;
};

/**
 * Lays out what goes along: as many files of their own as the channel takes, and what is over merged into the last one.
 * Holdings come in the order they are to go. 附件编排
 */
export function planAttachments(holdings: readonly Holding[], wanted: Wanted): AttachmentPlan {
  const left = new Map<string, Text>();
  const alone: Alone[] = [];
  for (const holding of holdings) {
    const found = isWanted(holding, wanted) ?? ownFile(holding, wanted);
    if ("making" in found) {
      alone.push(found);
    } else {
      left.set(holding.exhibit.id, found);
    }
  }
  const most = wanted.limits.most ?? alone.length;
  const files = alone.length <= most ? alone : withMerged(alone, wanted, { most, left });
  return { files: files.map((file, index) => named(file, index + 1)), left };
}

type Alone = { readonly holdings: readonly Holding[]; readonly making: FileMaking; readonly notes: readonly Text[] };

/** Why one does not go though it could; nothing where it goes. */
function isWanted({ exhibit, serves }: Holding, { going, cited }: Wanted): Text | undefined {
  const said = going[exhibit.id];
  if (said !== undefined) {
    return said ? undefined : leftWords.person;
  }
  return serves.length === 0 && !cited.has(exhibit.id) ? leftWords.unused : undefined;
}

/** The exhibit as a file of its own, or why it cannot be one. */
function ownFile(holding: Holding, wanted: Wanted): Alone | Text {
  const { form, details } = holding;
  const notes = notesOf(holding, wanted);
  if (form === "video") {
    return filmFile(holding, notes, wanted.limits);
  }
  if (form === "audio") {
    return leftWords.sound;
  }
  if (form === "other" || (details !== null && details.unopened !== null && form !== "picture")) {
    return leftWords.unopened;
  }
  return { holdings: [holding], notes, making: makingOf(holding, wanted.limits) };
}

function makingOf(holding: Holding, { types, megabytesEach }: AttachmentLimits): FileMaking {
  const { form, shown } = holding;
  const pictures = types.includes("jpg") || types.includes("png");
  if (form === "picture" && pictures) {
    return { kind: "picture", bytes: shown };
  }
  if (form === "document" && types.includes("pdf") && fits(shown, megabytesEach)) {
    return { kind: "keep", bytes: shown };
  }
  return { kind: "sheets", as: types.includes("pdf") ? "pdf" : "jpg", holdings: [holding] };
}

/** A film goes as it is where it may, else a stretch of it, else its key frames. */
function filmFile(holding: Holding, notes: readonly Text[], limits: AttachmentLimits): Alone | Text {
  const { shown, stretches, frames } = holding;
  const taken = limits.types.includes("mp4");
  const small = (bytes: ShownBytes) => bytes.mediaType === "video/mp4" && fits(bytes, limits.megabytesEach);
  if (taken && small(shown)) {
    return { holdings: [holding], notes, making: { kind: "keep", bytes: shown } };
  }
  const stretch = stretches.find(small);
  if (taken && stretch !== undefined) {
    return { holdings: [holding], notes: [...notes, noteWords.stretch], making: { kind: "keep", bytes: stretch } };
  }
  const [frame] = frames;
  if (frame === undefined) {
    return taken ? leftWords.filmTooLarge : leftWords.film;
  }
  const as = limits.types.includes("pdf") ? "pdf" : "jpg";
  const making: FileMaking =
    frames.length === 1 ? { kind: "picture", bytes: frame } : { kind: "sheets", as, holdings: [holding] };
  return { holdings: [holding], notes: [...notes, noteWords.frames], making };
}

function notesOf({ by, form }: Holding, { isPublic }: Wanted): readonly Text[] {
  return [
    ...(by === "copy" ? [noteWords.copy] : []),
    ...(isPublic && by !== "copy" && form !== "video" ? [noteWords.uncovered] : []),
    ...(by === "rendition" ? [noteWords.rendition] : []),
  ];
}

function fits({ byteLength }: ShownBytes, megabytesEach: number | null): boolean {
  return megabytesEach === null || byteLength <= megabytesEach * 1_000_000;
}

type Room = { readonly most: number; readonly left: Map<string, Text> };

/** What does not get a file of its own stands on sheets in the last one; a film cannot, and stays behind. */
function withMerged(alone: readonly Alone[], { limits }: Wanted, { most, left }: Room): readonly Alone[] {
  const first = alone.slice(0, most - 1);
  const rest = alone.slice(most - 1);
  const drawn = rest.filter(({ making, holdings }) => making.kind !== "keep" || holdings[0]?.form === "document");
  for (const { holdings } of rest.filter((one) => !drawn.includes(one))) {
    left.set(holdings[0]?.exhibit.id ?? "", leftWords.tooMany);
  }
  const [only] = drawn;
  if (only === undefined || drawn.length === 1) {
    return [...first, ...drawn];
  }
  const holdings = drawn.flatMap((one) => one.holdings);
  const notes = [...new Set(drawn.flatMap((one) => one.notes))];
  const as = limits.types.includes("pdf") ? "pdf" : "jpg";
  return [...first, { holdings, notes: [noteWords.merged, ...notes], making: { kind: "sheets", as, holdings } }];
}

/** `01-证据3-聊天记录`: plain, numbered, without an ending; that follows from what was made. */
function named(file: Alone, place: number): PlannedFile {
  const [holding] = file.holdings;
  const words = file.holdings.length === 1 ? `证据${holding?.exhibit.number}-${holding?.name}` : "其余证据";
  const plain = plainFileName(words).replaceAll(/[\s:*?"<>|（）()]+/gu, "");
  return { ...file, name: `${String(place).padStart(2, "0")}-${plain.slice(0, 40)}` };
}
