import type { NextDay, NextStep } from "@youju/api";
import { daysBetween } from "@youju/domain";
import { type CaseSnapshot, deadlinesOf } from "./case-snapshot.ts";
import {
  besideStep,
  closing,
  closingMeanwhile,
  drafted,
  feeLapsed,
  isSafeBeside,
  onward,
  openSteps,
  silent,
  waiting,
} from "./filing-steps.ts";
import { isOver, isSettled } from "./is-over.ts";
import { mostUrgent } from "./next-day.ts";
import { settlementFailed } from "./online-settlement.ts";
import { openQuestions, perishing, unconfirmed, unknownKind, withoutMaterial } from "./preparing-steps.ts";
import { broken, promised } from "./promise-steps.ts";
import { agreed, agreedAfterwards, closed, confirmable, unkept, unkeptBeside } from "./settlement-steps.ts";
import type { Step, StepRule } from "./step-rule.ts";

/**
 * The rules in the order they are asked; the first that has something to say gives the one next step. What was agreed
 * comes first, even in a case that is over. Windows that close
 * come before silence, silence and a promise whose day has passed before waiting, and what was promised before one goes on.
 */
const rules: readonly StepRule[] = [
  unkept,
  confirmable,
  agreedAfterwards,
  closed,
  settled,
  closingMeanwhile,
  feeLapsed,
  agreed,
  silent,
  settlementFailed,
  broken,
  waiting,
  promised,
  withoutMaterial,
  unconfirmed,
  unknownKind,
  openQuestions,
  drafted,
  onward,
  closing,
];

/** What can be done beside any other step, without harm to it. */
const besides: readonly StepRule[] = [silent, broken, unconfirmed, drafted, perishing];

/** So many are offered beside the one next step. */
const mostBeside = 3;

/** The one next step of a case, until the person puts it off, and what can safely be done beside it. */
export type NextSteps = { readonly nextStep: NextStep; readonly alsoNow: readonly NextStep[] };

/** The one next step of a case: what, why, until when, and where it is done; and what can be done beside it. */
export function nextSteps(snapshot: CaseSnapshot): NextSteps {
  const urgent = ownUrgent(snapshot);
  const found = rules.map((rule) => rule(snapshot)).find((step) => step !== undefined);
  const first = whole(found ?? nothingLeft, urgent);
  const put = snapshot.snooze;
  const snoozed = put !== null && put.step === stepKey(first) && put.until > snapshot.today ? put : null;
  const nextStep = { ...first, snoozed: snoozed && { until: snoozed.until, reason: snoozed.reason } };
  return { nextStep, alsoNow: found === undefined || first.id === "closed" ? [] : beside(snapshot, first) };
}

/** What tells one step from another: putting one off puts off no other. */
export function stepKey({ id, channel, paper, filingId, contactId }: Omit<NextStep, "title" | "why">): string {
  return [id, channel, paper, filingId, contactId].map((part) => part ?? "").join("|");
}

function whole(step: Step, urgent: NextDay | null): NextStep {
  return { until: urgent, channel: null, paper: null, filingId: null, contactId: null, snoozed: null, ...step };
}

function beside(snapshot: CaseSnapshot, first: NextStep): readonly NextStep[] {
  const over = isOver(snapshot);
  const told = [...unkeptBeside(snapshot), ...(over ? [] : besides.flatMap((rule) => rule(snapshot) ?? []))];
  const isOut = !over && snapshot.filings.some(({ sentOn }) => sentOn !== null);
  const routed = isOut ? openSteps(snapshot).filter(isSafeBeside).map(besideStep) : [];
  const steps = [...told, ...routed].map((step) => whole({ until: null, ...step }, null));
  const others = steps.filter((step) => !isSame(step, first));
  return others.filter((step, index) => others.findIndex((one) => isSame(one, step)) === index).slice(0, mostBeside);
}

/** Two steps that lead to the same place are one. */
function isSame(one: NextStep, other: NextStep): boolean {
  return (
    stepKey(one) === stepKey(other) ||
    (one.filingId !== null && one.filingId === other.filingId) ||
    (one.contactId !== null && one.contactId === other.contactId) ||
    (one.channel !== null && one.channel === other.channel && (one.paper ?? other.paper) === (other.paper ?? one.paper))
  );
}

/** A day further off than this hurries nobody, in days. */
const near = 90;

/** The person's own nearest day, where it is near enough to hurry. */
function ownUrgent(snapshot: CaseSnapshot): NextDay | null {
  const own = deadlinesOf(snapshot).filter(({ whose }) => whose === "person");
  const urgent = mostUrgent(own, snapshot.today);
  return urgent !== null && daysBetween(snapshot.today, urgent.day) <= near ? urgent : null;
}

function settled({ filings }: CaseSnapshot): Step | undefined {
  return isSettled(filings)
    ? {
        id: "closed",
        title: { zh: "已经解决", en: "Settled" },
        why: {
          zh: "有一份材料谈成了。在“结果与履行”里记下约定了什么、哪天前做、最后拿到了什么：到期会提醒。",
          en: "A filing ended in a settlement. Note under “Outcome” what was agreed, by when, and what it brought: its days are then kept.",
        },
        until: null,
      }
    : undefined;
}

const nothingLeft: Step = {
  id: "closed",
  title: { zh: "眼下没有要做的", en: "Nothing to do now" },
  why: {
    zh: "按现在知道的情况，没有下一条可走的路。情况有变就加材料或改答案，会重新研判。",
    en: "As things stand no further way is open. Add material or change an answer and it is worked out again.",
  },
};
