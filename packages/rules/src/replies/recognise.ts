import { normalise, type Sentence, sentencesOf } from "./normalise.ts";
import type { Phrase, Reply, ReplyBook, Speaker } from "./reply-book.ts";

/** A statement recognised in a message. */
export type Said = {
  readonly reply: Reply;
  /** The words it was read from, and where they stand in the message: from the first character to behind the last. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** `phrase`: its very words; `likeness`: words much like it, to be confirmed. */
  readonly by: "phrase" | "likeness";
};

type Hit = { readonly of: Reply; readonly from: number; readonly to: number; readonly weight: number };
type Heard = { readonly whole: string; readonly speaker: Speaker | null; readonly book: ReplyBook };

/**
 * What was said in a message, each statement once, in the order of the words. Nothing is found where nothing is sure:
 * then the message is not recognised.
 * @param speaker who said it; `null` looks for what anybody says
 */
export function recognise(words: string, speaker: Speaker | null, book: ReplyBook): readonly Said[] {
  const { text, at } = normalise(words);
  const best = new Map<Reply, Hit>();
  for (const hit of sentencesOf(text).flatMap((sentence) => hitsIn(sentence, { whole: text, speaker, book }))) {
    if (hit.weight > (best.get(hit.of)?.weight ?? 0)) {
      best.set(hit.of, hit);
    }
  }
  return [...best.values()]
    .toSorted((first, second) => first.from - second.from || first.to - second.to)
    .map((hit) => {
      const [from, to] = [at[hit.from] ?? 0, at[hit.to] ?? words.length];
      return { reply: hit.of, words: words.slice(from, to), from, to, by: "phrase" as const };
    });
}

function hitsIn(sentence: Sentence, { whole, speaker, book }: Heard): readonly Hit[] {
  return [...phrasesFor(sentence.text, book)].flatMap((phrase) => {
    const { of } = phrase;
    if ((speaker !== null && !of.speakers.includes(speaker)) || !isMeant(of, sentence.text, { whole, book })) {
      return [];
    }
    const span = spanOf(phrase, sentence.text);
    return span === null ? [] : [{ of, ...span, from: sentence.from + span.from, to: sentence.from + span.to }];
  });
}

function phrasesFor(text: string, { phrasesAt }: ReplyBook): ReadonlySet<Phrase> {
  const found = new Set<Phrase>();
  for (let index = 0; index < text.length; index += 1) {
    for (const key of [text.charAt(index), text.slice(index, index + 2)]) {
      for (const phrase of phrasesAt.get(key) ?? []) {
        found.add(phrase);
      }
    }
  }
  return found;
}

function isMeant(of: Reply, sentence: string, { whole, book }: Pick<Heard, "whole" | "book">): boolean {
  const needs = book.needs.get(of) ?? [];
  return (
    !(book.unless.get(of) ?? []).some((words) => sentence.includes(words)) &&
    (needs.length === 0 || needs.some((words) => whole.includes(words)))
  );
}

type Span = { readonly from: number; readonly to: number; readonly weight: number };

/** Where the parts of a phrase stand one behind the other; `null` where one is missing. */
function spanOf({ parts }: Phrase, text: string): Span | null {
  let [from, to, weight] = [-1, 0, 0];
  for (const ways of parts) {
    const next = firstOf(ways, text, to);
    if (next === null) {
      return null;
    }
    from = from < 0 ? next.at : from;
    to = next.at + next.length;
    weight += next.length;
  }
  return { from, to, weight };
}

function firstOf(
  ways: readonly string[],
  text: string,
  behind: number,
): { readonly at: number; readonly length: number } | null {
  let found: { readonly at: number; readonly length: number } | null = null;
  for (const way of ways) {
    const at = text.indexOf(way, behind);
    if (at >= 0 && (found === null || at < found.at)) {
      found = { at, length: way.length };
    }
  }
  return found;
}
