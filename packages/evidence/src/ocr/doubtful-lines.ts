import { plain } from "../reading/plain.ts";
import { type Engine, firstLook, moreLooks, type Place, secondLook } from "./engine.ts";
import type { ReadLetters } from "./letters.ts";
import type { Pixels } from "./pixels.ts";

/** A line as it is taken to be; `otherText` is what a further look saw, `undefined` when one look was enough. */
export type LineRead = Pick<ReadLetters, "text" | "score" | "weakest" | "contrast" | "partings"> & {
  readonly otherText: string | undefined;
};

/** A letter below this may be misread; of a line of one or two signs more is asked, nothing beside them tells. */
const [doubtfulBelow, doubtfulAlone] = [0.85, 0.97];

function isDoubtful({ text, unaided, weakest, hasHole }: ReadLetters): boolean {
  return hasHole || text !== unaided || weakest < (plain(text).length <= 2 ? doubtfulAlone : doubtfulBelow);
}

/**
 * Reads a line once; a doubtful one in every way there is. Then the text counts that the looks are together most sure of.
 * Where any of them sees another text, that one is told too, so that nobody takes the line for sure; so is what the model
 * itself read where a letter is told by its shape alone.
 */
export async function readLine(engine: Engine, pixels: Pixels, place: Place): Promise<LineRead> {
  const looks = await looksFor(engine, pixels, place);
  const first = looks.first;
  if (first.text === "" || !isDoubtful(first)) {
    return { ...first, otherText: undefined };
  }
  const reads = [first];
  for (const look of [secondLook, ...moreLooks]) {
    reads.push(await engine.read(pixels, place, { ...look, drawnOut: looks.drawnOut }));
  }
  const texts = [...new Set(reads.map(({ text }) => plain(text)))].map((text) => {
    const alike = reads.filter((read) => plain(read.text) === text);
    return { alike, trust: alike.reduce((sum, read) => sum + trustIn(read), 0) };
  });
  const [best, other] = texts.toSorted((one, two) => two.trust - one.trust);
  const [chosen = first] = (best?.alike ?? []).toSorted((one, two) => two.weakest - one.weakest);
  const unlike = other?.alike[0]?.text ?? chosen.text;
  return {
    ...chosen,
    partings: first.partings,
    otherText: chosen.text === chosen.unaided ? unlike : chosen.unaided,
  };
}

type Looks = { readonly first: ReadLetters; readonly drawnOut: number };

/** Small digits run into one another, `11` into `1`: they are drawn out before they are read. */
async function looksFor(engine: Engine, pixels: Pixels, place: Place): Promise<Looks> {
  const first = await engine.read(pixels, place, firstLook);
  const isSmall = place.region.height < smallLine && (first.text.match(/\d/g) ?? []).length >= leastDigits;
  return isSmall
    ? { first: await engine.read(pixels, place, { ...firstLook, drawnOut }), drawnOut }
    : { first, drawnOut: 1 };
}

/** A line lower than this, in pixels, with so many digits, is drawn out so far. */
const [smallLine, leastDigits, drawnOut] = [22, 6, 1.3];

/** A look that passed over a letter is sure of the others for nothing. */
function trustIn({ text, weakest, hasHole }: ReadLetters): number {
  return text === "" ? 0 : hasHole ? weakest * 0.1 : weakest;
}
