import { answerBy } from "../compose/answer-by.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, prose, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { ownDetail, platformLine } from "../compose/parties.ts";
import { reasonSentences } from "../compose/reasons.ts";
import { clause } from "../compose/words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

const daysToAnswer = 3;

/** 请求规则原文与人工复核: which rule was applied, and a person to look again. */
export const platformReview: Paper = {
  id: "platform-review",
  title: { zh: "要规则原文、要人工复核", en: "Ask for the rule and a human review" },
  role: "on-request",
  suits: ({ facts }) => facts.platformDecision === "for-seller" || facts.sellerAnswer === "refused",
  filing: "message",
  standings: { letter: whole("to", "account", "asked", "reasons") },
  asks: [
    {
      id: "decision-words",
      label: { zh: "平台或客服的答复（原话）", en: "What the platform answered (its words)" },
      help: { zh: "从聊天或通知里抄下来，不要转述。", en: "Copy it from the chat or notice; do not retell it." },
      input: "long-text",
      choices: [],
      required: true,
    },
    {
      id: "ticket",
      label: { zh: "工单号", en: "Ticket number" },
      help: null,
      input: "text",
      choices: [],
      required: false,
    },
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "platform-review");
  const parts = [
    lines("to", null, [platformLine(desk, "致：")]),
    prose("account", null, decisionSentences(desk)),
    lines("asked", "requests", [formWords("askRuleText"), formWords("askHumanReview"), answerDay(desk)]),
    lines("reasons", "reasons", reasonSentences(desk)),
    lines("contact", null, [ownDetail(desk, "phone", "联系电话：")]),
    signedBy(desk, "requesterSignature"),
  ];
  return finished(desk, platformReview, {
    channel: "platform",
    audience: "mediator",
    tree: letterTree(desk, "ruleRequestTitle", parts),
    fields: [letterField(parts, "mediator")],
    missing: [...missingProfile(input.profile), ...desk.lacking(["platform", "orderNumber"])],
    against: objections(input),
  });
}

function decisionSentences({ facts, answers, say }: Desk): readonly (Sentence | undefined)[] {
  const words = answers.text("decision-words");
  const ticket = answers.text("ticket");
  const number = ticket === undefined ? "" : `（工单号${clause(ticket)}）`;
  return [
    facts.orderNumber === undefined || words === undefined
      ? undefined
      : say({
          text: `订单${facts.orderNumber}的售后，你方答复：“${clause(words)}”${number}。`,
          from: {
            facts: ["orderNumber"],
            answers: ticket === undefined ? ["decision-words"] : ["decision-words", "ticket"],
          },
          audience: "respondent",
        }),
  ];
}

function answerDay(desk: Desk): Sentence | undefined {
  return desk.facts.orderNumber === undefined
    ? undefined
    : answerBy(desk, { days: daysToAnswer, ask: "答复", from: { facts: ["orderNumber"] } });
}

function objections({ facts }: ComposeInput): Composition["lint"] {
  const early = {
    zh: "平台还没有作出决定。先申请介入，决定下来再要求复核。",
    en: "The platform has decided nothing yet. Ask it to step in first, and for a review of what it decides.",
  };
  return facts.platformDecision === "not-asked" ? [against("warns", early)] : [];
}
