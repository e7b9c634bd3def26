import { doxxing, framing, harassing, stalking, violence } from "../words/harm.ts";
import { lawfulWay, refusing, turnedDown, unless } from "../words/lawful.ts";
import { harmed, held, wished } from "../words/parts.ts";
import {
  apart,
  closing,
  exposing,
  hintedPrice,
  hushMoney,
  intimating,
  keepingQuiet,
  openPrice,
  punishing,
  withdrawing,
} from "../words/trading.ts";

/** Phrases that say the same sort of thing, by the letter that stands for them. */
export const families: readonly (readonly [letter: string, pattern: RegExp])[] = [
  ["a", harassing],
  ["b", apart],
  ["c", closing],
  ["d", held],
  ["e", exposing],
  ["f", lawfulWay],
  ["h", hushMoney],
  ["i", hintedPrice],
  ["l", unless],
  ["m", framing],
  ["n", intimating],
  ["o", openPrice],
  ["q", keepingQuiet],
  ["r", turnedDown],
  ["z", refusing],
  ["s", wished],
  ["t", stalking],
  ["u", punishing],
  ["v", violence],
  ["w", withdrawing],
  ["x", harmed],
  ["y", doxxing],
];
