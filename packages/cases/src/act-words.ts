import {
  type ClockEventKind,
  type CourtFeeAct,
  type Fen,
  type FilingState,
  formatYuan,
  type Movement,
  movementWords,
  type ReadingState,
  type Text,
} from "@youju/domain";
import type { CaseAct } from "./act.ts";
import { contactActWords } from "./contact-words.ts";
import { outcomeActWords } from "./outcome-words.ts";

type WordsOf = { readonly [Kind in CaseAct["kind"]]: (act: Extract<CaseAct, { readonly kind: Kind }>) => Text };

const actWords: WordsOf = {
  opened: () => ({ zh: "建立案卷", en: "Case opened" }),
  "kind-chosen": () => ({ zh: "选定纠纷类型", en: "Kind of dispute chosen" }),
  renamed: () => ({ zh: "改了案件标题", en: "Case renamed" }),
  "facts-recorded": ({ names }) => ({ zh: `记下 ${names.length} 项情况`, en: `${names.length} facts recorded` }),
  "fact-withdrawn": () => ({ zh: "撤回 1 项情况", en: "1 fact taken back" }),
  "exhibit-added": ({ number }) => ({ zh: `加入证据${number}`, en: `Exhibit ${number} added` }),
  "exhibit-read": ({ number, state }) => readWords(number, state),
  "exhibit-named": ({ number }) => ({ zh: `说明证据${number}是什么`, en: `Exhibit ${number} named` }),
  "exhibit-linked": ({ number }) => ({
    zh: `说明证据${number}能证明哪一项`,
    en: `Exhibit ${number} linked to what it proves`,
  }),
  "exhibit-described": ({ number }) => ({ zh: `补充证据${number}的说明`, en: `Exhibit ${number} described` }),
  "exhibits-ordered": () => ({ zh: "调整证据编号", en: "Exhibits put in another order" }),
  "exhibit-removed": ({ number }) => ({ zh: `移除证据${number}`, en: `Exhibit ${number} removed` }),
  "exhibit-restored": ({ number }) => ({ zh: `放回证据${number}`, en: `Exhibit ${number} put back` }),
  "exhibit-wiped": ({ number }) => ({
    zh: `证据${number}的文件已彻底删除`,
    en: `The file of exhibit ${number} deleted for good`,
  }),
  "exhibit-redacted": ({ number }) => ({
    zh: `做成证据${number}的遮盖件`,
    en: `Redacted copy of exhibit ${number} made`,
  }),
  "redaction-removed": ({ number }) => ({
    zh: `删除证据${number}的遮盖件`,
    en: `Redacted copy of exhibit ${number} deleted`,
  }),
  "picture-derived": ({ number }) => ({
    zh: `用证据${number}做成图片`,
    en: `Picture made from exhibit ${number}`,
  }),
  assessed: () => ({ zh: "完成研判", en: "Assessed" }),
  "law-moved": ({ moved }) => lawWords(moved),
  composed: ({ title }) => ({ zh: `写好${title.zh}`, en: `Composed: ${title.en}` }),
  "filing-moved": ({ title, state }) => movedWords(title, state),
  "filing-reworded": ({ title, state }) => ({
    zh: `${title.zh}：${movedTo[state].zh}，对方的说法有变`,
    en: `${title.en}: ${movedTo[state].en}, now called otherwise by the other side`,
  }),
  "filing-corrected": ({ title, state, back }) => correctedWords(title, state, back),
  "court-fee-recorded": ({ title, act, amount }) => feeWords(title, act, amount),
  "court-fee-withdrawn": ({ title, act }) => ({
    zh: `${title.zh}：撤回“${feeActs[act].zh}”`,
    en: `${title.en}: ${feeActs[act].en} taken back`,
  }),
  "clock-event-recorded": ({ title, event }) => ({
    zh: `${title.zh}：记下${clockEventNames[event].zh}，期限重新算`,
    en: `${title.en}: ${clockEventNames[event].en} noted, time counted anew`,
  }),
  "clock-event-withdrawn": ({ title, event }) => ({
    zh: `${title.zh}：撤回“${clockEventNames[event].zh}”，期限恢复`,
    en: `${title.en}: ${clockEventNames[event].en} taken back, time as before`,
  }),
  "filed-despite": ({ title }) => ({
    zh: `${title.zh}：已知前面交过，写明理由后仍然提交`,
    en: `${title.en}: sent, with a reason, although the dispute had been filed before`,
  }),
  "contact-recorded": contactActWords,
  "contact-changed": contactActWords,
  "contact-removed": contactActWords,
  "contact-restored": contactActWords,
  "closing-recorded": outcomeActWords,
  "closing-changed": outcomeActWords,
  "closing-removed": outcomeActWords,
  "closing-restored": outcomeActWords,
  "settlement-recorded": outcomeActWords,
  "settlement-changed": outcomeActWords,
  "settlement-removed": outcomeActWords,
  "settlement-restored": outcomeActWords,
  "step-snoozed": ({ until }) => ({ zh: `下一步先放到 ${until}`, en: `Next step put off until ${until}` }),
  "step-resumed": () => ({ zh: "下一步重新拿起来", en: "Next step taken up again" }),
  linked: () => ({ zh: "关联另一个案件", en: "Linked with another case" }),
  unlinked: () => ({ zh: "解除与另一个案件的关联", en: "Link with another case taken back" }),
  merged: ({ exhibits, facts, contacts }) => ({
    zh: `并入另一个案件：${exhibits.length} 份证据、${facts.length} 项情况、${contacts.length} 条沟通`,
    en: `Another case merged in: ${exhibits.length} exhibits, ${facts.length} facts, ${contacts.length} contacts`,
  }),
  unmerged: () => ({ zh: "撤回合并", en: "Merge taken back" }),
  "merged-away": () => ({ zh: "并到另一个案件", en: "Merged into another case" }),
  archived: () => ({ zh: "归档：从列表里收起来", en: "Archived: out of the list" }),
  "taken-up": () => ({ zh: "从归档里取出", en: "Taken out of the archive" }),
  binned: () => ({ zh: "移入回收站", en: "Moved to the bin" }),
  restored: () => ({ zh: "从回收站恢复", en: "Restored from the bin" }),
};

