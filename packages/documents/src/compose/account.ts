import type { FactName, Facts } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import { citedExhibits } from "./exhibits.ts";
import { type Addressee, answerClause, joinClauses, type Statement } from "./kinds/kind-words.ts";
import { kindWords } from "./kinds.ts";
import { clause, dayWords, yuanWords } from "./words.ts";

/** How the other side is called in papers to third parties. */
export function addressee({ facts }: Desk): Addressee {
  const them = facts.sellerKind === "private-person" ? "卖家" : "商家";
  return { them, day: dayWords, itemLength: 40, quoteLength: 120 };
}

/** A statement as a sentence that cites the exhibits at hand. */
function stated(desk: Desk, statement: Statement): Sentence {
  const exhibits = desk.exhibits(...statement.proof);
  return desk.say({
    text: `${statement.text}${citedExhibits(exhibits)}。`,
    from: { facts: statement.facts, exhibits },
    audience: "respondent",
  });
}

const ordinaryPurchase = { who: "我", verb: "购买", paid: "实付" } as const;

/** When, where, what, for how much: the purchase in one sentence, with what is known of it; none while nothing is. */
export function purchaseSentence(desk: Desk): Sentence | undefined {
  const { facts, guide } = desk;
  const { who, verb, paid } = kindWords[desk.input.assessment.kind].purchase ?? ordinaryPurchase;
  const day = facts.orderedOn ?? facts.paidOn;
  const platform = facts.platform === undefined || facts.platform === "other" ? "" : (guide?.platform.title.zh ?? "");
  const shop = facts.shopName === undefined ? "" : `“${clause(facts.shopName)}”`;
  const place = platform + shop === "" ? "" : `在${platform}${shop}`;
  const used: readonly FactName[] = [
    "orderedOn",
    "paidOn",
    "platform",
    "shopName",
    "itemName",
    "orderNumber",
    "pricePaid",
    "freightPaid",
  ];
  const text = [
    `${day === undefined ? "" : dayWords(day)}，${who}${place}${verb}“${clause(facts.itemName ?? "商品")}”`,
    facts.orderNumber === undefined ? "" : `，订单号${facts.orderNumber}`,
    paidWords(facts, paid),
  ].join("");
  const known = used.filter((name) => facts[name] !== undefined);
  return known.length === 0
    ? undefined
    : stated(desk, { text: text.replace(/^，/, ""), facts: known, proof: ["order-page", "payment-record"] });
}

/** What was paid: the price alone, or price and carriage apart where both are known. */
function paidWords({ pricePaid, freightPaid }: Facts, paid: string): string {
  if (pricePaid === undefined || paid === "") {
    return "";
  }
  return freightPaid === undefined || freightPaid === 0
    ? `，${paid}${yuanWords(pricePaid)}`
    : `，实付货款${yuanWords(pricePaid)}、运费${yuanWords(freightPaid)}`;
}

/** What happened between the purchase and the demand. */
export function eventSentences(desk: Desk): readonly Sentence[] {
  return kindWords[desk.input.assessment.kind].events(desk.facts).map((event) => stated(desk, event));
}

/** What was asked of the other side and what it answered. */
export function demandSentence(desk: Desk): Sentence | undefined {
  const { demandedOn } = desk.facts;
  const demand: Statement | undefined =
    demandedOn === undefined
      ? undefined
      : { text: `${dayWords(demandedOn)}我向对方提出要求`, facts: ["demandedOn"], proof: ["chat", "refusal"] };
  const said = joinClauses([demand, answerClause(desk.facts, addressee(desk))]);
  return said.facts.length === 0 ? undefined : stated(desk, said);
}

/** The dispute in one sentence; `undefined` while facts are missing. */
export function disputeSentence(desk: Desk, to: Addressee): Sentence | undefined {
  const dispute = kindWords[desk.input.assessment.kind].dispute(desk.facts, to);
  return dispute && desk.say({ text: `${dispute.text}。`, from: { facts: dispute.facts }, audience: "respondent" });
}
