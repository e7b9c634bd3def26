import type { CaseDetail } from "@youju/api";
import { addDays, type CaseId, type PlainDate, type Text, YoujuError } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { caseDetail } from "./case-detail.ts";
import { deadlinesOf } from "./case-snapshot.ts";
import { findLiveCase } from "./find-case.ts";
import { standing } from "./next-day.ts";
import { stepKey } from "./next-step.ts";
import type { NewSnooze } from "./snooze.ts";
import { type Reading, together } from "./workplace.ts";

/** How many days a step can be put off in one go. */
const longest = 30;

/**
 * Puts the next step off: until that day it stands back, though what else happens still counts. Throws `NOT_FOUND`,
 * `CONFLICT` where there is nothing to do, `INPUT_INVALID` without a reason, for a day that is not to come or more than
 * thirty days off, and for one by which the person's own time would be over.
 */
export function snoozeStep(place: Reading, caseId: CaseId, { until, reason }: NewSnooze): Promise<CaseDetail> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const detail = await caseDetail(inside, caseId);
    const { nextStep, today } = detail;
    if (nextStep.id === "closed") {
      throw new YoujuError("CONFLICT");
    }
    refuse(reason.trim() === "", "reason", noReason);
    refuse(until <= today || until > addDays(today, longest), "until", tooFar);
    refuse(
      deadlinesOf(detail).some((deadline) => losesTime(standing(deadline, today), until)),
      "until",
      ownTime,
    );
    const step = stepKey(nextStep);
    await recordAct(inside, { caseId }, { kind: "step-snoozed", step, until, reason: reason.trim() });
    return caseDetail(inside, caseId);
  });
}

/** Takes a step up again. Nothing happens where none was put off. Throws `NOT_FOUND`. */
export function resumeStep(place: Reading, caseId: CaseId): Promise<CaseDetail> {
  return together(place, async (inside) => {
    await findLiveCase(inside, caseId);
    const { nextStep } = await caseDetail(inside, caseId);
    if (nextStep.snoozed !== null) {
      await recordAct(inside, { caseId }, { kind: "step-resumed" });
    }
    return caseDetail(inside, caseId);
  });
}

function losesTime(deadline: ReturnType<typeof standing>, until: PlainDate): boolean {
  const { whose, state } = deadline;
  const { safeDay, lastDay, period } = deadline.deadline;
  const day = state === "before-safe-day" ? safeDay : (lastDay ?? safeDay);
  return whose === "person" && period.bound === "latest" && state !== "passed" && until > day;
}

function refuse(when: boolean, field: string, message: Text): void {
  if (when) {
    throw new YoujuError("INPUT_INVALID", { detail: { field, message } });
  }
}

const noReason = { zh: "写一句为什么先放着。", en: "Say in a line why it waits." };
const tooFar = {
  zh: `选明天到 ${longest} 天以内的一天。`,
  en: `Choose a day from tomorrow to ${longest} days ahead.`,
};
const ownTime = {
  zh: "到那天你自己的期限已经过了，放不到那么久。",
  en: "Your own time would be over by that day; it cannot wait so long.",
};
