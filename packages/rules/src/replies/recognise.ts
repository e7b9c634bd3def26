import { knownAs, type Likeness, likenesses } from "./likeness.ts";
import { normalise, type Sentence, sentencesOf } from "./normalise.ts";
import type { Reply, Speaker } from "./reply.ts";
import type { Phrase, ReplyBook } from "./reply-book.ts";
import { type Grounds, sureness } from "./sureness.ts";

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
type Asking = { readonly whole: string; readonly speaker: Speaker | null; readonly book: ReplyBook };

/**
 * What was said in a message, each statement once, in the order of the words. It is read in two ways: by phrases, and by
 * likeness to known wordings. What both find is sure; what only likeness finds is to be confirmed, and a phrase that
 * nothing in the message is like says nothing. Nothing is found where nothing is sure enough: the message is not recognised.
 * @param speaker who said it; `null` looks for what anybody says
 */
export function recognise(words: string, speaker: Speaker | null, book: ReplyBook): readonly Said[] {
  const { at } = normalise(words);
  return chosen(candidatesIn(words, speaker, book))
    .map(({ of, phrased, ...like }) => ({ of, ...(phrased ?? like), isPhrased: phrased !== null }))
    .toSorted((first, second) => first.from - second.from || first.to - second.to || inOrder(first.of, second.of))
    .map((one) => {
      const [from, to] = [at[one.from] ?? 0, at[one.to] ?? words.length];
      return { reply: one.of, words: words.slice(from, to), from, to, by: one.isPhrased ? "phrase" : "likeness" };
    });
}

/** What is less sure is not worth offering. */
const worthOffering = 0.1;
const mostOffered = 3;

/** What a message may mean where it was not recognised, the surest first: for the person to pick from, never a finding. */
export function nearest(words: string, speaker: Speaker | null, book: ReplyBook): readonly Reply[] {
  return candidatesIn(words, speaker, book)
    .filter((one) => one.sureness >= worthOffering)
    .slice(0, mostOffered)
    .map(({ of }) => of);
}

/** So sure has a statement to be to be found; so, where another one was found elsewhere; and so, with a phrase of its own. */
const enough = 0.7;
const enoughBesides = 0.8;
const enoughPhrased = 0.6;

/** The surest, if it is sure enough, and what stands apart from those or has a phrase of its own. */
function chosen(candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const one of candidates) {
    const isApart = found.every(({ from, to }) => one.to <= from || one.from >= to);
    const least = one.phrased === null ? (found.length === 0 ? enough : enoughBesides) : enoughPhrased;
    const isSure = one.sureness >= least;
    if (isSure && (isApart || one.phrased !== null)) {
      found.push(one);
    }
  }
  return found;
}

/** A statement is thought of where what it says is among so many that a stretch of the message is likest. */
const thoughtOf = 3;
/** What stands behind so many characters is not read. */
const longestRead = 4000;

type Stretch = { readonly from: number; readonly to: number };
type Heard = Stretch & { readonly like: readonly Likeness[]; readonly known: Reply | null };
/** A statement a message may make: the stretch likest to it, the very words of it that stand there, and how sure it is. */
export type Candidate = Stretch & {
  readonly of: Reply;
  readonly grounds: Grounds;
  readonly sureness: number;
  readonly phrased: Stretch | null;
};

/** What a message may say, the surest first; places are those of the normalised words. */
export function candidatesIn(words: string, speaker: Speaker | null, book: ReplyBook): readonly Candidate[] {
  const text = normalise(words).text.slice(0, longestRead);
  const phrased = phrasesIn(text, { speaker, book });
  const heard = stretchesOf(text).map(({ from, to }) => {
    const like = likenesses(text.slice(from, to), book);
    const known = knownAs(text.slice(from, to), book);
    return { from, to, like: like.filter((one) => isSaidBy(one, speaker)), known };
  });
  const likest = likestStretches(heard);
  return likest
    .map((one) => {
      const { of, from, to, isKnown } = one;
      const phrase = phrased.get(of) ?? null;
      const grounds = groundsOf(one, { heard, likest, phrase });
      return { of, from, to, grounds, sureness: sureness(grounds), phrased: isKnown ? { from, to } : phrase };
    })
    .toSorted((first, second) => second.sureness - first.sureness || inOrder(first.of, second.of));
}

/** By statement, the phrase of it that says most. */
function phrasesIn(text: string, { speaker, book }: Pick<Asking, "speaker" | "book">): ReadonlyMap<Reply, Hit> {
  const best = new Map<Reply, Hit>();
  for (const hit of sentencesOf(text).flatMap((sentence) => hitsIn(sentence, { whole: text, speaker, book }))) {
    if (hit.weight > (best.get(hit.of)?.weight ?? 0)) {
      best.set(hit.of, hit);
    }
  }
  return best;
}

type Likest = Stretch & {
  readonly of: Reply;
  readonly score: number;
  readonly isLikest: boolean;
  readonly isKnown: boolean;
};

/** The stretch likest to each; a stretch that is likest to small talk is like nothing that is less like it. */
function likestStretches(heard: readonly Heard[]): readonly Likest[] {
  const best = new Map<Reply, Likest>();
  for (const { from, to, like, known } of heard) {
    for (const [rank, { of, score }] of like.entries()) {
      const isKnown = of !== null && of === known;
      if (of === null || (rank >= thoughtOf && !isKnown)) {
        break;
      }
      const had = best.get(of);
      if (had === undefined || (isKnown && !had.isKnown) || (isKnown === had.isKnown && score > had.score)) {
        best.set(of, { of, from, to, score, isLikest: rank === 0, isKnown });
      }
    }
  }
  return [...best.values()];
}

type Around = { readonly heard: readonly Heard[]; readonly likest: readonly Likest[]; readonly phrase: Hit | null };

function groundsOf({ of, from, to, score, isLikest, isKnown }: Likest, { heard, likest, phrase }: Around): Grounds {
  const isWithin = phrase !== null && phrase.from >= from && phrase.to <= to;
  const phraseShare = isWithin ? phrase.weight / (to - from) : 0;
  const rivals = likest.filter((other) => other.of !== of && other.from < to && other.to > from);
  const around = heard.filter((other) => other.from <= from && other.to >= to);
  const small = around.flatMap(({ like }) => like.filter((other) => other.of === null));
  const most = (likes: readonly { readonly score: number }[]) => Math.max(0, ...likes.map((like) => like.score));
  return {
    score,
    rival: most(rivals),
    small: most(small),
    length: to - from,
    isPhrased: phrase !== null,
    phraseShare,
    isLikest,
    isKnown,
  };
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
function stretchesOf(text: string): readonly Stretch[] {
  const clauses = [...text.matchAll(clause)]
    .slice(0, mostClauses)
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    .filter(({ from, to }) => to - from > 1);
  const pairs = clauses.slice(1).map(({ to }, index) => ({ from: clauses[index]?.from ?? 0, to }));
  const threes = clauses.slice(2).map(({ to }, index) => ({ from: clauses[index]?.from ?? 0, to }));
  return [{ from: 0, to: text.length }, ...clauses, ...pairs, ...threes];
}

function hitsIn(sentence: Sentence, { whole, speaker, book }: Asking): readonly Hit[] {
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

function isMeant(of: Reply, sentence: string, { whole, book }: Pick<Asking, "whole" | "book">): boolean {
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
