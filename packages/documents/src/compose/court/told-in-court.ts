import { type FactName, type Facts, factTable } from "@youju/domain";
import type { Sentence } from "../../tree/sentence.ts";
import { demandSentence, eventSentences, purchaseSentence } from "../account.ts";
import type { Desk } from "../desk.ts";
import { brokenPromises } from "../promises.ts";
import { clause } from "../words.ts";

/** How a court's paper calls those whom other papers call 我, 我的孩子 and 商家. */
export type PartyWords = { readonly self: string; readonly child: string; readonly them: string };

/** The account of a dispute in a court's words. */
export type Told = {
  readonly purchase: Sentence | undefined;
  readonly events: readonly Sentence[];
  readonly demand: Sentence | undefined;
};

/** First of the characters that stand for quoted words while the rest is reworded; nobody types them. */
const firstMark = 0xe000;

/** Tells the account with the parties called as in a lawsuit; names and quoted words stay as they were written. */
export function toldInCourt(desk: Desk, words: PartyWords): Told {
  const { facts, quoted } = masked(desk.facts);
  const behind: Desk = { ...desk, facts };
  const inWords = (sentence: Sentence): Sentence => ({ ...sentence, text: quoted(reworded(sentence.text, words)) });
  const purchase = purchaseSentence(behind);
  const demand = demandSentence(behind);
  return {
    purchase: purchase && inWords(purchase),
    events: [...eventSentences(behind).map(inWords), ...brokenPromises(desk, { them: words.them })],
    demand: demand && inWords(demand),
  };
}

function reworded(text: string, { self, child, them }: PartyWords): string {
  return text
    .replaceAll("我的孩子", child)
    .replaceAll("我", self)
    .replaceAll(/商家|卖家|对方/g, them);
}

/** The facts with a single mark for every text, and the way back. */
function masked(facts: Facts): { readonly facts: Facts; readonly quoted: (text: string) => string } {
  const names = (Object.keys(facts) as FactName[]).filter(
    (name) => factTable[name].type === "text" && facts[name] !== undefined,
  );
  const marks = Object.fromEntries(names.map((name, index) => [name, String.fromCodePoint(firstMark + index)]));
  const marked = new RegExp(
    `[${String.fromCodePoint(firstMark)}-${String.fromCodePoint(firstMark + names.length)}]`,
    "g",
  );
  return {
    facts: { ...facts, ...(marks as Facts) },
    quoted: (text) =>
      text.replaceAll(marked, (mark) => clause(String(facts[names[mark.charCodeAt(0) - firstMark] as FactName] ?? ""))),
  };
}

/** The same sentence where exhibits are named elsewhere or not at all. */
export function withoutExhibits<Said extends Sentence | undefined>(sentence: Said): Said {
  return sentence && { ...sentence, text: sentence.text.replace(/（证据\d+(?:、证据\d+)*）。$/u, "。") };
}
