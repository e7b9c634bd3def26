import type { Audience } from "@youju/domain";
import { addDays } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import { mergeTraces, type Source } from "../tree/trace.ts";
import type { Desk } from "./desk.ts";
import { requestClause, requestSentences } from "./requests.ts";
import { dayWords } from "./words.ts";

/** `请在2026年11月25日前……。`: a day to answer by, counted from the day of the paper. */
export function answerBy(
  desk: Desk,
  { days, ask, from }: { readonly days: number; readonly ask: string; readonly from: Source },
): Sentence {
  const day = dayWords(addDays(desk.input.today, days));
  return desk.say({ text: `请在${day}前${ask}。`, from, audience: "respondent" });
}

/** What is demanded, in one sentence; `undefined` where nothing holds. */
export function requestInOne(
  desk: Desk,
  { lead, audience = "respondent" }: { readonly lead: string; readonly audience?: Audience },
): Sentence | undefined {
  const from = requestSource(desk);
  return from === undefined ? undefined : desk.say({ text: `${lead}${requestClause(desk)}。`, from, audience });
}

/** What the demand rests on; `undefined` where nothing holds. */
export function requestSource(desk: Desk): Source | undefined {
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  return facts.length + articles.length === 0 ? undefined : { facts, articles };
}
