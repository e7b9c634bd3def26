import type { Facts } from "@youju/domain";
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

const proof = ["parcel-track", "unboxing", "item-photo", "waybill"] as const;

/** 快递丢失、破损 */
export const lostParcelWords: KindWords = {
  needs: [["itemName"], ["parcelHarm", "problemFound"]],
  decisive: ["unboxing", "parcel-track", "item-photo", "waybill", "chat", "refusal", "order-page"],
  disputeDay: ["foundOn", "receivedOn", "demandedOn"],
  ask: "",
  dispute: (facts, to) => {
    const harm = harmStatement(facts, to.quoteLength);
    return (
      harm &&
      joinClauses([
        { text: quotedItem(facts, to.itemLength), facts: ["itemName"], proof: ["order-page"] },
        harm,
        reminder(facts, "催告", to.day),
        answerClause(facts, parcelSide(facts, to)),
      ])
    );
  },
  rebuttals,
  events: (facts) =>
    said(
      ifKnown(facts, "receivedOn", (day) => ({ text: `${dayWords(day)}签收`, proof: ["parcel-track"] })),
      found(facts),
      ifKnown(facts, "courierToldOn", (day) => ({
        text: `${dayWords(day)}我向快递公司投诉`,
        proof: ["chat", "other"],
      })),
      reminder(facts, "我催告商家", dayWords),
    ),
};

/** A sender is answered by the courier, not by a shop. */
function parcelSide(facts: Facts, to: Addressee): Addressee {
  return facts.parcelRole === "sender" ? { ...to, them: "快递公司" } : to;
}

function found(facts: Facts): Statement | undefined {
  const harm = harmStatement(facts, fullLength);
  const day = ifKnown(facts, "foundOn", (on) => ({ text: `${dayWords(on)}发现`, proof }));
  return harm && joinClauses([day, harm]);
}

function harmStatement(facts: Facts, most: number): Statement | undefined {
  const harm = ifKnown(facts, "parcelHarm", (state) => ({ text: harms[state], proof }));
  const words = problemStatement(facts, most, proof);
  return harm === undefined && words === undefined ? undefined : joinClauses([harm, words]);
}

const harms = {
  lost: "包裹在运输途中丢失，没有收到",
  "signed-by-other": "显示已签收，但本人没有收到",
  damaged: "到货时已经损坏",
  short: "到货时内件短少",
} as const;

/** The reminder and the day it named. */
function reminder(facts: Facts, who: string, day: Addressee["day"]): Statement | undefined {
  const { urgedOn, graceUntil } = facts;
  const used = (["urgedOn", "graceUntil"] as const).filter((name) => facts[name] !== undefined);
  const when = urgedOn === undefined ? "" : day(urgedOn);
  const until = graceUntil === undefined ? "补发" : `最晚${day(graceUntil)}补发`;
  return used.length === 0 ? undefined : { text: `${when}${who}${until}`, facts: used, proof: ["chat"] };
}

/** What answers “ask the courier”: the way here is at the seller's risk. */
function rebuttals({ parcelRole, parcelHarm }: Facts): readonly Rebuttal[] {
  if (parcelRole !== "buyer" || (parcelHarm !== "lost" && parcelHarm !== "signed-by-other")) {
    return [];
  }
  const text =
    parcelHarm === "lost"
      ? "商品签收以前没有交付，不能让买方自己向快递追讨"
      : "主张已经由收货人签收或者同意代收的，应当由卖家证明";
  return [{ element: "handed-over", text, facts: ["parcelRole", "parcelHarm"] }];
}
