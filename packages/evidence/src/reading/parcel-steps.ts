import { labelsIn } from "./labels.ts";
import { readMoment, readRelativeMoment, readShortMoment } from "./moment.ts";
import { type Box, heightOf, type Piece, type Row, rowsOf } from "./pieces.ts";
import { type Found, plain } from "./plain.ts";

/** A moment on a page, where it stands, and the lines that tell what happened then. */
type TimedStory = {
  readonly at: Piece;
  readonly found: Found;
  /** In the row of the moment, and in the row over it. */
  readonly beside: readonly Piece[];
  readonly over: Piece | undefined;
  readonly story: readonly Piece[];
};

type Timed = { readonly index: number; readonly at: Piece; readonly found: Found; readonly beside: readonly Piece[] };

/** Whether a short line names a stage of a parcel's way: it heads a story and is no part of it. */
type IsHead = (piece: Piece) => boolean;

/**
 * Lays out what happened when. The moments may stand in a column at the left or right of the stories, over each story or
 * under it; which, is told from the whole page.
 */
export function timedStories(rows: readonly Row[], isHead: IsHead): readonly TimedStory[] {
  const timed = rows.flatMap((row, index) => timedIn(row, index));
  const side = sideOf(timed, isHead);
  const under = side === undefined && standUnder(timed, rows, isHead);
  const stories = side === undefined ? undefined : besideColumn(rows, timed, side);
  return timed.map(({ index, at, found, beside }, position) => {
    const from = under ? firstOfStory(timed, rows, position) : index + 1;
    const to = under ? index : (timed[position + 1]?.index ?? rows.length);
    const around = [...beside, ...rows.slice(from, to).flat()];
    const story =
      stories?.[position] ??
      (under ? around : withoutNextHead(untilGap(at, around), isHead, { at, next: rows[to]?.[0] }));
    return stories === undefined
      ? { at, found, beside, over: overOf(rows, index), story }
      : { at, found, beside: [], over: undefined, story };
  });
}

/** The line over a moment, unless it goes on with what stands over it: then it is the end of the story before. */
function overOf(rows: readonly Row[], index: number): Piece | undefined {
  const [before, over, at] = [rows[index - 2]?.[0], rows[index - 1]?.[0], rows[index]?.[0]];
  const goesOn =
    before !== undefined && over !== undefined && at !== undefined && gapOf(before, over) * 1.5 < gapOf(over, at);
  return goesOn ? undefined : over;
}

const gapOf = (above: Piece, below: Piece): number => Math.max(1, below.box.top - above.box.bottom);

function timedIn(row: Row, index: number): readonly Timed[] {
  const found = momentIn(row.map((piece) => piece.text).join(" "));
  if (found === undefined) {
    return [];
  }
  const at = row.find((piece) => momentIn(piece.text) !== undefined) ?? row[0];
  if (labelsIn(plain(row[0].text)).length > 0 || plain(at.text).length > mostBeside + found.value.length) {
    return [];
  }
  return [
    { index, at, found, beside: row.filter((piece) => piece !== at && momentIn(`${piece.text} 1:00`) === undefined) },
  ];
}

/** A line that says more than when something happened tells a story that names a moment. */
const mostBeside = 8;

/** A moment with its time of day; some pages leave out the year. */
function momentIn(text: string): Found | undefined {
  const found = readMoment(text) ?? readShortMoment(text) ?? readRelativeMoment(text);
  return found !== undefined && /\d:\d/.test(found.value) ? found : undefined;
}

type Side = "left" | "right";

/** Beside most moments a story stands: then all of them stand in a column of their own. */
function sideOf(timed: readonly Timed[], isHead: IsHead): Side | undefined {
  const told = timed.map(({ at, beside }) =>
    beside.filter((piece) => !isHead(piece) && isText(piece) && apart(at, piece)),
  );
  const beside = told.filter((pieces) => pieces.length > 0).length;
  if (timed.length === 0 || beside * 2 <= timed.length) {
    return undefined;
  }
  const toRight = timed.filter(({ at }, position) => told[position]?.some(({ box }) => box.left > at.box.left)).length;
  return toRight * 2 >= beside ? "left" : "right";
}

function isText(piece: Piece): boolean {
  return /\p{Script=Han}{2}/u.test(piece.text);
}

function apart(at: Piece, piece: Piece): boolean {
  return piece.box.left >= at.box.right - 4 || piece.box.right <= at.box.left + 4;
}

