import type { CaseCounts, SpreadView, StatisticsView, StoredFile, SumView } from "@youju/api";
import type { Language } from "@youju/domain";
import { onePiece, webStream } from "../byte-stream.ts";
import type { Reading } from "../workplace.ts";
import { statistics } from "./statistics.ts";

/** Which file, and in which language titles stand in it. */
export type StatisticsFormat = { readonly format: "csv" | "json"; readonly language: Language };

/** The figures as a file: JSON as the interface gives them, or CSV, one figure a line (RFC 4180, UTF-8 with its mark). */
export async function statisticsFile(place: Reading, wanted: StatisticsFormat): Promise<StoredFile> {
  const view = await statistics(place);
  const text =
    wanted.format === "json" ? `${JSON.stringify(view, null, 2)}\n` : `\ufeff${statisticsCsv(view, wanted.language)}`;
  const bytes = new TextEncoder().encode(text);
  return {
    body: webStream(onePiece(bytes)),
    byteLength: bytes.byteLength,
    mediaType: wanted.format === "json" ? "application/json" : "text/csv; charset=utf-8",
    fileName: `youju-statistics-${view.asOf}.${wanted.format}`,
    sha256: null,
  };
}

type Cell = string | number | null;
type Row = readonly Cell[];

/** One figure a line: table, id, title, measure, value. Money is in fen; what is not known is blank, never 0. */
function statisticsCsv(view: StatisticsView, language: Language): string {
  const all = (measures: readonly Row[]) => measures.map((measure) => ["all", "", "", ...measure]);
  const rows: readonly Row[] = [
    ["table", "id", "title", "measure", "value"],
    ...all([
      ["as-of", view.asOf],
      ...counted(view.cases),
      ...summed("asked", view.asked),
      ...summed("received", view.received),
      ["both-known", view.both.n],
      ["both-known-asked", view.both.asked],
      ["both-known-received", view.both.received],
      ...spread("days-from-first-filing", view.fromFirstFiling),
      ...spread("days-from-opening", view.fromOpening),
    ]),
    ...view.channels.flatMap(({ channel, title, success, days, received, ...counts }) =>
      [
        ...Object.entries(counts),
        ["success-of", success.n],
        ["success-percent", success.percent?.share ?? null],
        ["success-percent-low", success.percent?.low ?? null],
        ["success-percent-high", success.percent?.high ?? null],
        ...spread("days", days),
        ...summed("received", received),
      ].map((measure) => ["channel", channel, title[language], ...measure]),
    ),
    ...(["kinds", "platforms"] as const).flatMap((table) =>
      view[table].flatMap(({ id, title, cases, asked, received }) =>
        [...counted(cases), ...summed("asked", asked), ...summed("received", received)].map((measure) => [
          table === "kinds" ? "kind" : "platform",
          id,
          title[language],
          ...measure,
        ]),
      ),
    ),
  ];
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function counted(counts: CaseCounts): readonly Row[] {
  return Object.entries(counts);
}

function summed(name: string, { total, known, unknown }: SumView): readonly Row[] {
  return [
    [`${name}-fen`, known === 0 ? null : total],
    [`${name}-known`, known],
    [`${name}-unknown`, unknown],
  ];
}

function spread(name: string, { n, least, median, most }: SpreadView): readonly Row[] {
  return [
    [`${name}-n`, n],
    [`${name}-least`, least],
    [`${name}-median`, median],
    [`${name}-most`, most],
  ];
}

function cellOf(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
