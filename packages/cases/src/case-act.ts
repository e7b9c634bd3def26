import type { CaseEvent as CaseEventView } from "@youju/api";
import {
  type CaseId,
  type ClockEventKind,
  type ContactAct,
  type ContactChannel,
  type ContactParty,
  type DisputeKind,
  type Ending,
  type ExhibitKind,
  type FactName,
  type FilingState,
  type Movement,
  movementWords,
  type OutcomeAct,
  type PlainDate,
  plainDate,
  type ReadingState,
  type Text,
} from "@youju/domain";
import type { CaseEvent, Json } from "@youju/storage";
import { contactActWords } from "./contact-words.ts";
import { outcomeActWords } from "./outcome-words.ts";
import { todayOf } from "./today-of.ts";
import type { Records, Workplace } from "./workplace.ts";

/** What can happen in a case. Its words name facts and numbers, never what the person wrote. */
export type CaseAct =
  | { readonly kind: "opened" }
  | {
      readonly kind: "kind-chosen";
      readonly dispute: DisputeKind | null;
      /** What was chosen before; timelines of earlier versions do not say. */
      readonly before?: DisputeKind | null;
    }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "facts-recorded"; readonly names: readonly FactName[] }
  | { readonly kind: "fact-withdrawn"; readonly name: FactName }
  | { readonly kind: "exhibit-added"; readonly number: number }
  | { readonly kind: "exhibit-read"; readonly number: number; readonly state: ReadingState }
  | { readonly kind: "exhibit-named"; readonly number: number; readonly exhibitKind: ExhibitKind }
  | { readonly kind: "exhibit-linked"; readonly number: number }
  | { readonly kind: "exhibit-described"; readonly number: number }
  | { readonly kind: "exhibits-ordered" }
  | { readonly kind: "exhibit-removed"; readonly number: number }
  | { readonly kind: "exhibit-redacted"; readonly number: number }
  | { readonly kind: "redaction-removed"; readonly number: number }
  | { readonly kind: "picture-derived"; readonly number: number }
  | { readonly kind: "assessed"; readonly assessmentId: string }
  | {
      readonly kind: "law-moved";
      /** Ids of the assessment that was compared and of the one made since. */
      readonly before: string;
      readonly after: string;
      /** The day the comparison was made for. */
      readonly asOf: PlainDate;
      readonly moved: readonly Movement[];
    }
  | { readonly kind: "composed"; readonly filingId: string; readonly title: Text }
  | {
      readonly kind: "filing-moved";
      readonly filingId: string;
      readonly title: Text;
      readonly state: FilingState;
    }
  | {
      /** It stands where it stood; the other side calls it otherwise. */
      readonly kind: "filing-reworded";
      readonly filingId: string;
      readonly title: Text;
      readonly state: FilingState;
    }
  | {
      readonly kind: "clock-event-recorded";
      readonly filingId: string;
      readonly title: Text;
      readonly event: ClockEventKind;
    }
  | {
      readonly kind: "clock-event-withdrawn";
      readonly filingId: string;
      readonly title: Text;
      readonly event: ClockEventKind;
    }
  | {
      readonly kind: "filed-despite";
      readonly filingId: string;
      readonly title: Text;
      /** The person's own words; they are not told in the line itself. */
      readonly reason: string;
      /** Ids of the rules that stood in the way. */
      readonly rules: readonly string[];
    }
  | {
      readonly kind: `contact-${ContactAct}`;
      readonly contactId: string;
      readonly channel: ContactChannel;
      readonly party: ContactParty;
      /** How many promises stand in it. */
      readonly promises: number;
    }
  | { readonly kind: `closing-${OutcomeAct}`; readonly ending: Ending | null }
  | {
      readonly kind: `settlement-${OutcomeAct}`;
      /** How many parts stand in it. */
      readonly duties: number;
    }
  | { readonly kind: "step-snoozed"; readonly step: string; readonly until: PlainDate; readonly reason: string }
  | { readonly kind: "step-resumed" }
  | { readonly kind: "linked"; readonly otherId: CaseId; readonly reason: string }
  | { readonly kind: "unlinked"; readonly otherId: CaseId; readonly reason: string }
  | {
      readonly kind: "merged";
      readonly otherId: CaseId;
      /** Ids of what came over, so that it can be taken back. */
      readonly exhibits: readonly string[];
      readonly facts: readonly string[];
      readonly contacts: readonly string[];
    }
  | { readonly kind: "unmerged"; readonly otherId: CaseId }
  | { readonly kind: "merged-away"; readonly otherId: CaseId }
  | { readonly kind: "archived" }
  | { readonly kind: "taken-up" }
  | { readonly kind: "binned" }
  | { readonly kind: "restored" };

/** Acts after which a stored assessment no longer answers the case as it is. */
const unsettling: ReadonlySet<string> = new Set<CaseAct["kind"]>([
  "kind-chosen",
  "facts-recorded",
  "fact-withdrawn",
  "exhibit-added",
  "exhibit-named",
  "exhibit-linked",
  "exhibit-removed",
  "merged",
  "unmerged",
]);

/** Writes a line of the timeline, on the day the case stands on unless another day is named. */
export async function recordAct(
  { store, workspaceId, clock }: Records & Pick<Workplace, "clock">,
  at: { readonly caseId: CaseId; readonly on?: PlainDate },
  act: CaseAct,
): Promise<CaseEvent> {
  const { kind, ...data } = act;
  const file = await store.cases.get(workspaceId, at.caseId);
  const on = at.on ?? todayOf({ demoToday: file?.demoToday ?? null }, clock.today());
  return store.events.append(workspaceId, at.caseId, { at: on, kind, data: data as Json });
}

/** Whether facts or exhibits changed since the rules were last asked. */
export function isStale(events: readonly CaseEvent[]): boolean {
  const asked = events.findLastIndex((event) => event.kind === "assessed");
  return events.slice(asked + 1).some((event) => unsettling.has(event.kind));
}

/** The timeline as shown. */
export function eventViews(caseId: CaseId, events: readonly CaseEvent[]): readonly CaseEventView[] {
  return events.map((event) => ({
    id: `${caseId}.${event.sequence}`,
    at: event.recordedAt,
    on: plainDate(event.at),
    kind: event.kind,
    text: wordsOf({ kind: event.kind, ...(event.data as object) } as CaseAct),
  }));
}

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

function wordsOf(act: CaseAct): Text {
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

const clockEventNames: Record<ClockEventKind, Text> = {
  testing: { zh: "鉴定检测", en: "testing" },
  papers: { zh: "补交材料", en: "papers asked for" },
  extension: { zh: "延长", en: "more time" },
};

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

function movedWords(title: Text, state: FilingState): Text {
  return { zh: `${title.zh}：${movedTo[state].zh}`, en: `${title.en}: ${movedTo[state].en}` };
}
