import { DatabaseSync } from "node:sqlite";
import { type Counsel, keepAssessment } from "@youju/cases";
import { type FactName, type PlainDate, plainDate } from "@youju/domain";
import { readSituations, type Situation } from "@youju/law/read";
import type { NewFact, Store } from "@youju/storage";
import { randomFrom } from "../seeded/random-from.ts";

/** The day the proof stands on: no scenario lies after it. */
export const today: PlainDate = plainDate("2026-11-21");
const atOnce = 500;
const originals = "originals";

type Filling = { readonly file: string; readonly cases: number; readonly seed: number; readonly counsel: Counsel };

/**
 * Stores so many cases in the workspace `home`, each a scenario drawn by the seed with its facts and its assessment under
 * the counsel's law, on the scenario's own day. Each scenario drawn is stored as the program stores it, in a workspace of
 * its own, and copied row by row from there. Ids come from the seed too: evenly spread, as those of a server are.
 */
export async function fillStore(store: Store, { file, cases, seed, counsel }: Filling): Promise<void> {
  const random = randomFrom(seed);
  const situations = readSituations().filter(({ facts }) => Object.keys(facts).length > 0);
  const drawn = Array.from({ length: cases }, () => ({
    which: Math.floor(random() * situations.length),
    id: idFrom(random),
  }));
  for (const which of new Set(drawn.map((draw) => draw.which))) {
    const situation = situations[which];
    if (situation !== undefined) {
      await store.transaction((inside) => storeOriginal(inside, situation, { id: `${which}`, counsel }));
    }
  }
  const database = new DatabaseSync(file);
  try {
    const copy = copier(database);
    for (let from = 0; from < cases; from += atOnce) {
      database.exec("begin immediate");
      for (const { which, id } of drawn.slice(from, from + atOnce)) {
        copy(`${which}`, id);
      }
      database.exec("commit");
    }
  } finally {
    database.close();
  }
}

async function storeOriginal(
  store: Store,
  { kind, facts, on }: Situation,
  { id, counsel }: { readonly id: string; readonly counsel: Counsel },
): Promise<void> {
  const assessment = counsel.assess({ kind, facts, asOf: on, exhibits: [], filings: [] });
  await store.cases.create(originals, { id, kind, title: `第 ${id} 种`, demo: false, demoToday: null });
  const told = Object.entries(assessment.facts).map(
    ([name, value]): NewFact => ({ name: name as FactName, value, source: { kind: "person" } }),
  );
  await store.facts.append(originals, id, told);
  await keepAssessment({ store, workspaceId: originals }, id, assessment);
}

/** The tables a fresh case has rows in, and where its own id goes. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cases: { id: ":id" },
  facts: { case_id: ":id", id: ":id || '-' || sequence" },
  assessments: { case_id: ":id", id: ":id" },
  assessment_prints: { case_id: ":id" },
};

function copier(database: DatabaseSync): (original: string, id: string) => void {
  const statements = Object.entries(tables).map(([table, ids]) => {
    const given: Readonly<Record<string, string>> = { workspace_id: "'home'", ...ids };
    const columns = database
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => String(name));
    const values = columns.map((column) => given[column] ?? column).join(", ");
    const key = table === "cases" ? "id" : "case_id";
    const from = `${table} where workspace_id = '${originals}' and ${key} = :original`;
    return database.prepare(`insert into ${table} (${columns.join(", ")}) select ${values} from ${from}`);
  });
  return (original, id) => {
    for (const statement of statements) {
      statement.run({ ":original": original, ":id": id });
    }
  };
}

function idFrom(random: () => number): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return `${part()}-${part()}-${part()}`;
}
