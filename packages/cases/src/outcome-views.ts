import type { ClosingView, DutyView, FilingView, OutcomeView, SettlementView, StoredAssessment } from "@youju/api";
import {
  type CaseDeadline,
  type CaseFile,
  type ClosingContent,
  closingOf,
  daysBetween,
  dutyState,
  type Facts,
  isUnkept,
  moneyReceived,
  type OutcomeEntry,
  owedOf,
  type PlainDate,
  type Settlement,
  settlementsOf,
} from "@youju/domain";
import { canBeConfirmed, dutyClock, isEnforceable, waysOf } from "@youju/rules";
import type { Counsel } from "./counsel.ts";
import { shanghaiDay } from "./shanghai-day.ts";

/** What the outcome of a case is read with. */
export type OutcomeReading = {
  readonly file: CaseFile;
  readonly today: PlainDate;
  readonly facts: Facts;
  readonly filings: readonly FilingView[];
  readonly assessment: StoredAssessment | null;
  readonly counsel: Counsel;
};

/** Register ids of the days to have an agreement confirmed, and to have it enforced. */
const confirmation = "D29";
const enforcement = "D28";

/** How a case came out, as it stands today. */
export function outcomeView(latest: readonly OutcomeEntry[], reading: OutcomeReading): OutcomeView {
  const closing = closingOf(latest);
  return {
    closing: closing === null ? null : closingView(closing, reading),
    settlements: settlementsOf(latest).map((settlement) => settlementView(settlement, reading)),
  };
}

function closingView(closing: ClosingContent, { filings, file }: OutcomeReading): ClosingView {
  const sent = (id: string | null) => filings.find((filing) => filing.id === id)?.sentOn ?? null;
  const first = filings.flatMap(({ sentOn }) => sentOn ?? []).toSorted()[0];
  const reached =
    closing.results
      .flatMap(({ on }) => on ?? [])
      .toSorted()
      .at(-1) ?? closing.on;
  const received = moneyReceived(closing.results);
  return {
    ...closing,
    results: closing.results.map((result) => ({ ...result, days: daysFrom(sent(result.filingId), result.on) })),
    received,
    standing: standingOf(closing, received),
    daysFromFirstFiling: daysFrom(first ?? null, reached),
    // What was written down afterwards was opened after it was over
    daysFromOpening: daysFrom(shanghaiDay(file.createdAt), reached),
  };
}

/** Days from a beginning to what came of it; `null` where a day is unknown or they do not follow each other. */
function daysFrom(from: PlainDate | null, to: PlainDate | null): number | null {
  return from === null || to === null || to < from ? null : daysBetween(from, to);
}

function standingOf({ minimum, target }: ClosingContent, received: ClosingView["received"]): ClosingView["standing"] {
  if (received === null || minimum === null || target === null) {
    return null;
  }
  return received < minimum ? "below-minimum" : received < target ? "below-target" : "reaches-target";
}

function settlementView(settlement: Settlement, reading: OutcomeReading): SettlementView {
  const { today, facts, assessment } = reading;
  const duties: readonly DutyView[] = settlement.duties.map((duty) => ({
    ...duty,
    state: dutyState(duty, today),
    owed: owedOf(duty),
    deadline: dutyClock(settlement, duty, today),
  }));
  const route = assessment?.assessment.route ?? [];
  const complaintOpen = route.some(({ channel, state }) => channel === "12315-complaint" && state === "now");
  return {
    ...settlement,
    duties,
    confirmable: canBeConfirmed(settlement),
    enforceable: isEnforceable(settlement),
    deadlines: lawfulDays(settlement, reading),
    ways: waysOf({ settlement, facts, today, complaintOpen }),
  };
}

/** The days of the law that run because of a settlement: each from its own day, and each told once. */
function lawfulDays(settlement: Settlement, reading: OutcomeReading): readonly CaseDeadline[] {
  const { id, on, duties } = settlement;
  const { today, counsel, filings } = reading;
  const theirs = duties.filter(({ whose }) => whose === "other");
  const clock = (rule: string, from: PlainDate) => {
    const deadline = counsel.deadline({ rule, trigger: "settlement", from }, today);
    return deadline === null ? [] : [{ ...deadline, rule: `${deadline.rule}-${id}` }];
  };
  const asked = filings.some(({ paper, sentOn }) => paper === "judicial-confirmation" && sentOn !== null);
  const toConfirm = !asked && canBeConfirmed(settlement) !== "no" && theirs.some(({ mark }) => mark !== "done");
  const late = theirs.filter((duty) => isUnkept(duty, today)).flatMap(({ by }) => by ?? on);
  const since = late.toSorted()[0];
  return [
    ...(toConfirm ? clock(confirmation, on).filter(({ state }) => state !== "passed") : []),
    ...(isEnforceable(settlement) && since !== undefined ? clock(enforcement, since) : []),
  ];
}
