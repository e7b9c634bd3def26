import type { FilingView, NextDay } from "@youju/api";
import { callScripts, paperIds, paperTitle } from "@youju/documents";
import type { CaseDeadline, PlainDate, RouteStep, Text } from "@youju/domain";
import type { Silence } from "@youju/rules";
import { type CaseSnapshot, deadlinesOf } from "./case-snapshot.ts";
import { feePeriod } from "./court-fees.ts";
import { isLate, mostUrgent, nextDayOf, standing } from "./next-day.ts";
import { isOwnWindow, isPressing, wayOf } from "./own-windows.ts";
import type { Step } from "./step-rule.ts";
import { awaited, channelsThat, type Standing } from "./turn.ts";

/** What the rules that also tell whose turn it is are read off. */
export type Watched = Standing & Pick<CaseSnapshot, "silences">;

/** A platform's window, the fee of a court, or the time to have an office's answer reconsidered, that is about to close. */
export function closing(snapshot: Watched): Step | undefined {
  const { filings, today } = snapshot;
  const own = deadlinesOf(snapshot)
    .filter(isOwnWindow)
    .map((deadline) => standing(deadline, today))
    .filter((deadline) => deadline.state !== "passed" && isPressing(deadline, today));
  const next = mostUrgent(own, today);
  const deadline = own.find(({ rule }) => rule === next?.rule);
  if (next === null || deadline === undefined) {
    return undefined;
  }
  const way = wayOf(deadline);
  const isIt = (one: CaseDeadline) => one.rule === deadline.rule && one.deadline.from === deadline.deadline.from;
  const draft = filings.findLast(({ state, paper }) => state === "drafted" && paper === way?.paper);
  const title = { zh: `快到期：${deadline.title.zh}`, en: `About to close: ${deadline.title.en}` };
  const there = way?.paper === null ? filings.find(({ deadlines }) => deadlines.some(isIt)) : draft;
  const where = { channel: way?.channel ?? null, paper: way?.paper ?? null, filingId: there?.id ?? null };
  return { id: "act-in-time", title, why: deadline.afterwards, until: next, ...where };
}

/** A court asked for its fee, and its day has passed without a payment noted. */
export function feeLapsed({ filings, today }: Watched): Step | undefined {
  for (const { fee, deadlines, id, channel } of filings) {
    const period = deadlines.find(({ registerId }) => registerId === feePeriod);
    if (fee?.askedOn != null && period !== undefined && standing(period, today).state === "passed") {
      return {
        id: "act-in-time",
        ...lapsedWords(nextDayOf(standing(period, today)).day),
        channel,
        filingId: id,
        until: null,
      };
    }
  }
  return undefined;
}

function lapsedWords(day: PlainDate): Words {
  return {
    title: { zh: "交费的日子过了，没记到交费", en: "The day to pay the fee has passed, no payment noted" },
    why: {
      zh: `最晚 ${day} 要交受理费。交了就记下来。没交的，法院会按撤诉处理：今天就给法院打电话，问能不能补交或申请缓、减、免；按撤诉处理了，时效内还可以再起诉。`,
      en: `The fee was due by ${day}. If you paid, note it. If not, the court treats the suit as withdrawn: call it today about paying late or a waiver. After that you can sue again while the time for it runs.`,
    },
  };
}

/** Once something went out, a window about to close comes before waiting. */
export function closingMeanwhile(snapshot: Watched): Step | undefined {
  return snapshot.filings.some(({ sentOn }) => sentOn !== null) ? closing(snapshot) : undefined;
}

/** Whoever had to answer let the day pass: the next paper, or the wait after a reminder where nothing else is waited for. */
export function silent(snapshot: Watched): Step | undefined {
  const { silences, filings, today } = snapshot;
  const main = awaited(snapshot)?.id;
  const silence = silences.find(({ resting, filingId }) => resting === null || filingId === main);
  const filing = filings.find(({ id }) => id === silence?.filingId);
  const late = filing?.deadlines.find((deadline) => deadline.rule === silence?.rule && isLate(deadline, today));
  if (silence === undefined || filing === undefined || late === undefined) {
    return undefined;
  }
  const until = nextDayOf(standing(late, today));
  if (silence.resting !== null) {
    return {
      id: "wait",
      ...remindedWords(filing, silence.resting),
      channel: filing.channel,
      filingId: filing.id,
      until,
    };
  }
  const [raised] = silence.raises;
  if (raised === undefined) {
    return { id: "follow-up", ...unansweredWords(filing), channel: filing.channel, filingId: filing.id, until };
  }
  const draft = filings.findLast(({ state, paper }) => state === "drafted" && paper === raised.paper);
  const words = silentWords(filing, silence, titleOf(raised.paper));
  return { id: "follow-up", ...words, ...raised, filingId: draft?.id ?? null, until };
}

/** The answer to what was sent last. */
export function waiting(snapshot: Watched): Step | undefined {
  const filing = awaited(snapshot);
  const { today } = snapshot;
  if (filing === undefined) {
    return undefined;
  }
  const next: NextDay | null = mostUrgent(filing.deadlines, today);
  return {
    id: "wait",
    ...waitWords(filing, next?.day ?? null),
    channel: filing.channel,
    filingId: filing.id,
    until: next,
  };
}

