import type { FilingView, NextDay, NextStep } from "@youju/api";
import { askedButUnknown, daysBetween, type RouteStep, type Text } from "@youju/domain";
import { type CaseSnapshot, deadlinesOf } from "./case-snapshot.ts";
import { isLate, mostUrgent, nextDayOf } from "./next-day.ts";
import { awaited, isSettled } from "./turn.ts";

type Step = Pick<NextStep, "id" | "title" | "why"> & Partial<Pick<NextStep, "until" | "channel" | "filingId">>;
type Rule = (snapshot: CaseSnapshot) => Step | undefined;

/** The rules in the order they are asked; the first that has something to say gives the one next step. */
const rules: readonly Rule[] = [
  settled,
  waiting,
  withoutMaterial,
  unconfirmed,
  unknownKind,
  openQuestions,
  drafted,
  onward,
];

/** The one next step of a case: what, why, until when, and where it is done. */
export function nextStep(snapshot: CaseSnapshot): NextStep {
  const urgent = ownUrgent(snapshot);
  for (const rule of rules) {
    const step = rule(snapshot);
    if (step !== undefined) {
      return { until: urgent, channel: null, filingId: null, ...step };
    }
  }
  return { ...nothingLeft, until: urgent, channel: null, filingId: null };
}

/** A day further off than this hurries nobody, in days. */
const near = 90;

/** The person's own nearest day, where it is near enough to hurry. */
function ownUrgent(snapshot: CaseSnapshot): NextDay | null {
  const own = deadlinesOf(snapshot).filter(({ whose }) => whose === "person");
  const urgent = mostUrgent(own, snapshot.today);
  return urgent !== null && daysBetween(snapshot.today, urgent.day) <= near ? urgent : null;
}

function settled({ filings }: CaseSnapshot): Step | undefined {
  return isSettled(filings)
    ? {
        id: "closed",
        title: { zh: "已经解决", en: "Settled" },
        why: { zh: "对方已经履行或谈成。材料都留着，随时可以查。", en: "It was settled. Everything is kept." },
        until: null,
      }
    : undefined;
}

function waiting({ filings, today }: CaseSnapshot): Step | undefined {
  const filing = awaited(filings);
  if (filing === undefined) {
    return undefined;
  }
  const late = filing.deadlines.find((deadline) => isLate(deadline, today));
  const at = { channel: filing.channel, filingId: filing.id };
  if (late !== undefined) {
    return { id: "follow-up", ...followUpWords(filing), ...at, until: nextDayOf(late) };
  }
  const next = mostUrgent(filing.deadlines, today);
  return { id: "wait", ...waitWords(filing, next?.day ?? null), ...at, until: next };
}

function withoutMaterial({ exhibits, facts }: CaseSnapshot): Step | undefined {
  return exhibits.length === 0 && Object.keys(facts).length === 0
    ? {
        id: "add-material",
        title: { zh: "放一张订单截图", en: "Add a screenshot of the order" },
        why: {
          zh: "订单号、金额、日期由程序先认，你只要核对。没有截图也可以手工填。",
          en: "Number, amount and dates are read for you to confirm. You can also type them.",
        },
      }
    : undefined;
}

function unconfirmed({ proposals }: CaseSnapshot): Step | undefined {
  return proposals.length > 0
    ? {
        id: "confirm-fields",
        title: { zh: `核对认出的 ${proposals.length} 项`, en: `Confirm ${proposals.length} fields` },
        why: { zh: "只有你点了“对”，才算数。", en: "They count only once you say they are right." },
      }
    : undefined;
}

function unknownKind({ file }: CaseSnapshot): Step | undefined {
  return file.kind === null
    ? {
        id: "answer-questions",
        title: { zh: "说说出了什么事", en: "Say what went wrong" },
        why: {
          zh: "选一个最接近的，就能先看到三句要紧话。",
          en: "Choose the closest: three urgent lines come at once.",
        },
      }
    : undefined;
}

function openQuestions({ assessment, stale, history }: CaseSnapshot): Step | undefined {
  if (assessment === null || stale) {
    return {
      id: "answer-questions",
      title: { zh: "看看能要回什么", en: "See what you can get" },
      why:
        assessment === null
          ? {
              zh: "情况够了就能研判，还不清楚的会逐个问你。",
              en: "The rules can be asked now; what is unclear is asked.",
            }
          : { zh: "情况或材料有变化，要重新研判。", en: "Facts or material changed since it was last worked out." },
    };
  }
  const unknown = new Set(askedButUnknown(history));
  const open = assessment.assessment.questions.filter(({ fact }) => !unknown.has(fact)).length;
  return open > 0
    ? {
        id: "answer-questions",
        title: { zh: `回答 ${open} 个问题`, en: `Answer ${open} questions` },
        why: {
          zh: "只问还会改变结果的。不知道的可以跳过。",
          en: "Only what can still change the outcome. You may skip.",
        },
      }
    : undefined;
}

function drafted({ filings }: CaseSnapshot): Step | undefined {
  const draft = filings.findLast(({ state }) => state === "drafted");
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

function onward({ assessment, filings, facts, openChannels }: CaseSnapshot): Step | undefined {
  const answered = facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked";
  const step = assessment?.assessment.route.find(
    ({ channel, state }) => state === "now" && openChannels.includes(channel) && !(channel === "shop" && answered),
  );
  if (step === undefined) {
    return undefined;
  }
  const id = filings.some(({ state }) => state !== "withdrawn") ? "follow-up" : "compose";
  return { id, ...composeWords(step), channel: step.channel };
}

const nothingLeft: Step = {
  id: "closed",
  title: { zh: "眼下没有要做的", en: "Nothing to do now" },
  why: {
    zh: "按现在知道的情况，没有下一条可走的路。情况有变就加材料或改答案，会重新研判。",
    en: "As things stand no further way is open. Add material or change an answer and it is worked out again.",
  },
};

function composeWords({ title }: RouteStep): { readonly title: Text; readonly why: Text } {
  return {
    title: { zh: `写：${title.zh}`, en: `Compose: ${title.en}` },
    why: { zh: "这是现在最该走的一步，文字替你写好。", en: "The best step now; the words are written for you." },
  };
}

function followUpWords(filing: FilingView): { readonly title: Text; readonly why: Text } {
  return {
    title: { zh: `${filing.title.zh}：到期没有答复，往下走`, en: `${filing.title.en}: no answer in time, go on` },
    why: {
      zh: "对方该答复的最后一天已经过了。记下结果，或走下一步。",
      en: "The last day for their answer has passed. Record what came, or take the next step.",
    },
  };
}

function waitWords(filing: FilingView, day: string | null): { readonly title: Text; readonly why: Text } {
  return {
    title: { zh: `等${filing.title.zh}的答复`, en: `Wait for the answer: ${filing.title.en}` },
    why:
      day === null
        ? { zh: "已经交上去了。有了答复就回来记一笔。", en: "It was sent. Record the answer once it comes." }
        : {
            zh: `对方最晚应在 ${day} 前答复。有了答复就回来记一笔。`,
            en: `They must answer by ${day}. Record it once it comes.`,
          },
  };
}
