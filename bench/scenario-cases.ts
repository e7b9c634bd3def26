import type { DisputeKind } from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder, readSituations } from "@youju/law/read";
import type { AssessmentAsked } from "@youju/rules";

/** A scenario of `law/scenarios/` as it is put to the rules. */
export type ScenarioCase = { readonly name: string; readonly kind: DisputeKind; readonly asked: AssessmentAsked };

/** Every scenario, in the order of the files, on the project's own law. */
export function scenarioCases(law: LawBook = lawBook(readLawFolder())): readonly ScenarioCase[] {
  return readSituations().map(({ name, kind, facts, on }) => ({ name, kind, asked: { kind, facts, asOf: on, law } }));
}
