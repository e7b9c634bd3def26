import { countCharacters } from "../lint/length.ts";
import type { Sentence } from "../tree/sentence.ts";

/** A sentence and how soon it may be left out: 0 never, the highest first. */
export type Part = { readonly sentence: Sentence; readonly drop: number };

/** The sentences that fit a limit together, the least needed left out first; those with `drop` 0 always stay. */
export function fitParts(parts: readonly Part[], limit: number | null, joint = ""): readonly Sentence[] {
  const sentences = parts.map((part) => part.sentence);
  const most = Math.max(0, ...parts.map((part) => part.drop));
  const fits = limit === null || countCharacters(joined(sentences, joint)) <= limit;
  return fits || most === 0 ? sentences : fitParts(withoutLast(parts, most), limit, joint);
}

/** The words of sentences set one after another. */
export function joined(sentences: readonly Sentence[], joint = ""): string {
  return sentences.map((sentence) => sentence.text).join(joint);
}

function withoutLast(parts: readonly Part[], drop: number): readonly Part[] {
  const index = parts.findLastIndex((part) => part.drop === drop);
  return parts.filter((_, position) => position !== index);
}
