import { join } from "node:path";
import type { Store } from "@youju/storage";
import { openPostgresStore } from "@youju/storage/postgres";
import { openSqliteStore } from "@youju/storage/sqlite";
import { temporaryFolder } from "@youju/testing";
import { fillCorpus } from "./fill-corpus.ts";

export type SearchOrder = {
  readonly cases: number;
  readonly seed: number;
  /** An empty database on a PostgreSQL server; left out, SQLite in a folder of its own. */
  readonly postgres?: string;
  readonly print: (line: string) => void;
};

/** How many pairs of characters were looked for and how many cases had to be found, and whatever was missed or found wrongly. */
export type SearchReport = { readonly words: number; readonly hits: number; readonly problems: readonly string[] };

const mostProblems = 20;

/**
 * Looks for every pair of characters that occurs in a corpus, and holds all that is found, and the first hits that are
 * shown, against the texts themselves.
 */
export async function proveSearch({ cases, seed, postgres, print }: SearchOrder): Promise<SearchReport> {
  const folder = await temporaryFolder();
  const now = steadyClock();
  const opened =
    postgres === undefined
      ? await openSqliteStore(join(folder.path, "youju.sqlite"), { now })
      : await openPostgresStore(postgres, { now });
  try {
    const pairs = await fillCorpus(opened.store, { cases, seed });
    print(`${cases} cases stored, ${pairs.size} words of two characters, seed ${seed}`);
    let hits = 0;
    const problems: string[] = [];
    for (const [word, holders] of pairs) {
      hits += holders.length;
      problems.push(...(await problemsOf(opened.store, word, { holders, cases })));
    }
    return { words: pairs.size, hits, problems: problems.slice(0, mostProblems) };
  } finally {
    await opened.store.close();
    await folder.remove();
  }
}

/** So many hits are shown first. */
const firstHits = 20;

async function problemsOf(
  { search, cases: files }: Store,
  word: string,
  { holders, cases }: { readonly holders: readonly number[]; readonly cases: number },
): Promise<readonly string[]> {
  const found = new Set(await search.find("home", word, cases));
  const missed = holders.filter((number) => !found.has(String(number))).length;
  const wrong = found.size - (holders.length - missed);
  const { rows } = await files.list("home", { text: word, limit: firstHits });
  const newest = holders.slice(-firstHits).toReversed().map(String);
  const inOrder = rows.map(({ id }) => id).join() === newest.join();
  return [
    ...(missed + wrong === 0 ? [] : [`${word}: ${missed} of ${holders.length} missed, ${wrong} found wrongly`]),
    ...(inOrder ? [] : [`${word}: the first hits are not the newest`]),
  ];
}

/** Instants a millisecond apart, so that the order of cases is the order of their storing. */
function steadyClock(): () => string {
  let at = Date.parse("2026-01-01T00:00:00Z");
  return () => new Date(at++).toISOString();
}
