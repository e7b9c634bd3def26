import type { Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
  type Addressee,
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  quotedItem,
  type Statement,
  said,
} from "./kind-words.ts";
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const proof = ["listing-page", "order-page", "chat"] as const;

/** 价格保护、先涨后降、价格欺诈 */
export const priceProtectionWords: KindWords = {
  needs: [["itemName"], ["pricePaid"], ["priceIssue", "problemFound"]],
  decisive: ["order-page", "listing-page", "chat", "payment-record", "refusal"],
  disputeDay: ["laterPriceOn", "foundOn", "demandedOn", "paidOn"],
  ask: "",
  dispute: (facts, to) => {
    const happened = issueStatement(facts, to) ?? problemStatement(facts, to.quoteLength, proof);
    return happened && joinClauses([bought(facts, to), happened, answerClause(facts, to)]);
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "页面或活动写明", fullLength),
      issueStatement(facts, { them: "商家", day: dayWords }),
      problemStatement(facts, fullLength, proof),
    ),
};

function bought(facts: Facts, to: Addressee): Statement {
  const { paidOn, pricePaid } = facts;
  const when = paidOn === undefined ? "" : `${to.day(paidOn)}付款`;
  const price = pricePaid === undefined ? "" : `${yuanWords(pricePaid)}`;
  return {
    text: `${quotedItem(facts, to.itemLength)}${when}${price === "" ? "" : `${when === "" ? "实付" : ""}${price}`}`,
    facts: ["itemName", ...(["paidOn", "pricePaid"] as const).filter((name) => facts[name] !== undefined)],
    proof: ["order-page", "payment-record"],
  };
}

type To = Pick<Addressee, "them" | "day">;

/** What is wrong with the price, with the figures known. */
function issueStatement(facts: Facts, to: To): Statement | undefined {
  const { priceIssue } = facts;
  return priceIssue === undefined ? undefined : issues[priceIssue](facts, to);
}

const issues: Readonly<Record<NonNullable<Facts["priceIssue"]>, (facts: Facts, to: To) => Statement>> = {
  "dropped-after": (facts, to) => joinClauses([protection(facts, to), laterPrice(facts, to.day)]),
  "false-reference": (facts) =>
    joinClauses([
      ifKnown(facts, "referencePrice", (price) => ({ text: `商品页标注划线价${yuanWords(price)}`, proof })) ?? {
        text: "商品页标注的划线价不真实",
        facts: ["priceIssue"],
        proof,
      },
      facts.referenceExplained === false
        ? { text: "没有写明该价格的来历", facts: ["referenceExplained"], proof }
        : undefined,
      ifKnown(facts, "lowestBefore", (price) => ({ text: `此前七日内最低成交价为${yuanWords(price)}`, proof })),
    ]),
  "charged-more": (facts) =>
    joinClauses([
      ifKnown(facts, "advertisedPrice", (price) => ({ text: `页面标明的价格为${yuanWords(price)}`, proof })),
      ifKnown(facts, "pricePaid", (price) => ({
        text: `实际收取${yuanWords(price)}`,
        proof: ["order-page", "payment-record"],
      })) ?? { text: "实际收取的价格高于页面标明的价格", facts: ["priceIssue"], proof },
    ]),
};

function protection(facts: Facts, { them, day }: To): Statement | undefined {
  const { priceProtectionPromised, priceProtectedUntil: until } = facts;
  if (priceProtectionPromised !== true) {
    return undefined;
  }
  return {
    text: `${them}承诺价格保护${until === undefined ? "" : `至${day(until)}`}`,
    facts: until === undefined ? ["priceProtectionPromised"] : ["priceProtectionPromised", "priceProtectedUntil"],
    proof,
  };
}

function laterPrice({ laterPrice: price, laterPriceOn: on }: Facts, day: Addressee["day"]): Statement {
  const when = on === undefined ? "后来" : day(on);
  return {
    text: price === undefined ? `${when}同款降价销售` : `${when}同样条件售价为${yuanWords(price)}`,
    facts: [
      "priceIssue",
      ...(price === undefined ? [] : (["laterPrice"] as const)),
      ...(on === undefined ? [] : (["laterPriceOn"] as const)),
    ],
    proof: ["listing-page"],
  };
}
