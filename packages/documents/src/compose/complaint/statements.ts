import type { Facts, PlainDate } from "@youju/domain";
import type { Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { kindWords } from "../kinds.ts";

/** Whether another body has had the dispute: said only as far as it is known. */
export function elsewhereSentence(desk: Desk): Sentence | undefined {
  const { officialMediator } = desk.facts;
  if (officialMediator === undefined) {
    return undefined;
  }
  const words = {
    unused: "同一争议没有向12315或消费者协会投诉过。",
    filed: "同一争议已提交过投诉，尚未收到答复。",
    "refused-without-acceptance": "同一争议曾提出投诉，没有被受理。",
    "accepted-or-handled": "同一争议已被受理或处理过。",
  } as const;
  return desk.say({ text: words[officialMediator], from: { facts: ["officialMediator"] }, audience: "mediator" });
}

/** Why this office: the address the shop publishes, or that there is none to go by. */
export function venueSentence(desk: Desk): Sentence | undefined {
  const { sellerAddress, sellerReachable, addressPublished, sellerKind } = desk.facts;
  const say = (text: string, name: keyof Facts) => desk.say({ text, from: { facts: [name] }, audience: "mediator" });
  if (addressPublished === false) {
    return say("被投诉人没有在平台公示地址，故向平台所在地提出。", "addressPublished");
  }
  if (sellerReachable === false) {
    return say("通过平台公示的地址无法与被投诉人取得联系，故向平台所在地提出。", "sellerReachable");
  }
  if (sellerAddress === undefined) {
    return undefined;
  }
  return sellerKind === "platform-self-operated"
    ? say("被投诉人为平台自营，按其住所地提出。", "sellerKind")
    : say("按被投诉人在平台公示的地址提出。", "sellerAddress");
}

/** The day the dispute arose, with the fact that says so. */
export function disputeDay(desk: Desk): { readonly day: PlainDate; readonly fact: keyof Facts } | undefined {
  for (const fact of kindWords[desk.input.assessment.kind].disputeDay) {
    const day = desk.facts[fact];
    if (typeof day === "string") {
      return { day: day as PlainDate, fact };
    }
  }
  return undefined;
}
