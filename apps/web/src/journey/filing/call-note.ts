import { type ContactParty, dayOf, type PlainDate, parseMoment } from "@youju/domain";

/** What is noted during a call, as typed. */
export type CallNote = {
  readonly staff: string;
  readonly ticket: string;
  readonly said: string;
  readonly promise: string;
  readonly promiseBy: string;
};

/** A note nobody has written in. */
export const emptyNote: CallNote = { staff: "", ticket: "", said: "", promise: "", promiseBy: "" };

/** Papers that are read out on the telephone, with whom one speaks. */
const callPapers: Readonly<Record<string, ContactParty>> = {
  "call-shop": "shop",
  "call-platform": "platform",
  "call-back": "regulator",
  "12345-brief": "regulator",
};

/** With whom one speaks by this paper; `null` for one that is not read out. */
export function calledParty(paper: string): ContactParty | null {
  return callPapers[paper] ?? null;
}

/** Whether anything is written in it. */
export function isBlank(note: CallNote): boolean {
  return Object.values(note).every((words) => words.trim() === "");
}

/** The talk as it is kept: words left out stay unknown, and a day before the talk is not taken. */
export function talkOf(
  note: CallNote,
  on: { readonly today: PlainDate; readonly onlyNumbers: string; readonly promiseId: string | null },
) {
  const by = parseMoment(note.promiseBy);
  const what = note.promise.trim();
  const promise = {
    what,
    by: by !== undefined && dayOf(by) >= on.today ? by : null,
    ...(on.promiseId === null ? {} : { id: on.promiseId }),
  };
  const said = note.said.trim();
  return {
    staffNumber: orNull(note.staff),
    ticket: orNull(note.ticket),
    said: said === "" && what === "" ? on.onlyNumbers : said,
    promises: what === "" ? [] : [promise],
  };
}

function orNull(words: string): string | null {
  const trimmed = words.trim();
  return trimmed === "" ? null : trimmed;
}
