import type { ReplyTopic } from "@youju/law";
import { likenessFrom } from "./likeness-bytes.ts";
import { type LikenessModel, likenessModel } from "./likeness-model.ts";
import { normalise } from "./normalise.ts";
import type { Reply } from "./reply.ts";
import { waysToSay } from "./ways-to-say.ts";

/** A phrase: parts that have to stand in this order within one sentence; each can be said in several ways. */
export type Phrase = { readonly of: Reply; readonly parts: readonly (readonly string[])[] };

/** The replies made ready for recognising. */
export type ReplyBook = {
  readonly replies: readonly Reply[];
  readonly byId: ReadonlyMap<string, Reply>;
  /** Phrases by the first two characters of a way to say their rarest part. */
  readonly phrasesAt: ReadonlyMap<string, readonly Phrase[]>;
  readonly unless: ReadonlyMap<Reply, readonly string[]>;
  readonly needs: ReadonlyMap<Reply, readonly string[]>;
  /** What they are like; made ready when it is first wanted. */
  readonly likeness: () => LikenessModel;
};

const ready = new WeakMap<readonly ReplyTopic[], ReplyBook>();

/**
 * Compiles the replies once for each set of them.
 * @param likeness what they are like, as `likenessOf` made it; `undefined`: it is made when it is first wanted
 */
export function replyBook(topics: readonly ReplyTopic[], likeness?: Uint8Array): ReplyBook {
  const known = ready.get(topics);
  if (known !== undefined) {
    return known;
  }
  const made = compile(
    topics.flatMap(({ entries }) => entries),
    likeness,
  );
  ready.set(topics, made);
  return made;
}

function compile(replies: readonly Reply[], bytes: Uint8Array | undefined): ReplyBook {
  const phrasesAt = new Map<string, Phrase[]>();
  for (const of of replies) {
    for (const words of of.phrases) {
      const phrase = { of, parts: words.split(" ").map((part) => waysToSay(part.split("/").map(plain))) };
      for (const key of new Set(rarest(phrase.parts).map((way) => way.slice(0, 2)))) {
        const list = phrasesAt.get(key) ?? [];
        list.push(phrase);
        phrasesAt.set(key, list);
      }
    }
  }
  let likeness: LikenessModel | null = null;
  return {
    replies,
    likeness: () => (likeness ??= bytes === undefined ? likenessModel(replies) : likenessFrom(bytes)),
    byId: new Map(replies.map((reply) => [reply.id, reply])),
    phrasesAt,
    unless: new Map(replies.map((reply) => [reply, reply.unless.map(plain)])),
    needs: new Map(replies.map((reply) => [reply, reply.needs.map(plain)])),
  };
}

function plain(words: string): string {
  return normalise(words).text;
}

/** The part whose shortest way to say it is longest: it is found in the fewest messages. */
function rarest(parts: readonly (readonly string[])[]): readonly string[] {
  const shortest = (ways: readonly string[]) => Math.min(...ways.map((way) => way.length));
  const [first = [], ...rest] = parts;
  return rest.reduce((best, ways) => (shortest(ways) > shortest(best) ? ways : best), first);
}
