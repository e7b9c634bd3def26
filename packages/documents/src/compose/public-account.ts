import type { FactName } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";
import type { Desk } from "./desk.ts";
import { answerClause, joinClauses } from "./kinds/kind-words.ts";
import { kindWords } from "./kinds.ts";
import { maskPersonalData } from "./mask.ts";
import { requestClause, requestSentences } from "./requests.ts";
import { clause, dayWords, yuanWords } from "./words.ts";

/** How the other side is named where anyone can read it: a business by its shop, a private person not at all. */
export function publicName({ facts, guide }: Desk): string {
  const platform = guide === undefined || facts.platform === "other" ? "" : guide.platform.title.zh;
  const shop = facts.sellerKind === "private-person" ? "一位个人卖家" : `“${clause(facts.shopName ?? "某店铺")}”`;
  return `${platform}${shop}`;
}

/** When, where, what and for how much, without numbers that lead to a person. */
export function publicPurchase(desk: Desk): Sentence | undefined {
  const { facts } = desk;
  const day = facts.orderedOn ?? facts.paidOn;
  const used: readonly FactName[] = ["orderedOn", "paidOn", "platform", "shopName", "itemName", "pricePaid"];
  const known = used.filter((name) => facts[name] !== undefined);
  const { verb } = kindWords[desk.input.assessment.kind].purchase ?? { verb: "购买" };
  const text = [
    `${day === undefined ? "" : `${dayWords(day)}，`}我在${publicName(desk)}${verb}“${maskPersonalData(clause(facts.itemName ?? "商品"))}”`,
    facts.pricePaid === undefined ? "" : `，实付${yuanWords(facts.pricePaid)}`,
  ].join("");
  return known.length === 0 ? undefined : desk.say({ text: `${text}。`, from: { facts: known }, audience: "public" });
}

/** What happened, masked; exhibits are not named, because they are not shown. */
export function publicEvents(desk: Desk): readonly Sentence[] {
  return kindWords[desk.input.assessment.kind]
    .events(desk.facts)
    .filter(({ facts }) => facts.length > 0)
    .map(({ text, facts }) => desk.say({ text: `${maskPersonalData(text)}。`, from: { facts }, audience: "public" }));
}

/** What was asked and answered, masked. */
export function publicAnswer(desk: Desk): Sentence | undefined {
  const { facts } = desk;
  const them = facts.sellerKind === "private-person" ? "卖家" : "商家";
  const answer = answerClause(facts, { them, day: dayWords, itemLength: 40, quoteLength: 60 });
  const asked =
    facts.demandedOn === undefined
      ? undefined
      : { text: `${dayWords(facts.demandedOn)}我提出要求`, facts: ["demandedOn"] as const, proof: [] };
  const said = joinClauses([asked, answer]);
  return said.facts.length === 0
    ? undefined
    : desk.say({ text: `${maskPersonalData(said.text)}。`, from: { facts: said.facts }, audience: "public" });
}

/** The request in one sentence. */
export function publicRequest(desk: Desk): Sentence | undefined {
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  return facts.length + articles.length === 0
    ? undefined
    : desk.say({ text: `我的请求：${requestClause(desk)}。`, from: { facts, articles }, audience: "public" });
}
