import type { FilingState } from "@youju/domain";
import type { Sentence } from "../../tree/sentence.ts";
import type { FiledBefore } from "../composition.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../words.ts";

/** What became of a filing, told without judging it. */
export const stateWords: Readonly<Record<FilingState, string>> = {
  drafted: "已起草",
  sent: "已提交",
  transferred: "已被转交其他部门",
  accepted: "已受理",
  mediating: "正在调解",
  refused: "没有被受理",
  settled: "已经谈成",
  ended: "已经结束",
  withdrawn: "已经撤回",
};

/** Each filing that went out, with its number and where it stands. */
export function filedLines({ filed, say }: Desk): readonly Sentence[] {
  return filed.map((filing) =>
    say({ text: `${filedWords(filing)}。`, from: { filings: [filing.id] }, audience: "court" }),
  );
}

function filedWords({ title, sentOn, reference, state, steps }: FiledBefore): string {
  const day = sentOn === null ? "" : `${dayWords(sentOn)}`;
  const number = reference === null ? "" : `（编号${reference}）`;
  const last = steps.findLast((step) => step.state === state);
  const when = last?.on == null || state === "sent" ? "" : `${dayWords(last.on)}`;
  return state === "sent"
    ? `${day}提交${title.zh}${number}`
    : `${day}提交${title.zh}${number}，${when}${stateWords[state]}`;
}
