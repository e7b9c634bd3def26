import type { DeadlineRule } from "./deadline-rule.ts";
import type { Dispute } from "./dispute.ts";

/** A kind with the questions of its platform windows behind its own, in the order of its windows, each fact asked once. */
export function withWindowQuestions(dispute: Dispute, rules: readonly DeadlineRule[]): Dispute {
  const asked = new Set(dispute.questions.map(({ fact }) => fact));
  const more = dispute.windows
    .flatMap((id) => rules.find((rule) => rule.id === id)?.window?.question ?? [])
    .filter(({ fact }) => !asked.has(fact));
  return { ...dispute, questions: [...dispute.questions, ...more] };
}
