import type { CaseDeadline, DisputeKind, FactName, Facts, PlainDate } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { windowOfStep } from "../platform-windows.ts";
import type { Reply } from "./reply.ts";

type Effect = Reply["effect"][number];

/** What a statement starts, ends or settles in the case, once it is kept. */
export type ReplyEffects = {
  /** Windows of the platform that begin with it, counted where their length is known, and the fact they begin by. */
  readonly starts: readonly {
    readonly id: string;
    readonly clock: CaseDeadline | null;
    readonly startedBy: FactName | null;
    /** The day it is counted from. */
    readonly on: PlainDate;
  }[];
  /** Register ids of windows that it uses up. */
  readonly ends: readonly string[];
  /** What they promised, and the day they named. */
  readonly promises: readonly { readonly of: string; readonly by: PlainDate | null }[];
  /** Elements of this kind of dispute they admit, and what the facts then are. */
  readonly admits: { readonly elements: readonly string[]; readonly facts: Facts };
  /** What the fact about the seller's answer becomes; `null`: it says nothing on that. */
  readonly sellerAnswer: Facts["sellerAnswer"] | null;
  /** The question is open as before. */
  readonly isNoAnswer: boolean;
};

/** What the effects turn on. */
export type EffectsAsked = {
  readonly kind: DisputeKind | null;
  readonly facts: Facts;
  readonly saidOn: PlainDate;
  /** The day they named; `null`: none. */
  readonly by: PlainDate | null;
  /** The day gone by that they named for what they report; `null`: none. */
  readonly since: PlainDate | null;
  /** The whole message, as it is compared. */
  readonly said: string;
  readonly law: LawBook;
};

/** What keeping a statement would set going. */
export function effectsOf({ id, effect }: Reply, asked: EffectsAsked): ReplyEffects {
  const { kind, facts, saidOn, by, since, law } = asked;
  const heard = effect.filter(
    (one) => !("said" in one) || (one.said?.some((words) => asked.said.includes(words)) ?? true),
  );
  const of = <Sort extends Effect["sort"]>(sort: Sort) =>
    heard.filter((one): one is Extract<Effect, { readonly sort: Sort }> => one.sort === sort);
  const windows = of("window");
  const admissions = of("admission");
  return {
    starts: windows
      .filter(({ does }) => does === "starts")
      .map((one) => {
        const on = reported.has(one.id) ? (since ?? saidOn) : saidOn;
        return {
          id: one.id,
          clock: windowOfStep({ law, facts, asOf: saidOn }, { id: one.id, on, trigger: id }),
          startedBy: law.windows.find((rule) => rule.id === one.id)?.window?.startedBy ?? null,
          on,
        };
      }),
    ends: windows.filter(({ does }) => does === "ends").map((one) => one.id),
    promises: of("promise").map((one) => ({ of: one.of, by })),
    admits: {
      elements: kind === null ? [] : admissions.flatMap(({ elements }) => elements[kind] ?? []),
      facts: Object.assign({}, ...admissions.map((one) => one.facts)) as Facts,
    },
    sellerAnswer: (of("answer")[0]?.is as Facts["sellerAnswer"]) ?? (isRefusal(windows) ? "refused" : null),
    isNoAnswer: of("no-answer").length > 0,
  };
}

/** The window to call in the platform begins with nothing but a refusal. */
const interventionWindow = "P03";
/** Windows that begin with an arrival or a decision, of which they may tell another day. */
const reported: ReadonlySet<string> = new Set(["P05", "P07"]);

function isRefusal(windows: readonly Extract<Effect, { readonly sort: "window" }>[]): boolean {
  return windows.some(({ id, does }) => id === interventionWindow && does === "starts");
}
