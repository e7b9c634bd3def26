import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import { answerBy, requestSource } from "../compose/answer-by.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, lines, numbered, ownField, signedBy } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, value, whole } from "../compose/paper.ts";
import { factLine, ownDetail } from "../compose/parties.ts";
import { brokenPromises } from "../compose/promises.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import type { Sentence } from "../tree/sentence.ts";

/** Days a letter gives for an answer. */
const daysToAnswer = 7;

/** 书面函件: the demand as a letter by post, e-mail or a web form, with a day and what follows. */
export const formalLetter: Paper = {
  id: "formal-letter",
  title: { zh: "书面函（邮件、网页表单、寄送）", en: "Formal letter (mail, web form, post)" },
  role: "on-request",
  suits: () => true,
  filing: "message",
  standings: { subject: value("subject"), letter: whole("to", "account", "requests", "total", "next", "contact") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const subject = subjectOf(desk);
  const parts = [
    lines("to", null, [
      factLine(desk, "sellerLegalName", { label: "致：" }) ?? factLine(desk, "shopName", { label: "致：" }),
    ]),
    numbered("account", "account", [
      purchaseSentence(desk),
      ...eventSentences(desk),
      demandSentence(desk),
      ...brokenPromises(desk),
    ]),
    numbered("requests", "requests", requestSentences(desk)),
    lines("total", null, totalSentence(desk)),
    lines("next", null, nextSentences(desk)),
    lines("contact", null, [
      ownDetail(desk, "name", "发函人："),
      ownDetail(desk, "phone", "联系电话："),
      ownDetail(desk, "address", "通讯地址："),
    ]),
    signedBy(desk, "senderSignature"),
  ];
  return finished(desk, formalLetter, {
    channel: "shop",
    audience: "respondent",
    tree: letterTree(desk, "formalLetterTitle", parts),
    fields: [
      ownField({ id: "subject", label: { zh: "邮件主题", en: "Subject" }, limit: 50 }, [subject]),
      letterField(parts, "respondent"),
    ],
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["orderNumber"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
  });
}

function subjectOf({ facts, say }: Desk): Sentence | undefined {
  return facts.orderNumber === undefined
    ? undefined
    : say({
        text: `订单${facts.orderNumber}的争议，请书面答复`,
        from: { facts: ["orderNumber"] },
        audience: "respondent",
      });
}

/** A day, and lawful notice of what follows. */
function nextSentences(desk: Desk): readonly (Sentence | undefined)[] {
  const from = requestSource(desk);
  const toPerson = desk.facts.sellerKind === "private-person";
  return from === undefined
    ? []
    : [
        answerBy(desk, { days: daysToAnswer, ask: "书面答复并履行", from }),
        desk.say({
          text: toPerson ? "逾期我将申请平台介入，必要时依法起诉。" : "逾期我将依法向有关部门投诉，必要时起诉。",
          from: {
            directory: toPerson ? ["channel:platform", "channel:court"] : ["channel:12315-complaint", "channel:court"],
          },
          audience: "respondent",
        }),
      ];
}
