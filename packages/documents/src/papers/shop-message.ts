import { addDays } from "@youju/domain";
import { disputeSentence } from "../compose/account.ts";
import { checkDraft } from "../compose/check.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { exhibitName, rankExhibits } from "../compose/exhibits.ts";
import { fieldFrom, formFields } from "../compose/fields.ts";
import { joined } from "../compose/fit.ts";
import { kindWords } from "../compose/kinds.ts";
import { missingOther } from "../compose/missing.ts";
import { ownNotesSection } from "../compose/own-notes.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { brokenPromises } from "../compose/promises.ts";
import { requestClause, requestSentences } from "../compose/requests.ts";
import { shortDayWords, yuanWords } from "../compose/words.ts";
import { countCharacters } from "../lint/length.ts";
import type { DocumentTree } from "../tree/document-tree.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";

/** Days a shop is given to answer: one message, one date. */
const daysToAnswer = 2;

/**
 * How much room the parts of the message get; the first that fits is sent. The item's name gives way first, then the
 * proofs, then the list of requests; what happened is cut last.
 */
const rooms = [
  { itemLength: 20, quoteLength: 60, proofs: 3, separate: true },
  { itemLength: 12, quoteLength: 60, proofs: 2, separate: true },
  { itemLength: 8, quoteLength: 40, proofs: 2, separate: true },
  { itemLength: 8, quoteLength: 40, proofs: 1, separate: false },
  { itemLength: 6, quoteLength: 30, proofs: 1, separate: false },
  { itemLength: 6, quoteLength: 24, proofs: 1, separate: false },
  { itemLength: 6, quoteLength: 18, proofs: 1, separate: false },
  { itemLength: 5, quoteLength: 12, proofs: 1, separate: false },
  { itemLength: 5, quoteLength: 6, proofs: 0, separate: false },
] as const;
type Room = (typeof rooms)[number];

/** 致店铺: fact, proof, one request, a date, the next step; no threats. */
export const shopMessage: Paper = {
  id: "shop-message",
  title: { zh: "致店铺", en: "Message to the shop" },
  role: "ordinary",
  suits: () => true,
  filing: "message",
  standings: { message: whole("message") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const missing = [
    ...desk.lacking(["orderNumber"]),
    ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...desk.lackingDemand(),
  ];
  const [form] = formFields(desk.channel("shop"), ["message"]);
  if (form === undefined) {
    throw new RangeError("the directory has no message field for the shop");
  }
  const sentences = missing.length === 0 ? messageSentences(desk, form.limit?.most ?? Number.POSITIVE_INFINITY) : [];
  const fields = [fieldFrom(form, sentences)];
  const tree: DocumentTree = {
    title: formWords("shopMessageTitle"),
    sections: [{ id: "message", heading: null, layout: "lines", paragraphs: [{ sentences }] }, ownNotesSection(desk)],
  };
  const draft = { tree, audience: "respondent", filing: "message", fields, variants: [] } as const;
  return {
    paper: "shop-message",
    channel: "shop",
    audience: "respondent",
    today: input.today,
    tree,
    fields,
    variants: [],
    missing,
    lint: checkDraft(desk, draft),
    pressing: null,
    formats: ["text"],
  };
}

function messageSentences(desk: Desk, limit: number): readonly Sentence[] {
  const silent: Desk = { ...desk, promises: [] };
  const drafts = [desk, silent].flatMap((told) => rooms.map((room) => sentencesIn(told, room)));
  return drafts.find((sentences) => countCharacters(joined(sentences)) <= limit) ?? drafts.at(-1) ?? [];
}

function sentencesIn(desk: Desk, room: Room): readonly Sentence[] {
  const dispute = disputeSentence(desk, { ...room, them: ownedBy(desk), day: shortDayWords(desk.input.today) });
  return [
    orderSentence(desk),
    ...(dispute === undefined ? [] : [dispute]),
    ...brokenPromises(desk, { them: ownedBy(desk), quoteLength: room.quoteLength }).slice(-1),
    ...proofSentence(desk, room),
    ...askSentences(desk, room),
  ];
}

function ownedBy({ facts }: Desk): string {
  return facts.sellerKind === "private-person" ? "您" : "贵店";
}

function orderSentence({ say, facts }: Desk): Sentence {
  return say({ text: `您好，订单${facts.orderNumber}：`, from: { facts: ["orderNumber"] }, audience: "respondent" });
}

function proofSentence(desk: Desk, { proofs }: Room): readonly Sentence[] {
  const ranked = rankExhibits(desk.input.exhibits, kindWords[desk.input.assessment.kind].decisive);
  const names = [...new Set(ranked.map((exhibit) => exhibitName(exhibit.kind)))].slice(0, proofs);
  if (names.length === 0) {
    return [];
  }
  const exhibits = ranked.filter((exhibit) => names.includes(exhibitName(exhibit.kind))).map(({ number }) => number);
  return [desk.say({ text: `有${names.join("、")}为证。`, from: { exhibits }, audience: "respondent" })];
}

/** The request with its date, then what follows if the date passes: a lawful notice tied to the computed claim. */
function askSentences(desk: Desk, { separate }: Room): readonly Sentence[] {
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  const answerBy = shortDayWords(desk.input.today)(addDays(desk.input.today, daysToAnswer));
  const sum = desk.demands.total === 0 ? requestClause(desk) : `退赔合计${yuanWords(desk.demands.total)}`;
  const ask = `${kindWords[desk.input.assessment.kind].ask}${separate ? requestClause(desk) : sum}`;
  const next =
    desk.facts.sellerKind === "private-person"
      ? "逾期我将申请平台介入，必要时起诉。"
      : "逾期我将申请平台介入，并依法投诉、起诉。";
  return [
    desk.say({ text: `请在${answerBy}前${ask}。`, from: { facts, articles }, audience: "respondent" }),
    desk.say({
      text: next,
      from: { directory: ["channel:platform", "channel:12315-complaint"] },
      audience: "respondent",
    }),
  ];
}
