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

const faultProof = ["item-photo", "unboxing", "appraisal"] as const;
const talkProof = ["chat", "refusal"] as const;

/** 售后推诿 */
export const afterSalesStallingWords: KindWords = {
  needs: [["itemName"], ["problemFound", "afterSalesCause"]],
  decisive: ["chat", "refusal", "item-photo", "listing-page", "appraisal", "order-page"],
  disputeDay: ["foundOn", "demandedOn", "receivedOn"],
  ask: "",
  dispute: (facts, to) => {
    const cause = causeStatement(facts, to.quoteLength);
    return (
      cause &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        cause,
        demanded(facts, to),
        contacts(facts),
        stalled(facts, to),
      ])
    );
  },
  rebuttals: () => [],
  events: (facts) =>
    said(
      promiseStatement(facts, "商家承诺", fullLength),
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
      agreedStatement(facts, "对方", dayWords),
      decided(facts),
      contacts(facts),
    ),
};

function found(facts: Facts): Statement | undefined {
  const cause = causeStatement(facts, fullLength);
  if (cause === undefined || facts.foundOn === undefined) {
    return cause;
  }
  return { ...cause, text: `${dayWords(facts.foundOn)}发现${cause.text}`, facts: ["foundOn", ...cause.facts] };
}

/** What is wrong, in the person's words, else the bare kind of it; nothing is said for a change of mind. */
function causeStatement(facts: Facts, most: number): Statement | undefined {
  const causes = {
    "fault-or-mismatch": "存在质量问题或与说明不符",
    "promised-service": "属于商家承诺的售后范围",
  } as const;
  return (
    problemStatement(facts, most, faultProof) ??
    ifKnown(facts, "afterSalesCause", (cause) => ({
      text: cause === "changed-mind" ? "申请售后" : causes[cause],
      proof: cause === "fault-or-mismatch" ? faultProof : ["listing-page", "chat"],
    }))
  );
}

function demanded(facts: Facts, { day }: Addressee): Statement | undefined {
  return ifKnown(facts, "demandedOn", (on) => ({ text: `${day(on)}提出售后要求`, proof: talkProof }));
}

function contacts(facts: Facts): Statement | undefined {
  return facts.contactsMade === undefined || facts.contactsMade < 2
    ? undefined
    : { text: `为此共联系对方${facts.contactsMade}次`, facts: ["contactsMade"], proof: talkProof };
}

/** What was agreed to and by when; without that, the answer as it was. */
function stalled(facts: Facts, to: Addressee): Statement | undefined {
  const agreed = agreedStatement(facts, to.them, to.day);
  return agreed === undefined ? answerClause(facts, to) : { ...agreed, text: `${agreed.text}，至今没有办理` };
}

function agreedStatement(facts: Facts, them: string, day: Addressee["day"]): Statement | undefined {
  const { sellerAnswer, agreedTo, agreedBy, agreedAmount } = facts;
  if (sellerAnswer !== "agreed-not-done" || agreedTo === undefined) {
    return undefined;
  }
  const by = agreedBy === undefined ? "" : `在${day(agreedBy)}前`;
  const sum = agreedAmount === undefined ? "" : yuanWords(agreedAmount);
  return {
    text: `${them}答应${by}${agreedWords[agreedTo]}${sum}`,
    facts: [
      "sellerAnswer",
      "agreedTo",
      ...(agreedBy === undefined ? [] : (["agreedBy"] as const)),
      ...(agreedAmount === undefined ? [] : (["agreedAmount"] as const)),
    ],
    proof: talkProof,
  };
}

const agreedWords = {
  refund: "退货退款",
  "refund-only": "退款",
  exchange: "换货或者补发",
  repair: "修理",
  payment: "补偿",
} as const;

function decided(facts: Facts): Statement | undefined {
  const { platformDecision, platformDecidedOn } = facts;
  if (platformDecision !== "for-buyer" && platformDecision !== "for-seller") {
    return undefined;
  }
  const day = platformDecidedOn === undefined ? "" : dayWords(platformDecidedOn);
  return {
    text: `${day}平台介入后判定${platformDecision === "for-buyer" ? "支持我的申请" : "支持对方"}`,
    facts: ["platformDecision", ...(platformDecidedOn === undefined ? [] : (["platformDecidedOn"] as const))],
    proof: ["refusal", "chat"],
  };
}
