import {
  caseDetail,
  composedFiling,
  correctFiling,
  type FilingAt,
  markSent,
  recordCourtFee,
  recordOutcome,
  type Workplace,
} from "@youju/cases";
import { courtFeeActs, type FilingState, filingStates, parseYuan, refusalReasons } from "@youju/domain";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { dayOf } from "../days.ts";
import { openOffice } from "../open-office.ts";

type Kept = Awaited<ReturnType<typeof composedFiling>>["filing"];
type Act = (office: Workplace, at: FilingAt, invocation: Invocation) => Promise<Kept>;

/** `youju filing`: the filings of a case with their clocks, that one went out, and what became of it. */
export const filing: Command = {
  name: "filing",
  summary: {
    zh: "看案卷里的提交，记下已提交或后来怎样，更正误记",
    en: "a case's filings: list them, note one as sent or what came of it, correct a mistake",
  },
  usage:
    "filing list <case-id> | filing sent <case-id> <filing-id> [--on <day>] [--reference <number>] [--office <name>] [--despite <reason>] | filing note <case-id> <filing-id> --state <state> [--on <day>] [--wording <words>] [--reason <why>] | filing correct <case-id> <filing-id> [--because <words>] | filing fee <case-id> <filing-id> --act asked|paid [--on <day>] [--amount <yuan>]",
  operands: { least: 2, most: 3 },
  flags: {
    on: "value",
    reference: "value",
    despite: "value",
    office: "value",
    state: "value",
    wording: "value",
    reason: "value",
    because: "value",
    act: "value",
    amount: "value",
  },
  run: async (invocation) => {
    const [verb = "", caseId = "", filingId] = invocation.operands;
    const act = acts[verb];
    if ((verb !== "list" && act === undefined) || (verb === "list") !== (filingId === undefined)) {
      throw new WrongInput({ zh: `用法：youju ${filing.usage}`, en: `Usage: youju ${filing.usage}` });
    }
    const { office, close } = await openOffice();
    try {
      const filings =
        act === undefined || filingId === undefined
          ? (await caseDetail(office, caseId)).filings
          : [await act(office, { caseId, filingId }, invocation)];
      return outcome(filings, invocation);
    } finally {
      await close();
    }
  },
};

const acts: Readonly<Record<string, Act>> = { sent, note, correct, fee };

/** Where an earlier filing stands in the way, the reason goes along by `--despite`; without it the refusal says why. */
async function sent(office: Workplace, at: FilingAt, invocation: Invocation): Promise<Kept> {
  const { reference, despite, office: to } = invocation.flags;
  const before = await composedFiling(office, at);
  const { filing: after } = await markSent(office, at, {
    on: dayOf(invocation, "on", "today"),
    reference: typeof reference === "string" ? reference : before.filing.reference,
    ...(typeof despite === "string" && { despite }),
    ...(typeof to === "string" && { office: to }),
  });
  return after;
}

/** The court asked for its fee, or was paid. */
async function fee(office: Workplace, at: FilingAt, invocation: Invocation): Promise<Kept> {
  const act = courtFeeActs.find((one) => one === invocation.flags.act);
  const { amount: typed } = invocation.flags;
  const amount = typeof typed === "string" ? parseYuan(typed) : null;
  if (act === undefined) {
    throw wrong("act", courtFeeActs);
  }
  if (amount === undefined) {
    throw new WrongInput({ zh: "--amount 写金额，例如 50", en: "--amount is a sum such as 50" }, "amount");
  }
  const { filing: after } = await recordCourtFee(office, at, { act, amount, on: dayOf(invocation, "on", "today") });
  return after;
}

/** The last step was noted by mistake; where it shut mediation for good, `--because` says how that came about. */
async function correct(office: Workplace, at: FilingAt, { flags }: Invocation): Promise<Kept> {
  const { because } = flags;
  const reason = typeof because === "string" ? because : undefined;
  return (await correctFiling(office, at, { reason })).filing;
}

async function note(office: Workplace, at: FilingAt, invocation: Invocation): Promise<Kept> {
  const { state, wording, reason } = invocation.flags;
  const found = filingStates.find((one) => one === state);
  if (found === undefined || found === "drafted") {
    throw wrong("state", filingStates.slice(1));
  }
  const why = refusalReasons.find((one) => one === reason);
  if (reason !== undefined && why === undefined) {
    throw wrong("reason", refusalReasons);
  }
  const { filing: after } = await recordOutcome(office, at, {
    state: found,
    on: dayOf(invocation, "on", "today"),
    ...(typeof wording === "string" && { wording }),
    ...(why !== undefined && { refusedFor: why }),
  });
  return after;
}

function wrong(flag: string, values: readonly string[]): WrongInput {
  const list = values.join(" ");
  return new WrongInput({ zh: `--${flag} 是其中之一：${list}`, en: `--${flag} is one of: ${list}` }, flag);
}

function outcome(filings: readonly Kept[], { language }: Invocation): Outcome {
  const none = { zh: "还没有写过文书。", en: "No paper was written yet." }[language];
  const lines = filings.flatMap(({ id, title, state, sentOn, reference, deadlines }) => [
    [title[language], stateWords[state][language], sentOn ?? "", reference ?? "", `(${id})`].filter(Boolean).join("  "),
    ...deadlines.map(({ title: clock, deadline }) => `    ${clock[language]}：${deadline.lastDay ?? deadline.safeDay}`),
  ]);
  return { code: 0, json: { filings }, lines: lines.length === 0 ? [none] : lines };
}

const stateWords: Readonly<Record<FilingState, { readonly zh: string; readonly en: string }>> = {
  drafted: { zh: "没交", en: "not sent" },
  sent: { zh: "已提交", en: "sent" },
  transferred: { zh: "已转给别处", en: "passed on" },
  accepted: { zh: "已受理", en: "accepted" },
  mediating: { zh: "调解中", en: "in mediation" },
  refused: { zh: "没受理", en: "not accepted" },
  settled: { zh: "谈成", en: "settled" },
  ended: { zh: "办结", en: "ended" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
};
