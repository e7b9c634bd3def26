import type { FilingView } from "@youju/api";
import {
  type CaseResult,
  type ClosingContent,
  type Duty,
  type PlainDate,
  type SettlementContent,
  type Text,
  YoujuError,
} from "@youju/domain";

type Checking = { readonly today: PlainDate; readonly filings: readonly FilingView[] };

/** The end of a case as it may be kept. Throws `NOT_FOUND`, `INPUT_INVALID`. */
export function checkClosing(content: ClosingContent, checking: Checking): ClosingContent {
  refuse(content.on > checking.today, "on", inFuture);
  return {
    ...content,
    lessons: content.lessons.trim(),
    results: content.results.map((result) => checkResult(result, checking)),
  };
}

function checkResult(result: CaseResult, { today, filings }: Checking): CaseResult {
  const filing = result.filingId === null ? undefined : ofCase(filings, result.filingId);
  refuse(result.on !== null && result.on > today, "results", inFuture);
  refuse(result.on !== null && filing?.sentOn != null && result.on < filing.sentOn, "results", beforeSent);
  refuse(result.deeds.includes("nothing") && result.deeds.length > 1, "results", somethingAndNothing);
  return { ...result, channel: filing?.channel ?? result.channel, deeds: [...new Set(result.deeds)] };
}

/** A settlement as it may be kept: a part that was marked gets the day where none was named. Throws like the above. */
export function checkSettlement(content: SettlementContent, checking: Checking): SettlementContent {
  refuse(content.on > checking.today, "on", inFuture);
  if (content.filingId !== null) {
    ofCase(checking.filings, content.filingId);
  }
  refuse(content.duties.length === 0, "duties", noDuties);
  refuse(new Set(content.duties.map(({ id }) => id)).size < content.duties.length, "duties", twice);
  return {
    ...content,
    body: content.body.trim(),
    duties: content.duties.map((duty) => checkDuty(duty, content.on, checking.today)),
  };
}

function checkDuty(duty: Duty, on: PlainDate, today: PlainDate): Duty {
  const { amount, by, mark, received, what } = duty;
  refuse(what.trim() === "", "duties", noWords);
  refuse(by !== null && by < on, "duties", dueBefore);
  const markedOn = mark === null ? null : (duty.markedOn ?? today);
  refuse(markedOn !== null && (markedOn > today || markedOn < on), "duties", markedWrong);
  refuse(received !== null && (amount === null || received > amount), "duties", tooMuch);
  return { ...duty, what: what.trim(), markedOn, received: mark === "partly" ? received : null };
}

function ofCase(filings: readonly FilingView[], id: string): FilingView {
  const filing = filings.find((one) => one.id === id);
  if (filing === undefined) {
    throw new YoujuError("NOT_FOUND", { detail: { field: "filingId" } });
  }
  return filing;
}

function refuse(when: boolean, field: string, message: Text): void {
  if (when) {
    throw new YoujuError("INPUT_INVALID", { detail: { field, message } });
  }
}

const inFuture = { zh: "日期不能晚于今天。", en: "The day cannot be later than today." };
const beforeSent = {
  zh: "结果的日期不能早于那份材料提交的日期。",
  en: "A result cannot be earlier than the day its paper was sent.",
};
const somethingAndNothing = {
  zh: "选了“没有”，就不能再选别的。",
  en: "With “nothing” chosen, nothing else can be.",
};
const noDuties = { zh: "至少写一项要做的事。", en: "Write at least one thing to be done." };
const noWords = { zh: "要做什么，写一句。", en: "Write what is to be done." };
const twice = { zh: "同一项写了两次。", en: "The same part stands there twice." };
const dueBefore = {
  zh: "履行的日子不能早于约定的那天。",
  en: "It cannot be due before the day it was agreed.",
};
const markedWrong = {
  zh: "做到或没做到的日子，要在约定那天和今天之间。",
  en: "The day it was done or not lies between the agreement and today.",
};
const tooMuch = {
  zh: "到账的不能比约定的多；多出来的记在结案结果里。",
  en: "No more can have arrived than was agreed; note the rest with the result.",
};
