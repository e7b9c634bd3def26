import type { Movement } from "@youju/domain";

/**
 * One movement for a thing that moved twice: from how it stood first to how it stands last. A thing that came back to where
 * it stood has not moved, nor has one that came and went.
 */
export function joinedMoves(first: readonly Movement[], then: readonly Movement[]): readonly Movement[] {
  const last = new Map(then.map((movement) => [keyOf(movement), movement]));
  const known = new Set(first.map(keyOf));
  return [
    ...first.flatMap((movement) => joined(movement, last.get(keyOf(movement)))),
    ...then.filter((movement) => !known.has(keyOf(movement))),
  ];
}

function keyOf({ what, id }: Movement): string {
  return `${what} ${id}`;
}

function joined(first: Movement, then: Movement | undefined): readonly Movement[] {
  if (then === undefined) {
    return [first];
  }
  const { before } = first;
  const { after } = then;
  if (before?.zh === after?.zh) {
    return [];
  }
  const change = before === null ? "came" : after === null ? "went" : then.change === "came" ? "changed" : then.change;
  const articles = new Map([...first.articles, ...then.articles].map((article) => [article.id, article]));
  return [{ ...first, change, after, articles: [...articles.values()] }];
}
