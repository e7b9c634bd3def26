import type { CaseDetail, FilingView } from "@youju/api";
import { type CaseDeadline, pendingStates } from "@youju/domain";

/** What a history has to remember to be judged by. */
export type Memory = {
  /** A mediator has accepted or handled the dispute at some time. */
  readonly handled: boolean;
  /** Clocks that ran when the day last changed, with nothing done since. */
  readonly running: readonly string[];
  /** The filings as they stood before the last act. */
  readonly before: readonly FilingView[];
};

/** Nothing has happened yet. */
export const freshMemory: Memory = { handled: false, running: [], before: [] };

const complaint = "12315-complaint";
const mediators: ReadonlySet<string> = new Set([complaint, "cca-315"]);
const dealtWith: ReadonlySet<FilingView["state"]> = new Set(["accepted", "mediating", "ended", "settled"]);

/** What is remembered after this state of the case. */
export function remember({ handled }: Memory, detail: CaseDetail): Memory {
  const now = detail.filings.some(({ channel, state }) => mediators.has(channel) && dealtWith.has(state));
  return { handled: handled || now, running: clocksOf(detail).map(nameOf), before: detail.filings };
}

/** Everything that is wrong with a state of a case; empty where nothing is. */
export function problemsOf(detail: CaseDetail, before: Memory, onlyTimePassed: boolean): readonly string[] {
  return [
    ...baseless(detail),
    ...lost(detail, before, onlyTimePassed),
    ...reopened(detail, before),
    ...stepless(detail),
    ...unreasoned(detail, before),
  ];
}

/** No clock without the article, the platform's window or the promise that it rests on. */
function baseless(detail: CaseDetail): readonly string[] {
  return clocksOf(detail)
    .filter((clock) => !hasBasis(clock, detail))
    .map((clock) => `a clock without basis: ${clock.rule} (${clock.source})`);
}

function hasBasis({ source, articles, registerId, rule, deadline }: CaseDeadline, { contacts }: CaseDetail): boolean {
  if (deadline.days.length === 0) {
    return false;
  }
  switch (source) {
    case "law":
      return articles.length > 0;
    case "promise":
      return contacts.some(({ id, promises }) =>
        promises.some((promise) => rule === `promise-${id}-${promise.id}` && promise.by !== null),
      );
    default:
      // A rule of a platform, or of the 12315 platform's online settlement
      return /^P\d\d$/.test(registerId) || registerId === "D13";
  }
}

/** Which clock a filing must show in the state it is in. */
const owed: Readonly<Record<string, Partial<Record<FilingView["state"], string>>>> = {
  [complaint]: { sent: "D07", transferred: "D07", accepted: "D08", mediating: "D08", refused: "D39", ended: "D09" },
  "12315-report": { sent: "D10-report", transferred: "D10-report" },
  "12315-odr": { sent: "D13", accepted: "D13" },
};

function lost(detail: CaseDetail, { running }: Memory, onlyTimePassed: boolean): readonly string[] {
  const now = new Set(clocksOf(detail).map(nameOf));
  const gone = onlyTimePassed ? running.filter((clock) => !now.has(clock)) : [];
  const missing = detail.filings.filter(({ channel, state, paper, deadlines }) => {
    const rule = mainPaperOf(channel) === paper ? owed[channel]?.[state] : undefined;
    return (
      rule !== undefined &&
      !deadlines.some(({ registerId }) => registerId === rule || registerId === `${rule}-extended`)
    );
  });
  const unclocked = detail.contacts.flatMap(({ promises }) =>
    promises.filter(({ by, mark, deadline }) => (by !== null && mark === null) !== (deadline !== null)),
  );
  return [
    ...gone.map((clock) => `a clock lost while time passed: ${clock}`),
    ...missing.map(({ channel, state }) => `no clock on ${channel} ${state}`),
    ...unclocked.map(({ id }) => `a promise without its clock, or a clock after it was settled: ${id}`),
  ];
}

/** Accepted or handled once, 12315 stays closed; refused everywhere without acceptance, no earlier filing closes it. */
function reopened({ assessment, stale, filings }: CaseDetail, { handled }: Memory): readonly string[] {
  const step = stale ? undefined : assessment?.assessment.route.find(({ channel }) => channel === complaint);
  if (step === undefined) {
    return [];
  }
  const tried = filings.filter(({ channel, state }) => channel === complaint && state !== "drafted");
  const onlyRefused = tried.length > 0 && tried.every(({ state }) => state === "refused");
  const elsewhere = filings.some(({ channel, state }) => channel !== complaint && state !== "drafted");
  const closed = step.earlier.some(({ effect }) => effect === "closes");
  return [
    ...(handled && step.state === "now" ? ["12315 reopened after a mediator had dealt with it"] : []),
    ...(!handled && onlyRefused && !elsewhere && closed ? ["12315 stays closed though it only ever refused"] : []),
  ];
}

/** A complaint went to an official mediator while another one had it, or had dealt with it, and nobody wrote why. */
function unreasoned({ filings }: CaseDetail, { before }: Memory): readonly string[] {
  const isSent = (id: string) => before.some((filing) => filing.id === id && filing.sentOn !== null);
  const inTheWay = before.some(
    ({ channel, paper, state }) =>
      mediators.has(channel) &&
      mainPapers.has(paper) &&
      (dealtWith.has(state) || state === "sent" || state === "transferred"),
  );
  return filings
    .filter(({ id, channel, paper, sentOn, despite }) => {
      const isNew = sentOn !== null && !isSent(id) && mediators.has(channel) && mainPapers.has(paper);
      return inTheWay && isNew && despite === null;
    })
    .map(({ channel }) => `a second complaint at ${channel} without a reason`);
}

/** The paper a channel's clock runs on; online settlement is asked for with the complaint's own form. */
function mainPaperOf(channel: string): string {
  return channel === "12315-odr" ? complaint : channel;
}

const mainPapers: ReadonlySet<string> = new Set([complaint, "cca-315-complaint"]);

function stepless({ nextStep, alsoNow, filings, silences }: CaseDetail): readonly string[] {
  const isSettled = filings.some(({ state }) => state === "settled");
  const pending = filings.some(({ state }) => state === "drafted" || pendingStates.has(state));
  const isClosed = nextStep.id === "closed";
  const silent = silences.some(({ resting }) => resting === null);
  return [
    ...(nextStep.title.zh === "" || nextStep.why.zh === "" ? ["a next step that says nothing"] : []),
    ...(isSettled && !isClosed ? ["a settled case with a next step"] : []),
    ...(!isSettled && isClosed && pending ? ["no next step though something is under way"] : []),
    ...(!isSettled && silent && nextStep.id === "wait" ? ["waiting though the day has passed in silence"] : []),
    ...(isClosed && alsoNow.length > 0 ? ["something beside nothing"] : []),
    ...(alsoNow.some((step) => JSON.stringify(step) === JSON.stringify(nextStep)) ? ["the same step twice"] : []),
  ];
}

function clocksOf({ filings, contacts }: CaseDetail): readonly CaseDeadline[] {
  return [
    ...filings.flatMap(({ deadlines }) => deadlines),
    ...contacts.flatMap(({ promises }) => promises.flatMap(({ deadline }) => deadline ?? [])),
  ];
}

/** Which clock, from which day. */
function nameOf({ rule, deadline }: CaseDeadline): string {
  return `${rule} from ${deadline.from}`;
}
