import { chineseAmount } from "../chinese-amount.ts";
import type { ComposeInput, MissingItem } from "../compose/composition.ts";
import { causeOf } from "../compose/court/case-cause.ts";
import {
  askChoice,
  askText,
  defendantAsks,
  identityAsks,
  platformAsks,
  whichCourt,
  yesNo,
} from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { elementTable } from "../compose/court/elements.ts";
import { jurisdictionSentence, otherCourtNotes, venueChoices } from "../compose/court/jurisdiction.ts";
import { partyTable } from "../compose/court/party-table.ts";
import { addressedTo, exhibitTable, part, signatures } from "../compose/court/sections.ts";
import { againstSides, mayBeSued, missingSides, sidesOf } from "../compose/court/sides.ts";
import { suitNotes } from "../compose/court/suit-notes.ts";
import { toldInCourt } from "../compose/court/told-in-court.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { reasonSentences } from "../compose/reasons.ts";
import { totalSentence } from "../compose/requests.ts";
import { yuanWords } from "../compose/words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** Of the three articles a paper cites, one says why this court has the case. */
const articlesForReasons = 2;

/** 民事起诉状, by elements: who sues whom for what, why here, and each element with its exhibits. */
export const pleading: Paper = {
  id: "pleading",
  title: { zh: "民事起诉状", en: "Statement of claim" },
  role: "ordinary",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [
    whichCourt,
    askChoice("venue", { label: { zh: "按哪一种管辖", en: "On which ground of jurisdiction" }, choices: venueChoices }),
    ...identityAsks,
    askText("child-name", {
      label: { zh: "孩子的姓名（未成年人消费才填）", en: "The child's name (minors' spending only)" },
    }),
    ...defendantAsks,
    ...platformAsks,
    askChoice("fraud", {
      label: { zh: "要不要同时主张以欺诈为前提的赔偿", en: "Whether to claim what rests on fraud as well" },
      help: {
        zh: "要证明到排除合理怀疑的程度；证明不了，这一项会被驳回，受理费按金额分担。",
        en: "It takes proof beyond reasonable doubt; without it that claim fails, and you bear its share of the fee.",
      },
      choices: yesNo,
    }),
    askChoice("preservation", {
      label: { zh: "要不要申请财产保全", en: "Whether to apply for preservation of property" },
      choices: yesNo,
    }),
    askChoice("mediation", {
      label: { zh: "愿不愿意先行调解", en: "Whether you agree to mediation first" },
      choices: yesNo,
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(withFraud(input), "pleading");
  const { cause, form } = causeOf(input.assessment.kind, desk.facts);
  const told = toldInCourt(desk, partyWords(desk));
  const causeLine = desk.say({ text: cause, from: { directory: ["channel:court"] }, audience: "court" });
  return courtComposition(desk, pleading, {
    channel: "court",
    title: form.title,
    sections: [
      ...part(["cause", "cause"], "lines", [causeLine]),
      ...partyTable(desk),
      ...part(["claims-lead", "claims"], "lines", [formWords("claimsLead")]),
      ...part(["claims", null], "numbered", [...claimSentences(desk), formWords("costsOnDefendant")]),
      ...part(["total", null], "lines", sums(desk) > 1 ? totalSentence(desk) : []),
      ...part(["jurisdiction", "jurisdiction"], "lines", [jurisdictionSentence(desk)]),
      ...elementTable(desk, told),
      ...part(["grounds", "claimGrounds"], "numbered", [
        ...identitySentence(desk),
        ...reasonSentences(desk, articlesForReasons),
      ]),
      ...exhibitTable(desk, "courtExhibits"),
      ...addressedTo(desk),
      ...signatures(desk, ["plaintiffSigns"], "today"),
      ...part(["enclosures", "enclosures"], "lines", [copiesSentence(desk)]),
    ],
    missing: missingFor(desk),
    against: againstSides(desk),
    notes: [...suitNotes(desk), ...otherCourtNotes(desk)],
    numbers: ["identity-number", "defendant-phone", "defendant-code"],
  });
}

/** What rests on fraud is demanded only where the person says so. */
function withFraud(input: ComposeInput): ComposeInput {
  if (input.answers?.fraud !== "yes") {
    return input;
  }
  const sure = input.assessment.claims.filter(({ state, confidence }) => state === "holds" && confidence === "high");
  return { ...input, chosenClaims: sure.map(({ id }) => id) };
}

function partyWords(desk: Desk) {
  const them = sidesOf(desk).seller ? "被告" : "卖家";
  return desk.input.assessment.kind === "minor-spending"
    ? { self: "原告的监护人", child: "原告", them }
    : { self: "原告", child: "原告", them };
}

/** Each demand with its sum, also in capital figures. */
function claimSentences(desk: Desk): readonly Sentence[] {
  const own = desk.demands.asked.flatMap((claim) => {
    const from = desk.claimSource(claim);
    const sum = claim.amount === null ? "" : `${yuanWords(claim.amount)}（大写：${chineseAmount(claim.amount)}）`;
    return from === undefined ? [] : [desk.say({ text: `${claim.title.zh}${sum}。`, from, audience: "court" })];
  });
  const { seller, platform } = sidesOf(desk);
  const both = seller && platform === "defendant" && mayBeSued(desk) && own.length > 0;
  return both ? [...own, platformClaim(desk)] : own;
}

/** How many of the demands are sums. */
function sums({ demands }: Desk): number {
  return demands.asked.filter(({ amount }) => amount !== null).length;
}

function platformClaim(desk: Desk): Sentence {
  return desk.say({
    text: "被告二对以上款项承担赔偿责任。",
    from: { facts: ["platform"], articles: desk.grounds("identity").map(({ id }) => id) },
    audience: "court",
  });
}

/** Why the platform is sued: it gave no identity of the seller. */
function identitySentence(desk: Desk): readonly Sentence[] {
  const [article] = desk.grounds("identity");
  if (sidesOf(desk).platform !== "defendant" || article === undefined || desk.facts.platformGaveIdentity !== false) {
    return [];
  }
  const text = `平台没有提供卖家的真实名称、地址和有效联系方式，应当承担赔偿责任（依据：${article.citation.zh}）。`;
  return [desk.say({ text, from: { facts: ["platformGaveIdentity"], articles: [article.id] }, audience: "court" })];
}

function copiesSentence(desk: Desk): Sentence | undefined {
  const { others } = sidesOf(desk);
  return others === 0
    ? undefined
    : desk.say({
        text: `本起诉状副本${others}份；证据目录和证据材料各${others + 1}份；原告身份证明1份。`,
        from: { directory: ["channel:court"] },
        audience: "court",
      });
}

function missingFor(desk: Desk): readonly MissingItem[] {
  const { input, facts, answers } = desk;
  const child = input.assessment.kind === "minor-spending" && answers.text("child-name") === undefined;
  return [
    ...missingProfile(input.profile),
    ...desk.lacking(facts.orderedOn === undefined && facts.paidOn === undefined ? ["orderedOn"] : []),
    ...missingSides(desk),
    ...(child ? [{ field: "answers.child-name", text: { zh: "孩子的姓名", en: "The child's name" } }] : []),
    ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...desk.lackingDemand(),
  ];
}
