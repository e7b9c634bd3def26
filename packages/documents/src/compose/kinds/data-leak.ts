import type { Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
  type Addressee,
  answerClause,
  fullLength,
  ifKnown,
  joinClauses,
  type KindWords,
  type Rebuttal,
  type Statement,
  said,
} from "./kind-words.ts";
import { problemStatement } from "./promise-and-problem.ts";

const proof = ["other", "chat", "order-page"] as const;

/** 个人信息泄露 */
export const dataLeakWords: KindWords = {
  needs: [["foundOn"], ["leakShown", "problemFound"]],
  decisive: ["other", "chat", "order-page", "refusal", "payment-record"],
  disputeDay: ["foundOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const leak = problemStatement(facts, to.quoteLength, proof) ?? leakStatement(facts, to.them);
    return leak && joinClauses([foundStatement(facts, to.day), leak, answerClause(facts, to)]);
  },
  rebuttals,
  events: (facts) =>
    said(
      found(facts),
      leakStatement(facts, "对方"),
      facts.leakNotified === false
        ? {
            text: "对方至今没有书面告知泄露的内容、原因和补救办法",
            facts: ["leakNotified"],
            proof: ["chat", "refusal"],
          }
        : undefined,
      spent(facts, "leakCost", "我为止损支出"),
      spent(facts, "scamLoss", "因此被骗走"),
    ),
};

function foundStatement(facts: Facts, day: Addressee["day"]): Statement | undefined {
  return ifKnown(facts, "foundOn", (on) => ({ text: `${day(on)}发现个人信息可能泄露`, proof }));
}

function found(facts: Facts): Statement | undefined {
  const day = foundStatement(facts, dayWords);
  const problem = problemStatement(facts, fullLength, proof);
  return day === undefined && problem === undefined ? undefined : joinClauses([day, problem]);
}

/** What shows whose leak it was; a guess is stated to nobody. */
function leakStatement(facts: Facts, them: string): Statement | undefined {
  const { leakShown, othersHadData } = facts;
  if (leakShown === undefined || leakShown === "guess") {
    return undefined;
  }
  const only = leakShown === "order-details" && othersHadData === false;
  return {
    text: `${shown[leakShown](them)}${only ? `，这些内容只有${them}掌握` : ""}`,
    facts: only ? ["leakShown", "othersHadData"] : ["leakShown"],
    proof,
  };
}

const shown = {
  admitted: (them: string) => `${them}已承认或通知发生泄露`,
  "authority-finding": (them: string) => `公安机关或主管部门已查明信息从${them}处泄露`,
  "unique-marker": (them: string) => `来电或来信的人说出了只向${them}提供过的内容`,
  "order-details": () => "来电或来信的人说得出订单的具体内容",
} as const;

function spent(facts: Facts, name: "leakCost" | "scamLoss", words: string): Statement | undefined {
  const amount = facts[name];
  return amount === undefined || amount === 0
    ? undefined
    : { text: `${words}${yuanWords(amount)}`, facts: [name], proof: ["payment-record", "other"] };
}

function rebuttals({ sellerKind, leakShown }: Facts): readonly Rebuttal[] {
  return sellerKind === undefined || sellerKind === "private-person" || leakShown === undefined || leakShown === "guess"
    ? []
    : [
        {
          element: "source",
          text: "可能发生泄露时就应当补救和告知，仅称“系统没有异常”不能代替书面说明",
          facts: ["leakShown"],
        },
      ];
}
