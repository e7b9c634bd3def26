/** A thing to be found: words of its title weigh more than words of its text, and `worth` lowers all it scores. */
export type Indexed = {
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** 1 for what is in use, less for what is seldom looked for. */
  readonly worth: number;
};

/**
 * Finds the numbers of the things that hold the whole query, best first; where nothing does, of those that hold at least
 * a third of it.
 */
export type WordIndex = (query: string) => readonly number[];

/** What a word weighs in each thing that holds it, by the thing's number. */
type Weights = ReadonlyMap<number, number>;

/** A stretch of the query: how many characters (or Latin words) it has, and what covers them from where to where. */
type Stretch = {
  readonly length: number;
  readonly covers: readonly { readonly from: number; readonly to: number; readonly weights: Weights }[];
};

const titleWeight = 4;
const textWeight = 1;
/** A whole Latin word counts this much more than one that only begins so. */
const wholeWord = 2;
/** Each further time a word stands in the same thing counts this much of the first. */
const onceMore = 0.25;
const nowhere: Weights = new Map();

/**
 * An index over short texts in Chinese and English. Chinese is found by every two characters that stand side by side, so
 * that neither text nor query has to be cut into words; Latin words and numbers are found by how they begin. The same
 * things and query always give the same order.
 */
export function wordIndex(things: readonly Indexed[]): WordIndex {
  const held = weightsOf(things);
  const latin = [...held.keys()].filter(isLatin).toSorted();
  return (query) => {
    const stretches = runsOf(query).map((run) =>
      isLatin(run) ? latinStretch(run, held, latin) : hanStretch([...run], held),
    );
    const length = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
    if (length === 0) {
      return [];
    }
    const reached = new Set(stretches.flatMap(({ covers }) => covers.flatMap(({ weights }) => [...weights.keys()])));
    const marks = [...reached]
      .toSorted((first, second) => first - second)
      .map((item) => ({ item, ...markOf(item, stretches, things[item]?.worth ?? 1) }));
    const whole = marks.filter(({ covered }) => covered === length);
    return (whole.length > 0 ? whole : marks.filter(({ covered }) => covered * 3 >= length))
      .toSorted((first, second) => second.covered - first.covered || second.score - first.score)
      .map(({ item }) => item);
  };
}

/** Every two Chinese characters that stand side by side in a text, each pair once. */
export function characterPairs(text: string): readonly string[] {
  return [...new Set(runsOf(text).flatMap((run) => (isLatin(run) ? [] : pairsOf([...run]))))];
}

/** Stretches of Chinese, and Latin words and numbers, in one width and in small letters. */
function runsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []
  );
}

function isLatin(run: string): boolean {
  return /^[a-z0-9]/.test(run);
}

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function weightsOf(things: readonly Indexed[]): ReadonlyMap<string, Weights> {
  const held = new Map<string, Map<number, number>>();
  const put = (texts: readonly string[], item: number, weight: number) => {
    for (const run of texts.flatMap(runsOf)) {
      for (const word of isLatin(run) ? [run] : [...run, ...pairsOf([...run])]) {
        const weights = held.get(word) ?? new Map<number, number>();
        const before = weights.get(item);
        held.set(word, weights.set(item, before === undefined ? weight : before + weight * onceMore));
      }
    }
  };
  for (const [item, { title, text }] of things.entries()) {
    put(title, item, titleWeight);
    put(text, item, textWeight);
  }
  return held;
}

function latinStretch(run: string, held: ReadonlyMap<string, Weights>, latin: readonly string[]): Stretch {
  const best = new Map<number, number>();
  for (const word of latin.filter((word) => word.startsWith(run))) {
    for (const [item, weight] of told(held.get(word), word === run ? wholeWord : 1)) {
      best.set(item, Math.max(best.get(item) ?? 0, weight));
    }
  }
  return { length: 1, covers: [{ from: 0, to: 1, weights: best }] };
}

function hanStretch(characters: readonly string[], held: ReadonlyMap<string, Weights>): Stretch {
  const words = characters.length === 1 ? characters : pairsOf(characters);
  return {
    length: characters.length,
    covers: words.map((word, from) => ({ from, to: from + [...word].length, weights: told(held.get(word), 1) })),
  };
}

/** The fewer things hold a word, the more it tells them apart. */
function told(weights: Weights = nowhere, factor: number): Weights {
  const rarity = factor / Math.sqrt(Math.max(weights.size, 1));
  return new Map([...weights].map(([item, weight]) => [item, weight * rarity]));
}

/** How much of the query a thing covers, each character counted once, and how well. */
function markOf(item: number, stretches: readonly Stretch[], worth: number) {
  let covered = 0;
  let score = 0;
  for (const { covers } of stretches) {
    let reached = 0;
    for (const { from, to, weights } of covers) {
      const weight = weights.get(item);
      if (weight !== undefined) {
        covered += to - Math.max(from, reached);
        reached = to;
        score += weight;
      }
    }
  }
  return { covered, score: score * worth };
}
