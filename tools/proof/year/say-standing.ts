import type { CaseCard, NextStep } from "@youju/api";
import { paperIds, paperTitle } from "@youju/documents";
import { daysBetween, type PlainDate, type Reminder } from "@youju/domain";
import type { LawBook } from "@youju/law";

const acts: Readonly<Record<NextStep["id"], string>> = {
  "add-material": "加材料",
  "confirm-fields": "核对",
  "answer-questions": "回答问题",
  compose: "写",
  "follow-up": "写",
  send: "交",
  wait: "等",
  promise: "对方失约",
  settlement: "履行",
  "act-in-time": "快到期",
  closed: "没有要做的",
};
const turns: Readonly<Record<CaseCard["turn"], string>> = { person: "自己", other: "对方", closed: "无" };

/** Whose turn it is, in the words of a story. */
export function sayTurn(turn: CaseCard["turn"]): string {
  return turns[turn];
}

/** A next step in the words of a story: what, where, which paper. */
export function sayStep({ id, channel, paper }: NextStep, law: LawBook): string {
  const known = paperIds.find((one) => one === paper);
  const parts = [acts[id], channel === null ? "" : law.channel(channel).title.zh, known ? paperTitle(known).zh : ""];
  return parts.filter((part) => part !== "").join("｜");
}

/** The day a step is to be done by, with what it is. */
export function sayUntil({ until }: NextStep): string | null {
  return until === null ? null : `${until.title.zh} ${until.day}`;
}

/** A reminder in the words of a story. */
export function sayReminder({ kind, title, day }: Pick<Reminder, "kind" | "title" | "day">, today: PlainDate): string {
  const left = daysBetween(today, day);
  const when = kind === "late" ? "对方逾期" : left === 0 ? "就在今天" : `还有${left}天`;
  return [when, title.zh, day].join("｜");
}
