import { addDays, type Fen, owedOf, type SettlementPaper, sumFen } from "@youju/domain";
import { chineseAmount } from "../chinese-amount.ts";
import { unkeptAgreements } from "../compose/agreed.ts";
import type { AgreedDuty, ComposeInput, MissingItem } from "../compose/composition.ts";
import { askChoice, askLong, askText, defendantAsks, identityAsks, whichCourt } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { otherLines, personLines } from "../compose/court/person-lines.ts";
import { addressedTo, part, signatures } from "../compose/court/sections.ts";
import { againstCode } from "../compose/court/sides.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against } from "../compose/letter.ts";
import { missingFact, missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { citations } from "../compose/reasons.ts";
import { clause, dayWords, yuanWords } from "../compose/words.ts";
import type { LintFinding } from "../lint/finding.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 强制执行申请书: what a court enforces as it stands was not performed by its day. */
export const enforcementApplication: Paper = {
  id: "enforcement-application",
  title: { zh: "强制执行申请书", en: "Application for enforcement" },
  role: "on-request",
  suits: (input) => toEnforce(deskFor(input, "enforcement-application")) !== undefined,
  filing: "court",
  standings: {},
  goesTo: {
    zh: "判决、法院调解书：一审法院，或者与它同级的、对方财产所在地的法院。确认裁定、支付令：作出它的法院，或者同级的、对方财产所在地的法院。裁决书：对方住所地或者财产所在地的法院，先问清哪一级。",
    en: "A judgment or court record: the court of first instance, or one of its rank where the debtor's property is. A confirmation or payment order: the court that made it, or one of its rank where the property is. An award: a court at the debtor's seat or where the property is; ask which rank.",
  },
  asks: [
    whichCourt,
    askText(
      "paper-number",
      {
        label: { zh: "文书的案号（照抄，如（2026）…民初…号）", en: "The number of the judgment or record, as printed" },
      },
      true,
    ),
    askChoice(
      "final",
      {
        label: { zh: "文书生效了吗", en: "Is it final" },
        help: {
          zh: "判决过了上诉期没人上诉、二审判了、小额诉讼判了、调解书双方签收了，都算生效。",
          en: "A judgment nobody appealed in time, a second judgment, one on a small claim, a record both sides signed for.",
        },
        choices: [
          { id: "yes", label: { zh: "生效了", en: "Yes" } },
          { id: "no", label: { zh: "还没有", en: "Not yet" } },
        ],
      },
      true,
    ),
    askLong("clues", {
      label: { zh: "对方的财产线索（可不填）", en: "What is known of the other side's property (optional)" },
      help: {
        zh: "知道的照写：店铺收款账户、在平台的保证金和货款、银行账户、经营场所。",
        en: "As far as known: the shop's payment account, deposit and takings at the platform, a bank account, premises.",
      },
    }),
    ...identityAsks,
    ...defendantAsks,
  ],
  compose,
};

/** Papers a court enforces, as the application names them. */
const named: Readonly<Partial<Record<SettlementPaper, string>>> = {
  "court-record": "民事调解书",
  judgment: "民事裁判文书",
  award: "仲裁裁决书",
  "confirmed-agreement": "确认调解协议有效的民事裁定书",
  "payment-order": "支付令",
};

/** Where the law on enforcing it stands, beside what is common to all. */
const roles: Readonly<Partial<Record<SettlementPaper, string>>> = {
  award: "award",
  "confirmed-agreement": "confirmed",
  "payment-order": "order",
};

type Enforced = { readonly first: AgreedDuty; readonly unkept: readonly AgreedDuty[] };

/** What the other side did not perform under the first paper that a court enforces. */
function toEnforce({ agreed }: Pick<Desk, "agreed">): Enforced | undefined {
  const first = agreed.find(({ paper, whose, unkept }) => whose === "other" && unkept && named[paper] !== undefined);
  return first === undefined
    ? undefined
    : {
        first,
        unkept: agreed.filter(
          ({ settlementId, whose, unkept }) => settlementId === first.settlementId && whose === "other" && unkept,
        ),
      };
}

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const whole = deskFor(input, "enforcement-application");
  const enforced = toEnforce(whole);
  const desk: Desk = { ...whole, agreed: enforced?.unkept ?? [] };
  return courtComposition(desk, enforcementApplication, {
    channel: "court",
    demands: "none",
    title: "enforcementTitle",
    sections: [
      ...part(["applicant", "enforcementApplicant"], "lines", personLines(desk)),
      ...part(["debtor", "enforcementDebtor"], "lines", otherLines(desk)),
      ...part(["basis", "enforcementBasis"], "lines", basisSentences(desk, enforced)),
      ...part(["requests", "requestItems"], "numbered", [...requestLines(desk), formWords("enforcementFee")]),
      ...part(["account", "factsAndReasons"], "numbered", reasonLines(desk, enforced)),
      ...part(["clues", "enforcementClues"], "lines", clueLines(desk)),
      ...addressedTo(desk),
      ...signatures(desk, ["creditorSigns"], "today"),
      ...part(["enclosures", "enclosures"], "lines", [formWords("enforcementEnclosures")]),
    ],
    missing: missingFor(desk),
    against: unfit(desk, enforced),
    notes: notes(desk, enforced),
    amounts: owedIn(desk).length === 0 ? [] : [sumFen(owedIn(desk))],
    numbers: ["identity-number", "defendant-phone", "defendant-code", "paper-number", "clues"],
  });
}

