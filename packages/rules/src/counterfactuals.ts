import {
  type Counterfactual,
  type FactName,
  type Fen,
  type FindingState,
  factTable,
  formatYuan,
  type Text,
} from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import type { Outcome } from "./outcome.ts";
import { probesOf } from "./probe.ts";

const stateWords: Record<FindingState, Text> = {
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "fails" },
  "needs-facts": { zh: "还不确定", en: "is open" },
};

/**
 * What would change the answer: every known fact is tried with other values, and those that turn a right into holding or
 * failing are told. Of the values of one fact with the same effect only the first is kept. Audience own.
 */
export function counterfactualsOf(matter: Matter, rules: KindRules, outcome: Outcome): readonly Counterfactual[] {
  return matter.dispute.questions
    .filter(({ fact }) => matter.facts[fact] !== undefined)
    .flatMap((question) => changesOf(question, { matter, rules, outcome }));
}

function changesOf(
  question: DisputeQuestion,
  { matter, rules, outcome }: { readonly matter: Matter; readonly rules: KindRules; readonly outcome: Outcome },
): readonly Counterfactual[] {
  const told = new Map<string, Counterfactual>();
  for (const probe of probesOf(matter, rules, question.fact)) {
    const effect = effectOf(outcome, probe.outcome);
    if (probe.value !== matter.facts[question.fact] && effect !== undefined && !told.has(effect.zh)) {
      const value = wordsFor(question, probe.value);
      told.set(effect.zh, {
        fact: question.fact,
        value: String(probe.value),
        change: {
          zh: `如果“${question.name.zh}”是“${value.zh}”`,
          en: `If “${question.name.en}” were “${value.en}”`,
        },
        effect,
      });
    }
  }
  return [...told.values()];
}

function effectOf(before: Outcome, after: Outcome): Text | undefined {
  const changes = after.rights.flatMap(({ right, title, state }): readonly Text[] => {
    const was = before.rights.find((finding) => finding.right === right)?.state;
    return state === "needs-facts" || was === undefined || was === state
      ? []
      : [
          {
            zh: `“${title.zh}”由${stateWords[was].zh}变为${stateWords[state].zh}`,
            en: `“${title.en}” ${stateWords[was].en} now and then ${stateWords[state].en}`,
          },
        ];
  });
  return changes.length === 0
    ? undefined
    : { zh: changes.map(({ zh }) => zh).join("；"), en: changes.map(({ en }) => en).join("; ") };
}

function wordsFor({ fact, choices }: DisputeQuestion, value: unknown): Text {
  const written = isMoney(fact) ? formatYuan(value as Fen) : String(value);
  return choices[String(value)] ?? { zh: written, en: written };
}

function isMoney(fact: FactName): boolean {
  return factTable[fact].type === "money";
}
