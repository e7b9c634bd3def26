import type { Store } from "@youju/storage";
import { corpus } from "./corpus.ts";

const atOnce = 500;

/** Which cases hold a pair of characters next to each other, by their numbers: read off the texts themselves. */
export type Pairs = ReadonlyMap<string, readonly number[]>;

/**
 * Stores a corpus in the workspace `home` as the program does, each case with its title and what is told of it. Answers which
 * cases hold which pair of Han characters; the id of a case is its number.
 */
export async function fillCorpus(
  store: Store,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): Promise<Pairs> {
  const pairs = new Map<string, number[]>();
  const all = corpus(cases, seed);
  for (let number = 0; number < cases; ) {
    await store.transaction(async (inside) => {
      for (let left = Math.min(atOnce, cases - number); left > 0; left -= 1) {
        const { value } = all.next();
        const id = String(number);
        await inside.cases.create("home", { id, kind: null, title: value.title, demo: false, demoToday: null });
        await inside.search.put("home", { caseId: id, part: "facts", texts: value.texts });
        for (const pair of pairsIn([value.title, ...value.texts])) {
          const holders = pairs.get(pair) ?? [];
          holders.push(number);
          pairs.set(pair, holders);
        }
        number += 1;
      }
    });
  }
  return pairs;
}

const han = /^\p{Script=Han}{2}$/u;

function pairsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      if (!found.has(pair) && han.test(pair)) {
        found.add(pair);
      }
    }
  }
  return found;
}
