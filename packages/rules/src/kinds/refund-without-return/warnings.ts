import type { Facts, RightFinding } from "@youju/domain";
import { consumerSale } from "../../consumer-law.ts";
import { rightOf } from "../../kind-rules.ts";
import type { Matter } from "../../matter.ts";

/** Which of the dispute's warnings fit. */
export function warnings({ facts }: Matter, rights: readonly RightFinding[]): readonly string[] {
  return facts.refundOnlySide === "accused" ? ofAccused(facts, rights) : ofAsking(facts, rights);
}

function ofAsking(facts: Facts, rights: readonly RightFinding[]): readonly string[] {
  if (facts.afterSalesCause === "changed-mind" && rightOf(rights, "without-return").state !== "holds") {
    return ["not-for-change-of-mind", "local-rules"];
  }
  const nothing = facts.returnPointless === "nothing-came";
  return [
    ...(nothing ? ["empty-parcel"] : []),
    ...(nothing || facts.returnOffered === true ? [] : ["offer-return"]),
    ...(nothing ? [] : ["keep-it"]),
    "true-pictures",
    ...(facts.returnPointless === "costs-more" ? ["ask-for-pick-up"] : []),
    "platform-stepped-back",
    ...mediator(facts),
    "local-rules",
  ];
}

function ofAccused(facts: Facts, rights: readonly RightFinding[]): readonly string[] {
  const byTruth = { true: ["keep-the-originals"], mistaken: ["put-right"], "made-up": ["stop-and-put-right"] } as const;
  return [
    ...(facts.claimTruth === undefined ? ["keep-the-originals"] : byTruth[facts.claimTruth]),
    ...(facts.courtPapersOn === undefined ? ["answer-in-writing"] : ["answer-the-court"]),
    ...(facts.claimTruth === "true" && rightOf(rights, "keep-goods").state !== "holds" ? ["offer-to-send-back"] : []),
    "not-a-12315-matter",
    "local-rules",
  ];
}

function mediator(facts: Facts): readonly string[] {
  if (facts.sellerKind === "private-person") {
    return ["private-no-12315"];
  }
  if (consumerSale(facts).is === false) {
    return [];
  }
  return [facts.officialMediator === "accepted-or-handled" ? "mediator-closed" : "mediator-once"];
}