/** A paper that is written and not sent; what is read out on the telephone is never sent. */
export function drafted({ filings }: CaseSnapshot): Step | undefined {
  const draft = filings.findLast(({ state, paper }) => state === "drafted" && !callScripts.has(paper));
  return draft === undefined
    ? undefined
    : {
        id: "send",
        title: { zh: `把${draft.title.zh}交上去`, en: `Send: ${draft.title.en}` },
        why: {
          zh: "写好了还没有交。交了之后回来点“已提交”，期限从那天算。",
          en: "It is written and not sent. Say so once it is: the days count from there.",
        },
        channel: draft.channel,
        filingId: draft.id,
      };
}

/** The next step of the route. */
export function onward(snapshot: CaseSnapshot): Step | undefined {
  const [step] = openSteps(snapshot);
  if (step === undefined) {
    return undefined;
  }
  const id = snapshot.filings.some(({ state }) => state !== "withdrawn") ? "follow-up" : "compose";
  return { id, ...composeWords(step), channel: step.channel };
}

/**
 * Steps of the route that can be taken now and whose paper has not gone out, in the order of the route; those that only run
 * beside others come last. What has been decided or dealt with is over: the platform once it decided, another official
 * mediator once one had the dispute.
 */
export function openSteps(snapshot: CaseSnapshot): readonly RouteStep[] {
  const { assessment, openChannels } = snapshot;
  const open = (assessment?.assessment.route ?? []).filter(
    ({ channel, state }) => state === "now" && openChannels.includes(channel) && !isOver(channel, snapshot),
  );
  const beside = channelsThat("alongside", snapshot);
  return [...open.filter(({ channel }) => !beside.has(channel)), ...open.filter(({ channel }) => beside.has(channel))];
}

function isOver(channel: string, snapshot: CaseSnapshot): boolean {
  const { facts, filings, assessment } = snapshot;
  if (channel === "shop") {
    return facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked";
  }
  if (channel === "platform") {
    const { platformDecision: decision } = facts;
    const answered = filings.some(({ paper, state }) => paper === "platform-dispute-note" && decided.has(state));
    return answered || decision === "for-seller" || decision === "for-buyer";
  }
  const isHandled = assessment?.assessment.order.mediator === "accepted-or-handled";
  return isHandled && channelsThat("choose-one", snapshot).has(channel);
}

const decided: ReadonlySet<FilingView["state"]> = new Set(["refused", "ended"]);

const harms: ReadonlySet<string> = new Set(["closes", "closes-while-pending", "delays"]);

/** Whether a step can be taken beside whatever else is under way: it closes and delays no other. */
export function isSafeBeside({ channel, effects }: RouteStep): boolean {
  return !effects.some(({ effect, channels }) => harms.has(effect) && channels.some((other) => other !== channel));
}

/** A step of the route as something to do beside the wait. */
export function besideStep(step: RouteStep): Step {
  return {
    id: "compose",
    title: { zh: `同时可以：${step.title.zh}`, en: `Meanwhile: ${step.title.en}` },
    why: {
      zh: "和正在等的那一步互不影响，可以一起走。",
      en: "It touches nothing of what you are waiting for; both can run.",
    },
    channel: step.channel,
  };
}

function titleOf(paper: string): Text {
  const known = paperIds.find((id) => id === paper);
  return known === undefined ? { zh: paper, en: paper } : paperTitle(known);
}

type Words = { readonly title: Text; readonly why: Text };

function composeWords({ title }: RouteStep): Words {
  return {
    title: { zh: `写：${title.zh}`, en: `Compose: ${title.en}` },
    why: { zh: "这是现在最该走的一步，文字替你写好。", en: "The best step now; the words are written for you." },
  };
}

function silentWords({ title }: FilingView, { lastDay, days }: Silence, paper: Text): Words {
  return {
    title: { zh: `${title.zh}：到期没有答复，写${paper.zh}`, en: `${title.en}: no answer in time. ${paper.en}` },
    why: {
      zh: `对方最晚应在 ${lastDay} 答复，已经过了 ${days} 天，没有记到答复。收到过的先记下；没有，就发这一份。`,
      en: `They had to answer by ${lastDay}, ${days} day${days === 1 ? "" : "s"} ago, and no answer is noted. Note one if it came; else send this.`,
    },
  };
}

function remindedWords({ title }: FilingView, until: PlainDate): Words {
  return {
    title: { zh: `${title.zh}：已经催过，先等几天`, en: `${title.en}: reminded, wait a few days` },
    why: {
      zh: `催办已经发出，等到 ${until} 还没有答复再走下一步。这几天是建议，不是规定。`,
      en: `The reminder is out. If nothing came by ${until}, take the next step. These days are advice, no rule.`,
    },
  };
}

function unansweredWords({ title }: FilingView): Words {
  return {
    title: { zh: `${title.zh}：到期没有答复，往下走`, en: `${title.en}: no answer in time, go on` },
    why: {
      zh: "对方该答复的最后一天已经过了。记下结果，或走下一步。",
      en: "The last day for their answer has passed. Record what came, or take the next step.",
    },
  };
}

function waitWords({ title }: FilingView, day: string | null): Words {
  return {
    title: { zh: `等${title.zh}的答复`, en: `Wait for the answer: ${title.en}` },
    why:
      day === null
        ? { zh: "已经交上去了。有了答复就回来记一笔。", en: "It was sent. Record the answer once it comes." }
        : {
            zh: `对方最晚应在 ${day} 前答复。有了答复就回来记一笔。`,
            en: `They must answer by ${day}. Record it once it comes.`,
          },
  };
}
