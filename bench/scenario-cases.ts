import { type DisputeKind, disputeKinds, type FactName, type Facts, parseFact, plainDate } from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { lawFolder, readAll, readLawFolder } from "@youju/law/read";
import type { AssessmentAsked } from "@youju/rules";
import { z } from "zod";

const scenarioSchema = z.looseObject({
  name: z.string(),
  kind: z.enum(disputeKinds),
  given: z.record(z.string(), z.unknown()),
  on: z.string(),
});

/** A scenario of `law/scenarios/` as it is put to the rules. */
export type ScenarioCase = { readonly name: string; readonly kind: DisputeKind; readonly asked: AssessmentAsked };

/** Every scenario, in the order of the files, on the project's own law. */
export function scenarioCases(law: LawBook = lawBook(readLawFolder())): readonly ScenarioCase[] {
  return readAll(lawFolder, "scenarios", z.array(scenarioSchema))
    .flat()
    .map(({ name, kind, given, on }) => ({
      name,
      kind,
      asked: { kind, facts: factsOf(given), asOf: plainDate(on), law },
    }));
}

function factsOf(given: Readonly<Record<string, unknown>>): Facts {
  const known = Object.entries(given).flatMap(([name, raw]) => {
    const parsed = parseFact(name as FactName, raw);
    return parsed.kind === "value" ? [[name, parsed.value] as const] : [];
  });
  return Object.fromEntries(known);
}
