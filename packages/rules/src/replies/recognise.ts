import { type Likeness, likenesses } from "./likeness.ts";
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
 * What was said in a message, each statement once, in the order of the words. It is read in two ways: by phrases, and by
 * likeness to known wordings. What both find is sure; what only likeness finds is to be confirmed, and a phrase that
 * nothing in the message is like says nothing. Nothing is found where nothing is like: the message is not recognised.
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
  const like = likeIn(text, speaker, book);
  const hits = [...best.values()].filter(({ of }) => like.some((one) => one.of === of));
  const further = furtherIn(like, hits);
  return [...hits, ...further]
    .toSorted((first, second) => first.from - second.from || first.to - second.to || inOrder(first.of, second.of))
    .map((hit) => {
      const [from, to] = [at[hit.from] ?? 0, at[hit.to] ?? words.length];
      const by = hits.some(({ of }) => of === hit.of) ? "phrase" : "likeness";
      return { reply: hit.of, words: words.slice(from, to), from, to, by };
    });
}

/** So like a statement has to be to be found without a phrase; and so, where another one was found elsewhere. */
const enough = 0.058;
const enoughBesides = 0.085;

/** What no phrase found: the likest of all, and what a stretch apart from what was found is much like. */
function furtherIn(like: readonly Like[], hits: readonly Hit[]): readonly Like[] {
  const found: (Hit | Like)[] = [...hits];
  const isApart = ({ from, to }: Like) => found.every((other) => to <= other.from || from >= other.to);
  return like.filter((one, index) => {
    const isNew = hits.every(({ of }) => of !== one.of);
    const isFound =
      isNew && (index === 0 ? one.score >= enough : one.isLikest && one.score >= enoughBesides && isApart(one));
    if (isFound) {
      found.push(one);
    }
    return isFound;
  });
}
/** A phrase is sure where what it says is among so many that a stretch of the message is likest. */
const agreeing = 3;
/** What stands behind so many characters is read by phrases alone. */
const longestRead = 4000;

type Like = {
  readonly of: Reply;
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** Nothing is likelier for its stretch. */
  readonly isLikest: boolean;
};

/** What the stretches of a message are like, the likest first; a stretch that is likest to small talk is like nothing. */
function likeIn(text: string, speaker: Speaker | null, book: ReplyBook): readonly Like[] {
  const best = new Map<Reply, Like>();
  for (const { from, to } of stretchesOf(text.slice(0, longestRead))) {
    const found = likenesses(text.slice(from, to), book).filter((one) => isSaidBy(one, speaker));
    for (const [rank, { of, score }] of found.slice(0, agreeing).entries()) {
      if (of === null) {
        break;
      }
      if (score > (best.get(of)?.score ?? 0)) {
        best.set(of, { of, from, to, score, isLikest: rank === 0 });
      }
    }
  }
  return [...best.values()].toSorted((first, second) => second.score - first.score || inOrder(first.of, second.of));
}

function inOrder(first: Reply, second: Reply): number {
  return first.id < second.id ? -1 : 1;
}

function isSaidBy({ of }: Likeness, speaker: Speaker | null): boolean {
  return of === null || speaker === null || of.speakers.includes(speaker);
}

const clause = /[^,。!?;\n…~、:]+/g;
const mostClauses = 60;

/** The whole, its clauses, and each two that follow one another. */
function stretchesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const clauses = [...text.matchAll(clause)]
    .slice(0, mostClauses)
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    .filter(({ from, to }) => to - from > 1);
  const pairs = clauses.slice(1).map(({ to }, index) => ({ from: clauses[index]?.from ?? 0, to }));
  const threes = clauses.slice(2).map(({ to }, index) => ({ from: clauses[index]?.from ?? 0, to }));
  return [{ from: 0, to: text.length }, ...clauses, ...pairs, ...threes];
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
