import { type CaseDeadline, type PlainDate, parsePlainDate } from "@youju/domain";
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
    confidence: counted.confidence,
  };
}

/** Whether a court or a screen sets the length of a rule, so that it has to be asked for. */
export function lengthIsSet(rule: string, law: LawBook): boolean {
  const found = law.deadlineRule(rule);
  return found.kind === "rule" && found.rule.versions.some((version) => version.length.kind === "set-by");
}
