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

/** What a message says; where it says nothing sure enough, what it may mean instead. */
export type Recognised = {
  /** Each statement once, in the order of the words. None: the message is not recognised. */
  readonly said: readonly Said[];
  /** The surest first, none where something was said: for the person to pick from, never a finding. */
  readonly nearest: readonly Reply[];
};

/**
 * What was said in a message. It is read in two ways: by phrases, and by likeness to known wordings. What both find is
 * sure; what only likeness finds is to be confirmed, and a phrase that nothing in the message is like says nothing.
 * @param speaker who said it; `null` looks for what anybody says
 */
export function recognise(words: string, speaker: Speaker | null, book: ReplyBook): Recognised {
  const candidates = candidatesIn(words, speaker, book);
  const sure = chosen(candidates);
  return { said: saidBy(sure, words), nearest: sure.length > 0 ? [] : worthOffering(candidates) };
}

function saidBy(sure: readonly Candidate[], words: string): readonly Said[] {
  const { at } = normalise(words);
  return sure
    .map(({ of, phrased, ...like }) => ({ of, ...(phrased ?? like), isPhrased: phrased !== null }))
    .toSorted((first, second) => first.from - second.from || first.to - second.to || inOrder(first.of, second.of))
    .map((one) => {
      const [from, to] = [at[one.from] ?? 0, at[one.to] ?? words.length];
      return { reply: one.of, words: words.slice(from, to), from, to, by: one.isPhrased ? "phrase" : "likeness" };
    });
}

const leastOffered = 0.1;
const mostOffered = 3;

function worthOffering(candidates: readonly Candidate[]): readonly Reply[] {
  return candidates
    .filter((one) => one.sureness >= leastOffered)
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

/**
 * What a message may say, the surest first; places are those of the normalised words. Each sentence is read as if it
 * stood alone, so that what else is said makes nothing less sure; a wording of several sentences is known as it stands.
 */
export function candidatesIn(words: string, speaker: Speaker | null, book: ReplyBook): readonly Candidate[] {
  const text = normalise(words).text.slice(0, longestRead);
  const phrased = hitsBy(text, { speaker, book });
  const asked = { text, phrased, speaker, book };
  const alone = sentencesOf(text)
    .slice(0, mostClauses)
    .flatMap((sentence) => candidatesOf(stretchOf(sentence), asked));
  const across = knownRunsOf(text, book)
    .flatMap((run) => candidatesOf(run, asked))
    .filter(({ grounds }) => grounds.isKnown);
  const best = new Map<Reply, Candidate>();
  for (const one of [...alone, ...across]) {
    if (one.sureness > (best.get(one.of)?.sureness ?? -1)) {
      best.set(one.of, one);
    }
  }
  return [...best.values()].toSorted(
    (first, second) => second.sureness - first.sureness || inOrder(first.of, second.of),
  );
}

function stretchOf({ text, from }: Sentence): Stretch {
  return { from, to: from + text.length };
}

type Reading = Pick<Asking, "speaker" | "book"> & { readonly text: string; readonly phrased: readonly Hit[] };

function candidatesOf(part: Stretch, { text, phrased, speaker, book }: Reading): readonly Candidate[] {
  const heard = stretchesOf(text, part).map(({ from, to }) => {
    const like = likenesses(text.slice(from, to), book);
    const known = knownAs(text.slice(from, to), book);
    return { from, to, like: like.filter((one) => isSaidBy(one, speaker)), known };
  });
  const likest = likestStretches(heard);
  return likest.map((one) => {
    const { of, from, to, isKnown } = one;
    const phrase = heaviest(phrased.filter((hit) => hit.of === of && hit.from >= part.from && hit.to <= part.to));
    const grounds = groundsOf(one, { heard, likest, phrase });
    return { of, from, to, grounds, sureness: sureness(grounds), phrased: isKnown ? { from, to } : phrase };
  });
}

function heaviest(hits: readonly Hit[]): Hit | null {
  return hits.reduce<Hit | null>((best, hit) => (hit.weight > (best?.weight ?? 0) ? hit : best), null);
}

function hitsBy(text: string, { speaker, book }: Pick<Asking, "speaker" | "book">): readonly Hit[] {
  return sentencesOf(text).flatMap((sentence) => hitsIn(sentence, { whole: text, speaker, book }));
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
/** Nearly every wording is said in so many clauses at most. */
const longestKnown = 8;

/** A part of a text, its clauses, and each two and three that follow one another; of a single character nothing is like. */
function stretchesOf(text: string, part: Stretch): readonly Stretch[] {
  const clauses = clausesOf(text, part);
  const words = clauses.filter(({ from, to }) => to - from > 1);
  return [part, ...words, ...runsOf(clauses, 2), ...runsOf(clauses, 3)];
}

/** Runs of clauses, in whatever sentences, that are a wording as it stands. */
function knownRunsOf(text: string, book: ReplyBook): readonly Stretch[] {
  const clauses = clausesOf(text, { from: 0, to: text.length });
  const lengths = Array.from({ length: longestKnown - 1 }, (_, more) => more + 2);
  return lengths
    .flatMap((length) => runsOf(clauses, length))
    .filter(({ from, to }) => knownAs(text.slice(from, to), book) !== null);
}

function clausesOf(text: string, { from, to }: Stretch): readonly Stretch[] {
  return [...text.slice(from, to).matchAll(clause)]
    .slice(0, mostClauses)
    .map(({ index, 0: words }) => ({ from: from + index, to: from + index + words.length }));
}

/** Each so many clauses that follow one another. */
function runsOf(clauses: readonly Stretch[], length: number): readonly Stretch[] {
  return clauses.slice(length - 1).map(({ to }, index) => ({ from: clauses[index]?.from ?? 0, to }));
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
