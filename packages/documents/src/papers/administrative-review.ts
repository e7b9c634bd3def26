import { addDays } from "@youju/domain";
import { asking } from "../compose/asking.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput, Composition, FiledBefore } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, numbered, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, personLine } from "../compose/parties.ts";
import { clause, dayWords } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** Days from knowing of the decision (register D39). */
const daysToApply = 60;

const decisions = {
  refused: { told: "决定不予受理", asked: "撤销该不予受理决定，责令被申请人依法重新处理" },
  silent: { told: "未在规定期限内告知是否受理", asked: "确认被申请人未依法告知违法，责令其依法作出处理并告知" },
} as const;

/** 行政复议申请书: against a refusal to accept, or against not deciding or telling; a mediation's result is not for it. */
export const administrativeReview: Paper = {
  id: "administrative-review",
  title: { zh: "行政复议申请书", en: "Application for administrative review" },
  role: "ordinary",
  suits: ({ filings = [] }) => filings.some(isOfOffice),
  filing: "office",
  standings: { letter: whole("requests", "account") },
  asks: [
    asking("text", {
      id: "office",
      label: { zh: "作出决定（或没有答复）的机关全称", en: "Full name of the office that decided or stayed silent" },
      help: { zh: "抄告知书上的落款，例如“某某区市场监督管理局”。", en: "As signed on its notice." },
    }),
    asking("text", {
      id: "authority",
      label: {
        zh: "向哪一级政府申请（与该机关同级的人民政府）",
        en: "The government applied to (of the same level as the office)",
      },
    }),
    asking("choice", {
      id: "decision",
      label: { zh: "申请什么", en: "What it is about" },
      choices: [
        { id: "refused", label: { zh: "不予受理", en: "It refused to accept" } },
        { id: "silent", label: { zh: "到期没有告知", en: "It did not tell in time" } },
      ],
    }),
    asking("day", {
      id: "known-on",
      label: {
        zh: "哪天知道的（收到告知的日子；没有告知的，填期满次日）",
        en: "The day you knew of it (for silence: the day after the time ran out)",
      },
    }),
    asking("text", {
      id: "identity-number",
      label: {
        zh: "您的身份证号（复议机关要核对；不填可以打印后手写）",
        en: "Your identity number (may be left blank and written by hand)",
      },
      required: false,
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "administrative-review");
  const filing = desk.filed.findLast(isOfOffice);
  const parts = [
    lines("applicant", "applicant", [personLine(desk), answerLine(desk, "identity-number", "身份证号：")]),
    lines("office", "reviewedOffice", [answerLine(desk, "office", "名称：")]),
    numbered("requests", "applicationRequests", requests(desk)),
    numbered("account", "factsAndReasons", [...account(desk, filing), ...reasons(desk)]),
    lines("proofs", "proofs", attachmentSentences(desk, "administrative-review")),
    lines("sincerely", "sincerely", [answerLine(desk, "authority", "")]),
    signedBy(desk, "applicantSignature"),
  ];
  return finished(desk, administrativeReview, {
    channel: "administrative-review",
    audience: "mediator",
    tree: letterTree(desk, "reviewTitle", parts),
    fields: [letterField(parts, "mediator")],
    missing: [...missingProfile(input.profile), ...(filing === undefined ? [nothingFiled] : [])],
    against: objections(desk, filing),
  });
}

/** A review is of what an office did with a complaint or a report. */
function isOfOffice({ paper, state }: FiledBefore): boolean {
  return (paper === "12315-complaint" || paper === "12315-report") && state !== "withdrawn";
}

function answerLine({ answers, say }: Desk, id: string, label: string): Sentence | undefined {
  const words = answers.text(id);
  return words === undefined
    ? undefined
    : say({ text: `${label}${clause(words)}`, from: { answers: [id] }, audience: "mediator" });
}

function decisionOf({ answers }: Desk) {
  const decision = answers.text("decision");
  return decision === "refused" || decision === "silent" ? decisions[decision] : undefined;
}

function requests(desk: Desk): readonly (Sentence | undefined)[] {
  const decision = decisionOf(desk);
  return [decision && desk.say({ text: `${decision.asked}。`, from: { answers: ["decision"] }, audience: "mediator" })];
}

function account(desk: Desk, filing: FiledBefore | undefined): readonly (Sentence | undefined)[] {
  const decision = decisionOf(desk);
  const known = desk.answers.day("known-on");
  const number =
    filing?.reference === undefined || filing.reference === null ? "" : `，编号${clause(filing.reference)}`;
  return [
    filing?.sentOn === undefined || filing.sentOn === null
      ? undefined
      : desk.say({
          text: `${dayWords(filing.sentOn)}申请人向被申请人提交“${filing.title.zh}”${number}。`,
          from: { filings: [filing.id] },
          audience: "mediator",
        }),
    ended(factLine(desk, "sellerLegalName", { label: "涉及的经营者是", audience: "mediator" })),
    decision === undefined || known === undefined
      ? undefined
      : desk.say({
          text: `${dayWords(known)}申请人知道被申请人${decision.told}。`,
          from: { answers: ["decision", "known-on"] },
          audience: "mediator",
        }),
  ];
}

function ended(sentence: Sentence | undefined): Sentence | undefined {
  return sentence && { ...sentence, text: `${sentence.text}。` };
}

function reasons(desk: Desk): readonly (Sentence | undefined)[] {
  const duty = citing(desk.grounds("duty").slice(0, 1));
  const period = citing(desk.grounds("period").slice(0, 1));
  return [
    duty.ids.length === 0 || decisionOf(desk) === undefined
      ? undefined
      : desk.say({
          text: `${duty.lead}被申请人应当在规定的期限内决定是否受理并告知，不受理的应当说明理由。`,
          from: { articles: duty.ids },
          audience: "mediator",
        }),
    period.ids.length === 0
      ? undefined
      : desk.say({
          text: `${period.lead}申请人在知道之后的申请期限内提出本申请。`,
          from: { articles: period.ids, answers: ["known-on"] },
          audience: "mediator",
        }),
  ];
}

const nothingFiled: Composition["missing"][number] = {
  field: "filings",
  text: {
    zh: "行政复议针对的是市场监管部门对您投诉、举报的处理；案卷里还没有交给它的投诉或举报",
    en: "A review is of what the regulator did with a complaint or report; none was filed in this case",
  },
};

function objections({ answers, input }: Desk, filing: FiledBefore | undefined): Composition["lint"] {
  const known = answers.day("known-on");
  const late = {
    zh: "从知道之日起已经过了六十日，一般不再受理；没有被告知复议权利的，最长可到一年。",
    en: "More than sixty days have passed since you knew; it is usually refused. Where the right was not told, up to one year.",
  };
  const mediation = {
    zh: "调解没成、调解终止，不能申请复议；请直接仲裁或起诉。",
    en: "A mediation that failed or ended is not for review: go to arbitration or court.",
  };
  const ended = filing?.state === "ended" || filing?.state === "settled";
  return [
    ...(known !== undefined && addDays(known, daysToApply) < input.today ? [against("warns", late)] : []),
    ...(ended ? [against("blocks", mediation)] : []),
  ];
}
