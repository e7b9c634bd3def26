import { type ExhibitKind, exhibitKinds, type StrengthLabel } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder, readSituations, type Situation } from "@youju/law/read";
import { answer } from "@youju/rules";

const rank: Readonly<Record<StrengthLabel, number>> = { none: 0, open: 0, weak: 1, fair: 2, strong: 3 };

/** What was found: how many situations were looked at, and where an exhibit more made a right stand worse. */
export type StandingReport = { readonly looked: number; readonly problems: readonly string[] };

/**
 * Holds that no right stands worse for one exhibit more: in each situation of the law's scenarios the exhibits that prove
 * something are added one after another to what is held.
 * @param take which of the situations to look at, by their place; all of them where it always says yes
 */
export function proveStanding(take: (place: number) => boolean): StandingReport {
  const law = lawBook(readLawFolder());
  const situations = readSituations().filter((_, place) => take(place));
  return { looked: situations.length, problems: situations.flatMap(weakened) };

  function weakened(situation: Situation): readonly string[] {
    const { name, exhibits } = situation;
    const { findings, matrix } = standing(situation, exhibits);
    const useful = new Set(matrix.flatMap(({ proves }) => proves));
    const added = findings.some(({ state }) => state === "holds")
      ? exhibitKinds.filter((kind) => useful.has(kind))
      : [];
    let before = labels(findings);
    return added.flatMap((kind, place) => {
      const after = labels(standing(situation, [...exhibits, ...added.slice(0, place + 1)]).findings);
      const worse = [...before].filter(([right, label]) => rank[after.get(right) ?? "none"] < rank[label]);
      before = after;
      return worse.map(([right]) => `${name}: ${right} stands worse with ${kind}`);
    });
  }

  function standing({ kind, facts, on }: Situation, held: readonly ExhibitKind[]) {
    return answer({ kind, facts, asOf: on, law, exhibits: held.map((each) => ({ kind: each })) });
  }
}

function labels(findings: ReturnType<typeof answer>["findings"]): ReadonlyMap<string, StrengthLabel> {
  return new Map(findings.map(({ right, strength }) => [right, strength.label]));
}
