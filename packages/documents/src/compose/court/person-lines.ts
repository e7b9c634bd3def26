import { formWordTable } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { personEntries } from "./party-table.ts";
import { sellerLines } from "./sides.ts";

/** The person as a court identifies one, a line for each detail that is known; the identity number always has its line. */
export function personLines(desk: Desk): readonly Sentence[] {
  return personEntries(desk).flatMap(([label, sentence]) => {
    if (sentence.kind === "said") {
      return [{ ...sentence, text: `${formWordTable[label]}：${sentence.text}` }];
    }
    return label === "identityNumber" ? [formWords("identityByHand")] : [];
  });
}

/** The other side as a court identifies one, as far as it is known. */
export function otherLines(desk: Desk): readonly Sentence[] {
  return sellerLines(desk).map(([label, sentence]) => ({
    ...sentence,
    text: `${formWordTable[label]}：${sentence.text}`,
  }));
}
