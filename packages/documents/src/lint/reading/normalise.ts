import { plainCharacters, respelled, respelledFromLetters, signs } from "./replacements.ts";

/** A text as it is meant, each of its units with the place in the text as written. */
export type Normal = { readonly plain: string; readonly from: readonly number[] };

const invisible = /[\u200b-\u200f\u2060\ufeff]|\p{Variation_Selector}|\u20e3/u;
const wideForms = /[\u2460-\u24ff\u3200-\u33ff\uff01-\uff5e\uffe5\u{1d400}-\u{1d7ff}]/u;
const picture = /\p{Extended_Pictographic}/u;
const han = /\p{Script=Han}/u;
const filler = /[\s*·•_~|^`\-.\u3000]/;
const letter = /[a-z]/;

/**
 * Undoes what hides a word: wide and circled forms, signs, traditional characters, spaces and marks between characters,
 * letters and homophones in place of characters. Sentence marks come out half-width, except the full stop.
 */
export function normalise(text: string): Normal {
  return respelledIn(joinedUp(plainUnits(text)));
}

type Unit = readonly [unit: string, from: number];

function plainUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const character of text) {
    const plain = plainOf(character);
    for (const unit of plain.length === 1 ? [plain] : plain) {
      units.push([unit, at]);
    }
    at += character.length;
  }
  return units;
}

const plainForms = new Map<string, string>();
const mostForms = 20_000;

/** Each character is looked into once; what is kept of them stays small. */
function plainOf(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) {
    return known;
  }
  const plain = plainFormOf(character);
  if (plainForms.size < mostForms) {
    plainForms.set(character, plain);
  }
  return plain;
}

function plainFormOf(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) {
    return sign;
  }
  if (invisible.test(character) || picture.test(character)) {
    return "";
  }
  const narrow = wideForms.test(character) ? character.normalize("NFKC") : character;
  return plainCharacters[narrow] ?? narrow.toLowerCase();
}

/** Fillers between two characters, and the space between letters set one by one, are no part of the words. */
function joinedUp(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (!filler.test(unit[0]) || unit[0] === "\n" || !isInside(units, index, kept)) {
      kept.push(unit);
    }
  }
  return kept;
}

function isInside(units: readonly Unit[], index: number, kept: readonly Unit[]): boolean {
  let next = index + 1;
  while (next < units.length && filler.test(units[next]?.[0] ?? "")) {
    next += 1;
  }
  const before = kept.at(-1)?.[0] ?? "";
  const after = units[next]?.[0] ?? "";
  const alone = letter.test(before) && !letter.test(kept.at(-2)?.[0] ?? "");
  const figures =
    /\d/.test(before) &&
    /\d/.test(after) &&
    next === index + 1 &&
    units[index]?.[0] === " " &&
    !/\d/.test(units[next + 1]?.[0] ?? "");
  return (
    (han.test(before) && han.test(after)) ||
    figures ||
    (alone && letter.test(after) && !letter.test(units[next + 1]?.[0] ?? ""))
  );
}

function respelledIn(units: readonly Unit[]): Normal {
  const start: Normal = {
    plain: units.map(([unit]) => unit).join(""),
    from: units.flatMap(([unit, from]) => placesOf(unit, from)),
  };
  const spelt = respelled.reduce(replaced, start);
  return letter.test(spelt.plain) ? respelledFromLetters.reduce(replaced, spelt) : spelt;
}

/** A place for each UTF-16 unit, of which a character can have two. */
function placesOf(words: string, place: number): readonly number[] {
  return Array.from({ length: words.length }, () => place);
}

function replaced(normal: Normal, [pattern, word]: readonly [RegExp, string]): Normal {
  if (normal.plain.search(pattern) < 0) {
    return normal;
  }
  const matches = [...normal.plain.matchAll(pattern)].filter((match) => match[0] !== word);
  let plain = "";
  const from: number[] = [];
  let done = 0;
  for (const match of matches) {
    const place = normal.from[match.index] ?? 0;
    plain += normal.plain.slice(done, match.index) + word;
    from.push(...normal.from.slice(done, match.index), ...placesOf(word, place));
    done = match.index + match[0].length;
  }
  return { plain: plain + normal.plain.slice(done), from: [...from, ...normal.from.slice(done)] };
}
