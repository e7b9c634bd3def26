import type { Box } from "../reading/pieces.ts";
import { type Engine, firstLook, type Place } from "./engine.ts";
import type { Pixels } from "./pixels.ts";

/** Places that are read together: one line, or the parts of a word that runs from top to bottom. */
export type Together = readonly [Place, ...Place[]];

const widthOf = ({ box }: Place): number => box.right - box.left;
const heightOf = ({ box }: Place): number => box.bottom - box.top;

/** Puts together what stands closely one under the other, letter by letter; everything else stays alone. */
export function uprightTogether(places: readonly Place[]): readonly Together[] {
  const columns: [Place, ...Place[]][] = [];
  const others: Together[] = [];
  for (const place of places.toSorted((one, two) => one.box.top - two.box.top)) {
    if (heightOf(place) < widthOf(place) * 0.75) {
      others.push([place]);
      continue;
    }
    const column = columns.find((each) => goesOn(each.at(-1) ?? place, place));
    if (column === undefined) {
      columns.push([place]);
    } else {
      column.push(place);
    }
  }
  return [...others, ...columns];
}

function goesOn(above: Place, place: Place): boolean {
  const width = widthOf(above);
  const middle = ({ box }: Place): number => (box.left + box.right) / 2;
  const gap = place.box.top - above.box.bottom;
  const sameSize = Math.abs(widthOf(place) - width) < width * 0.35;
  return sameSize && Math.abs(middle(place) - middle(above)) < width * 0.2 && gap < 0 && gap > -width * 0.6;
}

/** A word as it was read, and the box around it. */
type Word = { readonly text: string; readonly score: number; readonly weakest: number; readonly box: Box };

/** Reads a word that runs from top to bottom, letter by letter; `null` unless every letter is a Chinese one. */
export async function readUpright(engine: Engine, pixels: Pixels, together: Together): Promise<Word | null> {
  const cells = together.flatMap((place) => cellsOf(place));
  if (cells.length < 2) {
    return null;
  }
  const letters = [];
  for (const cell of cells) {
    const letter = await engine.read(pixels, cell, firstLook);
    if (!/^\p{Script=Han}$/u.test(letter.text) || letter.text !== letter.unaided || letter.score < leastOfLetter) {
      return null;
    }
    letters.push(letter);
  }
  const scores = letters.map(({ score }) => score);
  const boxes = together.map(({ box }) => box);
  return {
    text: letters.map(({ text }) => text).join(""),
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    weakest: Math.min(...scores),
    box: {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  };
}

const leastOfLetter = 0.5;

/** A column's letters one by one: each is about seven tenths of its box as high, and the box a quarter higher than they. */
function cellsOf(place: Place): readonly Place[] {
  const [width, height] = [widthOf(place), heightOf(place)];
  const count = Math.max(1, Math.round((height - width * 0.25) / (width * 0.7)));
  if (count === 1) {
    return [place];
  }
  const pitch = (height - width * 0.25) / count;
  return Array.from({ length: count }, (_, at) => {
    const y = place.box.top + width * 0.125 + pitch * (at + 0.5);
    const middle = { x: (place.box.left + place.box.right) / 2, y };
    const region = { ...place.region, middle, along: { x: 1, y: 0 }, width, height: pitch * 1.25 };
    return { region, box: { ...place.box, top: y - pitch / 2, bottom: y + pitch / 2 } };
  });
}
