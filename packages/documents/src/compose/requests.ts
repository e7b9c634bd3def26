import type { Claim } from "@youju/domain";
import { chineseAmount } from "../chinese-amount.ts";
import type { Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";
import type { Desk } from "./desk.ts";
import { yuanWords } from "./words.ts";

/** One request with its amount, e.g. `退还货款368元。` A claim that rests on fraud says what it depends on. */
function requestSentence(desk: Desk, claim: Claim): readonly Sentence[] {
  const from = desk.claimSource(claim);
  if (from === undefined) {
    return [];
  }
  const condition = claim.standard === "beyond-reasonable-doubt" ? "（以查明存在欺诈为前提）" : "";
  const text = `${claim.title.zh}${claim.amount === null ? "" : yuanWords(claim.amount)}${condition}。`;
  return [desk.say({ text, from, audience: "respondent" })];
}

/** Every request, one sentence each, in order. */
export function requestSentences(desk: Desk): readonly Sentence[] {
  return desk.demands.asked.flatMap((claim) => requestSentence(desk, claim));
}

/** Requests in one clause: `退还货款368元、退货运费12元`; all that is asked unless told which. */
export function requestClause({ demands }: Desk, claims: readonly Claim[] = demands.asked): string {
  return claims.map((claim) => `${claim.title.zh}${claim.amount === null ? "" : yuanWords(claim.amount)}`).join("、");
}

/** The total, also in capital figures; nothing where no amount is asked. */
export function totalSentence(desk: Desk): readonly Sentence[] {
  const { asked, total } = desk.demands;
  if (asked.length === 0 || total === 0) {
    return [];
  }
  const { facts, articles } = mergeTraces(requestSentences(desk).map((sentence) => sentence.trace));
  const sum = asked.length > 1 ? "以上金额合计" : "金额";
  const text = `${sum}${yuanWords(total)}（大写：${chineseAmount(total)}）。`;
  return [desk.say({ text, from: { facts, articles }, audience: "respondent" })];
}
