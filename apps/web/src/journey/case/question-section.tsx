import type { FactName, Question } from "@youju/domain";
import { Card, LinkButton, Section } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { stepPath } from "../steps.ts";

/** The questions whose answer can still change the outcome, each saying why it is asked. */
export function QuestionSection(props: { readonly questions: readonly Question[]; readonly caseId: string }) {
  const words = useWords(planWords);
  const text = useText();
  return props.questions.length === 0 ? null : (
    <Section id="questions" title={words.questions}>
      <Card tone="need">
        <ul className="divide-y divide-need-edge/40">
          {props.questions.map((question) => (
            <li
              className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0"
              key={question.fact}
            >
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-medium">{text(question.prompt)}</p>
                <p className="text-[0.9375rem] text-need-ink">{text(question.why)}</p>
              </div>
              <AnswerLink caseId={props.caseId} fact={question.fact} name={text(question.prompt)} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

type AnswerTo = { readonly caseId: string; readonly name: string; readonly fact: FactName };

/** Leads to one question of the case. */
export function AnswerLink({ caseId, name, fact }: AnswerTo) {
  const words = useWords(planWords);
  return (
    <LinkButton href={`${stepPath(caseId, "questions")}?ask=${fact}`} size="small" tone="secondary">
      {words.answer}
      <span className="sr-only"> {name}</span>
    </LinkButton>
  );
}
