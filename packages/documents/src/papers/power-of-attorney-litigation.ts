import type { ComposeInput } from "../compose/composition.ts";
import { agentLines, askAgent, termSentence } from "../compose/court/agent.ts";
import { causeOf } from "../compose/court/case-cause.ts";
import { askChoice, whichCourt } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { personLines } from "../compose/court/person-lines.ts";
import { addressedTo, part, signatures } from "../compose/court/sections.ts";
import { otherSideName } from "../compose/court/sides.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, sayable } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import type { LintFinding } from "../lint/finding.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** Who may act in court for a person, and the papers each brings. */
const agents: Readonly<Record<string, FormWordId>> = {
  lawyer: "lawyerPapers",
  "legal-worker": "legalWorkerPapers",
  relative: "kinshipProof",
  recommended: "recommendationPapers",
};

/** 授权委托书（诉讼）: one of those who may act in court, with ordinary or special authority spelt out. */
export const attorneyLitigation: Paper = {
  id: "power-of-attorney-litigation",
  title: { zh: "授权委托书（诉讼）", en: "Power of attorney (litigation)" },
  role: "enclosure",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [
    whichCourt,
    askChoice(
      "agent-kind",
      {
        label: { zh: "受托人是哪一类人", en: "What kind of agent" },
        help: {
          zh: "普通朋友、志愿者不能直接当诉讼代理人，要有社区、单位或者有关社会团体推荐。",
          en: "A friend or volunteer cannot act in court as such; a community, employer or association has to recommend one.",
        },
        choices: [
          { id: "lawyer", label: { zh: "律师", en: "A lawyer" } },
          { id: "legal-worker", label: { zh: "基层法律服务工作者", en: "A legal-service worker" } },
          { id: "relative", label: { zh: "近亲属", en: "A near relative" } },
          {
            id: "recommended",
            label: {
              zh: "社区、单位或者有关社会团体推荐的人",
              en: "Somebody recommended by community, employer or association",
            },
          },
          { id: "other", label: { zh: "都不是", en: "None of these" } },
        ],
      },
      true,
    ),
    ...askAgent,
    askChoice(
      "powers",
      {
        label: { zh: "一般授权还是特别授权", en: "Ordinary or special authority" },
        choices: [
          {
            id: "general",
            label: {
              zh: "一般授权（和解、撤回、上诉要我本人）",
              en: "Ordinary: settling, withdrawing and appealing stay with me",
            },
          },
          { id: "special", label: { zh: "特别授权（逐项写明）", en: "Special, spelt out item by item" } },
        ],
      },
      true,
    ),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "power-of-attorney-litigation");
  const papers = agents[desk.answers.text("agent-kind") ?? ""];
  return courtComposition(desk, attorneyLitigation, {
    channel: "court",
    demands: "none",
    title: "attorneyLitigationTitle",
    sections: [
      ...part(["principal", "principal"], "lines", personLines(desk)),
      ...part(["agent", "agent"], "lines", agentLines(desk)),
      ...part(["mandate", "mandate"], "lines", [mandateSentence(desk)]),
      ...part(["authority", "authority"], "lines", [
        formWords(desk.answers.text("powers") === "special" ? "specialLitigation" : "generalLitigation"),
      ]),
      ...part(["term", "term"], "lines", [termSentence(desk)]),
      ...addressedTo(desk),
      ...signatures(desk, ["principalSigns", "agentSigns"], "by-hand"),
      ...part(["enclosures", "enclosures"], "numbered", [
        formWords("agentIdentity"),
        papers === undefined ? undefined : formWords(papers),
      ]),
    ],
    missing: missingProfile(input.profile),
    against: mayNotAct(desk),
    notes: notes(desk),
    numbers: ["identity-number", "agent-identity", "agent-phone"],
  });
}

function mandateSentence(desk: Desk): Sentence | undefined {
  const [name] = sayable(otherSideName(desk));
  const { cause } = causeOf(desk.input.assessment.kind, desk.facts);
  return (
    name &&
    desk.say({
      text: `委托人与${name.text}${cause}一案，委托受托人作为委托人的诉讼代理人。`,
      from: name.trace,
      audience: "court",
    })
  );
}

function mayNotAct({ answers }: Desk): readonly LintFinding[] {
  return answers.text("agent-kind") === "other" ? [against("blocks", cannotAct)] : [];
}

const cannotAct = {
  zh: "这个人不能当诉讼代理人：只能是律师、基层法律服务工作者、近亲属，或者社区、单位、有关社会团体推荐的人。可以自己出庭、带他旁听，或者先拿到推荐材料。",
  en: "This person cannot act in court: only a lawyer, a legal-service worker, a near relative, or somebody recommended by community, employer or association. Appear yourself with the person in the gallery, or get the recommendation first.",
};

function notes(desk: Desk): readonly Sentence[] {
  const cited = (role: string, text: string) =>
    desk
      .grounds(role)
      .map((article) => desk.say({ text: `${text}（${article.citation.zh}）。`, from: { articles: [article.id] } }));
  return [
    ...cited("who", "最多委托两个人，谁能当代理人有规定"),
    ...cited("authority", "承认、放弃、变更请求，和解，反诉，上诉，都要特别授权"),
    ...cited("plain", "开庭前交到法院；只写“全权代理”等于没有特别授权"),
    ...cited("papers", "代理人的证件和证明要一起交"),
  ];
}
