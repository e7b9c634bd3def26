import type { FactEntry, FactName, Question } from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";

/** The questions still to ask: those the person left at "I don't know" are not asked again. */
export function openQuestions(questions: readonly Question[], unknown: readonly FactName[]): readonly Question[] {
  return questions.filter(({ fact }) => !unknown.includes(fact));
}

/**
 * The facts of this kind's questions that the person answered by hand ("I don't know" included), in the order of their
 * latest answer: the way back leads through them.
 */
export function answeredQuestions(
  questions: readonly Pick<DisputeQuestion, "fact">[],
  history: readonly FactEntry[],
): readonly FactName[] {
  const asked = new Set(questions.map(({ fact }) => fact));
  const given = history.filter(
    ({ name, source, withdrawnAt }) => asked.has(name) && source.kind === "person" && withdrawnAt === undefined,
  );
  return [...new Set(given.map(({ name }) => name).reverse())].reverse();
}

/** A question of the law data in the form the rules ask it. */
export function asQuestion(question: DisputeQuestion): Question {
  return {
    fact: question.fact,
    prompt: question.prompt,
    why: question.why,
    help: question.help,
    choices: Object.entries(question.choices).map(([value, label]) => ({ value, label })),
  };
}
