import type { FilingId } from "./case-file.ts";
import type { Fen } from "./money.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * What an agreement or a decision stands in, from the weakest: a talk; a paper of the two; an agreement a mediator brought
 * about; the mediation record of an office; a court's mediation record; a judgment or ruling; an award; an agreement a
 * court confirmed; a payment order nobody objected to. 约定凭据
 */
export const settlementPapers = [
  "talk",
  "agreement",
  "mediated-agreement",
  "mediation-record",
  "court-record",
  "judgment",
  "award",
  "confirmed-agreement",
  "payment-order",
] as const;
/** One of {@link settlementPapers}. */
export type SettlementPaper = (typeof settlementPapers)[number];

/** Who mediated, as the application for judicial confirmation asks. 调解人 */
export const settlementMediators = [
  "people",
  "court-invited",
  "industry",
  "association",
  "regulator",
  "nobody",
] as const;
/** One of {@link settlementMediators}. */
export type SettlementMediator = (typeof settlementMediators)[number];

/** What the person says became of a duty; `null`: nothing said yet, the day decides. */
export const dutyMarks = ["done", "partly", "not"] as const;
/** One of {@link dutyMarks}. */
export type DutyMark = (typeof dutyMarks)[number];

/** One thing to be done under a settlement, or one instalment of a sum. 约定的一项 */
export type Duty = {
  /** Unlike that of any other duty of the same settlement. */
  readonly id: string;
  readonly whose: "other" | "person";
  readonly what: string;
  /** In fen; `null` where it is no payment. */
  readonly amount: Fen | null;
  /** The last day; `null` where none was agreed: then no clock runs. */
  readonly by: PlainDate | null;
  readonly mark: DutyMark | null;
  /** What of the sum arrived, where it was partly paid, in fen. */
  readonly received: Fen | null;
  readonly markedOn: PlainDate | null;
};

/** What a settlement says; the whole of it is kept anew each time any of it changes. */
export type SettlementContent = {
  readonly paper: SettlementPaper;
  readonly mediator: SettlementMediator;
  /** The mediating body's full name, or the court's or arbitral body's; empty while unknown. */
  readonly body: string;
  /** The day it took effect. */
  readonly on: PlainDate;
  readonly filingId: FilingId | null;
  readonly duties: readonly Duty[];
};

/** Id of a settlement. */
export type SettlementId = string;

/** An agreement or decision with what has to be done under it. 和解与履行 */
export type Settlement = SettlementContent & { readonly id: SettlementId };

/** Where a duty stands on a day: `overdue` once its whole day has passed with something of it open. */
export const dutyStates = ["open", "overdue", ...dutyMarks] as const;
/** One of {@link dutyStates}. */
export type DutyState = (typeof dutyStates)[number];

/** Where a duty stands on a day: as marked, but what was done in part is overdue after its day like what was not. */
export function dutyState({ by, mark }: Pick<Duty, "by" | "mark">, on: PlainDate): DutyState {
  if (mark === "done" || mark === "not") {
    return mark;
  }
  return by !== null && by < on ? "overdue" : (mark ?? "open");
}

/** Whether a duty was not kept by a day: past its day with something open, or marked so. */
export function isUnkept(duty: Pick<Duty, "by" | "mark">, on: PlainDate): boolean {
  const state = dutyState(duty, on);
  return state === "overdue" || state === "not";
}

/** What of a sum is still owed, in fen; `null` where the duty is no payment. */
export function owedOf({ amount, mark, received }: Pick<Duty, "amount" | "mark" | "received">): Fen | null {
  if (amount === null) {
    return null;
  }
  const paid = mark === "done" ? amount : mark === "partly" ? (received ?? 0) : 0;
  return (amount > paid ? amount - paid : 0) as Fen;
}
