import type { FactName, Facts } from "@youju/domain";
import { dayWords } from "../words.ts";
import {
  type Addressee,
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
import { problemStatement } from "./promise-and-problem.ts";

const proof = ["chat", "order-page", "other"] as const;

/** 未成年人充值、打赏 */
export const minorSpendingWords: KindWords = {
  needs: [["itemName"], ["minorAge"], ["minorActed", "problemFound"]],
  decisive: ["chat", "payment-record", "order-page", "other", "refusal"],
  disputeDay: ["paidOn", "foundOn", "demandedOn"],
  ask: "",
  purchase: { who: "我的孩子", verb: "付费购买", paid: "支付" },
  dispute: (facts, to) => {
    const child = childPaid(facts);
    return (
      child &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        paid(facts, to.day),
        child,
        noConsent(facts),
        answerClause(facts, to),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      childInFull(facts),
      problemStatement(facts, fullLength, proof),
      noConsent(facts),
      ifKnown(facts, "accountChecked", (whose) => ({ text: accounts[whose], proof: ["order-page", "other"] })),
      facts.platformCouldTell === true
        ? { text: "从当时的聊天和互动看得出对方是未成年人", facts: ["platformCouldTell"], proof: ["chat"] }
        : undefined,
      ifKnown(facts, "foundOn", (day) => ({ text: `${dayWords(day)}监护人发现`, proof: ["payment-record", "chat"] })),
    ),
};

function paid(facts: Facts, day: Addressee["day"]): Statement | undefined {
  return ifKnown(facts, "paidOn", (on) => ({ text: `${day(on)}付款`, proof: ["payment-record", "order-page"] }));
}

/** Only a minor of no or limited capacity who acted is told of; otherwise there is nothing to say. */
function childPaid({ minorAge, minorActed }: Facts): Statement | undefined {
  if (minorActed === "adult-acted" || (minorAge !== "under-eight" && minorAge !== "eight-or-more")) {
    return undefined;
  }
  const used: readonly FactName[] = minorActed === undefined ? ["minorAge"] : ["minorAge", "minorActed"];
  return { text: `由${ages[minorAge]}的孩子操作付款`, facts: used, proof };
}

function childInFull(facts: Facts): Statement | undefined {
  const child = childPaid(facts);
  return child && { ...child, text: `付款${child.text.replace("操作付款", "自己操作")}` };
}

function noConsent({ guardianConsented }: Facts): Statement | undefined {
  return guardianConsented === false
    ? { text: "监护人没有同意，也不追认", facts: ["guardianConsented"], proof: ["chat", "refusal"] }
    : undefined;
}

/** What answers a refusal: an adult's account is not an adult's hand, and the sum does not fit the age. */
function rebuttals({ minorActed, accountChecked, minorAge, fitsAge }: Facts): readonly Rebuttal[] {
  return [
    ...(minorActed === "shown" && accountChecked === "adult"
      ? [
          {
            element: "who-acted",
            text: "账号由成年人认证，不等于付款由成年人操作，现有材料可以看出是孩子操作",
            facts: ["minorActed", "accountChecked"],
          } as const,
        ]
      : []),
    ...(minorAge === "eight-or-more" && fitsAge === false
      ? [{ element: "beyond-age", text: "付款数额与孩子的年龄、智力不相称", facts: ["minorAge", "fitsAge"] } as const]
      : []),
  ];
}

const ages = { "under-eight": "不满八周岁", "eight-or-more": "满八周岁、不满十八周岁" } as const;
const accounts = {
  minor: "账号实名认证的是孩子本人",
  adult: "账号实名认证的是成年人",
  none: "账号没有实名认证就可以付款",
} as const;
