import type { Counsel } from "@youju/cases";
import { type Assessment, type FactName, type PlainDate, plainDate } from "@youju/domain";
import { readSituations, type Situation } from "@youju/law/read";
import type { NewFact, Store } from "@youju/storage";
import { randomFrom } from "../seeded/random-from.ts";

/** The day the proof stands on: no scenario lies after it. */
export const today: PlainDate = plainDate("2026-11-21");
const atOnce = 200;

type Filling = { readonly cases: number; readonly seed: number; readonly counsel: Counsel };

/**
 * Stores so many cases in the workspace `home`, each a scenario drawn by the seed with its facts and its assessment under
 * the counsel's law, on the scenario's own day. Ids come from the seed too: evenly spread, as those of a server are.
 */
export async function fillStore(store: Store, { cases, seed, counsel }: Filling): Promise<void> {
  const random = randomFrom(seed);
  const situations = readSituations().filter(({ facts }) => Object.keys(facts).length > 0);
  const assessed = new Map<Situation, Assessment>();
  for (let from = 0; from < cases; from += atOnce) {
    await store.transaction(async (inside) => {
      for (let number = from; number < Math.min(cases, from + atOnce); number += 1) {
        const situation = situations[Math.floor(random() * situations.length)];
        if (situation === undefined) {
          throw new RangeError("there are no scenarios");
        }
        const assessment = assessed.get(situation) ?? assess(situation, counsel);
        assessed.set(situation, assessment);
        await storeCase(inside, assessment, { id: idFrom(random), title: `第 ${number + 1} 件` });
      }
    });
  }
}

function assess({ kind, facts, on }: Situation, counsel: Counsel): Assessment {
  return counsel.assess({ kind, facts, asOf: on, exhibits: [], filings: [] });
}

async function storeCase(
  store: Store,
  assessment: Assessment,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<void> {
  const { kind } = assessment;
  await store.cases.create("home", { id, kind, title, demo: false, demoToday: null });
  const facts = Object.entries(assessment.facts).map(
    ([name, value]): NewFact => ({ name: name as FactName, value, source: { kind: "person" } }),
  );
  await store.facts.append("home", id, facts);
  await store.assessments.append("home", id, assessment);
}

function idFrom(random: () => number): string {
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return `${part()}-${part()}-${part()}`;
}
