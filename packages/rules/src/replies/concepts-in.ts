import { concepts } from "./concepts.ts";
import { normalise } from "./normalise.ts";

const meanings = new Map<string, number[]>();
for (const [concept, line] of concepts.entries()) {
  for (const word of line.split(" ").map((one) => normalise(one).text)) {
    meanings.set(word, [...(meanings.get(word) ?? []), concept]);
  }
}
const longest = Math.max(...[...meanings.keys()].map(({ length }) => length));

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
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    if (meanings.has(text.slice(at, at + length))) {
      return length;
    }
  }
  return 0;
}
