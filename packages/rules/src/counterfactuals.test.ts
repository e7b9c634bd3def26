import { type FactName, type Facts, factTable, type PlainDate, parseFact, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { lawFolder, readAll, readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { counterfactualsOf } from "./counterfactuals.ts";
import type { Matter } from "./matter.ts";
import { withFacts } from "./outcome.ts";
import { candidates } from "./probe.ts";
import { kindRules } from "./registry.ts";

const law = lawBook(readLawFolder());
const scenarioSchema = z.looseObject({ kind: z.string(), given: z.record(z.string(), z.unknown()), on: z.string() });
const scenarios = readAll(lawFolder, "scenarios", z.array(scenarioSchema)).flat();
/** A brute force over all pairs is slow: cases with so many facts are enough to show what pruning could lose. */
const mostKnown = 8;

type Case = { readonly name: string; readonly matter: Matter; readonly rules: (typeof kindRules)[number] };

const cases = kindRules.flatMap((rules): readonly Case[] => {
  const dispute = law.dispute(rules.kind);
  const asked = dispute.questions.map(({ fact }) => fact);
  return scenarios
    .filter(({ kind }) => kind === rules.kind)
    .slice(0, 3)
    .map(({ given, on }, index) => {
      const known = Object.entries(given).flatMap(([name, value]) => {
        const parsed = parseFact(name as FactName, String(value));
        return parsed.kind === "value" ? [[name as FactName, parsed.value] as const] : [];
      });
      const kept = known.filter(([name]) => asked.includes(name)).slice(0, mostKnown);
      const facts = Object.fromEntries(kept) as Facts;
      const asOf: PlainDate = plainDate(on);
      const days = { act: rules.actOn(facts) ?? asOf, asOf };
      return {
        name: `${rules.kind} ${index + 1}`,
        rules,
        matter: { facts, asOf, law, dispute, exhibits: [], filings: [], admitted: new Set(), days },
      };
    });
});

/** Every flip by brute force: which facts together, and which right then holds or fails. */
function* bruteForce({
  matter,
  rules,
}: Case): Generator<{ readonly facts: readonly FactName[]; readonly flip: string }> {
  const before = statesOf(matter, rules);
  const known = matter.dispute.questions
    .filter(({ fact, whatIf }) => whatIf && matter.facts[fact] !== undefined)
    .map(({ fact }) => fact);
  const options = known.flatMap((fact) =>
    candidates(factTable[fact], matter)
      .filter((value) => value !== matter.facts[fact])
      .map((value) => ({ fact, value })),
  );
  for (const [index, one] of options.entries()) {
    for (const other of [undefined, ...options.slice(index + 1).filter(({ fact }) => fact !== one.fact)]) {
      const facts = { ...matter.facts, [one.fact]: one.value, ...(other && { [other.fact]: other.value }) } as Facts;
      for (const [right, state] of statesOf(withFacts(matter, rules, facts), rules)) {
        const was = before.get(right);
        if (state !== "needs-facts" && was !== undefined && was !== state) {
          yield { facts: other === undefined ? [one.fact] : [one.fact, other.fact], flip: `${right} ${state}` };
        }
      }
    }
  }
}

function statesOf(matter: Matter, rules: Case["rules"]): ReadonlyMap<string, string> {
  return new Map(rules.rights(matter).map(({ right, state }) => [right, state]));
}

describe("what would change the answer", () => {
  it.each(cases)("misses no change of one fact or of two: $name", (each) => {
    const all = [...bruteForce(each)];
    const alone = new Set(
      all.filter(({ facts }) => facts.length === 1).map(({ facts, flip }) => `${facts[0]} ${flip}`),
    );
    const smallest = new Set(
      all
        .filter(({ facts, flip }) => facts.length === 1 || !facts.some((fact) => alone.has(`${fact} ${flip}`)))
        .map(({ facts, flip }) => `${facts.join("+")}: ${flip}`),
    );
    const told = new Set(
      counterfactualsOf(each.matter, each.rules).flatMap(({ fact, also, flips }) =>
        flips.map(({ right, state }) => `${also === null ? fact : `${fact}+${also.fact}`}: ${right} ${state}`),
      ),
    );
    expect([...told].toSorted()).toEqual([...smallest].toSorted());
  });
});
