import { daysBetween } from "@youju/domain";
import { eventSentences } from "../compose/account.ts";
import { asking } from "../compose/asking.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { filledForm } from "../compose/fields.ts";
import { against, finished, letterTree, lines, numbered, signedBy } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine, personLine } from "../compose/parties.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";
import { clause, dayWords } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** Days a courier is given to answer before the postal administration takes an appeal. */
const daysToWait = 7;

/** 邮政业用户申诉 (12305): after the courier did not answer in seven days, or its answer does not satisfy. */
export const courierAppeal: Paper = {
  id: "courier-appeal",
  title: { zh: "邮政业用户申诉（12305）", en: "Appeal to the postal administration (12305)" },
  role: "ordinary",
  suits: ({ assessment }) => assessment.kind === "lost-parcel",
  filing: "complaint",
  standings: { content: whole("account", "first"), request: whole("requests", "total") },
  asks: [
    asking("text", { id: "courier", label: { zh: "快递公司名称", en: "Name of the courier company" } }),
    asking("day", {
      id: "complained-on",
      label: { zh: "哪天向快递公司投诉的", en: "The day you complained to the courier" },
    }),
    asking("choice", {
      id: "answer",
      label: { zh: "快递公司怎么答复的", en: "What the courier answered" },
      choices: [
        { id: "none", label: { zh: "七天没有答复", en: "No answer within seven days" } },
        { id: "unsatisfied", label: { zh: "答复了，我不满意", en: "It answered, and I am not satisfied" } },
      ],
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "courier-appeal");
  const first = firstComplaint(desk);
  const account = eventSentences(desk).filter(({ trace }) => first === undefined || !trace.facts.includes(toldOn));
  const requests = requestSentences(desk);
  const total = totalSentence(desk);
  const tree = letterTree(desk, "courierAppealTitle", [
    lines("applicant", "applicant", [personLine(desk)]),
    lines("parcel", null, [courierName(desk), factLine(desk, "parcelNumber", { label: "运单号：" })]),
    numbered("account", "account", account),
    lines("first", "effortsMade", [first, basis(desk)]),
    numbered("requests", "requests", requests),
    lines("total", null, total),
    lines("proofs", "proofs", attachmentSentences(desk, "12305")),
    signedBy(desk, "applicantSignature"),
  ]);
  return finished(desk, courierAppeal, {
    channel: "12305",
    audience: "mediator",
    tree,
    fields: filledForm(desk.channel("12305"), {
      courier: { sentences: [courierName(desk, "")] },
      waybill: { sentences: [factLine(desk, "parcelNumber", { label: "" })] },
      content: { sentences: [...account, first], joint: "" },
      request: { sentences: [...requests, ...total] },
      attachments: { sentences: attachmentSentences(desk, "12305") },
    }),
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["parcelNumber"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    against: objections(desk),
  });
}

/** Said once: what the person answers for this paper tells of the complaint to the courier. */
const toldOn = "courierToldOn";

function courierName({ answers, say }: Desk, label = "快递公司："): Sentence | undefined {
  const name = answers.text("courier");
  return name === undefined
    ? undefined
    : say({ text: `${label}${clause(name)}`, from: { answers: ["courier"] }, audience: "mediator" });
}

function firstComplaint({ answers, say }: Desk): Sentence | undefined {
  const day = answers.day("complained-on");
  const outcome = { none: "至今没有答复", unsatisfied: "其答复没有解决问题" }[answers.text("answer") ?? ""];
  return day === undefined || outcome === undefined
    ? undefined
    : say({
        text: `${dayWords(day)}我已向该快递公司投诉，${outcome}。`,
        from: { answers: ["complained-on", "answer"] },
        audience: "mediator",
      });
}

function basis(desk: Desk): Sentence | undefined {
  const { lead, ids } = citing(desk.grounds("basis"));
  return ids.length === 0
    ? undefined
    : desk.say({ text: `${lead}提出申诉。`, from: { articles: ids }, audience: "mediator" });
}

function objections({ answers, input }: Desk): Composition["lint"] {
  const day = answers.day("complained-on");
  const tooEarly = {
    zh: `向快递公司投诉还不满${daysToWait}天、也没有答复的，先等一等，或者先催它答复。`,
    en: `Less than ${daysToWait} days have passed since you complained to the courier: wait, or press for its answer.`,
  };
  const early = day !== undefined && answers.text("answer") === "none" && daysBetween(day, input.today) < daysToWait;
  return early ? [against("blocks", tooEarly)] : [];
}
