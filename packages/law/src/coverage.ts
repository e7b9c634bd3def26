import { addDays, daysBetween, type PlainDate } from "@youju/domain";
import type { LawData } from "./law-data.ts";

/** A stretch of time something holds for; `until: null`: no end is known. */
type Span = { readonly from: PlainDate; readonly until: PlainDate | null };

/** An entry is looked at again after this many days. */
const freshDays = 90;

/** Every day from the first one on has exactly one answer: no gap, no overlap. Gives what is wrong, in words. */
export function spanProblems(name: string, spans: readonly Span[]): readonly string[] {
  const sorted = spans.toSorted((first, second) => (first.from < second.from ? -1 : 1));
  return sorted.flatMap(({ from, until }, index) => {
    const next = sorted[index + 1];
    if (until !== null && until < from) {
      return [`${name}: ${from} ends before it starts`];
    }
    if (next === undefined) {
      return [];
    }
    if (until === null || until >= next.from) {
      return [`${name}: ${next.from} has two answers`];
    }
    return addDays(until, 1) === next.from ? [] : [`${name}: nothing between ${until} and ${next.from}`];
  });
}

/** Gaps and overlaps in time over all statutes, parameters and deadline rules, and years missing from the calendar. */
export function coverageProblems({ core }: LawData): readonly string[] {
  const years = core.calendars.map(({ year }) => year).toSorted((first, second) => first - second);
  return [
    ...core.statutes.flatMap(({ slug, versions }) =>
      spanProblems(
        slug,
        versions.map(({ effectiveFrom, effectiveTo }) => ({ from: effectiveFrom, until: effectiveTo })),
      ),
    ),
    ...core.parameters.flatMap(({ id, values }) =>
      spanProblems(
        id,
        values.map(({ from, to }) => ({ from, until: to })),
      ),
    ),
    ...core.deadlines.flatMap(({ id, versions }) => spanProblems(id, versions)),
    ...years.flatMap((year, index) =>
      index > 0 && years[index - 1] !== year - 1 ? [`the calendar of ${year - 1} is missing`] : [],
    ),
    ...core.calendars.flatMap(({ year, off, work }) =>
      Object.keys(off).flatMap((day) => (day in work ? [`${year}: ${day} is both off and a work day`] : [])),
    ),
  ];
}

/** What was last checked more than ninety days before a day: still used, but to be looked at again. */
export function staleOn({ core }: LawData, day: PlainDate): readonly string[] {
  const isStale = (checkedOn: PlainDate) => daysBetween(checkedOn, day) > freshDays;
  return [
    ...core.statutes.flatMap(({ slug, articles }) =>
      articles.flatMap(({ number, checkedOn }) => (isStale(checkedOn) ? [`${slug}#${number}`] : [])),
    ),
    ...core.parameters.flatMap(({ id, values }) => (values.some(({ checkedOn }) => isStale(checkedOn)) ? [id] : [])),
    ...core.deadlines.flatMap(({ id, versions }) => (versions.some(({ checkedOn }) => isStale(checkedOn)) ? [id] : [])),
  ];
}
