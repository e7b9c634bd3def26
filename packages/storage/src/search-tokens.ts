import type { Profile } from "@youju/domain";

/** A token to look for; `beginning` also finds longer tokens that start with it. */
export type SearchToken = { readonly token: string; readonly beginning: boolean };

/**
 * One word of a query: tokens that must all be there, the word itself where tokens alone would find too much, and the word
 * where a text holds it exactly if it stands anywhere in the text, as Han characters do.
 */
export type SearchWord = {
  readonly tokens: readonly SearchToken[];
  readonly phrase: string | null;
  readonly anywhere: string | null;
};

/** Han runs and runs of other letters and digits are told apart: `12315投诉` is two words. */
const runs = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;
const han = /^\p{Script=Han}/u;

/** Both engines refuse or cut tokens past about 2,000 bytes; nobody searches for the rest of one this long. */
const longestToken = 128;

/** Text as it is indexed: full-width forms folded, lower case, no invisible or broken characters. */
export function foldText(text: string): string {
  const visible = text.replaceAll(/\p{Cf}/gu, "").replaceAll(/[\p{Cc}\p{Cs}]/gu, " ");
  return visible.normalize("NFKC").toLowerCase();
}

/** The tokens of a folded text: pairs of Han characters, the last one of each run alone, other runs whole. */
export function searchTokens(folded: string): readonly string[] {
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(runs)) {
    const characters = [...run];
    if (!han.test(run)) {
      tokens.add(characters.slice(0, longestToken).join(""));
      continue;
    }
    for (const [index, character] of characters.entries()) {
      tokens.add(character + (characters[index + 1] ?? ""));
    }
  }
  return [...tokens];
}

/** The words of a query. A single Han character and a run of letters or digits also find what starts with them. */
export function searchWords(query: string): readonly SearchWord[] {
  return [...foldText(query).matchAll(runs)].map(([run]) => {
    const characters = [...run];
    const isHan = han.test(run);
    if (!isHan || characters.length === 1) {
      const token = characters.slice(0, longestToken).join("");
      return { tokens: [{ token, beginning: true }], phrase: null, anywhere: isHan ? run : null };
    }
    const pairs = characters.slice(0, -1).map((character, index) => character + characters[index + 1]);
    const tokens = [...new Set(pairs)].map((token) => ({ token, beginning: false }));
    return { tokens, phrase: characters.length > 2 ? run : null, anywhere: run };
  });
}

/** The words of a query as they stand in a folded text. */
export function queryWords(query: string): readonly string[] {
  return searchWords(query).map(({ tokens, phrase }) => phrase ?? tokens[0]?.token ?? "");
}

/** An address is printed in parts; a stretch this long that also stands in it is taken for part of it. */
const addressStretch = 8;

/**
 * Takes the person's own name, phone number and address out of a folded text, also where a line break, a space or a
 * hyphen stands inside them. A name in Latin letters goes only where it stands as words of its own.
 */
export function withoutProfile(folded: string, profile: Profile | null): string {
  if (profile === null) {
    return folded;
  }
  const places = [...folded.matchAll(/[\p{L}\p{N}]/gu)].flatMap(({ 0: letter, index }) =>
    letter.length > 1 ? [index, index + 1] : [index],
  );
  const letters = places.map((place) => folded.charAt(place)).join("");
  const hidden = new Set<number>();
  for (const piece of piecesOf(profile)) {
    for (let at = letters.indexOf(piece); at !== -1; at = letters.indexOf(piece, at + 1)) {
      const found = places.slice(at, at + piece.length);
      if (!isLatin(piece) || standsAlone(folded, found)) {
        for (const place of found) {
          hidden.add(place);
        }
      }
    }
  }
  return Array.from({ length: folded.length }, (_, index) => (hidden.has(index) ? "\n" : folded.charAt(index))).join(
    "",
  );
}

function piecesOf({ name, phone, address }: Profile): readonly string[] {
  const whole = dense(address);
  const count = Math.max(1, whole.length - addressStretch + 1);
  const stretches = Array.from({ length: count }, (_, start) => whole.slice(start, start + addressStretch));
  return [dense(name), dense(phone), ...stretches].filter((piece) => piece.length > 1);
}

function dense(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function isLatin(piece: string): boolean {
  return /^\p{Script=Latin}+$/u.test(piece);
}

function standsAlone(folded: string, places: readonly number[]): boolean {
  const [before, after] = [folded.charAt((places[0] ?? 0) - 1), folded.charAt((places.at(-1) ?? 0) + 1)];
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}
