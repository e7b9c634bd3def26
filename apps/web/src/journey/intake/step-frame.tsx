import type { ReactNode } from "react";
import { Link } from "wouter";
import { Icon, Page, PageTitle, StepBar } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { type IntakeStep, intakeSteps, placeOf, stepPath } from "../steps.ts";

/** Heading, progress and the way back, the same on every step; all of it follows from the list of steps. */
export function StepFrame(props: {
  readonly caseId: string | null;
  readonly step: IntakeStep;
  readonly children: ReactNode;
}) {
  const words = useWords(intakeWords);
  const { number, before } = placeOf(props.step);
  const back =
    before === null ? { href: "/", label: words.toList } : { href: stepPath(props.caseId, before), label: words.back };
  return (
    <Page className="space-y-4 pt-2 lg:pt-6">
      <div className="flex items-center justify-between gap-3">
        <Link
          className="-ml-2 flex min-h-11 items-center gap-1 rounded-xl px-2 text-go-ink hover:bg-go-wash"
          href={back.href}
        >
          <Icon name="back" />
          {back.label}
        </Link>
        {props.caseId !== null && (
          <Link
            className="-mr-2 flex min-h-11 items-center rounded-xl px-2 text-soft hover:bg-sunken"
            href={`/cases/${props.caseId}`}
          >
            {words.leave}
          </Link>
        )}
      </div>
      <StepBar label={words.stepOf(number, intakeSteps.length)} of={intakeSteps.length} step={number} />
      <PageTitle>{words.steps[props.step]}</PageTitle>
      {props.children}
    </Page>
  );
}