function basisSentences({ answers, say }: Desk, enforced: Enforced | undefined): readonly Sentence[] {
  const number = answers.text("paper-number");
  if (enforced === undefined || number === undefined) {
    return [];
  }
  const { paper, body, on, settlementId } = enforced.first;
  const text = `${clause(body)}${clause(number)}${named[paper] ?? ""}，${dayWords(on)}生效。`;
  return [say({ text, from: { answers: ["paper-number"], contacts: [settlementId] }, audience: "court" })];
}

/** The sum that is owing, whatever else was to be done, and what is due for the delay. */
function requestLines(desk: Desk): readonly Sentence[] {
  const [first] = desk.agreed;
  const sums = owedIn(desk);
  if (first === undefined) {
    return [];
  }
  const from = { contacts: [first.settlementId] };
  const deeds = desk.agreed.filter(({ amount }) => amount === null);
  return [
    ...(sums.length === 0 ? [] : [desk.say({ text: moneyWords(sumFen(sums)), from, audience: "court" })]),
    ...deeds.map(({ what }) => desk.say({ text: `强制被执行人履行：${clause(what)}。`, from, audience: "court" })),
    ...delayLines(desk),
  ];
}

function owedIn({ agreed }: Pick<Desk, "agreed">): readonly Fen[] {
  return agreed.flatMap((duty) => owedOf(duty) ?? []).filter((sum) => sum > 0);
}

function moneyWords(sum: Fen): string {
  return `强制被执行人向申请执行人给付${yuanWords(sum)}（大写：${chineseAmount(sum)}）。`;
}

/** Interest for the delay runs from the day after each sum was due. */
function delayLines(desk: Desk): readonly Sentence[] {
  const [article] = desk.grounds("delay");
  const since = desk.agreed
    .flatMap(({ amount, by }) => (amount === null || by === null ? [] : [by]))
    .toSorted()
    .at(0);
  const [first] = desk.agreed;
  return article === undefined || since === undefined || first === undefined
    ? []
    : [
        desk.say({
          text: `被执行人自${dayWords(addDays(since, 1))}起至付清之日止，加倍支付迟延履行期间的债务利息；分期到期的，从各期到期的次日起算。`,
          from: { articles: [article.id], contacts: [first.settlementId] },
          audience: "court",
        }),
      ];
}

function reasonLines(desk: Desk, enforced: Enforced | undefined): readonly Sentence[] {
  if (enforced === undefined) {
    return [];
  }
  const own = roles[enforced.first.paper];
  const articles = desk.grounds(own ?? "basis");
  const because =
    articles.length === 0
      ? []
      : [
          desk.say({
            text: `被执行人逾期没有履行生效法律文书确定的义务，依据${citations(articles)}，申请强制执行。`,
            from: { articles: articles.map(({ id }) => id), contacts: [enforced.first.settlementId] },
            audience: "court",
          }),
        ];
  return [...unkeptAgreements(desk, { them: "被执行人", quoteLength: 120 }), ...because];
}

