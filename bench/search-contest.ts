import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "@youju/storage";
import { openSqliteStore } from "@youju/storage/sqlite";
import { words } from "../tools/proof/search/corpus.ts";
import { fillCorpus } from "../tools/proof/search/fill-corpus.ts";
import type { Contest } from "./ratio.ts";

/** Cases; `YOUJU_BENCH_SEARCH` makes it fewer for a quick look. */
const cases = Number(process.env.YOUJU_BENCH_SEARCH ?? 100_000);
const stored = Math.min(1000, cases);
const hits = 20;

type Searching = {
  readonly contest: Contest;
  /** A line for the table: how long the slowest of twenty searches takes, each word of two characters once. */
  readonly figures: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** The first hits for words of two characters among very many cases in SQLite, against looking through all the texts. */
export async function searchContest(folder: string): Promise<Searching> {
  const file = join(folder, "search.sqlite");
  const { store } = await openSqliteStore(file, { now: () => "2026-10-05T04:00:00.000Z" });
  await fillCorpus(store, { cases: stored, seed: 7 });
  const plain = new DatabaseSync(file);
  multiply(plain, Math.ceil(cases / stored));
  const looking = plain.prepare(
    `select id from cases where workspace_id = 'home' and deleted_at is null and exists (
      select 1 from search_entries e where e.workspace_id = 'home' and e.case_id = cases.id and e.body like ?)
     order by updated_at desc, id desc limit ${hits}`,
  );
  const [ourNext, theirNext] = [inTurn(), inTurn()];
  return {
    contest: {
      title: `search: ${cases} cases in SQLite`,
      ours: `the first ${hits} cases with a word of two characters, and whether there are more`,
      reference: "the same cases by looking through their texts from the newest on, not counted",
      meaning: "what typing into the box above the list asks of the store",
      runs: 60,
      rounds: 9,
      our: () => search(store, ourNext()),
      their: () => looking.all(`%${theirNext()}%`),
    },
    figures: async () => {
      const times = await timesOf(store);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
      return `  times      p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${times.length} words; at most 20 ms at p95 is asked\n`;
    },
    stop: async () => {
      plain.close();
      await store.close();
    },
  };
}

/** Every seventh word after another, so that each round has frequent and rare ones. */
function inTurn(): () => string {
  let turn = 0;
  return () => words[(turn++ * 7) % words.length] ?? "";
}

function search(store: Store, text: string) {
  return store.cases.list("home", { text, limit: hits });
}

async function timesOf(store: Store): Promise<readonly number[]> {
  const times: number[] = [];
  for (const word of words) {
    const start = performance.now();
    await search(store, word);
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other);
}

/** Copies all cases that are there so many times over, with what the search knows of them. */
function multiply(database: DatabaseSync, times: number): void {
  const [columns, entries] = ["cases", "search_entries"].map((table) =>
    database
      .prepare("select name from pragma_table_info(?)")
      .all(table)
      .map(({ name }) => String(name)),
  );
  const copied = (names: readonly string[] = [], changed: Readonly<Record<string, string>>) =>
    names.map((name) => changed[name] ?? name).join(", ");
  const width = Number(database.prepare("select max(id) as last from search_entries").get()?.last);
  for (let copy = 1; copy < times; copy += 1) {
    database.exec(`begin immediate;
      insert into cases select ${copied(columns, { id: `'${copy}-' || id`, updated_at: `'2026-10-' || (6 + ${copy} % 20) || updated_at` })}
        from cases where id not like '%-%';
      insert into search_entries select ${copied(entries, { id: `id + ${copy * width}`, case_id: `'${copy}-' || case_id` })}
        from search_entries where case_id not like '%-%';
      insert into search_tokens(rowid, tokens) select rowid + ${copy * width}, tokens from search_tokens where rowid <= ${width};
      commit`);
  }
}
