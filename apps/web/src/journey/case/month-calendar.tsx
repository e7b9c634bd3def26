import type { Calendar, Deadline, PlainDate } from "@youju/domain";
import { classNames, dayWords } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type MonthCell, type MonthGrid, monthGrids } from "./month-grid.ts";

/** Small months in which every day says by number, mark and words whether it counts. 日历热力 */
export function MonthCalendar(props: {
  readonly deadline: Deadline;
  readonly calendar: Calendar;
  readonly today: PlainDate;
}) {
  const grids = monthGrids(props.deadline, props.calendar, props.today);
  const cells = grids.flatMap((grid) => grid.weeks.flat()).filter((cell) => cell !== null);
  return (
    <div className="space-y-4">
      <div className="grid gap-x-6 gap-y-5 @xl:grid-cols-2">
        {grids.map((grid) => (
          <Month grid={grid} key={`${grid.year}-${grid.month}`} />
        ))}
      </div>
      <Legend cells={cells} />
    </div>
  );
}

function Month({ grid }: { readonly grid: MonthGrid }) {
  const words = useWords(deadlineWords);
  return (
    <table className="w-full table-fixed self-start border-separate border-spacing-0.5">
      <caption className="pb-1 text-left font-semibold">{words.month(grid.year, grid.month)}</caption>
      <thead>
        <tr>
          {words.weekdayNames.map((name, index) => (
            <th className="text-[0.8125rem] font-normal text-soft" key={name} scope="col">
              <abbr className="no-underline" title={name}>
                {words.weekdays[index]}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.date}>
            {week.map((cell, index) =>
              cell === null ? (
                // A blank before the first or after the last has no identity besides its weekday.
                <td key={words.weekdayNames[index]} />
              ) : (
                <td className="p-0" key={cell.date}>
                  <DayCell cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ cell }: { readonly cell: MonthCell }) {
  const mark = useMark(cell);
  const words = useCellWords(cell);
  return (
    <div className={classNames("relative flex h-12 flex-col items-center justify-center rounded-lg", cellLook(cell))}>
      <span aria-hidden="true" className="text-[0.9375rem] leading-tight">
        {cell.day}
      </span>
      <span aria-hidden="true" className="h-[1.1em] text-[0.6875rem] leading-tight font-medium">
        {mark}
      </span>
      <span className="sr-only">{words}</span>
    </div>
  );
}

function cellLook(cell: MonthCell): string {
  const ring = cell.isLastDay
    ? "outline-2 -outline-offset-2 outline-seal"
    : cell.isSafeDay
      ? "outline-2 -outline-offset-2 outline-ink"
      : "";
  const looks = {
    start: "border-2 border-dashed border-edge",
    counted: "bg-go text-on-go font-semibold",
    skipped: "border border-edge bg-wait-wash text-wait-ink",
    outside: cell.kind === "weekend" || cell.kind === "holiday" ? "text-soft" : "",
  };
  return classNames(looks[cell.role], ring);
}

/** The small word under the number of a day: its place in the count, or why it is skipped. */
function useMark(cell: MonthCell): string {
  const words = useWords(deadlineWords);
  if (cell.isLastDay) {
    return words.lastMark;
  }
  if (cell.isSafeDay) {
    return words.safeMark;
  }
  if (cell.isToday) {
    return words.todayMark;
  }
  if (cell.role === "start") {
    return words.start;
  }
  if (cell.role === "counted") {
    return cell.kind === "make-up" ? words.makeUp : String(cell.count);
  }
  const kinds = { weekend: words.off, holiday: words.holiday, "make-up": words.makeUp, working: "", unpublished: "" };
  return cell.role === "skipped" || cell.kind === "holiday" || cell.kind === "make-up" ? kinds[cell.kind] : "";
}

function useCellWords(cell: MonthCell): string {
  const words = useWords(deadlineWords);
  const language = useLanguage();
  const kinds = {
    weekend: words.legend.off,
    holiday: cell.holiday === null ? words.legend.holiday : words.holidayName(cell.holiday),
    "make-up": words.legend.makeUp,
    working: "",
    unpublished: words.unpublished,
  };
  const roles = {
    start: words.legend.start,
    counted: words.nthDay(cell.count),
    skipped: words.legend.skipped,
    outside: "",
  };
  return [
    dayWords(cell.date, language, "short"),
    roles[cell.role],
    kinds[cell.kind],
    cell.isSafeDay && words.legend.safe,
    cell.isLastDay && words.legend.last,
    cell.isToday && words.legend.today,
  ]
    .filter(Boolean)
    .join(" ");
}

function Legend({ cells }: { readonly cells: readonly MonthCell[] }) {
  const words = useWords(deadlineWords);
  const has = (test: (cell: MonthCell) => boolean) => cells.some(test);
  const entries = [
    { key: "counted", look: "bg-go text-on-go", mark: "1", shown: true },
    { key: "start", look: "border-2 border-dashed border-edge", mark: words.start, shown: true },
    {
      key: "skipped",
      look: "border border-edge bg-wait-wash text-wait-ink",
      mark: "–",
      shown: has((cell) => cell.role === "skipped"),
    },
    { key: "holiday", look: "", mark: words.holiday, shown: has((cell) => cell.kind === "holiday") },
    { key: "makeUp", look: "", mark: words.makeUp, shown: has((cell) => cell.kind === "make-up") },
    {
      key: "safe",
      look: "outline-2 -outline-offset-2 outline-ink",
      mark: words.safeMark,
      shown: has((cell) => cell.isSafeDay),
    },
    {
      key: "last",
      look: "outline-2 -outline-offset-2 outline-seal",
      mark: words.lastMark,
      shown: has((cell) => cell.isLastDay),
    },
    { key: "today", look: "", mark: words.todayMark, shown: has((cell) => cell.isToday) },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-2 text-[0.875rem] text-soft">
      {entries
        .filter((entry) => entry.shown)
        .map((entry) => (
          <li className="flex items-center gap-1.5" key={entry.key}>
            <span
              aria-hidden="true"
              className={classNames(
                "flex h-6 min-w-6 items-center justify-center rounded px-1 text-[0.75rem] text-ink",
                entry.look,
              )}
            >
              {entry.mark}
            </span>
            {words.legend[entry.key]}
          </li>
        ))}
    </ul>
  );
}
