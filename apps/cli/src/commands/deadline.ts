import type { Language, PeriodUnit, Text } from "@youju/domain";
import { type CountedDeadline, type DeadlineAnswer, deadlineFor } from "@youju/rules";
import { type Command, type Invocation, WrongInput } from "../command.ts";
import { dayOf } from "../days.ts";
import { openLaw } from "../law-at-hand.ts";

/** `youju deadline`: a period counted day by day. */
export const deadline: Command = {
  name: "deadline",
  summary: { zh: "数一个期限，逐日列出", en: "count a deadline, day by day" },
  usage: "deadline <rule> --from <day> [--on <day>] [--length <n>]",
  operands: { least: 1, most: 1 },
  flags: { from: "value", on: "value", length: "value" },
  run: async (invocation) => {
    const [rule = ""] = invocation.operands;
    const from = dayOf(invocation, "from", "required");
    const on = dayOf(invocation, "on", "today");
    const answer = deadlineFor(rule, from, { law: openLaw(), length: lengthOf(invocation), on });
    if (answer.kind !== "counted") {
      throw refusal(rule, answer);
    }
    return { code: 0, json: document(answer), lines: certificateLines(answer, invocation.language) };
  },
};

function lengthOf({ flags }: Invocation): number | undefined {
  if (flags.length === undefined) {
    return undefined;
  }
  const words = String(flags.length);
  if (!/^[1-9]\d{0,4}$/.test(words)) {
    throw new WrongInput(
      { zh: "--length 要写 1 或更大的整数。", en: "--length takes a whole number of at least 1." },
      "length",
    );
  }
  return Number(words);
}

/** The JSON document of the command-line contract. */
function document(answer: CountedDeadline) {
  const { kind: _kind, deadline: _deadline, days, articles, ...rest } = answer;
  return {
    ...rest,
    days: days.map(({ date, counted, why }) => ({ date, counted, why })),
    articles: articles.map(({ id, effectiveFrom, effectiveTo }) => ({ id, effectiveFrom, effectiveTo })),
  };
}

function refusal(rule: string, answer: Exclude<DeadlineAnswer, CountedDeadline>): WrongInput {
  switch (answer.kind) {
    case "unknown-rule":
      return refuse(`没有“${rule}”这条期限规则。`, `There is no deadline rule "${rule}".`);
    case "parts":
      return refuse(
        `${rule} 有几个不同的长度，请写明哪一个：\n${answer.parts.map(({ id, title }) => `  ${id}  ${title.zh}`).join("\n")}`,
        `${rule} holds several lengths; name one:\n${answer.parts.map(({ id, title }) => `  ${id}  ${title.en}`).join("\n")}`,
      );
    case "open-question":
      return refuse(`${answer.question.zh} ${answer.why.zh}`, `${answer.question.en} ${answer.why.en}`);
    case "length-needed":
      return refuse(
        `“${answer.title.zh}”的长度由法院、单据或页面确定，请加 --length 和${unitWords[answer.unit].zh}。`,
        `A court, a paper or a screen sets the length of "${answer.title.en}"; add --length and the number of ${unitWords[answer.unit].en}.`,
      );
    case "length-fixed":
      return refuse(
        `${answer.rule} 的长度由法律定为 ${answer.length}，不能另写 --length。`,
        `The law fixes ${answer.rule} at ${answer.length}; --length is not taken.`,
      );
    case "length-not-valid":
      return refuse(`--length 要在 1 到 ${answer.most} 之间。`, `--length takes 1 to ${answer.most}.`);
    case "not-recorded":
      return refuse(
        `${answer.rule} 只收录了 ${answer.recordedFrom} 以后的规定，更早的日子不能算。`,
        `${answer.rule} is on record only from ${answer.recordedFrom}; earlier days cannot be counted.`,
      );
  }
}

const unitWords: Readonly<Record<PeriodUnit, Text>> = {
  hours: { zh: "小时数", en: "hours" },
  "calendar-days": { zh: "天数", en: "days" },
  "working-days": { zh: "工作日数", en: "working days" },
  months: { zh: "月数", en: "months" },
  years: { zh: "年数", en: "years" },
};

function refuse(zh: string, en: string): WrongInput {
  return new WrongInput({ zh, en }, "rule");
}

const stateWords: Readonly<Record<CountedDeadline["state"], Text>> = {
  "before-safe-day": { zh: "稳妥日之前", en: "before the safe day" },
  "still-in-law": { zh: "仍在法定期限内，今天就办", en: "still in law: do it today" },
  passed: { zh: "已过", en: "passed" },
};

function certificateLines(answer: CountedDeadline, language: Language): readonly string[] {
  const words = { zh: ["稳妥日", "最后一天", "未定"], en: ["safe day", "last day", "not fixed yet"] }[language];
  const mark = (counted: boolean) => (counted ? "●" : "○");
  return [
    `${answer.rule} ${answer.title[language]}`,
    `${words[0]} ${answer.safeDay} · ${words[1]} ${answer.lastDay ?? words[2]} · ${stateWords[answer.state][language]}`,
    ...(answer.note === null ? [] : [answer.note[language]]),
    "",
    ...answer.days.map(({ date, counted, why }) => `${mark(counted)} ${date} ${why[language]}`),
    "",
    ...answer.articles.map(({ id, citation }) => `${citation[language]}  ${id}`),
    answer.consequence[language],
  ];
}
