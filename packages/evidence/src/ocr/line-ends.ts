import { plain } from "../reading/plain.ts";
import { type LineRead, readLine } from "./doubtful-lines.ts";
import type { Engine, Place } from "./engine.ts";
import { withFlatLetter } from "./flat-letters.ts";
import type { Pixels } from "./pixels.ts";

/** A line where it stands, as it is taken to be. */
type LineAt = { readonly place: Place; readonly read: LineRead };

/**
 * Reads a line with the flat letter beside it, 一, that the search for lines passed over: in a picture made small it is
 * lower than anything looked for. It counts only where it is all that the longer line says more; what comes of it differs
 * from what the search found, so that nobody takes it for sure.
 * @param others where the search found lines
 */
export async function readWithEnds(
  engine: Engine,
  pixels: Pixels,
  { place, others }: { readonly place: Place; readonly others: readonly Place[] },
): Promise<LineAt> {
  const read = await readLine(engine, pixels, place);
  const longer = isWordy(plain(read.text)) ? withFlatLetter(pixels, place, others) : undefined;
  if (longer === undefined) {
    return { place, read };
  }
  const whole = await readLine(engine, pixels, longer);
  const [text, more] = [plain(read.text), plain(whole.text)];
  const isOneMore = more === `${text}一` || more === `一${text}`;
  return isOneMore ? { place: longer, read: { ...whole, otherText: read.text } } : { place, read };
}

/** Chinese words, with or without a mark behind them, go on in such a letter. */
function isWordy(text: string): boolean {
  return /^\p{Script=Han}.*[\p{Script=Han},。;:!?、]$/u.test(text);
}
