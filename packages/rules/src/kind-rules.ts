import type { CaseDeadline, Claim, DisputeKind, FactName, Facts, PlainDate, RightFinding } from "@youju/domain";
import type { Matter } from "./matter.ts";

/**
 * How a lawyer reasons about one kind of dispute. Words, articles and numbers stand in `law/`; this is only the thinking.
 * Shared code runs the list of kinds and never asks which one it has. 纠纷类型的规则
 */
export type KindRules = {
  readonly kind: DisputeKind;
  /** The day whose law decides the substance, as far as the facts tell; the day of the question otherwise. */
  readonly actOn: (facts: Facts) => PlainDate | undefined;
  readonly rights: (matter: Matter) => readonly RightFinding[];
  readonly claims: (matter: Matter, rights: readonly RightFinding[]) => readonly Claim[];
  readonly deadlines: (matter: Matter, rights: readonly RightFinding[]) => readonly CaseDeadline[];
  /** Ids of the dispute's warnings that fit. */
  readonly warnings: (matter: Matter, rights: readonly RightFinding[]) => readonly string[];
};

/** A right of a list, by id. Throws where the kind has none of that name. */
export function rightOf(rights: readonly RightFinding[], id: string): RightFinding {
  const right = rights.find((finding) => finding.right === id);
  if (right === undefined) {
    throw new RangeError(`no right ${id}`);
  }
  return right;
}

/** The facts of a list that are not known. */
export function unknownOf(facts: Facts, names: readonly FactName[]): readonly FactName[] {
  return names.filter((name) => facts[name] === undefined);
}
