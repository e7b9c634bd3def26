import type { ComposedFiling, FilingView } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import type { FilingRecord, FilingStep } from "@youju/storage";
import type { Counsel } from "./counsel.ts";
import { runningClocks } from "./filing-clocks.ts";

/** A paper as it was composed, kept with its filing. The filing's own state stands in the filing. */
export type KeptPaper = Omit<ComposedFiling, "filing"> & { readonly title: FilingView["title"] };

/** The paper kept with a filing. */
export function paperOf(record: FilingRecord): KeptPaper {
  return record.document as unknown as KeptPaper;
}

/** A filing with the clocks that run today. */
export function filingView(
  { record, steps }: { readonly record: FilingRecord; readonly steps: readonly FilingStep[] },
  on: { readonly counsel: Counsel; readonly today: PlainDate },
): FilingView {
  const { document: _document, edits: _edits, ...filing } = record;
  const paper = paperOf(record);
  return {
    ...filing,
    title: paper.title,
    deadlines: runningClocks({ state: filing.state, steps }, paper.destination.clock, on),
  };
}
