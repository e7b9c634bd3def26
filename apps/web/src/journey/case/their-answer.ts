import { type FactName, type Facts, type PlainDate, parsePlainDate } from "@youju/domain";
import type { FactToRecord } from "../../api/index.ts";

/** What the person says of the other side; empty strings and `null` are not answered. */
export type TheirAnswer = {
  readonly sellerAnswer: string | null;
  readonly sellerReachable: "yes" | "no" | null;
  readonly demandedOn: string;
  readonly returnNoticeOn: string;
  readonly returnArrivedOn: string;
};

/** A day that happened in the case. */
export type HappenedDay = "demandedOn" | "returnNoticeOn" | "returnArrivedOn";

/** What is wrong with a day. */
export type DayFault = "not-a-day" | "future" | "before-order";

/** The entries to record, or what is wrong day by day. Nothing is recorded that is known already. */
export type AnswerToRecord =
  | { readonly kind: "entries"; readonly entries: readonly FactToRecord[] }
  | { readonly kind: "faults"; readonly faults: Readonly<Partial<Record<HappenedDay, DayFault>>> }
  | { readonly kind: "nothing" };

const days: readonly HappenedDay[] = ["demandedOn", "returnNoticeOn", "returnArrivedOn"];

/** The form as the facts of the case fill it. */
export function knownAnswer(facts: Facts): TheirAnswer {
  return {
    sellerAnswer: facts.sellerAnswer ?? null,
    sellerReachable: facts.sellerReachable === undefined ? null : facts.sellerReachable ? "yes" : "no",
    demandedOn: facts.demandedOn ?? "",
    returnNoticeOn: facts.returnNoticeOn ?? "",
    returnArrivedOn: facts.returnArrivedOn ?? "",
  };
}

/** Reads the form against what is known: only what is new is recorded, and no day may lie ahead or before the order. */
export function readTheirAnswer(form: TheirAnswer, facts: Facts, today: PlainDate): AnswerToRecord {
  const given = days.filter((name) => form[name] !== "");
  const faults = Object.fromEntries(
    given.flatMap((name) => {
      const fault = dayFault(form[name], { today, notBefore: facts.orderedOn });
      return fault === null ? [] : [[name, fault]];
    }),
  );
  if (Object.keys(faults).length > 0) {
    return { kind: "faults", faults };
  }
  const values: readonly (readonly [FactName, string | boolean | null])[] = [
    ["sellerAnswer", form.sellerAnswer],
    ["sellerReachable", form.sellerReachable === null ? null : form.sellerReachable === "yes"],
    ...given.map((name) => [name, form[name]] as const),
  ];
  const entries = values.flatMap(([name, value]) => (value === null || value === facts[name] ? [] : [{ name, value }]));
  return entries.length === 0 ? { kind: "nothing" } : { kind: "entries", entries };
}

/** What is wrong with the day something happened, or `null`. */
export function dayFault(
  text: string,
  limits: { readonly today: PlainDate; readonly notBefore: PlainDate | undefined },
): DayFault | null {
  const day = parsePlainDate(text);
  if (day === undefined) {
    return "not-a-day";
  }
  if (day > limits.today) {
    return "future";
  }
  return limits.notBefore !== undefined && day < limits.notBefore ? "before-order" : null;
}
