import type { CaseFile, DisputeKind, Ending, Fen, FilingState, PlainDate } from "@youju/domain";
import { daysBetween } from "@youju/domain";
import type { Page } from "@youju/storage";
import { cardSnapshot } from "../case-snapshot.ts";
import { standingSteps } from "../filing-corrections.ts";
import { isSettled } from "../is-over.ts";
import { isAnswerable } from "../turn.ts";
import type { Reading } from "../workplace.ts";

/** What became of a filing, as figures count it: what is still under way, in whatever state, is open. */
export const filingOutcomes = ["settled", "refused", "ended", "withdrawn", "open"] as const;
/** One of {@link filingOutcomes}. */
export type FilingOutcomeCount = (typeof filingOutcomes)[number];

/** What figures count of a filing that went out. */
export type FilingFigure = {
  readonly channel: string;
  readonly sentOn: PlainDate;
  readonly outcome: FilingOutcomeCount;
  /** From sending to being settled, refused or ended; `null` where it was not, or its day is unknown. */
  readonly days: number | null;
};

/** What figures count of a case. */
export type CaseFigure = {
  readonly kind: DisputeKind | null;
  readonly platform: string | null;
  readonly standing: "open" | "unrecorded" | Ending;
  readonly asked: Fen | null;
  readonly received: Fen | null;
  readonly fromFirstFiling: number | null;
  readonly fromOpening: number | null;
  readonly filings: readonly FilingFigure[];
  /** Money each way brought, as noted on closing; a way nobody named has none. */
  readonly results: readonly { readonly channel: string | null; readonly money: Fen | null }[];
};

/** What is counted of every case of the person's own, archived ones too; neither the examples nor what lies in the bin. */
export async function caseFigures(place: Reading): Promise<readonly CaseFigure[]> {
  const figures: CaseFigure[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Page<CaseFile> = await place.store.cases.list(place.workspaceId, {
      demo: false,
      ...(after === "" ? {} : { after }),
    });
    for (const file of page.rows) {
      figures.push(await figureOf(place, file));
    }
    after = page.next;
  }
  return figures;
}

async function figureOf(place: Reading, file: CaseFile): Promise<CaseFigure> {
  const { facts, filings, outcome } = await cardSnapshot(place, file);
  const { closing } = outcome;
  const counted: FilingFigure[] = [];
  for (const { id, channel, state, sentOn, paper } of filings) {
    if (sentOn !== null && isAnswerable({ paper })) {
      const steps = standingSteps(await place.store.filings.history(place.workspaceId, id));
      const on = steps.findLast((step) => step.state === state)?.on ?? null;
      counted.push({ channel, sentOn, outcome: outcomeOf(state), days: daysTo(state, sentOn, on) });
    }
  }
  return {
    kind: file.kind,
    platform: facts.platform ?? null,
    standing: closing?.ending ?? (isSettled(filings) ? "unrecorded" : "open"),
    asked: closing?.asked ?? null,
    received: closing?.received ?? null,
    fromFirstFiling: closing?.daysFromFirstFiling ?? null,
    fromOpening: closing?.daysFromOpening ?? null,
    filings: counted,
    results: closing?.results ?? [],
  };
}

function outcomeOf(state: FilingState): FilingOutcomeCount {
  return filingOutcomes.find((outcome) => outcome === state) ?? "open";
}

function daysTo(state: FilingState, sentOn: PlainDate, on: PlainDate | null): number | null {
  const isOver = state === "settled" || state === "refused" || state === "ended";
  return isOver && on !== null && on >= sentOn ? daysBetween(sentOn, on) : null;
}
