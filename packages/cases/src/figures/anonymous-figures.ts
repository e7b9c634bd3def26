import type { FigureOmission, FigureRow, FiguresView } from "@youju/api";
import type { Fen, PlainDate } from "@youju/domain";
import { type Reading, type Records, together } from "../workplace.ts";
import { type CaseFigure, caseFigures } from "./case-figures.ts";

const setting = "anonymous-figures";

/**
 * Figures without anything that tells whose they are, to look at and to save by hand; nothing is ever sent. Off until the
 * person switches it on. See docs/formats/figures-1.md.
 * @param omitted what is left out of every row so that rows look more alike
 */
export async function anonymousFigures(place: Reading, omitted: readonly FigureOmission[]): Promise<FiguresView> {
  const allowed = (await place.store.settings.get(place.workspaceId, setting)) === true;
  if (!allowed) {
    return { allowed, file: null, fewestAlike: 0 };
  }
  const rows = figureRows(await caseFigures(place), omitted);
  const sorted = [...new Set(omitted)].toSorted();
  return { allowed, file: { format: "youju-figures-1", omitted: sorted, rows }, fewestAlike: fewestAlike(rows) };
}

/** Switches the figures on or off. */
export async function allowFigures(place: Records, allowed: boolean): Promise<void> {
  await together(place, ({ store, workspaceId }) =>
    allowed ? store.settings.put(workspaceId, setting, true) : store.settings.remove(workspaceId, setting),
  );
}

/** A row for each filing that came to an end, in an order that tells nothing of when or in which case it was. */
export function figureRows(cases: readonly CaseFigure[], omitted: readonly FigureOmission[]): readonly FigureRow[] {
  const rows = cases.flatMap(({ kind, platform, asked, filings }) =>
    filings.flatMap(({ channel, sentOn, days, outcome }): readonly FigureRow[] =>
      outcome === "open"
        ? []
        : [
            {
              kind,
              platform: omitted.includes("platform") ? null : platform,
              channel,
              quarter: omitted.includes("quarter") ? null : quarterOf(sentOn),
              weeks: days === null ? null : Math.ceil(days / 7),
              sum: bracketOf(asked),
              outcome,
            },
          ],
    ),
  );
  return rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** The fewest rows that share what somebody who knows of the dispute could know. */
function fewestAlike(rows: readonly FigureRow[]): number {
  const groups = Map.groupBy(rows, ({ kind, platform, channel, quarter }) =>
    JSON.stringify([kind, platform, channel, quarter]),
  );
  return rows.length === 0 ? 0 : Math.min(...[...groups.values()].map(({ length }) => length));
}

function quarterOf(day: PlainDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Upper ends of the brackets, in fen; a sum on an end belongs to the bracket above. */
const brackets: readonly (readonly [number, FigureRow["sum"]])[] = [
  [10_000, "0-100"],
  [50_000, "100-500"],
  [200_000, "500-2000"],
  [1_000_000, "2000-10000"],
];

function bracketOf(sum: Fen | null): FigureRow["sum"] {
  if (sum === null) {
    return "unknown";
  }
  return brackets.find(([end]) => sum < end)?.[1] ?? "10000-";
}
