import { type CaseDeadline, type PeriodUnit, type PlainDate, parsePlainDate } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { type CountedDeadline, type DeadlineAnswer, deadlineFor } from "@youju/rules";

/** What the form of the deadline tool holds, as typed. */
export type DeadlineForm = {
  readonly rule: string;
  readonly from: string;
  readonly on: string;
  readonly length: string;
};

/** A field of {@link DeadlineForm} that cannot be used as typed. */
export type DeadlineFault = "rule" | "from" | "on" | "length";

/** The question read, its answer, or the fields that stand in the way. */
export type DeadlineRead =
  | { readonly kind: "faults"; readonly faults: readonly DeadlineFault[] }
  | { readonly kind: "answer"; readonly answer: DeadlineAnswer; readonly on: PlainDate };

/** Counts what the form asks, in the page. Nothing is asked of the rules while a field is wrong. */
export function askDeadline(form: DeadlineForm, law: LawBook): DeadlineRead {
  const [from, on] = [parsePlainDate(form.from), parsePlainDate(form.on)];
  const length = form.length.trim();
  const faults: DeadlineFault[] = [
    ...(form.rule === "" ? (["rule"] as const) : []),
    ...(from === undefined ? (["from"] as const) : []),
    ...(on === undefined ? (["on"] as const) : []),
    ...(length === "" || /^[1-9]\d{0,3}$/.test(length) ? [] : (["length"] as const)),
  ];
  if (faults.length > 0 || from === undefined || on === undefined) {
    return { kind: "faults", faults };
  }
  const options = { law, on, ...(length === "" ? {} : { length: Number(length) }) };
  return { kind: "answer", answer: deadlineFor(form.rule, from, options), on };
}

/** A counted deadline as a case would hold it, for the certificate. */
export function asCaseDeadline(counted: CountedDeadline): CaseDeadline {
  return {
    rule: counted.slug,
    registerId: counted.rule,
    title: counted.title,
    whose: counted.whose,
    trigger: counted.slug,
    deadline: counted.deadline,
    state: counted.state,
    afterwards: counted.consequence,
    articles: counted.articles.map((article) => article.id),
    source: counted.source,
    endsAt: null,
    confidence: counted.confidence,
  };
}

/** The unit of a length that a court or a screen sets, so that it has to be asked for; `undefined` where the law sets it. */
export function unitToAsk(rule: string, law: LawBook): PeriodUnit | undefined {
  const found = law.deadlineRule(rule);
  return found.kind === "rule" ? found.rule.versions.find(({ length }) => length.kind === "set-by")?.unit : undefined;
}
