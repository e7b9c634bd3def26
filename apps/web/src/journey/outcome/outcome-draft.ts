import type { CaseDetail, ClosingView, SettlementView } from "@youju/api";
import {
  type Deed,
  type Ending,
  type Fen,
  type PlainDate,
  parsePlainDate,
  parseYuan,
  plainYuan,
  type SettlementMediator,
  type SettlementPaper,
} from "@youju/domain";
import type { ClosingSaid, DutySaid, ResultSaid, SettlementSaid } from "../../api/outcomes.ts";

/** A result as typed. `from` is `filing:<id>`, `channel:<id>` or empty. */
export type ResultDraft = {
  readonly from: string;
  readonly money: string;
  readonly deeds: readonly Deed[];
  readonly on: string;
};

/** The end of a case as typed. */
export type ClosingDraft = {
  readonly ending: Ending | null;
  readonly on: string;
  readonly asked: string;
  readonly results: readonly ResultDraft[];
  readonly lessons: string;
};

/** A part of a settlement as typed; what the form does not show is kept beside it. */
export type DutyDraft = {
  readonly kept: Partial<DutySaid>;
  readonly whose: "other" | "person";
  readonly what: string;
  readonly amount: string;
  readonly by: string;
};

/** A settlement as typed. */
export type SettlementDraft = {
  readonly paper: SettlementPaper | null;
  readonly mediator: SettlementMediator;
  readonly body: string;
  readonly on: string;
  readonly filingId: string | null;
  readonly duties: readonly DutyDraft[];
};

/** What is wrong with which entry; entries of lists are named `results.0`. */
export type Faults = Readonly<
  Record<string, "ending" | "day" | "money" | "nothing" | "paper" | "what" | "by" | "parts">
>;

/** A result nothing was typed of. */
export const emptyResult: ResultDraft = { from: "", money: "", deeds: [], on: "" };
/** A part nothing was typed of. */
export const emptyDuty: DutyDraft = { kept: {}, whose: "other", what: "", amount: "", by: "" };

const money = (sum: Fen | null) => (sum === null ? "" : plainYuan(sum));

/** What the form shows of a closing, or at first: one result for each filing that was settled. */
export function closingDraft({ today, filings, assessment }: CaseDetail, closing: ClosingView | null): ClosingDraft {
  if (closing === null) {
    const settled = filings.filter(({ state }) => state === "settled");
    const target = assessment?.assessment.range?.target ?? null;
    return {
      ending: settled.length > 0 ? "agreed" : null,
      on: today,
      asked: money(target),
      results: settled.length > 0 ? settled.map(({ id }) => ({ ...emptyResult, from: `filing:${id}` })) : [emptyResult],
      lessons: "",
    };
  }
  return {
    ending: closing.ending,
    on: closing.on,
    asked: money(closing.asked),
    lessons: closing.lessons,
    results: closing.results.map(({ filingId, channel, deeds, on, money: sum }) => ({
      from: filingId !== null ? `filing:${filingId}` : channel === null ? "" : `channel:${channel}`,
      money: money(sum),
      deeds,
      on: on ?? "",
    })),
  };
}

/** What the form shows of a settlement, or at first: by the filing that was settled last, where one was. */
export function settlementDraft(
  { today, filings }: Pick<CaseDetail, "today" | "filings">,
  settlement?: SettlementView,
): SettlementDraft {
  const filingId = filings.findLast(({ state }) => state === "settled")?.id ?? null;
  return settlement === undefined
    ? { paper: null, mediator: "nobody", body: "", on: today, filingId, duties: [emptyDuty] }
    : {
        ...settlement,
        duties: settlement.duties.map(({ whose, what, amount, by, id, mark, received, markedOn }) => ({
          kept: { id, mark, received, markedOn },
          whose,
          what,
          amount: money(amount),
          by: by ?? "",
        })),
      };
}

/** What was typed, or what is wrong with it. */
export type Read<Said> = { readonly said: Said } | { readonly faults: Faults };

/** Reads the end of a case as typed. A result of which nothing was typed is left out. */
export function readClosing(draft: ClosingDraft, today: PlainDate): Read<ClosingSaid> {
  const faults: Record<string, Faults[string]> = {};
  const on = parsePlainDate(draft.on);
  const asked = sumOf(draft.asked);
  const results: ResultSaid[] = [];
  draft.results.forEach((result, index) => {
    const [sum, day] = [sumOf(result.money), result.on === "" ? null : parsePlainDate(result.on)];
    if (sum === undefined) {
      faults[`results.${index}.money`] = "money";
    } else if (day === undefined || (day !== null && day > today)) {
      faults[`results.${index}.on`] = "day";
    } else if (result.deeds.includes("nothing") && result.deeds.length > 1) {
      faults[`results.${index}.deeds`] = "nothing";
    } else if (isTyped(result)) {
      results.push({ ...sourceOf(result.from), money: sum, deeds: result.deeds, on: day });
    }
  });
  if (draft.ending === null) {
    faults.ending = "ending";
  }
  if (on === undefined || on > today) {
    faults.on = "day";
  }
  if (asked === undefined) {
    faults.asked = "money";
  }
  const { ending, lessons } = draft;
  return Object.keys(faults).length > 0 || ending === null || on === undefined || asked === undefined
    ? { faults }
    : { said: { ending, on, asked, results, lessons } };
}

/** Reads a settlement as typed. */
export function readSettlement(draft: SettlementDraft, today: PlainDate): Read<SettlementSaid> {
  const faults: Record<string, Faults[string]> = {};
  const on = parsePlainDate(draft.on);
  if (draft.paper === null) {
    faults.paper = "paper";
  }
  if (on === undefined || on > today) {
    faults.on = "day";
  }
  const duties: DutySaid[] = [];
  draft.duties.forEach(({ kept, whose, what, amount, by }, index) => {
    const [sum, day] = [sumOf(amount), by === "" ? null : parsePlainDate(by)];
    if (what.trim() === "") {
      faults[`duties.${index}.what`] = "what";
    } else if (sum === undefined) {
      faults[`duties.${index}.amount`] = "money";
    } else if (day === undefined || (day !== null && on !== undefined && day < on)) {
      faults[`duties.${index}.by`] = "by";
    } else {
      duties.push({ ...kept, whose, what: what.trim(), amount: sum, by: day });
    }
  });
  const { paper, mediator, body, filingId } = draft;
  return Object.keys(faults).length > 0 || paper === null || on === undefined
    ? { faults }
    : { said: { paper, mediator: isMediated(paper) ? mediator : "nobody", body: body.trim(), on, filingId, duties } };
}

/** Whether a paper comes about through a mediator. */
export function isMediated(paper: SettlementPaper | null): boolean {
  return paper === "mediated-agreement" || paper === "mediation-record" || paper === "confirmed-agreement";
}

function isTyped({ from, money: typed, deeds, on }: ResultDraft): boolean {
  return from !== "" || typed.trim() !== "" || deeds.length > 0 || on !== "";
}

function sourceOf(from: string): Pick<ResultSaid, "filingId" | "channel"> {
  const [kind, id = ""] = [from.slice(0, from.indexOf(":")), from.slice(from.indexOf(":") + 1)];
  return { filingId: kind === "filing" ? id : null, channel: kind === "channel" ? id : null };
}

/** Blank is unknown, which is `null`; `undefined` is no sum. */
function sumOf(typed: string): Fen | null | undefined {
  return typed.trim() === "" ? null : parseYuan(typed);
}