/** What happened, in words: facts and numbers are named, never what the person wrote. */
export function actText(act: CaseAct): Text {
  return (actWords[act.kind] as (act: CaseAct) => Text)(act);
}

/** So many movements are told in the timeline itself; the rest stand in the notice. */
const mostTold = 3;

function lawWords(moved: readonly Movement[]): Text {
  const told = moved.slice(0, mostTold).map(movementWords);
  const more = moved.length > told.length;
  return {
    zh: `法律数据或判断规则有更新，重看后 ${moved.length} 处有变：${told.map(({ zh }) => zh).join("；")}${more ? "……" : ""}`,
    en: `Law data or rules were updated; looked at again, ${moved.length} moved: ${told.map(({ en }) => en).join("; ")}${more ? " …" : ""}`,
  };
}

function readWords(number: number, state: ReadingState): Text {
  return state === "read"
    ? { zh: `认出证据${number}上的文字`, en: `Exhibit ${number} read` }
    : { zh: `证据${number}没有认出可用的文字`, en: `Nothing usable read from exhibit ${number}` };
}

/** What stopped or stretched a clock, by name. */
export const clockEventNames: Record<ClockEventKind, Text> = {
  testing: { zh: "鉴定检测", en: "testing" },
  papers: { zh: "补交材料", en: "papers asked for" },
  extension: { zh: "延长", en: "more time" },
};

const feeActs: Record<CourtFeeAct, Text> = {
  asked: { zh: "收到交费通知", en: "notice of the fee" },
  paid: { zh: "交了受理费", en: "fee paid" },
};

/** That a court asked for its fee or was paid. */
export function feeWords(title: Text, act: CourtFeeAct, amount: Fen | null): Text {
  const sum = amount === null ? "" : ` ${formatYuan(amount)}`;
  return { zh: `${title.zh}：${feeActs[act].zh}${sum}`, en: `${title.en}: ${feeActs[act].en}${sum}` };
}

/** Where a filing came to, by name. */
const movedTo: Record<FilingState, Text> = {
  drafted: { zh: "起草", en: "drafted" },
  sent: { zh: "已提交", en: "sent" },
  transferred: { zh: "已转给别的部门", en: "passed to another office" },
  accepted: { zh: "已受理", en: "accepted" },
  mediating: { zh: "正在调解", en: "being mediated" },
  refused: { zh: "不予受理", en: "refused" },
  settled: { zh: "已解决", en: "settled" },
  ended: { zh: "未谈成，已终止", en: "ended without settlement" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

/** That a step was noted by mistake. */
export function correctedWords(title: Text, state: FilingState, back: FilingState): Text {
  const same = state === back;
  return {
    zh: same
      ? `${title.zh}：更正“${movedTo[state].zh}”的一处误记`
      : `${title.zh}：更正，“${movedTo[state].zh}”是误记，回到“${movedTo[back].zh}”`,
    en: same
      ? `${title.en}: a mistake in “${movedTo[state].en}” corrected`
      : `${title.en}: corrected, “${movedTo[state].en}” was noted by mistake; back to “${movedTo[back].en}”`,
  };
}

/** That a filing came to a state. */
export function movedWords(title: Text, state: FilingState): Text {
  return { zh: `${title.zh}：${movedTo[state].zh}`, en: `${title.en}: ${movedTo[state].en}` };
}
