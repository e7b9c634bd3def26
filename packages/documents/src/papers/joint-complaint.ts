import type { ComposeInput } from "../compose/composition.ts";
import { askChoice, askLong, askText } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { part, signatures } from "../compose/court/sections.ts";
import { otherSideName } from "../compose/court/sides.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, sayable } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { otherSideLines, personLine } from "../compose/parties.ts";
import { clause } from "../compose/words.ts";
import type { LintFinding } from "../lint/finding.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 共同投诉: several people in the same dispute choose two to speak for them, in writing. */
export const jointComplaint: Paper = {
  id: "joint-complaint",
  title: { zh: "共同投诉代表人推选书", en: "Choice of representatives for a joint complaint" },
  role: "on-request",
  suits: () => true,
  filing: "complaint",
  standings: {},
  asks: [
    askLong(
      "others",
      {
        label: {
          zh: "其他投诉人（一人一行：姓名、电话、通讯地址）",
          en: "The other complainants, one a line: name, phone, address",
        },
        help: {
          zh: "各人写自己的电话和地址，不能共用。",
          en: "Each with a phone and address of their own; none may be used by two.",
        },
      },
      true,
    ),
    askText("first", { label: { zh: "第一位代表人的姓名", en: "The first representative's name" } }, true),
    askText("second", { label: { zh: "第二位代表人的姓名", en: "The second representative's name" } }, true),
    askChoice(
      "same-dispute",
      {
        label: { zh: "大家是同一件事，还是各有各的订单", en: "One and the same dispute, or an order each" },
        choices: [
          { id: "same", label: { zh: "同一件事（例如拼在一个订单里）", en: "The same, such as one order in common" } },
          { id: "separate", label: { zh: "各有各的订单", en: "An order each" } },
        ],
      },
      true,
    ),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "joint-complaint");
  return courtComposition(desk, jointComplaint, {
    channel: "12315-complaint",
    demands: "none",
    title: "jointTitle",
    sections: [
      ...part(["people", "jointPeople"], "numbered", [personLine(desk), ...otherPeople(desk)]),
      ...part(["respondent", "respondent"], "lines", otherSideLines(desk)),
      ...part(["chosen", "chosenTwo"], "lines", chosenSentence(desk)),
      ...part(["mandate", "mandate"], "numbered", [
        subjectSentence(desk),
        formWords("jointMandate"),
        formWords("jointLimit"),
      ]),
      ...signatures(desk, ["everyoneSigns"], "by-hand"),
    ],
    missing: [...missingProfile(input.profile), ...desk.lacking(["sellerLegalName"])],
    against: doubts(desk),
    notes: notes(desk),
    numbers: ["others"],
  });
}

function people({ answers }: Desk): readonly string[] {
  return (answers.text("others") ?? "")
    .split("\n")
    .map(clause)
    .filter((line) => line !== "");
}

function otherPeople(desk: Desk): readonly Sentence[] {
  return people(desk).map((text) => desk.say({ text, from: { answers: ["others"] }, audience: "mediator" }));
}

function chosenSentence({ answers, say }: Desk): readonly Sentence[] {
  const first = answers.text("first");
  const second = answers.text("second");
  return first === undefined || second === undefined
    ? []
    : [
        say({
          text: `全体投诉人推选${clause(first)}、${clause(second)}两人为代表人。`,
          from: { answers: ["first", "second"] },
          audience: "mediator",
        }),
      ];
}

function subjectSentence(desk: Desk): Sentence | undefined {
  const [name] = sayable(otherSideName(desk));
  return name && desk.say({ text: `就与${name.text}的同一消费争议共同投诉。`, from: name.trace, audience: "mediator" });
}

function doubts(desk: Desk): readonly LintFinding[] {
  const { answers, input } = desk;
  const names = [input.profile?.name.trim() ?? "", ...people(desk)];
  const chosen = [answers.text("first"), answers.text("second")].flatMap((name) => name ?? []);
  const outsider = chosen.some((name) => !names.some((line) => line.includes(name)));
  const phones = [input.profile?.phone ?? "", ...people(desk)].flatMap((line) => line.match(/\d{11}/g) ?? []);
  return [
    ...(answers.text("same-dispute") === "separate" ? [against("warns", separateOrders)] : []),
    ...(chosen.length === 2 && chosen[0] === chosen[1] ? [against("blocks", onePersonTwice)] : []),
    ...(outsider ? [against("blocks", notAmongThem)] : []),
    ...(new Set(phones).size < phones.length ? [against("blocks", samePhone)] : []),
  ];
}

const separateOrders = {
  zh: "各有各的订单算不算“同一争议”没有定论，可能被要求分开投诉。稳妥的做法是各自投诉，只在内容里写明还有别人遇到同样的事。",
  en: "Whether separate orders are the same dispute is not settled; you may be told to complain apart. The safer way is a complaint each that mentions the others.",
};
const onePersonTwice = {
  zh: "两位代表人不能是同一个人。",
  en: "The two representatives cannot be one person.",
};
const notAmongThem = {
  zh: "代表人要从投诉人里选；名单里找不到这个名字。",
  en: "Representatives come from among the complainants; this name is not on the list.",
};
const samePhone = {
  zh: "有两个人写了同一个电话。各人用自己的电话和地址，否则可能不被受理。",
  en: "Two people have the same phone. Each uses their own phone and address, or the complaint may be refused.",
};

function notes(desk: Desk): readonly Sentence[] {
  return desk.grounds("basis").map((article) =>
    desk.say({
      text: `并成一件处理要市场监管部门同意；推选代表人要书面（${article.citation.zh}）。`,
      from: { articles: [article.id] },
    }),
  );
}
