import { type Assessment, formatYuan, type Language, type Text } from "@youju/domain";
import { assess as ask } from "@youju/rules";
import { readCase } from "../case-folder.ts";
import type { Command, ExitCode } from "../command.ts";
import { dayOf } from "../days.ts";
import { orderLines } from "../interplay-lines.ts";
import { openLaw } from "../law-at-hand.ts";
import { matrixLines, standingLines } from "../standing-lines.ts";

/** `youju assess`: what the law gives in a case, and why. Exit code 1 when nothing holds and nothing can still hold. */
export const assess: Command = {
  name: "assess",
  summary: {
    zh: "研判一个案子：权利、请求、证据、路线、期限",
    en: "assess a case: rights, claims, evidence, route, deadlines",
  },
  usage: "assess <facts.yaml|folder> [--on <day>]",
  operands: { least: 1, most: 1 },
  flags: { on: "value" },
  run: async (invocation) => {
    const given = readCase(invocation.operands[0] ?? "");
    const today = given.today ?? invocation.today;
    const asOf = dayOf({ ...invocation, today }, "on", "today");
    const { kind, facts, exhibits, filings } = given;
    const result = ask({ kind, facts, asOf, law: openLaw(), exhibits, filings });
    return { code: codeOf(result), json: document(result), lines: linesOf(result, invocation.language) };
  },
};

function codeOf({ findings }: Assessment): ExitCode {
  return findings.every(({ state }) => state === "fails") ? 1 : 0;
}

/** The JSON document of the command-line contract; amounts stay in fen, as everywhere in data. */
function document({ law, facts, ...rest }: Assessment) {
  return {
    ...rest,
    facts,
    articles: law.map(({ id, effectiveFrom, effectiveTo }) => ({ id, effectiveFrom, effectiveTo })),
  };
}

const states: Readonly<Record<Assessment["findings"][number]["state"], Text>> = {
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "fails" },
  "needs-facts": { zh: "还要了解", en: "needs facts" },
};

function linesOf(result: Assessment, language: Language): readonly string[] {
  const say = (text: Text) => text[language];
  const head = (zh: string, en: string) => ["", language === "zh" ? `【${zh}】` : `[${en}]`];
  return [
    say(result.firstAid.doNotPress),
    say(result.firstAid.captureNow),
    say(result.firstAid.roughly),
    ...head("权利", "Rights"),
    ...result.findings.flatMap((right) => [
      `${say(right.title)}：${say(states[right.state])}。${say(right.reason)}`,
      ...standingLines(right, result.law, language),
    ]),
    ...head("请求", "Claims"),
    ...result.claims.flatMap((claim) => [
      `${say(claim.title)}：${say(states[claim.state])}${claim.amount === null ? "" : `，${formatYuan(claim.amount)}`}`,
      ...claim.steps.map((step) => `  ${say(step.label)}：${step.formula}`),
    ]),
    ...head("要证明什么", "What must be proved"),
    ...matrixLines(result, language),
    ...head("先走哪一步，为什么", "Which step first, and why"),
    ...orderLines(result, language),
    ...head("期限", "Deadlines"),
    ...result.deadlines.map(({ title, deadline }) => `${say(title)}：${deadline.safeDay} / ${deadline.lastDay ?? "?"}`),
    ...head("还要问的", "Questions left"),
    ...result.questions.map(({ prompt, why }) => `${say(prompt)}（${say(why)}）`),
    ...head("会改变答案的", "What would change the answer"),
    ...result.counterfactuals.map(({ change, effect }) => `${say(change)} → ${say(effect)}`),
    ...head("提醒", "Cautions"),
    ...result.warnings.map(({ text }) => say(text)),
  ];
}
