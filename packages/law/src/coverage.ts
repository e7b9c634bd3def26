import { addDays, type PlainDate, plainDate } from "@youju/domain";
import type { LawData } from "./law-data.ts";

/** A stretch of time something holds for; `until: null`: no end is known. */
type Span = { readonly from: PlainDate; readonly until: PlainDate | null };

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

/** The stretch of time the law data answers for: the years whose official calendar is on record. 数据的起止 */
export function horizonOf({ core }: LawData): { readonly from: PlainDate; readonly until: PlainDate } {
  const years = core.calendars.map(({ year }) => year);
  return { from: plainDate(`${Math.min(...years)}-01-01`), until: plainDate(`${Math.max(...years)}-12-31`) };
}

/** Numbers and periods of the law do not simply stop: what ends inside the horizon needs a successor, or a stated reason. */
function endProblems(name: string, spans: readonly Span[], horizon: Span): readonly string[] {
  const ends = spans.map(({ until }) => until ?? "9999-12-31").toSorted();
  const last = ends.at(-1) ?? "";
  return last < (horizon.until ?? "") ? [`${name}: nothing after ${last}, inside the horizon`] : [];
}

/** Gaps and overlaps in time over all statutes, parameters and deadline rules, and years missing from the calendar. */
export function coverageProblems(data: LawData): readonly string[] {
  const { core } = data;
  const horizon = horizonOf(data);
  const years = core.calendars.map(({ year }) => year).toSorted((first, second) => first - second);
  return [
    ...core.statutes.flatMap(({ slug, versions }) =>
      spanProblems(
        slug,
        versions.map(({ effectiveFrom, effectiveTo }) => ({ from: effectiveFrom, until: effectiveTo })),
      ),
    ),
    ...core.parameters.flatMap(({ id, values, ended }) => {
      const spans = values.map(({ from, to }) => ({ from, until: to }));
      return [...spanProblems(id, spans), ...(ended === null ? endProblems(id, spans, horizon) : [])];
    }),
    ...core.deadlines.flatMap(({ id, versions }) => [
      ...spanProblems(id, versions),
      ...endProblems(id, versions, horizon),
    ]),
    ...years.flatMap((year, index) =>
      index > 0 && years[index - 1] !== year - 1 ? [`the calendar of ${year - 1} is missing`] : [],
    ),
    ...core.calendars.flatMap(({ year, off, work }) =>
      Object.keys(off).flatMap((day) => (day in work ? [`${year}: ${day} is both off and a work day`] : [])),
    ),
  ];
}
