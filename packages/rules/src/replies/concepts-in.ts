import { concepts } from "./concepts.ts";
import { normalise } from "./normalise.ts";

const meanings = new Map<string, number[]>();
for (const [concept, line] of concepts.entries()) {
  for (const word of line.split(" ").map((one) => normalise(one).text)) {
    meanings.set(word, [...(meanings.get(word) ?? []), concept]);
  }
}
/** By first character, how long the longest word is that begins with it. */
const longest = new Map<string, number>();
for (const word of meanings.keys()) {
  longest.set(word.charAt(0), Math.max(longest.get(word.charAt(0)) ?? 0, word.length));
}

/** What normalised words talk about, in order: at each place the longest known word, with every concept it stands for. */
export function conceptsIn(text: string): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  let at = 0;
  while (at < text.length) {
    const length = wordAt(text, at);
    const meant = meanings.get(text.slice(at, at + length));
    if (meant !== undefined) {
      found.push(meant);
    }
    at += Math.max(1, length);
  }
  return found;
}

function wordAt(text: string, at: number): number {
  const most = Math.min(longest.get(text.charAt(at)) ?? 0, text.length - at);
  for (let length = most; length > 0; length -= 1) {
    if (meanings.has(text.slice(at, at + length))) {
      return length;
    }
  }
  return 0;
}
