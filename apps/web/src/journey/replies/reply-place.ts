import type { CaseDetail } from "@youju/api";
import { type DisputeKind, type FactName, type Facts, type PlainDate, parseFact } from "@youju/domain";
import type { AnsweredStatement, ReplyAsked } from "@youju/rules";
import { useState } from "react";
import { useRecordFacts } from "../../api/index.ts";

/** Who speaks, as the rules know it; `null`: not said. */
export type Speaker = ReplyAsked["speaker"];

/** The speakers in the order they are offered. */
export const speakerList = ["shop", "platform-staff", "platform-bot", "courier", "regulator", "bank"] as const;

/** What the person looks at: their words as they stand, who said them, and what the person made of it. */
export type Asked = {
  readonly text: string;
  readonly speaker: Speaker;
  /** The picture the words were read from. */
  readonly exhibitId: string | null;
};

/** The answer the person took: its tone and the statement it answers. */
export type Answered = { readonly tone: "polite" | "firm"; readonly statement: string };

/** Where a reply is looked at: in a case, or in the tools with nothing known but what is answered on the spot. */
export type ReplyPlace = {
  readonly detail: CaseDetail | null;
  readonly kind: DisputeKind | null;
  readonly facts: Facts;
  /** Audience own. */
  readonly range: ReplyAsked["range"];
  readonly today: PlainDate;
  /** Keeps an answer; an error stands in `error`. */
  readonly give: (name: FactName, typed: string) => Promise<void>;
  readonly busy: boolean;
  readonly error: Error | null;
};

/** A case as the place. */
export function useCasePlace(detail: CaseDetail): ReplyPlace {
  const record = useRecordFacts(detail.case.id);
  return {
    detail,
    kind: detail.case.kind,
    facts: detail.facts,
    range: detail.assessment?.assessment.range ?? null,
    today: detail.today,
    give: async (name, typed) => void (await record.mutateAsync([{ name, value: typed }])),
    busy: record.isPending,
    error: record.error,
  };
}

/** No case: answers stay on the screen. */
export function useToolPlace(kind: DisputeKind | null, today: PlainDate): ReplyPlace {
  const [facts, setFacts] = useState<Facts>({});
  const give = async (name: FactName, typed: string) => {
    const parsed = parseFact(name, typed);
    if (parsed.kind === "value") {
      setFacts((before) => ({ ...before, [name]: parsed.value }));
    }
  };
  return { detail: null, kind, facts, range: null, today, give, busy: false, error: null };
}

/** A statement with where it came from. */
export type Heard = { readonly statement: AnsweredStatement; readonly by: "words" | "likeness" | "picked" };
