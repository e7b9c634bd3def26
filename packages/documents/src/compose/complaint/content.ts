import { formWords, type Sentence } from "../../tree/sentence.ts";
import { mergeTraces } from "../../tree/trace.ts";
import { demandSentence, eventSentences, purchaseSentence } from "../account.ts";
import type { Desk } from "../desk.ts";
import type { Part } from "../fit.ts";
import { brokenPromises } from "../promises.ts";
import { reasonSentences } from "../reasons.ts";
import { requestClause, requestSentences } from "../requests.ts";
import { elsewhereSentence } from "./statements.ts";

/** The content of the complaint, sentence by sentence, with what may go when the form is short: reasons first. */
export function contentParts(desk: Desk): readonly Part[] {
  return [
    ...optional(purchaseSentence(desk), 0),
    ...eventSentences(desk).map((sentence, index) => ({ sentence, drop: index === 0 ? 0 : 2 })),
    ...optional(demandSentence(desk), 0),
    ...brokenPromises(desk).map((sentence) => ({ sentence, drop: 2 })),
    ...reasonSentences(desk).map((sentence) => ({ sentence, drop: 4 })),
    ...requestParts(desk),
    ...optional(elsewhereSentence(desk), 1),
    { sentence: formWords("willingToMediate"), drop: 1 },
    ...optional(contactSentence(desk), 3),
  ];
}

function optional(sentence: Sentence | undefined, drop: number): readonly Part[] {
  return sentence === undefined ? [] : [{ sentence, drop }];
}

function requestParts(desk: Desk): readonly Part[] {
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  if (facts.length + articles.length === 0) {
    return [];
  }
  const sentence = desk.say({
    text: `请求：${requestClause(desk)}。`,
    from: { facts, articles },
    audience: "respondent",
  });
  return [{ sentence, drop: 0 }];
}

function contactSentence(desk: Desk): Sentence | undefined {
  const phone = desk.input.profile?.phone ?? "";
  return phone === ""
    ? undefined
    : desk.say({ text: `联系电话${phone}。`, from: { profile: ["phone"] }, audience: "mediator" });
}
