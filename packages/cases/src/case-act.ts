import type { CaseEvent as CaseEventView } from "@youju/api";
import {
  type CaseId,
  type ContactAct,
  type ContactChannel,
  type ContactParty,
  type DisputeKind,
  type ExhibitKind,
  type FactName,
  type FilingState,
  type Movement,
  movementWords,
  type PlainDate,
  plainDate,
  type ReadingState,
  type Text,
} from "@youju/domain";
import type { CaseEvent, Json } from "@youju/storage";
import { contactActWords } from "./contact-words.ts";
import { todayOf } from "./today-of.ts";
import type { Records, Workplace } from "./workplace.ts";

/** What can happen in a case. It names facts and numbers, never what the person wrote. */
export type CaseAct =
  | { readonly kind: "opened" }
  | { readonly kind: "kind-chosen"; readonly dispute: DisputeKind | null }
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
      readonly kind: `contact-${ContactAct}`;
      readonly contactId: string;
      readonly channel: ContactChannel;
      readonly party: ContactParty;
      /** How many promises stand in it. */
      readonly promises: number;
    }
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

type CopyAct = Extract<CaseAct, { readonly kind: "exhibit-redacted" | "redaction-removed" | "picture-derived" }>;

function copyWords({ kind, number }: CopyAct): Text {
  if (kind === "picture-derived") {
    return { zh: `用证据${number}做成图片`, en: `Picture made from exhibit ${number}` };
  }
  return kind === "exhibit-redacted"
    ? { zh: `做成证据${number}的遮盖件`, en: `Redacted copy of exhibit ${number} made` }
    : { zh: `删除证据${number}的遮盖件`, en: `Redacted copy of exhibit ${number} deleted` };
}

const binWords = {
  binned: { zh: "移入回收站", en: "Moved to the bin" },
  restored: { zh: "从回收站恢复", en: "Restored from the bin" },
} as const;

type TakingAct = Extract<CaseAct, { readonly kind: "exhibit-added" | "exhibit-removed" }>;

function takenWords({ kind, number }: TakingAct): Text {
  return kind === "exhibit-added"
    ? { zh: `加入证据${number}`, en: `Exhibit ${number} added` }
    : { zh: `移除证据${number}`, en: `Exhibit ${number} removed` };
}

type TellingAct = Extract<CaseAct, { readonly kind: "exhibit-named" | "exhibit-linked" | "exhibit-described" }>;

function toldWords({ kind, number }: TellingAct): Text {
  if (kind === "exhibit-named") {
    return { zh: `说明证据${number}是什么`, en: `Exhibit ${number} named` };
  }
  return kind === "exhibit-linked"
    ? { zh: `说明证据${number}能证明哪一项`, en: `Exhibit ${number} linked to what it proves` }
    : { zh: `补充证据${number}的说明`, en: `Exhibit ${number} described` };
}

function wordsOf(act: CaseAct): Text {
  switch (act.kind) {
    case "opened":
      return { zh: "建立案卷", en: "Case opened" };
    case "kind-chosen":
      return { zh: "选定纠纷类型", en: "Kind of dispute chosen" };
    case "facts-recorded":
      return { zh: `记下 ${act.names.length} 项情况`, en: `${act.names.length} facts recorded` };
    case "fact-withdrawn":
      return { zh: "撤回 1 项情况", en: "1 fact taken back" };
    case "exhibit-added":
    case "exhibit-removed":
      return takenWords(act);
    case "exhibit-read":
      return readWords(act.number, act.state);
    case "exhibit-named":
    case "exhibit-linked":
    case "exhibit-described":
      return toldWords(act);
    case "exhibits-ordered":
      return { zh: "调整证据编号", en: "Exhibits put in another order" };
    case "exhibit-redacted":
    case "redaction-removed":
    case "picture-derived":
      return copyWords(act);
    case "assessed":
      return { zh: "完成研判", en: "Assessed" };
    case "law-moved":
      return lawWords(act.moved);
    case "composed":
      return { zh: `写好${act.title.zh}`, en: `Composed: ${act.title.en}` };
    case "filing-moved":
      return movedWords(act.title, act.state);
    case "contact-recorded":
    case "contact-changed":
    case "contact-removed":
    case "contact-restored":
      return contactActWords(act);
    case "binned":
    case "restored":
      return binWords[act.kind];
  }
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

const movedTo: Record<FilingState, Text> = {
  drafted: { zh: "起草", en: "drafted" },
  sent: { zh: "已提交", en: "sent" },
  accepted: { zh: "已受理", en: "accepted" },
  refused: { zh: "不予受理", en: "refused" },
  settled: { zh: "已解决", en: "settled" },
  ended: { zh: "未谈成，已终止", en: "ended without settlement" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

function movedWords(title: Text, state: FilingState): Text {
  return { zh: `${title.zh}：${movedTo[state].zh}`, en: `${title.en}: ${movedTo[state].en}` };
}
