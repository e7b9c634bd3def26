import type { Article, Text } from "@youju/domain";
import { articleEntries } from "./article-index.ts";
import type { CaptureEntry, CaptureGuide } from "./capture-guide.ts";
import type { Channel } from "./channel.ts";
import type { DeadlineRule } from "./deadline-rule.ts";
import type { KindEntry } from "./kind-group.ts";
import type { KnowledgeEntry, KnowledgeTopic } from "./knowledge.ts";
import type { CoreLaw } from "./law-data.ts";
import type { Parameter } from "./parameter.ts";
import { type Indexed, wordIndex } from "./word-index.ts";

/** What is looked through. */
export type SearchedLaw = {
  readonly core: Pick<CoreLaw, "statutes" | "deadlines" | "parameters" | "channels">;
  readonly kinds: readonly KindEntry[];
  readonly knowledge: readonly KnowledgeTopic[];
  readonly captures: readonly CaptureGuide[];
};

/** A capture guide's entry, with the guide it stands in. */
export type FoundCapture = { readonly guide: CaptureGuide; readonly entry: CaptureEntry };

/** What a search finds, by where it stands, the best of each first. */
export type LawFound = {
  readonly knowledge: readonly KnowledgeEntry[];
  readonly captures: readonly FoundCapture[];
  readonly articles: readonly Article[];
  readonly deadlines: readonly DeadlineRule[];
  readonly parameters: readonly Parameter[];
  readonly kinds: readonly KindEntry[];
  readonly channels: readonly Channel[];
  /** How many there are in all. */
  readonly total: number;
};

/** Finds what holds the words, in either language, with or without spaces between them. */
export type LawSearch = (words: string) => LawFound;

/** A text that has ended is seldom what is looked for. */
const worthOfEnded = 0.5;

/**
 * Opens a search over articles' gists, sayings and questions, how to capture evidence, deadlines, numbers, kinds of dispute and channels. The index is built
 * once; the same data and words always give the same answer in the same order. 检索
 */
export function lawSearch({ core, kinds, knowledge, captures }: SearchedLaw): LawSearch {
  const things = [
    ...knowledge
      .flatMap(({ entries }) => entries)
      .map((item) => ({ in: "knowledge", item, ...wordsOfEntry(item) }) as const),
    ...captures.flatMap((guide) =>
      guide.entries.map(
        (entry) => ({ in: "captures", item: { guide, entry }, ...wordsOfCapture(guide, entry) }) as const,
      ),
    ),
    ...articleEntries(core.statutes).map(
      ({ article, tags }) => ({ in: "articles", item: article, ...wordsOfArticle(article, tags) }) as const,
    ),
    ...core.deadlines.map((item) => ({ in: "deadlines", item, ...wordsOfDeadline(item) }) as const),
    ...core.parameters.map((item) => ({ in: "parameters", item, ...wordsOf([item.title], [], [item.id]) }) as const),
    ...core.channels.map((item) => ({ in: "channels", item, ...wordsOfChannel(item) }) as const),
    ...kinds.map((item) => ({ in: "kinds", item, ...wordsOf([item.title], item.examples, [item.kind]) }) as const),
  ];
  const find = wordIndex(things);
  return (words) => {
    const found = find(words).flatMap((number) => things[number] ?? []);
    return {
      knowledge: found.flatMap((thing) => (thing.in === "knowledge" ? [thing.item] : [])),
      captures: found.flatMap((thing) => (thing.in === "captures" ? [thing.item] : [])),
      articles: found.flatMap((thing) => (thing.in === "articles" ? [thing.item] : [])),
      deadlines: found.flatMap((thing) => (thing.in === "deadlines" ? [thing.item] : [])),
      parameters: found.flatMap((thing) => (thing.in === "parameters" ? [thing.item] : [])),
      kinds: found.flatMap((thing) => (thing.in === "kinds" ? [thing.item] : [])),
      channels: found.flatMap((thing) => (thing.in === "channels" ? [thing.item] : [])),
      total: found.length,
    };
  };
}

function wordsOfEntry({ id, title, answer, why }: KnowledgeEntry): Indexed {
  return wordsOf([title], [answer, why], [id]);
}

function wordsOfCapture(guide: CaptureGuide, entry: CaptureEntry): Indexed {
  const { id, title, path, visible, steps, note, perishes } = entry;
  const told = [...visible, ...steps, ...(note === null ? [] : [note]), ...(perishes === null ? [] : [perishes.how])];
  return wordsOf([title, guide.title], told, [id, ...(path ?? [])]);
}

/** The gist weighs more than the name of the text, which its other articles bear too. */
function wordsOfArticle({ id, citation, gist, effectiveTo }: Article, tags: readonly string[]): Indexed {
  const worth = effectiveTo === null ? 1 : worthOfEnded;
  return { ...wordsOf([gist], [citation], [id.replace(/@[^#]*/, ""), ...tags]), worth };
}

function wordsOfDeadline({ id, slug, title, who, trigger, consequence, nextAction }: DeadlineRule): Indexed {
  return wordsOf([title], [who, trigger, consequence, nextAction], [id, slug]);
}

function wordsOfChannel({ id, title, who, where, takes, cannot }: Channel): Indexed {
  return wordsOf([title], [who, ...where, ...takes, ...cannot], [id]);
}

function wordsOf(titles: readonly Text[], texts: readonly Text[], names: readonly string[]): Indexed {
  const both = ({ zh, en }: Text) => [zh, en];
  return { title: titles.flatMap(both), text: [...texts.flatMap(both), ...names], worth: 1 };
}
