import { assessCase, openCase } from "@youju/cases";
import { type CaseId, type FactName, plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import type { Contest } from "./ratio.ts";
import { scenarioCases } from "./scenario-cases.ts";

const many = 2000;
const few = 200;
const atOnce = 100;

type Shelf = { readonly place: TemporaryWorkplace; readonly next: () => Promise<unknown> };

/** Assessing stored cases again, in a store of two thousand and in one of two hundred: the cost of one must be alike. */
export async function manyCasesContest(): Promise<{ readonly contest: Contest; readonly stop: () => Promise<void> }> {
  const [full, small] = [await shelf(many), await shelf(few)];
  return {
    contest: {
      title: `again: ${atOnce} of ${many} stored cases`,
      ours: `${atOnce} cases read, assessed whole and stored, in a store of ${many}`,
      reference: `${atOnce} cases likewise, in a store of ${few}`,
      meaning: "1.00× says that the cost grows with the number of cases and no faster; a change of the law asks for it",
      runs: 1,
      rounds: 7,
      our: full.next,
      their: small.next,
    },
    stop: async () => {
      await full.place.dispose();
      await small.place.dispose();
    },
  };
}

/** A store with as many cases as said, made of the scenarios over and over. */
async function shelf(size: number): Promise<Shelf> {
  const place = await temporaryWorkplace(plainDate("2026-11-21"));
  const scenarios = scenarioCases().filter(({ asked }) => asked.asOf >= "2026-01-01");
  const ids: CaseId[] = [];
  for (let number = 0; number < size; number += 1) {
    const scenario = scenarios[number % scenarios.length];
    if (scenario === undefined) {
      throw new RangeError("there are no scenarios");
    }
    const { case: file } = await openCase(place, { kind: scenario.kind, title: `第 ${number + 1} 件` });
    const source = { kind: "person" } as const;
    const facts = Object.entries(scenario.asked.facts).map(([name, value]) => ({
      name: name as FactName,
      value,
      source,
    }));
    await place.store.facts.append(place.workspaceId, file.id, facts);
    ids.push(file.id);
  }
  let cursor = 0;
  return {
    place,
    next: async () => {
      for (let done = 0; done < atOnce; done += 1) {
        const id = ids[cursor % size];
        cursor += 1;
        if (id !== undefined) {
          await assessCase(place, id);
        }
      }
    },
  };
}
