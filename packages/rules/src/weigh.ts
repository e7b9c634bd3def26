import type { ArticleId, Basis, FactName, RightFinding } from "@youju/domain";
import { basisOf, fillText, type Matter } from "./matter.ts";

type Values = Readonly<Record<string, string>>;

/** One thing a right needs: there, not there, or not yet known; `looked`: the facts looked at for it, where that is watched. */
export type Condition = { readonly looked?: readonly FactName[] } & (
  | { readonly state: "met"; readonly because: readonly Basis<FactName>[]; readonly reason?: string }
  | {
      readonly state: "broken";
      readonly because: readonly Basis<FactName>[];
      readonly reason: string;
      readonly values: Values;
    }
  | { readonly state: "unknown"; readonly because: readonly Basis<FactName>[]; readonly missing: readonly FactName[] }
);

/** Makers of conditions that rest on a ground of the dispute and name the facts they used. */
export function conditionsOf(matter: Matter) {
  return {
    /** @param reason the sentence to give for the whole right, where this condition is what decides it */
    met: (ground: string, facts: readonly FactName[], reason?: string): Condition => ({
      state: "met",
      because: basisOf(matter, ground, facts),
      ...(reason === undefined ? {} : { reason }),
      ...lookedAt(matter),
    }),
    broken: (
      ground: string,
      facts: readonly FactName[],
      why: { readonly reason: string; readonly values?: Values },
    ): Condition => ({
      state: "broken",
      because: basisOf(matter, ground, facts),
      reason: why.reason,
      values: why.values ?? {},
      ...lookedAt(matter),
    }),
    unknown: (ground: string, ...missing: readonly FactName[]): Condition => ({
      state: "unknown",
      because: basisOf(matter, ground, []),
      missing,
      ...lookedAt(matter),
    }),
  };
}

function lookedAt({ watch }: Matter): Pick<Condition, "looked"> {
  return watch === undefined ? {} : { looked: watch.take() };
}

/** The same condition, told that it also turns on these facts, or on all that another right looked at. */
export function turningOn(
  { watch }: Matter,
  condition: Condition,
  ...on: readonly (FactName | RightFinding)[]
): Condition {
  const more = on.flatMap((each) => (typeof each === "string" ? [each] : (watch?.of(each.right) ?? [])));
  return watch === undefined ? condition : { ...condition, looked: [...(condition.looked ?? []), ...more] };
}

/** The same condition without a sentence of its own, for a right that another condition explains. */
export function unexplained(condition: Condition): Condition {
  if (condition.state !== "met") {
    return condition;
  }
  const { state, because, looked } = condition;
  return { state, because, ...(looked === undefined ? {} : { looked }) };
}

/** {@link unexplained}; where the condition is broken, the right has a reason of its own. */
export function brokenAs(reason: string): (condition: Condition) => Condition {
  return (condition) => (condition.state === "broken" ? { ...condition, reason } : unexplained(condition));
}

/**
 * Weighs a right: one broken condition makes it fail, else one unknown makes it need facts, else it holds. Later
 * conditions may be unknown without harm once an earlier one is broken.
 * @param right its id in the dispute's data, where its sentences stand
 */
export function weigh(matter: Matter, right: string, conditions: readonly Condition[]): RightFinding {
  const broken = conditions.find((condition) => condition.state === "broken");
  matter.watch?.note(
    right,
    (broken === undefined ? conditions : [broken]).flatMap(({ looked }) => looked ?? []),
  );
  if (broken !== undefined) {
    return finding(matter, right, {
      state: "fails",
      reason: broken.reason,
      because: broken.because,
      values: broken.values,
    });
  }
  const because: Basis<FactName>[] = [];
  const missing: FactName[] = [];
  let reason: string | undefined;
  for (const condition of conditions) {
    because.push(...condition.because);
    if (condition.state === "unknown") {
      missing.push(...condition.missing);
    } else if (condition.state === "met") {
      reason ??= condition.reason;
    }
  }
  return missing.length > 0
    ? finding(matter, right, { state: "needs-facts", reason: "needs-facts", because, missing })
    : finding(matter, right, { state: "holds", reason: reason ?? "holds", because });
}

function finding(
  { dispute }: Matter,
  right: string,
  result: {
    readonly state: RightFinding["state"];
    readonly reason: string;
    readonly because: readonly Basis<FactName>[];
    readonly missing?: readonly FactName[];
    readonly values?: Values;
  },
): RightFinding {
  const words = dispute.rights[right];
  const sentence = words?.reasons[result.reason];
  if (words === undefined || sentence === undefined) {
    throw new RangeError(`${dispute.kind} has no sentence ${right}.${result.reason}`);
  }
  return {
    right,
    title: words.title,
    state: result.state,
    reason: fillText(sentence, result.values ?? {}),
    because: mergeBases(result.because),
    missing: [...new Set(result.missing ?? [])],
    confidence: words.confidence,
    caution: words.cautions[result.reason] ?? null,
  };
}

/** One basis per article, with the facts of all of them. */
export function mergeBases(bases: readonly Basis<FactName>[]): readonly Basis<FactName>[] {
  const merged: { readonly article: ArticleId; readonly facts: FactName[] }[] = [];
  for (const { article, facts } of bases) {
    let named = merged.find((basis) => basis.article === article);
    if (named === undefined) {
      named = { article, facts: [] };
      merged.push(named);
    }
    for (const fact of facts) {
      if (!named.facts.includes(fact)) {
        named.facts.push(fact);
      }
    }
  }
  return merged;
}