function clueLines({ answers, say }: Desk): readonly Sentence[] {
  const clues = answers.text("clues");
  return clues === undefined ? [] : [say({ text: clues, from: { answers: ["clues"] }, audience: "court" })];
}

function unfit(desk: Desk, enforced: Enforced | undefined): readonly LintFinding[] {
  const ends = enforced === undefined ? null : termOf(desk, enforced);
  return [
    ...(enforced === undefined ? [against("blocks", nothingToEnforce)] : []),
    ...(desk.answers.text("final") === "no" ? [against("blocks", notFinal)] : []),
    ...(ends !== null && ends < desk.input.today ? [against("warns", termOver)] : []),
    ...(desk.facts.sellerLegalName === undefined ? [against("blocks", unknownDebtor)] : []),
    ...againstCode(desk),
  ];
}

/** The last day to apply, counted from the first day that passed unkept. */
function termOf(desk: Desk, { first, unkept }: Enforced): ReturnType<typeof addDays> | null {
  const since = unkept.flatMap(({ by }) => by ?? []).toSorted()[0] ?? first.on;
  return desk.input.court?.enforcementEnds(since) ?? null;
}

const nothingToEnforce = {
  zh: "还没有可以强制执行的内容。先在“结果与履行”里记下判决书、法院调解书、确认裁定、裁决书或支付令，和到期没做的那一项；双方自己谈成的，要起诉。",
  en: "There is nothing to enforce yet. Note the judgment, court record, confirmation, award or payment order under “Outcome”, with what was not done by its day; on an agreement of your own you have to sue.",
};
const notFinal = {
  zh: "文书还没有生效，不能申请执行。等上诉期过了，或者二审判了，再来。",
  en: "It is not final, so it cannot be enforced yet. Come back once the time to appeal has passed or the appeal is decided.",
};
const termOver = {
  zh: "申请执行的期间看来已经过了：法院仍然会收，但对方可以提出异议。期间可能中断过（催过、答应过、付过一部分），把这些证据一起交。",
  en: "The time to apply seems over: the court still takes it, but the debtor may object. It may have been interrupted by a demand, a promise or part payment: hand in proof of that.",
};
const unknownDebtor = {
  zh: "被执行人要写文书上的全称。照判决书或调解书上的当事人名称，填到“商家的名称”里。",
  en: "The debtor's full name as printed in the judgment or record is needed: enter it as the seller's name.",
};

function notes(desk: Desk, enforced: Enforced | undefined): readonly Sentence[] {
  const ends = enforced === undefined ? null : termOf(desk, enforced);
  const [term] = desk.grounds("term");
  const issued = enforced?.first.paper === "confirmed-agreement" || enforced?.first.paper === "payment-order";
  const [where] = desk.grounds(issued ? "issuing" : "court");
  const [fee] = desk.grounds("fee");
  const [content] = desk.grounds("content");
  const cited = (text: string, article: typeof fee) =>
    article === undefined
      ? []
      : [desk.say({ text: `${article.citation.zh}：${text}`, from: { articles: [article.id] } })];
  return [
    ...(ends === null
      ? []
      : cited(`最晚${dayWords(ends)}提出，从到期没履行的第一天算；催过、付过一部分会重新算。`, term)),
    ...cited(whereWords(enforced?.first.paper), where),
    ...cited("不用先交执行费，执行到以后由对方负担。", fee),
    ...cited("要写清谁向谁、给付什么；含糊的，先请法院说明或者补正文书。", content),
  ];
}

function whereWords(paper: SettlementPaper | undefined): string {
  if (paper === "confirmed-agreement" || paper === "payment-order") {
    return "向作出裁定、发出支付令的法院，或者同级的、对方财产所在地的法院提出。";
  }
  return paper === "award"
    ? "仲裁裁决向对方住所地或者财产所在地的法院提出，先打电话问哪一级法院受理。"
    : "向一审法院，或者与它同级的、对方财产所在地的法院提出。";
}

function missingFor(desk: Desk): readonly MissingItem[] {
  const { input, facts, answers } = desk;
  const noSeat = facts.sellerAddress === undefined && answers.text("defendant-address") === undefined;
  return [
    ...missingProfile(input.profile),
    ...(facts.sellerLegalName === undefined ? [missingFact("sellerLegalName")] : []),
    ...(noSeat ? [missingFact("sellerAddress")] : []),
  ];
}