/** The lines in the column of stories, each with the moment it stands beside. */
function besideColumn(rows: readonly Row[], timed: readonly Timed[], side: Side): readonly (readonly Piece[])[] {
  const moments = timed.map(({ at }) => at);
  const isMoment = new Set(moments);
  const inner =
    side === "left"
      ? Math.max(...moments.map(({ box }) => box.right))
      : Math.min(...moments.map(({ box }) => box.left));
  const top = Math.min(...moments.map(({ box }) => box.top - heightOf(box)));
  const lines = rows
    .flat()
    .filter((piece) => !isMoment.has(piece) && piece.box.bottom > top)
    .filter(({ box }) => (side === "left" ? box.left >= inner - 4 : box.right <= inner + 4));
  const paragraphs = paragraphsOf(rowsOf(lines));
  const byParagraph = paragraphs.map((paragraph) => moments.findIndex((at) => standBeside(at.box, paragraph)));
  const clear = moments.every((_, position) => byParagraph.filter((at) => at === position).length === 1);
  return moments.map((_, position) =>
    clear
      ? paragraphs.filter((_, at) => byParagraph[at] === position).flat()
      : lines.filter((line) => beganAt(moments, line) === position),
  );
}

function paragraphsOf(rows: readonly Row[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [];
  for (const row of rows) {
    const last = paragraphs.at(-1);
    const above = last?.at(-1);
    if (last && above && row[0].box.top - above.box.bottom < heightOf(above.box) * 0.62) {
      last.push(...row);
    } else {
      paragraphs.push([...row]);
    }
  }
  return paragraphs;
}

function standBeside(moment: Box, paragraph: readonly Piece[]): boolean {
  const top = Math.min(...paragraph.map(({ box }) => box.top));
  const bottom = Math.max(...paragraph.map(({ box }) => box.bottom));
  return Math.min(bottom, moment.bottom) - Math.max(top, moment.top) > 0;
}

/** The last moment that begins no lower than a line does. */
function beganAt(moments: readonly Piece[], line: Piece): number {
  return moments.findLastIndex(({ box }) => box.top < line.box.top + heightOf(line.box) * 0.6);
}

/** On some pages the moment stands under what happened: then what follows it is further away than what precedes it. */
function standUnder(timed: readonly Timed[], rows: readonly Row[], isHead: IsHead): boolean {
  const last = timed.at(-1);
  const nearer = timed.filter(({ index, at }) => {
    const [above, below] = [rows[index - 1]?.[0], rows[index + 1]?.[0]];
    const toBelow = (below?.box.top ?? Number.POSITIVE_INFINITY) - at.box.bottom;
    return above !== undefined && !isHead(above) && (at.box.top - above.box.bottom) * 1.5 < toBelow;
  }).length;
  return last !== undefined && last.beside.length === 0 && nearer > timed.length / 2;
}

/** The lines above a moment that belong to it: those that follow one another closely. */
function firstOfStory(timed: readonly Timed[], rows: readonly Row[], position: number): number {
  const { index, at } = timed[position] as Timed;
  const lowest = (timed[position - 1]?.index ?? -1) + 1;
  let first = index;
  let below = at;
  for (let row = index - 1; row >= lowest; row -= 1) {
    const line = rows[row]?.[0];
    if (line === undefined || below.box.top - line.box.bottom > heightOf(line.box) * 0.8) {
      break;
    }
    [first, below] = [row, line];
  }
  return first;
}

/** A stage's name under a story, or closer to the next moment than to the line above it, heads that one. */
function withoutNextHead(
  story: readonly Piece[],
  isHead: IsHead,
  { at, next }: { readonly at: Piece; readonly next: Piece | undefined },
): readonly Piece[] {
  const [last, above] = [story.at(-1), story.at(-2)];
  if (last === undefined || next === undefined || !isHead(last)) {
    return story;
  }
  if (above !== undefined && !isHead(above)) {
    return story.slice(0, -1);
  }
  const up = last.box.top - (above ?? at).box.bottom;
  return next.box.top - last.box.bottom < up ? story.slice(0, -1) : story;
}

/** What is told under a moment ends where a gap or the foot of the page begins. */
function untilGap(at: Piece, lines: readonly Piece[]): readonly Piece[] {
  const story: Piece[] = [];
  let above = at;
  for (const line of lines) {
    if (line.box.top - above.box.bottom > heightOf(above.box) * 1.6) {
      break;
    }
    story.push(line);
    above = line.box.bottom > above.box.bottom ? line : above;
  }
  return story;
}
