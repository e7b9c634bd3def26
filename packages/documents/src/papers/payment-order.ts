import type { DisputeKind, FactName } from "@youju/domain";
import { chineseAmount } from "../chinese-amount.ts";
import { sumDue } from "../compose/agreed.ts";
import type { ComposeInput, MissingItem } from "../compose/composition.ts";
import { askChoice, defendantAsks, identityAsks, whichCourt, yesNo } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { otherLines, personLines } from "../compose/court/person-lines.ts";
import { addressedTo, exhibitTable, part, signatures } from "../compose/court/sections.ts";
import { againstCode } from "../compose/court/sides.ts";
import { toldInCourt } from "../compose/court/told-in-court.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against } from "../compose/letter.ts";
import { missingFact, missingOther, missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { citations } from "../compose/reasons.ts";
import { totalSentence } from "../compose/requests.ts";
import { dayWords, yuanWords } from "../compose/words.ts";
import type { LintFinding } from "../lint/finding.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 支付令申请书: only for a definite sum that is due, with nothing owed in return, from a debtor who can be served. */
export const paymentOrder: Paper = {
  id: "payment-order",
  title: { zh: "支付令申请书", en: "Application for a payment order" },
  role: "on-request",
  suits: (input) => unfit(deskFor(definite(input), "payment-order")).length === 0,
  filing: "court",
  standings: {},
  asks: [
    whichCourt,
    ...identityAsks,
    ...defendantAsks,
    askChoice(
      "reachable-in-mainland",
      {
        label: {
          zh: "对方在中国大陆境内、文书送得到吗",
          en: "Is the other side in the mainland, and can papers be served",
        },
        choices: yesNo,
      },
      true,
    ),
    askChoice(
      "other-debts",
      {
        label: { zh: "和对方还有别的债务纠纷吗", en: "Are there other debts between you and the other side" },
        choices: yesNo,
      },
      true,
    ),
    askChoice(
      "preserved",
      { label: { zh: "申请过诉前财产保全吗", en: "Did you apply for preservation before suit" }, choices: yesNo },
      true,
    ),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(definite(input), "payment-order");
  const told = toldInCourt(desk, { self: "申请人", child: "申请人的孩子", them: "被申请人" });
  return courtComposition(desk, paymentOrder, {
    channel: "court",
    title: "paymentOrderTitle",
    sections: [
      ...part(["applicant", "applicant"], "lines", personLines(desk)),
      ...part(["debtor", "reviewedOffice"], "lines", otherLines(desk)),
      ...part(["requests", "requestItems"], "numbered", [...requestLines(desk), formWords("feeOnDebtor")]),
      ...part(
        ["total", null],
        "lines",
        sumDue(desk) === null && desk.demands.asked.length > 1 ? totalSentence(desk) : [],
      ),
      ...part(["account", "factsAndReasons"], "numbered", [told.purchase, ...told.events, told.demand]),
      ...part(["conditions", "conditions"], "numbered", conditionSentences(desk)),
      ...exhibitTable(desk, "courtExhibits"),
      ...addressedTo(desk),
      ...signatures(desk, ["applicantSigns"], "today"),
    ],
    missing: missingFor(desk),
    against: unfit(desk),
    notes: notes(desk),
    numbers: ["identity-number", "defendant-phone", "defendant-code"],
  });
}

/** What a court has to weigh is no definite sum: multiples and what rests on fraud are left to a suit. */
function definite(input: ComposeInput): ComposeInput {
  const sure = input.assessment.claims.filter(
    ({ state, confidence, standard, amount, level }) =>
      state === "holds" && confidence === "high" && standard === "ordinary" && amount !== null && level !== "maximum",
  );
  return { ...input, chosenClaims: sure.map(({ id }) => id) };
}

function requestLines(desk: Desk): readonly Sentence[] {
  const due = sumDue(desk);
  if (due !== null) {
    const { sum, on, settlementId } = due;
    const text = `请求发出支付令，由被申请人向申请人给付${yuanWords(sum)}（大写：${chineseAmount(sum)}），款项为${dayWords(on)}约定、到期未付的款项。`;
    return [desk.say({ text, from: { contacts: [settlementId] }, audience: "court" })];
  }
  return desk.demands.asked.flatMap((claim) => {
    const from = desk.claimSource(claim);
    const { amount } = claim;
    return from === undefined || amount === null
      ? []
      : [
          desk.say({
            text: `请求发出支付令，由被申请人向申请人给付${yuanWords(amount)}（大写：${chineseAmount(amount)}），款项为${claim.title.zh}。`,
            from,
            audience: "court",
          }),
        ];
  });
}

/** Each condition of a payment order, as far as it is known to be met. */
function conditionSentences(desk: Desk): readonly Sentence[] {
  const { answers, say } = desk;
  const [article] = desk.grounds("basis");
  const told = (id: string, wanted: string, text: string) =>
    answers.text(id) === wanted ? [say({ text, from: { answers: [id] }, audience: "court" })] : [];
  return [
    ...owesNothing(desk),
    ...told("other-debts", "no", "申请人与被申请人没有其他债务纠纷。"),
    ...told("reachable-in-mainland", "yes", "被申请人在中国大陆境内，支付令能够送达。"),
    ...told("preserved", "no", "申请人没有申请诉前财产保全。"),
    ...(article === undefined
      ? []
      : [
          say({
            text: `请求给付的金钱已经到期、数额确定，依据${citations(desk.grounds("basis"))}提出申请。`,
            from: { articles: desk.grounds("basis").map(({ id }) => id) },
            audience: "court",
          }),
        ]),
  ];
}

/** Disputes in which there are no goods to hand back against the money. */
const withoutGoods: ReadonlySet<DisputeKind> = new Set([
  "cancelled-order",
  "not-shipped",
  "lost-parcel",
  "deposit",
  "auto-renewal",
  "prepaid",
  "price-protection",
  "price-discrimination",
  "minor-spending",
  "invoice-refused",
]);

/** Why the person owes nothing in return; nothing where that is not known. */
function owesNothing(desk: Desk): readonly Sentence[] {
  const { facts, input, say } = desk;
  const due = sumDue(desk);
  if (due !== null) {
    const text = "约定中没有申请人尚未履行的义务，申请人没有对待给付义务。";
    return [say({ text, from: { contacts: [due.settlementId] }, audience: "court" })];
  }
  const because = (text: string, name: FactName) => [
    say({ text: `${text}，申请人没有对待给付义务。`, from: { facts: [name] }, audience: "court" }),
  ];
  if (facts.goodsReturned === "arrived") {
    return because("商品已经退回并由被申请人收到", "goodsReturned");
  }
  if (facts.agreedTo === "refund-only" || facts.agreedTo === "payment") {
    return because("被申请人已经同意付款，没有要求退回商品", "agreedTo");
  }
  return withoutGoods.has(input.assessment.kind) && facts.pricePaid !== undefined
    ? because("价款已经付清，没有商品需要退回", "pricePaid")
    : [];
}

function unfit(desk: Desk): readonly LintFinding[] {
  const { facts, answers, demands } = desk;
  const lost = facts.sellerReachable === false || answers.text("reachable-in-mainland") === "no";
  return [
    ...(demands.asked.length === 0 && sumDue(desk) === null ? [against("blocks", noDefiniteSum)] : []),
    ...(owesNothing(desk).length === 0 ? [against("blocks", goodsNotReturned)] : []),
    ...(lost ? [against("blocks", cannotServe)] : []),
    ...(answers.text("other-debts") === "yes" ? [against("blocks", otherDebts)] : []),
    ...(answers.text("preserved") === "yes" ? [against("blocks", alreadyPreserved)] : []),
    ...(facts.sellerLegalName === undefined ? [against("blocks", unknownDebtor)] : []),
    ...againstCode(desk),
    ...(facts.sellerAnswer === "refused" ? [against("warns", likelyObjection)] : []),
  ];
}

const noDefiniteSum = {
  zh: "这件事里没有一笔到期而且数额确定的钱，支付令不适用。请改为起诉（文书“民事起诉状”）。",
  en: "No sum here is both due and definite, so a payment order does not fit. Sue instead (the statement of claim).",
};
const goodsNotReturned = {
  zh: "商品还在您手里，退款要以退货为对价，支付令不适用。请先把货退回并留好签收记录，或者直接起诉（文书“民事起诉状”）。",
  en: "The goods are still with you and the refund is against their return, so a payment order does not fit. Send them back and keep proof of receipt, or sue (the statement of claim).",
};
const cannotServe = {
  zh: "对方联系不上或者不在大陆境内，支付令送达不了。请改为起诉（文书“民事起诉状”），下落不明的可以公告送达。",
  en: "The other side cannot be reached or is outside the mainland, so the order cannot be served. Sue instead; a missing defendant can be served by public notice.",
};
const otherDebts = {
  zh: "双方还有别的债务纠纷，支付令不适用。请改为起诉（文书“民事起诉状”）。",
  en: "There are other debts between the two, so a payment order does not fit. Sue instead (the statement of claim).",
};
const alreadyPreserved = {
  zh: "申请过诉前保全的，不能再申请支付令，请在期限内起诉（文书“民事起诉状”）。",
  en: "After preservation before suit no payment order is open: sue within its time (the statement of claim).",
};
const unknownDebtor = {
  zh: "还不知道对方的真实名称，支付令送不到。先看店铺首页的证照信息，或者向平台书面索要（文书“请平台提供经营者信息”）。",
  en: "The other side's true name is unknown, so nothing can be served. Look at the shop's licence page or ask the platform in writing.",
};
const likelyObjection = {
  zh: "对方已经明确拒绝，收到支付令后很可能提异议；异议成立，支付令就失效并转入诉讼。想省一步，可以直接起诉。",
  en: "The other side has refused and will likely object; a valid objection ends the order and leads to a suit. Suing at once may save a step.",
};

function notes(desk: Desk): readonly Sentence[] {
  const { input, demands, say } = desk;
  const [order] = desk.grounds("order");
  const [court] = desk.grounds("court");
  const [objection] = desk.grounds("objection");
  const cited = (text: string, article: typeof order) =>
    article === undefined ? [] : [say({ text: `${article.citation.zh}：${text}`, from: { articles: [article.id] } })];
  const fee = input.court?.fee;
  const amount = sumDue(desk)?.sum ?? demands.total;
  const charged =
    fee === undefined || amount === 0
      ? []
      : [
          say({
            text: `申请费${yuanWords(fee({ amount, kind: "payment-order", procedure: "ordinary" }))}，先由您预交；债务人提出异议、支付令失效的，申请费由您负担。`,
            from: { directory: ["channel:court"], articles: desk.grounds("fee").map(({ id }) => id) },
          }),
        ];
  return [
    ...charged,
    ...cited("向对方住所地的基层法院提出。", court),
    ...cited(order === undefined ? "" : "对方收到后在期限内既不付钱也不书面异议的，可以申请强制执行。", order),
    ...cited("对方异议成立的，支付令失效，案件转入诉讼；不同意起诉的，要向法院说明。", objection),
  ];
}

function missingFor(desk: Desk): readonly MissingItem[] {
  const { input, facts, answers } = desk;
  const noSeat = facts.sellerAddress === undefined && answers.text("defendant-address") === undefined;
  return [
    ...missingProfile(input.profile),
    ...desk.lacking(["sellerLegalName", "pricePaid"]),
    ...(noSeat ? [missingFact("sellerAddress")] : []),
    ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...(sumDue(desk) === null ? desk.lackingDemand() : []),
  ];
}
