import type { CaseFile, Text } from "@youju/domain";
import type { FilingRecord, FilingStep } from "@youju/storage";
import { clockEventNames, correctedWords, feeWords, movedWords } from "../act-words.ts";
import { correctFiling, reopens } from "../correct-filing.ts";
import { correctsCorrection, isAside, lastToCorrect, voided } from "../filing-corrections.ts";
import { keptPaper } from "../kept-paper.ts";
import { stepView } from "../kept-step.ts";
import { withdrawClockEvent } from "../record-clock-event.ts";
import { withdrawCourtFee } from "../record-court-fee.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit, type Told } from "./edit.ts";

/** Each step of each filing; the last of a filing can be taken back, and what stopped a clock by itself. */
export async function filingEdits(place: Reading, file: CaseFile): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const record of await place.store.filings.list(place.workspaceId, { caseId: file.id })) {
    const steps = await place.store.filings.history(place.workspaceId, record.id);
    const last = lastToCorrect(steps);
    const needsReason = last !== null && (await reopens(place, file, { record, steps, step: last }));
    const known: Known = { place, record, steps, last, needsReason };
    edits.push(...steps.slice(1).flatMap((step) => oneEdit(step, known) ?? []));
  }
  return edits;
}

type Known = {
  readonly place: Reading;
  readonly record: FilingRecord;
  readonly steps: readonly FilingStep[];
  readonly last: FilingStep | null;
  readonly needsReason: boolean;
};

/** What takes something back is no entry of its own: what it took back says so. */
function oneEdit(step: FilingStep, known: Known): Edit | null {
  const { record, steps } = known;
  const { undoes } = stepView(step);
  return (undoes !== null && !isAside(step)) || correctsCorrection(step, steps)
    ? null
    : edit({ id: `filing:${record.id}:${step.sequence}`, at: step.recordedAt, ...toldOf(step, known) });
}

function toldOf(step: FilingStep, known: Known): Told {
  const { place, record, steps, last, needsReason } = known;
  const { sequence, state, wording, clock, fee, corrects, reason } = stepView(step);
  const at = { caseId: record.caseId, filingId: record.id };
  const { title } = keptPaper(record);
  const undone = steps.some((each) => stepView(each).undoes === sequence);
  if (clock !== null) {
    const takeBack = undone ? null : () => withdrawClockEvent(place, at, sequence);
    return { what: "filing", text: clockWords(title, clock.kind), takeBack, undo: undone ? "undone" : "open" };
  }
  if (fee !== null) {
    const takeBack = undone ? null : () => withdrawCourtFee(place, at, sequence);
    return { what: "filing", text: feeWords(title, fee.act, fee.amount), takeBack, undo: undone ? "undone" : "open" };
  }
  const isLast = last?.sequence === sequence;
  const mistake = steps.find((each) => each.sequence === corrects);
  const text = mistake === undefined ? movedWords(title, state) : correctedWords(title, mistake.state, state);
  if (voided(steps).has(sequence)) {
    return { what: "filing", text, after: wording, undo: "undone" };
  }
  if (state === "drafted") {
    return { what: "filing", text, undo: "never", why: sentAnew };
  }
  return {
    what: "filing",
    text,
    after: wording,
    why: reason === null ? null : { zh: `说明：${reason}`, en: `Said of it: ${reason}` },
    takeBack: isLast ? (why) => correctFiling(place, at, { sequence, reason: why }) : null,
    needsReason: isLast && needsReason,
    ...(isLast && needsReason ? { why: usedUp } : {}),
  };
}

function clockWords(title: Text, kind: keyof typeof clockEventNames): Text {
  const name = clockEventNames[kind];
  return { zh: `${title.zh}：记下${name.zh}`, en: `${title.en}: ${name.en} noted` };
}

const sentAnew: Text = {
  zh: "它又是没交的草稿了；真的交了，再点一次“已提交”。",
  en: "It is a draft again; say so once it really goes out.",
};
const usedUp: Text = {
  zh: "记下这一步，调解这条路就算用掉了，不会再开。只有确实记错了才撤回，要写明怎么错的。",
  en: "By this step official mediation is used up for good. Take it back only if it was noted by mistake, and say how.",
};
