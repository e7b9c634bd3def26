import { type Fen, parseYuan } from "@youju/domain";
import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { askLong } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { brokenEvents } from "../compose/court/elements.ts";
import { part } from "../compose/court/sections.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { exhibitLook, exhibitName, rankExhibits } from "../compose/exhibits.ts";
import { formOf } from "../compose/fields.ts";
import { kindWords } from "../compose/kinds.ts";
import { sayable } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { otherSideLines, personLine } from "../compose/parties.ts";
import { reasonSentences } from "../compose/reasons.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import { clause } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** A mediator has minutes: no more than two articles and five exhibits. */
const mostArticles = 2;
const mostExhibits = 5;

/** 调解一页纸: who, three dated facts, the request, the exhibits, what was offered. What one would settle for is never in it. */
export const mediationSheet: Paper = {
  id: "mediation-sheet",
  title: { zh: "调解一页纸", en: "One page for the mediator" },
  role: "enclosure",
  suits: () => true,
  filing: "complaint",
  standings: {},
  asks: [
    askLong("offered", {
      label: {
        zh: "对方提出过什么办法（照原话写）",
        en: "What the other side offered, in its words, if anything",
      },
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "mediation-sheet");
  return courtComposition(desk, mediationSheet, {
    channel: "12315-complaint",
    audience: "mediator",
    title: "mediationTitle",
    sections: [
      ...part(["parties", "whoIsWho"], "lines", [personLine(desk), ...otherSideLines(desk)]),
      ...part(["facts", "threeFacts"], "numbered", threeFacts(desk)),
      ...part(["requests", "requestInWords"], "numbered", requestSentences(desk)),
      ...part(["request-words", null], "lines", [
        ...(desk.demands.asked.length > 1 ? totalSentence(desk) : []),
        wordsSentence(desk),
      ]),
      ...part(["exhibits", "exhibitList"], "numbered", exhibits(desk)),
      ...part(["offered", "offered"], "lines", [offeredSentence(desk)]),
      ...part(["reasons", "reasons"], "numbered", reasonSentences(desk, mostArticles)),
    ],
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["sellerLegalName"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    notes: notes(desk),
    amounts: offeredAmounts(desk),
  });
}

/** The purchase, what went wrong, and what was asked and answered. */
function threeFacts(desk: Desk): readonly Sentence[] {
  const broken = brokenEvents(eventSentences(desk));
  const wrong = broken.find(({ text }) => /\d日/.test(text)) ?? broken.at(0);
  return sayable([purchaseSentence(desk), wrong, demandSentence(desk)]);
}

/** The request in the fixed words of the office. */
function wordsSentence(desk: Desk): Sentence | undefined {
  const words = formOf(desk.channel("12315-complaint")).requestWords.filter((word) =>
    desk.demands.asked.some(({ requestWords }) => requestWords.includes(word)),
  );
  const [from] = desk.demands.asked.flatMap((claim) => desk.claimSource(claim) ?? []);
  return words.length === 0 || from === undefined
    ? undefined
    : desk.say({ text: `类别：${words.join("、")}。`, from, audience: "mediator" });
}

function exhibits({ input, say }: Desk): readonly Sentence[] {
  return rankExhibits(input.exhibits, kindWords[input.assessment.kind].decisive)
    .slice(0, mostExhibits)
    .map(({ number, kind }) =>
      say({
        text: `证据${number}（${exhibitName(kind)}）：${exhibitLook(kind)}。`,
        from: { exhibits: [number] },
        audience: "mediator",
      }),
    );
}

function offeredSentence({ answers, facts, say }: Desk): Sentence | undefined {
  const words = answers.text("offered");
  if (words !== undefined) {
    return say({ text: `${clause(words)}。`, from: { answers: ["offered"] }, audience: "mediator" });
  }
  return facts.sellerAnswer === "partial-offer"
    ? say({ text: "对方只同意处理一部分。", from: { facts: ["sellerAnswer"] }, audience: "mediator" })
    : undefined;
}

/** Sums of an offer are the other side's and need no claim. */
function offeredAmounts({ answers }: Desk): readonly Fen[] {
  return (answers.text("offered")?.match(/\d+(?:\.\d{1,2})?/g) ?? []).flatMap((digits) => parseYuan(digits) ?? []);
}

function notes({ say }: Desk): readonly Sentence[] {
  const from = { directory: ["channel:12315-complaint"] };
  return [
    say({ text: "这页纸可以交给调解员。您心里能接受的底数不在上面，也不要说出来。", from }),
    say({ text: "调解不成的，请对方的说法记进笔录，并要一份终止调解的告知。", from }),
  ];
}
