import { answerBy } from "../compose/answer-by.ts";
import { asking } from "../compose/asking.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, lines, prose, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, ownDetail } from "../compose/parties.ts";
import type { Sentence } from "../tree/sentence.ts";

const daysToAnswer = 15;

const wishes = {
  copy: "向我提供你方处理的我的个人信息的副本，并说明收集的时间、用途和提供给了谁",
  erase: "删除你方不再需要或没有依据继续处理的我的个人信息，并告知删除结果",
  both: "向我提供你方处理的我的个人信息的副本；其中不再需要或没有依据继续处理的，请删除并告知结果",
} as const;

/** 个人信息查阅、复制、删除请求 */
export const personalDataRequest: Paper = {
  id: "personal-data-request",
  title: { zh: "个人信息权利请求书", en: "Request about my personal data" },
  role: "on-request",
  suits: ({ assessment }) => assessment.kind === "data-leak" || assessment.kind === "price-discrimination",
  filing: "message",
  standings: { letter: whole("to", "account", "asked") },
  asks: [
    asking("choice", {
      id: "wish",
      label: { zh: "要什么", en: "What you want" },
      choices: [
        { id: "copy", label: { zh: "查阅、复制我的信息", en: "A copy of my data" } },
        { id: "erase", label: { zh: "删除我的信息", en: "Erase my data" } },
        { id: "both", label: { zh: "先给副本，再删除", en: "A copy, then erase" } },
      ],
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "personal-data-request");
  const parts = [
    lines("to", null, [
      factLine(desk, "sellerLegalName", { label: "致：" }) ?? factLine(desk, "shopName", { label: "致：" }),
    ]),
    lines("account", null, [factLine(desk, "orderNumber", { label: "我在你方的订单号：" })]),
    prose("asked", null, askedSentences(desk)),
    lines("contact", null, [ownDetail(desk, "name", "姓名："), ownDetail(desk, "phone", "联系电话：")]),
    signedBy(desk, "requesterSignature"),
  ];
  return finished(desk, personalDataRequest, {
    channel: "shop",
    audience: "respondent",
    tree: letterTree(desk, "personalDataTitle", parts),
    fields: [letterField(parts, "respondent")],
    missing: missingProfile(input.profile),
  });
}

function askedSentences(desk: Desk): readonly (Sentence | undefined)[] {
  const wish = desk.answers.text("wish");
  if (wish !== "copy" && wish !== "erase" && wish !== "both") {
    return [];
  }
  const roles = { copy: ["copy"], erase: ["erase"], both: ["copy", "erase"] }[wish];
  const { lead, ids } = citing(roles.flatMap(desk.grounds));
  const reasons = citing(desk.grounds("reasons"));
  return [
    desk.say({
      text: `${lead}请${wishes[wish]}。`,
      from: { answers: ["wish"], articles: ids },
      audience: "respondent",
    }),
    answerBy(desk, { days: daysToAnswer, ask: "书面答复", from: { answers: ["wish"] } }),
    desk.say({
      text: `${reasons.lead}拒绝的，请说明理由。`,
      from: { answers: ["wish"], articles: reasons.ids },
      audience: "respondent",
    }),
  ];
}
