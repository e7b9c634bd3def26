import { filingOutcomes, interplayEffects, type StepEffect } from "@youju/domain";
import { type InterplayLaw, interplay, unaffected } from "./interplay.ts";
import { keptUnderLaw } from "./kept-under-law.ts";

type Growing = Omit<StepEffect, "when" | "channels"> & {
  readonly when: Set<StepEffect["when"][number]>;
  readonly channels: Set<string>;
};

const kept = keptUnderLaw<readonly StepEffect[]>(500);

/**
 * What filing with a channel does to the steps of a ladder, itself included, put together by rule and the gravest first;
 * what no rule speaks of is left out, being left as it is.
 */
export function stepEffects(first: string, ladder: readonly string[], at: InterplayLaw): readonly StepEffect[] {
  return kept(at.law, `${at.law.textsSince(at.on)} ${first} ${ladder.join(" ")}`, () => worked(first, ladder, at));
}

function worked(first: string, ladder: readonly string[], at: InterplayLaw): readonly StepEffect[] {
  const byRule = new Map<string, Growing>();
  for (const outcome of filingOutcomes) {
    for (const channel of ladder) {
      const { articles, ...answer } = interplay({ first, outcome, second: channel }, at);
      if (answer.rule !== unaffected) {
        const known = byRule.get(answer.rule) ?? {
          ...answer,
          articles: articles.map(({ id }) => id),
          when: new Set(),
          channels: new Set(),
        };
        known.when.add(outcome);
        known.channels.add(channel);
        byRule.set(answer.rule, known);
      }
    }
  }
  return [...byRule.values()]
    .map(({ when, channels, ...rest }) => ({ ...rest, when: [...when], channels: [...channels] }))
    .toSorted((one, other) => interplayEffects.indexOf(one.effect) - interplayEffects.indexOf(other.effect));
}
