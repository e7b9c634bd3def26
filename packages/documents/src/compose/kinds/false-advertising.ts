import type { Facts } from "@youju/domain";
import { dayWords } from "../words.ts";
import {
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  quotedItem,
  type Rebuttal,
  type Statement,
  said,
} from "./kind-words.ts";
import { promiseStatement, realityStatement } from "./promise-and-problem.ts";

const proof = ["appraisal", "other", "item-photo"] as const;

/** 虚假宣传 */
export const falseAdvertisingWords: KindWords = {
  needs: [["itemName"], ["sellerPromise", "falseClaim"], ["problemFound", "falsityProof"]],
  decisive: ["listing-page", "appraisal", "other", "chat", "order-page", "refusal"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const reality = realityOf(facts, to.quoteLength);
    return (
      reality &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        claimed(facts, to.quoteLength),
        reality,
        answerClause(facts, to),
      ])
    );
  },
  rebuttals: (facts) => whoSells(facts),
  events: (facts) =>
    said(
      claimed(facts, fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
    ),
};

/** The claim in its own words and where it was made, or the kind of claim it was. */
function claimed(facts: Facts, most: number): Statement | undefined {
  const { soldThrough } = facts;
  const place = soldThrough === undefined ? "商家" : places[soldThrough];
  const statement =
    promiseStatement(facts, `${place}宣传`, most) ??
    ifKnown(facts, "falseClaim", (claim) => ({
      text: `${place}对商品的${claims[claim]}作了宣传`,
      proof: ["listing-page", "chat", "other"],
    }));
  return statement === undefined || soldThrough === undefined
    ? statement
    : { ...statement, facts: [...statement.facts, "soldThrough"] };
}

const places = {
  "shop-page": "商品页",
  "shop-live": "店铺直播间",
  "host-live": "直播间",
  "platform-live": "平台直播间",
} as const;

const claims = {
  function: "功能、效果",
  "make-up": "材质、成分等",
  "sales-or-honour": "销量、评价、资质等",
  slip: "部分信息",
  puff: "使用效果",
} as const;

function found(facts: Facts): Statement | undefined {
  const reality = realityOf(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}得知`, proof }));
  return reality && joinClauses([day, reality]);
}

function realityOf(facts: Facts, most: number): Statement | undefined {
  return (
    realityStatement(facts, most, proof) ?? ifKnown(facts, "falsityProof", (kind) => ({ text: findings[kind], proof }))
  );
}

const findings = {
  "authority-finding": "监管部门已认定宣传与实际不符",
  "lab-report": "检测报告的结论与宣传不符",
  "official-record": "官方备案、注册信息与宣传不符",
  "seller-admission": "对方承认宣传与实际不符",
  "own-impression": "实际使用情况与宣传不符",
} as const;

/** Against “we are only the room”: said where the person saw no seller named. */
function whoSells({ soldThrough, roomNamedSeller }: Facts): readonly Rebuttal[] {
  return soldThrough === "host-live" && roomNamedSeller === false
    ? [
        {
          text: "下单时直播间没有标明自己不是销售者、也没有标明实际的销售者",
          facts: ["soldThrough", "roomNamedSeller"],
          element: "who-sells",
        },
      ]
    : [];
}
