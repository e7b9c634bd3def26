import { addDays, type PlainDate } from "@youju/domain";
import { articleIndex } from "./article-index.ts";
import { articleRefsOf } from "./article-refs.ts";
import { horizonOf } from "./coverage.ts";
import type { LawData } from "./law-data.ts";

/** An entry that holds from one day to another and rests on articles. */
type Dated = {
  readonly where: string;
  readonly refs: readonly string[];
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

/**
 * What could print a text that is not in force: an entry with a span of its own that on some day of it, inside the
 * horizon, rests on no article in force; or a reference that names a repealed version by hand, which then prints on any
 * day. Gives what is wrong, in words.
 */
export function citationProblems(data: LawData): readonly string[] {
  const index = articleIndex(data.core.statutes);
  const turns = turningDays(data);
  const dated = datedEntries(data);
  const spanned = new Set(dated.map(({ where }) => where));
  const citedOn = (refs: readonly string[], day: PlainDate) => index.cite(refs, { act: day, asOf: day });
  const inForceOn = (refs: readonly string[], day: PlainDate) =>
    citedOn(refs, day).filter((article) => holds({ from: article.effectiveFrom, until: article.effectiveTo }, day));
  return [
    ...dated.flatMap((entry) =>
      daysOf(entry, turns).flatMap((day) => {
        const [cited, inForce] = [citedOn(entry.refs, day).length, inForceOn(entry.refs, day).length];
        return [
          ...(inForce === 0 ? [`${entry.where}: no article in force on ${day}`] : []),
          ...(inForce < cited ? [`${entry.where}: cites on ${day} what is not in force`] : []),
        ];
      }),
    ),
    ...articleRefsOf(data).flatMap(({ where, ref }) => {
      const last = ref.includes("@") && !spanned.has(where) ? repealedOn(index, ref) : null;
      return last === null ? [] : [`${where}: ${ref} would be cited after ${last}`];
    }),
  ];
}

/** What the law fixes by day: parameters, and the deadlines that rest on law. */
function datedEntries({ core }: LawData): readonly Dated[] {
  return [
    ...core.parameters.flatMap(({ id, values }) =>
      values.map(({ from, to, article }) => ({ where: `parameters ${id}`, refs: [article], from, until: to })),
    ),
    ...core.deadlines
      .filter(({ source }) => source === "law")
      .flatMap(({ id, versions }) =>
        versions.map(({ from, until, articles }) => ({ where: `deadlines ${id}`, refs: articles, from, until })),
      ),
  ];
}

/** The days on which the law changes inside the horizon: between two of them every day reads alike. */
function turningDays(data: LawData): readonly PlainDate[] {
  const horizon = horizonOf(data);
  const turns = data.core.statutes.flatMap(({ versions }) =>
    versions.flatMap(({ effectiveFrom, effectiveTo }) =>
      effectiveTo === null ? [effectiveFrom] : [effectiveFrom, addDays(effectiveTo, 1)],
    ),
  );
  return [...new Set([horizon.from, ...turns, horizon.until])].filter((day) => holds(horizon, day)).toSorted();
}

function daysOf(entry: Dated, turns: readonly PlainDate[]): readonly PlainDate[] {
  const [first] = turns;
  const own = first === undefined || entry.from >= first ? [entry.from] : [];
  return [...new Set([...own, ...turns.filter((day) => holds(entry, day))])];
}

function holds({ from, until }: { readonly from: PlainDate; readonly until: PlainDate | null }, day: PlainDate) {
  return from <= day && (until === null || day <= until);
}

function repealedOn(index: ReturnType<typeof articleIndex>, ref: string): PlainDate | null {
  const [statute = "", number = ""] = ref.replace(/@[^#]*/, "").split("#");
  return index.versionsOf(statute, number).find(({ id }) => id === ref)?.effectiveTo ?? null;
}
