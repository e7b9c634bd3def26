import { lawBook } from "@youju/law";
import { readLawFolder, readSituations, type Situation } from "@youju/law/read";
import type { AssessmentAsked } from "@youju/rules";

/** A scenario of `law/scenarios/` as it is put to the rules. */
export type ScenarioCase = Pick<Situation, "name" | "kind"> & { readonly asked: AssessmentAsked };

/** Every scenario in which something is known, in the order of the files, on the project's own law. */
export function scenarioCases(): readonly ScenarioCase[] {
  const law = lawBook(readLawFolder());
  return readSituations()
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .map(({ name, kind, facts, on, exhibits, filed }) => ({
      name,
      kind,
      asked: { kind, facts, asOf: on, law, exhibits: exhibits.map((held) => ({ kind: held })), filings: filed },
    }));
}
