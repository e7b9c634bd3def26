import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { askLong } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { filedLines } from "../compose/court/filed-lines.ts";
import { exhibitTable, part } from "../compose/court/sections.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { missingOther } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { otherSideLines, ownDetail } from "../compose/parties.ts";
import { brokenPromises } from "../compose/promises.ts";
import { reasonSentences } from "../compose/reasons.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import { clause } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** 案情摘要: the case on one page for whoever is asked for advice; what one would settle for is not in it. */
export const caseBrief: Paper = {
  id: "case-brief",
  title: { zh: "案情摘要（一页）", en: "The case on one page" },
  role: "enclosure",
  suits: () => true,
  filing: "message",
  standings: {},
  asks: [askLong("questions", { label: { zh: "想请教什么", en: "What you would like to ask, if anything" } })],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "case-brief");
  return courtComposition(desk, caseBrief, {
    channel: "legal-aid",
    title: "briefTitle",
    sections: [
      ...part(["parties", "whoIsWho"], "lines", [ownDetail(desk, "name", "当事人："), ...otherSideLines(desk)]),
      ...part(["account", "whatHappened"], "numbered", [
        purchaseSentence(desk),
        ...eventSentences(desk),
        demandSentence(desk),
        ...brokenPromises(desk),
      ]),
      ...part(["requests", "requests"], "numbered", requestSentences(desk)),
      ...part(["total", null], "lines", desk.demands.asked.length > 1 ? totalSentence(desk) : []),
      ...part(["reasons", "reasons"], "numbered", reasonSentences(desk)),
      ...part(["filed", "filedSoFar"], "numbered", filedLines(desk)),
      ...exhibitTable(desk, "exhibitList"),
      ...part(["questions", "toAsk"], "lines", questions(desk)),
    ],
    missing: [
      ...desk.lacking([]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
  });
}

function questions({ answers, say }: Desk): readonly Sentence[] {
  const words = answers.text("questions");
  return words === undefined
    ? []
    : [say({ text: `${clause(words)}。`, from: { answers: ["questions"] }, audience: "court" })];
}
