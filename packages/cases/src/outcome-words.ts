import type { Ending, OutcomeAct, Text } from "@youju/domain";

const endings: Readonly<Record<Ending, Text>> = {
  agreed: { zh: "谈成", en: "agreed" },
  decided: { zh: "有了决定", en: "decided" },
  ended: { zh: "没有谈成", en: "ended without result" },
  withdrawn: { zh: "自己不再追", en: "let go" },
};

const closingActs: Readonly<Record<OutcomeAct, Text>> = {
  recorded: { zh: "结案", en: "Case closed" },
  changed: { zh: "修改结案结果", en: "Outcome changed" },
  removed: { zh: "重新打开案卷", en: "Case taken up again" },
  restored: { zh: "恢复结案结果", en: "Outcome brought back" },
};

const settlementActs: Readonly<Record<OutcomeAct, Text>> = {
  recorded: { zh: "记下约定", en: "Agreement noted" },
  changed: { zh: "修改约定或履行情况", en: "Agreement, or what became of it, changed" },
  removed: { zh: "删除约定", en: "Agreement taken out" },
  restored: { zh: "恢复约定", en: "Agreement brought back" },
};

type About =
  | { readonly kind: `closing-${OutcomeAct}`; readonly ending: Ending | null }
  | { readonly kind: `settlement-${OutcomeAct}`; readonly duties: number };

/** What happened to the record of how a case came out, without a sum or a word of it. */
export function outcomeActWords(about: About): Text {
  const act = about.kind.slice(about.kind.indexOf("-") + 1) as OutcomeAct;
  if ("ending" in about) {
    const [words, ending] = [closingActs[act], about.ending === null ? null : endings[about.ending]];
    return ending === null ? words : { zh: `${words.zh}：${ending.zh}`, en: `${words.en}: ${ending.en}` };
  }
  const words = settlementActs[act];
  const { duties } = about;
  return duties === 0
    ? words
    : { zh: `${words.zh}，共 ${duties} 项`, en: `${words.en}, ${duties} part${duties === 1 ? "" : "s"}` };
}
