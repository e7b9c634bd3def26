import type { FilingView } from "@youju/api";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { type ClockReading, runningClocks } from "./filing-clocks.ts";
import { keptDespite, keptPaper } from "./kept-paper.ts";

/** A filing with the clocks that run today. */
export function filingView(
  { record, steps }: { readonly record: FilingRecord; readonly steps: readonly FilingStep[] },
  on: ClockReading,
): FilingView {
  const { document: _document, edits: _edits, answers: _answers, claims: _claims, ...filing } = record;
  const { title, destination, composition } = keptPaper(record);
  const deadlines = runningClocks({ state: filing.state, steps }, destination.clock, on);
  return { ...filing, despite: keptDespite(record), title, paper: composition.paper, deadlines };
}
