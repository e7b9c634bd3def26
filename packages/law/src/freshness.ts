import { addDays, type PlainDate } from "@youju/domain";
import type { LawData } from "./law-data.ts";

/** What ages alike: telephone numbers and menu paths fastest, platforms' rules next, texts of law slowest. */
export type FreshnessKind = "directory" | "platform-rule" | "statute";

/** Days after its check during which an entry counts as fresh. */
export const freshDays: Readonly<Record<FreshnessKind, number>> = {
  directory: 90,
  "platform-rule": 180,
  statute: 365,
};

/** An entry of the law data whose check has grown old. It is still used: it is the best there is. */
export type StaleEntry = {
  readonly kind: FreshnessKind;
  /** `statute#article`, a parameter, a register id, a channel or a platform. */
  readonly entry: string;
  readonly checkedOn: PlainDate;
};

type Checked = StaleEntry & { readonly reviewBy?: PlainDate };

/** Whether a day finds a check old: made longer ago than its kind allows, or past its own day of review. */
export function isStale(
  { kind, checkedOn, reviewBy }: Pick<Checked, "kind" | "checkedOn" | "reviewBy">,
  day: PlainDate,
): boolean {
  return addDays(checkedOn, freshDays[kind]) < day || (reviewBy ?? day) < day;
}

/** The entries that a day finds stale: checked longer ago than their kind allows, or past their own day of review. */
export function staleOn(data: LawData, day: PlainDate): readonly StaleEntry[] {
  return [...texts(data), ...registers(data), ...directory(data)]
    .filter((entry) => isStale(entry, day))
    .map(({ kind, entry, checkedOn }) => ({ kind, entry, checkedOn }));
}

function texts({ core, knowledge = [], replies = [], evidence }: LawData): readonly Checked[] {
  return [
    ...core.statutes.flatMap(({ slug, articles }) =>
      articles.map(({ number, version, checkedOn }) => ({
        kind: "statute" as const,
        entry: `${slug}@${version}#${number}`,
        checkedOn,
      })),
    ),
    ...(evidence?.meanings ?? []).map(({ kind, checkedOn }) => ({
      kind: "statute" as const,
      entry: `evidence ${kind}`,
      checkedOn,
    })),
    ...[
      ...core.pending,
      ...knowledge.flatMap(({ entries }) => entries),
      ...replies.flatMap(({ entries }) => entries),
    ].map(({ id, checkedOn }) => ({
      kind: "statute" as const,
      entry: id,
      checkedOn,
    })),
  ];
}

function registers({ core }: LawData): readonly Checked[] {
  return [
    ...core.parameters.flatMap(({ id, values }) =>
      values.map(({ checkedOn }) => ({ kind: "statute" as const, entry: id, checkedOn })),
    ),
    ...core.deadlines.flatMap(({ id, source, versions }) =>
      versions.map(({ checkedOn }) => ({
        kind: source === "law" ? ("statute" as const) : ("platform-rule" as const),
        entry: id,
        checkedOn,
      })),
    ),
  ];
}

/** A platform's page holds both what ages fast and the rules and time limits it has published. */
function directory({ core, platforms = [] }: LawData): readonly Checked[] {
  const ruled = platforms.filter(({ rules, windows }) => rules.length + windows.length > 0);
  return [
    ...[...core.channels, ...platforms].map(({ id, checkedOn, reviewBy }) => ({
      kind: "directory" as const,
      entry: id,
      checkedOn,
      reviewBy,
    })),
    ...ruled.map(({ id, checkedOn }) => ({ kind: "platform-rule" as const, entry: `${id} rules`, checkedOn })),
  ];
}
