import type { CaseDetail, NextStep } from "@youju/api";
import { daysBetween } from "@youju/domain";
import { Link, useLocation } from "wouter";
import { useComposeFiling } from "../../api/index.ts";
import { Button, Card, type CardTone, dayWords, ErrorNotice, Icon, LinkButton } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "./case-frame.tsx";
import { listDeadlines } from "./deadline-order.ts";
import { PutOff } from "./put-off.tsx";
import { daysInWords, untilLine } from "./standing-words.ts";
import { filingAt, isToCompose, stepAddress } from "./step-address.ts";

/** The one thing to do now: what, why, until when, and one button that leads there. */
export function NextStepCard({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const text = useText();
  const language = useLanguage();
  const step = detail.nextStep;
  return (
    <section aria-labelledby="next-step">
      <Card className="space-y-4" tone={toneOf(step)}>
        <div className="space-y-1">
          <p className="font-medium text-soft">{words.next}</p>
          <h2 className="text-xl font-bold" id="next-step">
            {text(step.title)}
          </h2>
          <p>{daysInWords(text(step.why), language)}</p>
        </div>
        <Until detail={detail} />
        <StepButton detail={detail} />
        {step.id !== "closed" && <PutOff detail={detail} />}
      </Card>
    </section>
  );
}

function toneOf(step: NextStep): CardTone {
  if (step.until?.whose === "person" && step.until.state === "still-in-law") {
    return "urgent";
  }
  return step.id === "wait" || step.id === "closed" || step.snoozed !== null ? "wait" : "go";
}

/** A day further off than this, such as the three years of limitation, does not press. */
const farAway = 180;

function Until({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const language = useLanguage();
  const { until } = detail.nextStep;
  if (until === null || daysBetween(detail.today, until.day) > farAway) {
    return null;
  }
  const deadlines = listDeadlines(detail);
  const { line, day } = untilLine(until, deadlines);
  const key = deadlines.find((item) => item.deadline.rule === until.rule)?.key;
  const sentence = words.until[line];
  return (
    <p className="flex flex-wrap items-center gap-x-3 font-semibold">
      <span className="flex items-center gap-2">
        <Icon name="clock" />
        {typeof sentence === "string" ? sentence : sentence(dayWords(day, language, "long"))}
      </span>
      {key !== undefined && (
        <Link
          className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
          href={`${caseAddress(detail.case.id, "deadlines")}/${encodeURIComponent(key)}`}
        >
          {words.certificate}
        </Link>
      )}
    </p>
  );
}

function StepButton({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const step = detail.nextStep;
  const label = words.acts[step.id === "follow-up" && step.paper !== null ? "compose" : step.id];
  if (isToCompose(step)) {
    const paper = step.paper === null ? {} : { paper: step.paper };
    return (
      <div className="space-y-3">
        <ComposeButton caseId={detail.case.id} channel={step.channel ?? ""} label={label} {...paper} />
        {step.contactId !== null && (
          <LinkButton href={caseAddress(detail.case.id, "contacts")} size="block" tone="secondary">
            {words.noteKept}
          </LinkButton>
        )}
      </div>
    );
  }
  if (step.id === "add-material") {
    return (
      <Button icon="camera" onClick={showMaterials} size="block">
        {label}
      </Button>
    );
  }
  return (
    <LinkButton href={stepAddress(detail.case, step)} size="block">
      {label}
    </LinkButton>
  );
}

function showMaterials(): void {
  const place = document.getElementById("add-material");
  place?.scrollIntoView({ block: "center" });
  place?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
}

/** Has the paper for a channel written and opens it. */
export function ComposeButton(props: {
  readonly caseId: string;
  readonly channel: string;
  /** The next one of the channel where none is named. */
  readonly paper?: string;
  readonly label: string;
  readonly look?: "next" | "list";
}) {
  const compose = useComposeFiling(props.caseId);
  const [, go] = useLocation();
  const { channel, paper } = props;
  const order = { channel, ...(paper !== undefined && { paper }) };
  const write = () =>
    compose.mutate(order, {
      onSuccess: ({ filing }) => go(filingAt(props.caseId, filing.id)),
    });
  return (
    <div className="space-y-3">
      <Button
        busy={compose.isPending}
        icon="document"
        onClick={write}
        {...(props.look === "list" ? { size: "small", tone: "secondary" } : { size: "block" })}
      >
        {props.label}
      </Button>
      <ErrorNotice error={compose.error} />
    </div>
  );
}
