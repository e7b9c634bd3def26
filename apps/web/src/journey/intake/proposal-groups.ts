import type { ProposedFact } from "@youju/api";
import { type FactName, factTable, parseFact } from "@youju/domain";

/** What several pictures say about one fact: the distinct values, surest first. */
export type FactProposals = { readonly name: FactName; readonly values: readonly ProposedFact[] };

/** The proposals sorted by what the person has to do: one yes for all, or a question each. */
export type ProposalGroups = { readonly sure: readonly ProposedFact[]; readonly doubtful: readonly FactProposals[] };

/** A fact is sure when every picture that shows it agrees and at least one reading of it is sure. */
export function groupProposals(proposals: readonly ProposedFact[]): ProposalGroups {
  const byName = new Map<FactName, ProposedFact[]>();
  for (const proposal of [...proposals].sort((first, second) => second.confidence - first.confidence)) {
    const values = byName.get(proposal.name) ?? [];
    if (!values.some((held) => sameValue(held, proposal))) {
      values.push(proposal);
    }
    byName.set(proposal.name, values);
  }
  const sure: ProposedFact[] = [];
  const doubtful: FactProposals[] = [];
  for (const [name, values] of [...byName].sort(([first], [second]) => order(first) - order(second))) {
    const [best, ...others] = values;
    if (best !== undefined && others.length === 0 && isSure(best, proposals)) {
      sure.push(best);
    } else {
      doubtful.push({ name, values });
    }
  }
  return { sure, doubtful };
}

/** The order of the fact table: the order first, then the parcel, then the other side. */
function order(name: FactName): number {
  return Object.keys(factTable).indexOf(name);
}

function isSure(best: ProposedFact, proposals: readonly ProposedFact[]): boolean {
  return proposals.some((held) => held.name === best.name && held.state === "sure");
}

/** Values that `parseFact` reads the same, such as `1248` and `1248.00`, are one value. */
function sameValue(first: ProposedFact, second: ProposedFact): boolean {
  return reading(first) === reading(second);
}

function reading(proposal: ProposedFact): string {
  const parsed = parseFact(proposal.name, proposal.value);
  return parsed.kind === "value" ? String(parsed.value) : proposal.value.trim();
}
