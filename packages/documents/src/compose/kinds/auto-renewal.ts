import type { FactName, Facts } from "@youju/domain";
import { dayWords, yuanWords } from "../words.ts";
import {
  type Addressee,
  answerClause,
  fullLength,
  joinClauses,
  type KindWords,
  quotedItem,
  type Rebuttal,
  type Statement,
  said,
} from "./kind-words.ts";
import { problemStatement, promiseStatement } from "./promise-and-problem.ts";

const debitProof = ["payment-record", "order-page"] as const;
const otherProof = ["listing-page", "chat", "other"] as const;

/** 自动续费 */
export const autoRenewalWords: KindWords = {
  needs: [["itemName"], ["debitedOn"], ["debitNotice", "renewalAgreed", "cancelledBeforeDebit", "problemFound"]],
  decisive: ["payment-record", "listing-page", "chat", "order-page", "refusal", "other"],
  disputeDay: ["debitedOn", "demandedOn"],
  ask: "",
  purchase: { who: "我", verb: "开通", paid: "" },
  dispute: (facts, to) => {
    const wrong = wrongs(facts);
    return wrong.length === 0 && facts.problemFound === undefined
      ? undefined
      : joinClauses([
          { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
          debit(facts, to.day),
          ...(wrong.length > 0 ? wrong : [problemStatement(facts, to.quoteLength, otherProof)]),
          answerClause(facts, to),
        ]);
  },
  rebuttals,
  events: (facts) =>
    said(
      promiseStatement(facts, "开通页面写明", fullLength),
      signUp(facts),
      facts.cancelledBeforeDebit === true
        ? { text: "扣款以前我已经关闭自动续费", facts: ["cancelledBeforeDebit"], proof: ["chat", "other"] }
        : undefined,
      debitWithNotice(facts),
      usage(facts),
      facts.renewalOff === false
        ? { text: "自动续费至今没有关闭", facts: ["renewalOff"], proof: ["other", "chat"] }
        : undefined,
      problemStatement(facts, fullLength, otherProof),
    ),
};

function debit(facts: Facts, day: Addressee["day"]): Statement | undefined {
  const { debitedOn, pricePaid } = facts;
  const used: readonly FactName[] = pricePaid === undefined ? ["debitedOn"] : ["debitedOn", "pricePaid"];
  const sum = pricePaid === undefined ? "" : yuanWords(pricePaid);
  return debitedOn === undefined
    ? undefined
    : { text: `${day(debitedOn)}自动扣款${sum}`, facts: used, proof: debitProof };
}

function debitWithNotice(facts: Facts): Statement | undefined {
  const taken = debit(facts, dayWords);
  return taken && joinClauses([taken, notice(facts)]);
}

function notice({ debitNotice, debitNoticeOn }: Facts): Statement | undefined {
  if (debitNotice === undefined) {
    return undefined;
  }
  switch (debitNotice) {
    case "none":
      return { text: "扣款前没有提醒", facts: ["debitNotice"], proof: ["other"] };
    case "hidden":
      return { text: "扣款前的提醒夹在其他内容里，看不出要续费", facts: ["debitNotice"], proof: ["chat", "other"] };
    case "clear":
      return debitNoticeOn === undefined
        ? undefined
        : { text: `提醒在${dayWords(debitNoticeOn)}才发出`, facts: ["debitNotice", "debitNoticeOn"], proof: ["chat"] };
  }
}

/** What went wrong, the strongest first; a plain notice is told only in full. */
function wrongs(facts: Facts): readonly Statement[] {
  const { cancelledBeforeDebit } = facts;
  return said(
    cancelledBeforeDebit === true
      ? { text: "扣款以前已经关闭自动续费", facts: ["cancelledBeforeDebit"], proof: otherProof }
      : undefined,
    signUp(facts),
    facts.debitNotice === "clear" ? undefined : notice(facts),
  );
}

/** How far the service was used, where it supports the request: a bare admission of use is the other side's to bring up. */
function usage({ usedAfterDebit, serviceDays, serviceDaysLeft }: Facts): Statement | undefined {
  if (usedAfterDebit === false) {
    return { text: "扣款以后没有使用这项服务", facts: ["usedAfterDebit"], proof: ["other"] };
  }
  return usedAfterDebit === undefined || serviceDays === undefined || serviceDaysLeft === undefined
    ? undefined
    : {
        text: `这笔费用对应${serviceDays}天，还有${serviceDaysLeft}天没有使用`,
        facts: ["usedAfterDebit", "serviceDays", "serviceDaysLeft"],
        proof: ["other"],
      };
}

/** What answers a refusal: a tick set beforehand is no consent, a silent debit leaves no choice. */
function rebuttals({ cancelledBeforeDebit, renewalAgreed, debitNotice }: Facts): readonly Rebuttal[] {
  return [
    ...(cancelledBeforeDebit === true
      ? [{ element: "cancelled", text: "自动续费已经关闭，继续扣款没有依据", facts: ["cancelledBeforeDebit"] } as const]
      : []),
    ...(renewalAgreed === "pre-ticked"
      ? [{ element: "sign-up", text: "默认勾选或者小字说明不等于显著提示", facts: ["renewalAgreed"] } as const]
      : []),
    ...(debitNotice === "none"
      ? [{ element: "notice", text: "扣款以后的通知不能代替续费日前的提醒", facts: ["debitNotice"] } as const]
      : []),
  ];
}

/** How sign-up failed to show the renewal; one that was plainly chosen is no part of the dispute. */
function signUp({ renewalAgreed }: Facts): Statement | undefined {
  return renewalAgreed === undefined || renewalAgreed === "ticked"
    ? undefined
    : { text: signUps[renewalAgreed], facts: ["renewalAgreed"], proof: ["listing-page", "order-page"] };
}

const signUps = {
  "pre-ticked": "开通时自动续费是默认勾选或者写在小字里，没有显著提示",
  "not-shown": "开通页面没有提到自动续费",
} as const;
