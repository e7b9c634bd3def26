import { addressee, disputeSentence } from "../compose/account.ts";
import { requestInOne } from "../compose/answer-by.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { exhibitName, rankExhibits } from "../compose/exhibits.ts";
import { kindWords } from "../compose/kinds.ts";
import { finished, type LetterPart, letterTree, lines, ownField } from "../compose/letter.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine } from "../compose/parties.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

type Script = {
  readonly id: "call-shop" | "call-platform" | "call-back";
  readonly channel: string;
  readonly heading: FormWordId;
  readonly title: Paper["title"];
  readonly stages: (desk: Desk) => readonly LetterPart[];
};

/** Proofs named in a call: more than three nobody takes in. */
const mostProofs = 3;

function callPaper(script: Script): Paper {
  const paper: Paper = {
    id: script.id,
    title: script.title,
    role: "on-request",
    suits: () => true,
    filing: "message",
    standings: { facts: whole("facts") },
    asks: [],
    compose: (input) => compose(input, paper, script),
  };
  return paper;
}

/** 给店铺打电话 */
export const callShop = callPaper({
  id: "call-shop",
  channel: "shop",
  heading: "callShopTitle",
  title: { zh: "给店铺打电话怎么说", en: "Calling the shop" },
  stages: outgoing,
});

/** 给平台客服打电话 */
export const callPlatform = callPaper({
  id: "call-platform",
  channel: "platform",
  heading: "callPlatformTitle",
  title: { zh: "给平台客服打电话怎么说", en: "Calling the platform" },
  stages: outgoing,
});

/** 接调解员来电 */
export const callBack = callPaper({
  id: "call-back",
  channel: "12315-complaint",
  heading: "callBackTitle",
  title: { zh: "调解员来电时怎么说", en: "When the mediator calls" },
  stages: incoming,
});

function compose(
  input: ComposeInput,
  paper: Paper,
  { channel, heading, stages }: Script,
): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  return finished(desk, paper, {
    channel,
    audience: "respondent",
    tree: letterTree(desk, heading, stages(desk)),
    fields: [ownField({ id: "facts", label: { zh: "说事情", en: "What happened" }, limit: 120 }, [inShort(desk)])],
    missing: [...desk.lacking(["orderNumber"]), ...desk.lackingDemand()],
    formats: ["text", "pdf"],
  });
}

function outgoing(desk: Desk): readonly LetterPart[] {
  return [
    lines("prepare", "stagePrepare", [factLine(desk, "orderNumber", { label: "订单号：" })]),
    lines("open", "stageOpen", [formWords("callOpen")]),
    lines("facts", "stageFacts", [inShort(desk)]),
    lines("proof", "stageProof", [proofs(desk), formWords("callBasis")]),
    lines("request", "stageRequest", [requestInOne(desk, { lead: "我的要求是：" })]),
    lines("deadline", "stageDeadline", [formWords("callDeadline")]),
    lines("repeat", "stageRepeat", [formWords("callRepeat")]),
    lines("agreed", "stageAgreed", [formWords("callAgreed")]),
    lines("refused", "stageRefused", [formWords("callRefused"), formWords("callEvasive")]),
    lines("close", "stageClose", [formWords("callClose")]),
    lines("log", "stageLog", [formWords("callLog")]),
  ];
}

function incoming(desk: Desk): readonly LetterPart[] {
  return [
    lines("open", "stageOpen", [formWords("callBackConfirm")]),
    lines("facts", "stageFacts", [inShort(desk)]),
    lines("proof", "stageProof", [proofs(desk)]),
    lines("request", "stageRequest", [requestInOne(desk, { lead: "我的要求是：" }), formWords("callBackMerchant")]),
    lines("refused", "stageRefused", [formWords("callBackFailed")]),
    lines("log", "stageLog", [formWords("callLog")]),
    lines("careful", null, [{ ...formWords("callBackNoMinimum"), audience: "own" }]),
  ];
}

function inShort(desk: Desk): Sentence | undefined {
  return disputeSentence(desk, { ...addressee(desk), itemLength: 16, quoteLength: 30 });
}

function proofs(desk: Desk): Sentence | undefined {
  const ranked = rankExhibits(desk.input.exhibits, kindWords[desk.input.assessment.kind].decisive);
  const names = [...new Set(ranked.map(({ kind }) => exhibitName(kind)))].slice(0, mostProofs);
  const exhibits = ranked.filter(({ kind }) => names.includes(exhibitName(kind))).map(({ number }) => number);
  return names.length === 0
    ? undefined
    : desk.say({ text: `我手上有${names.join("、")}。`, from: { exhibits }, audience: "respondent" });
}
