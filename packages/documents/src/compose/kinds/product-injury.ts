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
import { problemStatement } from "./promise-and-problem.ts";

const proof = ["item-photo", "appraisal", "other"] as const;

/** 缺陷致伤、致损 */
export const productInjuryWords: KindWords = {
  needs: [["itemName"], ["problemFound", "harmDone"]],
  decisive: ["appraisal", "item-photo", "payment-record", "order-page", "chat", "refusal", "other"],
  disputeDay: ["foundOn", "demandedOn", "receivedOn"],
  ask: "",
  dispute: (facts, to) => {
    const event = eventStatement(facts, to.quoteLength);
    return (
      event &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        ifKnown(facts, "foundOn", (day) => ({ text: `${to.day(day)}`, proof })),
        event,
        defect(facts),
        answerClause(facts, to),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      happened(facts),
      defect(facts),
    ),
};

function happened(facts: Facts): Statement | undefined {
  const event = eventStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}`, proof }));
  return event && joinClauses([day, event]);
}

/** What happened in the person's words; without them only what kind of harm it was. */
function eventStatement(facts: Facts, most: number): Statement | undefined {
  const { harmDone } = facts;
  const harm: Statement | undefined =
    harmDone === undefined ? undefined : { text: harms[harmDone], facts: ["harmDone"], proof };
  return problemStatement(facts, most, proof) ?? harm;
}

const harms = {
  injury: "造成人身伤害",
  property: "造成其他财产损坏",
  both: "造成人身伤害和其他财产损坏",
  "none-yet": "出现危及人身、财产安全的危险",
} as const;

function defect({ defectProof }: Facts): Statement | undefined {
  return defectProof === undefined || defectProof === "suspicion"
    ? undefined
    : { text: defects[defectProof], facts: ["defectProof"], proof: ["appraisal", "item-photo", "other"] };
}

const defects = {
  "recall-or-finding": "该商品已被召回或者经有关部门认定不合格",
  "test-report": "检测报告显示该商品存在缺陷",
  "plain-failure": "当时是正常使用",
} as const;

/** What answers “your own doing”: the maker proves its excuses. */
function rebuttals({ misused }: Facts): readonly Rebuttal[] {
  return misused === false
    ? [
        {
          element: "sound-when-sold",
          text: "商品是按说明正常使用的，主张不是商品缺陷的，应当拿出证据",
          facts: ["misused"],
        },
      ]
    : [];
}
