import type { ComposeInput } from "../compose/composition.ts";
import { agentLines, askAgent, termSentence } from "../compose/court/agent.ts";
import { askChoice } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { personLines } from "../compose/court/person-lines.ts";
import { part, signatures } from "../compose/court/sections.ts";
import { otherSideName } from "../compose/court/sides.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { sayable } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { clause } from "../compose/words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 授权委托书（投诉）: matter, powers and term, signed by the person; the agent's identity goes along. */
export const attorneyComplaint: Paper = {
  id: "power-of-attorney-complaint",
  title: { zh: "授权委托书（投诉）", en: "Power of attorney (complaint)" },
  role: "enclosure",
  suits: () => true,
  filing: "complaint",
  standings: {},
  asks: [
    ...askAgent,
    askChoice(
      "powers",
      {
        label: { zh: "给他多大权限", en: "How far the agent may go" },
        choices: [
          { id: "general", label: { zh: "只代办手续，和解要我点头", en: "Formalities only; settling needs my yes" } },
          {
            id: "special",
            label: { zh: "可以代我变更请求、达成调解协议", en: "May change the request and settle for me" },
          },
        ],
      },
      true,
    ),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "power-of-attorney-complaint");
  return courtComposition(desk, attorneyComplaint, {
    channel: "12315-complaint",
    demands: "none",
    title: "attorneyComplaintTitle",
    sections: [
      ...part(["principal", "principal"], "lines", personLines(desk)),
      ...part(["agent", "agent"], "lines", agentLines(desk)),
      ...part(["mandate", "mandate"], "lines", [mandateSentence(desk)]),
      ...part(["authority", "authority"], "lines", [
        formWords(desk.answers.text("powers") === "special" ? "specialComplaint" : "generalComplaint"),
      ]),
      ...part(["term", "term"], "lines", [termSentence(desk)]),
      ...signatures(desk, ["principalSigns", "agentSigns"], "by-hand"),
      ...part(["enclosures", "enclosures"], "lines", [formWords("complaintEnclosures")]),
    ],
    missing: missingProfile(input.profile),
    notes: notes(desk),
    numbers: ["identity-number", "agent-identity", "agent-phone"],
  });
}

function mandateSentence(desk: Desk): Sentence | undefined {
  const [name] = sayable(otherSideName(desk));
  const { facts } = desk;
  if (name === undefined) {
    return undefined;
  }
  const order = facts.orderNumber === undefined ? "" : `（订单号${clause(facts.orderNumber)}）`;
  return desk.say({
    text: `就委托人与${name.text}的消费争议${order}，代为向市场监督管理部门投诉。`,
    from: { facts: [...name.trace.facts, ...(order === "" ? [] : (["orderNumber"] as const))] },
    audience: "mediator",
  });
}

function notes(desk: Desk): readonly Sentence[] {
  const [article] = desk.grounds("basis");
  const basis =
    article === undefined
      ? []
      : [
          desk.say({
            text: `代人投诉要交这份委托书的原件和受托人的身份证明，缺一样就不受理（${article.citation.zh}）。`,
            from: { articles: [article.id] },
          }),
        ];
  return [
    ...basis,
    desk.say({
      text: "投诉里仍填您本人的电话和地址：几个人共用受托人的电话或者地址，会被当成不是真实消费。",
      from: { directory: ["channel:12315-complaint"] },
    }),
  ];
}
