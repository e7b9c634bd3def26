import type { Assessment, FilingOutcome, InterplayEffect, Language, Odds, StepEffect, Text } from "@youju/domain";

const effects: Readonly<Record<InterplayEffect, Text>> = {
  closes: { zh: "关上", en: "closes" },
  "closes-while-pending": { zh: "办理期间关上", en: "closes while it runs" },
  delays: { zh: "要等", en: "makes wait" },
  "ask-first": { zh: "先问清楚", en: "ask first" },
  opens: { zh: "打开", en: "opens" },
  reopens: { zh: "重新打开", en: "opens again" },
  "leaves-open": { zh: "不影响", en: "leaves open" },
};

const outcomes: Readonly<Record<FilingOutcome, Text>> = {
  sent: { zh: "已提交", en: "sent" },
  silent: { zh: "到期没答复", en: "no answer in time" },
  "refused-no-authority": { zh: "因没有权限不受理", en: "refused for want of authority" },
  refused: { zh: "不受理或被拒绝", en: "refused" },
  accepted: { zh: "受理", en: "accepted" },
  ended: { zh: "没谈成或终止", en: "ended" },
  settled: { zh: "谈成", en: "settled" },
  withdrawn: { zh: "受理前撤回", en: "withdrawn before acceptance" },
};

const words = {
  zh: {
    always: "不论结果",
    after: (when: string) => `${when}之后`,
    colon: "：",
    and: "、",
    check: "（请核对）",
    noOdds: "没有公开的数字",
    odds: "公开数字",
    source: "来源",
    gives: "好处",
    costs: "代价",
  },
  en: {
    always: "whatever comes of it",
    after: (when: string) => `after: ${when}`,
    colon: ": ",
    and: ", ",
    check: " (please check)",
    noOdds: "no published figure",
    odds: "published figure",
    source: "source",
    gives: "gives",
    costs: "costs",
  },
};

/** What filing with one channel does to the others, a line for each rule, the gravest first. */
export function effectLines(
  found: readonly StepEffect[],
  titleOf: (channel: string) => Text,
  language: Language,
): readonly string[] {
  const say = words[language];
  return found.map(({ effect, when, channels, text, confidence }) => {
    const reached = when.map((outcome) => outcomes[outcome][language]).join(say.and);
    const steps = when.length === Object.keys(outcomes).length ? say.always : say.after(reached);
    const others = channels.map((channel) => titleOf(channel)[language]).join(say.and);
    const check = confidence === "medium" ? say.check : "";
    return `${effects[effect][language]}${say.colon}${others} [${steps}] ${text[language]}${check}`;
  });
}

/** The published figures, or that there is none. */
export function oddsLines(odds: readonly Odds[], language: Language): readonly string[] {
  const say = words[language];
  return odds.length === 0
    ? [say.noOdds]
    : odds.map(({ measures, figure, n, period, place, source, confidence }) => {
        const of = n === null ? "" : ` n=${n}`;
        const check = confidence === "medium" ? say.check : "";
        const about = `${place[language]} ${period[language]}`;
        return `${say.odds}${say.colon}${figure[language]} ${measures[language]} (${about}${of}) ${say.source} ${source}${check}`;
      });
}

/** The best order of the steps with its reasons, and the choice of office. */
export function orderLines({ order, route }: Assessment, language: Language): readonly string[] {
  const say = words[language];
  const steps = order.steps.flatMap(({ channel, title, why }, index) => [
    `${index + 1}. ${title[language]}`,
    ...why.map((reason) => `   ${reason[language]}`),
    ...(route.find((step) => step.channel === channel)?.earlier ?? []).map(
      ({ effect, text }) => `   ${effects[effect][language]}${say.colon}${text[language]}`,
    ),
  ]);
  const offices = (order.offices?.options ?? []).flatMap(({ where, gives, costs }) => [
    where[language],
    ...gives.map((each) => `   ${say.gives}${say.colon}${each[language]}`),
    ...costs.map((each) => `   ${say.costs}${say.colon}${each[language]}`),
  ]);
  return [
    ...(order.lead === null ? [] : [order.lead.text[language]]),
    ...steps,
    ...offices,
    ...(order.offices?.advice ?? []).map(({ text }) => text[language]),
  ];
}
