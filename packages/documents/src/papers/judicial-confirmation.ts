import type { ComposeInput, MissingItem } from "../compose/composition.ts";
import { askChoice, askDay, askLong, askText, identityAsks, whichCourt, yesNo } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { otherLines, personLines } from "../compose/court/person-lines.ts";
import { addressedTo, part, signatures } from "../compose/court/sections.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against } from "../compose/letter.ts";
import { missingFact, missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { clause, dayWords } from "../compose/words.ts";
import type { LintFinding } from "../lint/finding.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 司法确认申请书: both sides, in time, for an agreement that a lawfully set-up mediation body brought about. */
export const judicialConfirmation: Paper = {
  id: "judicial-confirmation",
  title: { zh: "司法确认申请书", en: "Joint application for judicial confirmation" },
  role: "on-request",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [
    whichCourt,
    askChoice(
      "mediator-kind",
      {
        label: { zh: "谁主持调解的", en: "Who mediated" },
        choices: [
          { id: "people", label: { zh: "人民调解委员会", en: "A people's mediation committee" } },
          { id: "court-invited", label: { zh: "法院邀请或者委派的调解组织", en: "A body the court invited" } },
          {
            id: "industry",
            label: { zh: "依法设立的行业、商事调解组织", en: "A lawfully set-up trade mediation body" },
          },
          { id: "association", label: { zh: "消费者协会", en: "A consumer association" } },
          { id: "regulator", label: { zh: "市场监管局", en: "The market regulator" } },
          { id: "nobody", label: { zh: "平台、店铺，或者双方自己谈的", en: "The platform, the shop, or nobody" } },
        ],
      },
      true,
    ),
    askText("mediator", { label: { zh: "调解组织的全称", en: "The mediation body's full name" } }, true),
    askDay("effective-on", { label: { zh: "协议哪一天生效", en: "The day the agreement took effect" } }, true),
    askLong(
      "agreement",
      { label: { zh: "协议写了什么（照抄主要内容）", en: "What the agreement says, as written" } },
      true,
    ),
    askChoice(
      "jointly",
      { label: { zh: "对方愿意一起申请吗", en: "Does the other side apply with you" }, choices: yesNo },
      true,
    ),
    ...identityAsks,
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "judicial-confirmation");
  return courtComposition(desk, judicialConfirmation, {
    channel: "judicial-confirmation",
    demands: "none",
    title: "confirmationTitle",
    sections: [
      ...part(["applicant", "applicant"], "lines", personLines(desk)),
      ...part(["other-applicant", "applicant"], "lines", otherLines(desk)),
      ...part(["request", "requestItems"], "numbered", [formWords("confirmationRequest")]),
      ...part(["account", "factsAndReasons"], "lines", [...agreementSentences(desk), formWords("confirmationPromise")]),
      ...addressedTo(desk),
      ...signatures(desk, ["applicantSigns", "applicantSigns"], "by-hand"),
      ...part(["enclosures", "enclosures"], "lines", [formWords("confirmationEnclosures")]),
    ],
    missing: missingFor(desk),
    against: unfit(desk),
    notes: notes(desk),
    numbers: ["identity-number"],
  });
}

function agreementSentences(desk: Desk): readonly Sentence[] {
  const { answers, say } = desk;
  const mediator = answers.text("mediator");
  const day = answers.day("effective-on");
  const agreement = answers.text("agreement");
  const [article] = desk.grounds("basis");
  const by =
    mediator === undefined || day === undefined
      ? []
      : [
          say({
            text: `申请人双方因消费发生争议，经${clause(mediator)}主持调解达成协议，协议于${dayWords(day)}生效。`,
            from: { answers: ["mediator", "effective-on"] },
            audience: "court",
          }),
        ];
  const what =
    agreement === undefined
      ? []
      : [say({ text: `协议的主要内容：${clause(agreement)}。`, from: { answers: ["agreement"] }, audience: "court" })];
  const why =
    article === undefined
      ? []
      : [
          say({
            text: `双方共同申请司法确认（依据：${article.citation.zh}）。`,
            from: { articles: [article.id] },
            audience: "court",
          }),
        ];
  return [...by, ...what, ...why];
}

function unfit(desk: Desk): readonly LintFinding[] {
  const { answers, input } = desk;
  const kind = answers.text("mediator-kind");
  const day = answers.day("effective-on");
  const ends = day === undefined ? null : (input.court?.confirmationEnds(day) ?? null);
  return [
    ...(kind === "nobody" ? [against("blocks", noMediator)] : []),
    ...(kind === "regulator" || kind === "association" ? [against("warns", doubtfulMediator)] : []),
    ...(answers.text("jointly") === "no" ? [against("blocks", notJointly)] : []),
    ...(ends !== null && ends < input.today ? [against("blocks", tooLate)] : []),
    ...(day !== undefined && day > input.today ? [against("blocks", notYet)] : []),
  ];
}

const noMediator = {
  zh: "平台、店铺或者双方自己谈成的协议，法院不作司法确认。对方不履行的，拿协议起诉；只差付钱、数额确定的，可以申请支付令。",
  en: "Courts confirm no agreement made directly, with the shop or on a platform. If it is not kept, sue on it; where only a definite sum is owing, a payment order may fit.",
};
const doubtfulMediator = {
  zh: "市场监管局、消费者协会主持的调解能不能确认，各地做法不一，先问法院立案窗口。不能确认的，拿协议起诉。",
  en: "Whether agreements before the market regulator or a consumer association are confirmed differs from place to place: ask the court first. If not, sue on the agreement.",
};
const notJointly = {
  zh: "司法确认要双方一起申请，一方来办不了。对方不肯的，到期不履行就拿协议起诉。",
  en: "Both sides have to apply; one alone cannot. If the other will not, sue on the agreement once it is not kept.",
};
const tooLate = {
  zh: "共同申请的期限已经过了，法院不再确认。对方不履行的，拿协议起诉。",
  en: "The time for a joint application has passed. If the agreement is not kept, sue on it.",
};
const notYet = {
  zh: "协议还没有生效，生效以后再申请。",
  en: "The agreement has not taken effect yet; apply once it has.",
};

function notes(desk: Desk): readonly Sentence[] {
  const day = desk.answers.day("effective-on");
  const ends = day === undefined ? null : (desk.input.court?.confirmationEnds(day) ?? null);
  const [effect] = desk.grounds("effect");
  return [
    ...(ends === null
      ? []
      : [desk.say({ text: `最晚${dayWords(ends)}提出，过了就不能再申请。`, from: { answers: ["effective-on"] } })]),
    ...(effect === undefined
      ? []
      : [
          desk.say({
            text: `确认有效以后对方不履行的，可以直接申请强制执行；不收申请费（${effect.citation.zh}）。`,
            from: { articles: [effect.id] },
          }),
        ]),
  ];
}

function missingFor(desk: Desk): readonly MissingItem[] {
  const { input, facts } = desk;
  return [
    ...missingProfile(input.profile),
    ...(facts.sellerLegalName === undefined ? [missingFact("sellerLegalName")] : []),
  ];
}
