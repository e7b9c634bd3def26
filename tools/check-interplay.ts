import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type FilingOutcome, filingOutcomes, type InterplayEffect, type PlainDate, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type InterplayAnswer, interplay } from "@youju/rules";
import { conclude } from "./verdict.ts";

/**
 * What every filing does to every other way, on the days around the change of the law, as a table a lawyer can read
 * through: `law/reviewed/interplay.csv`. Outcomes and channels that one rule answers alike share a row, so that every
 * combination stands in exactly one. `--write` renews the table; without, it must be as committed.
 */
const file = fileURLToPath(new URL("../law/reviewed/interplay.csv", import.meta.url));
const law = lawBook(readLawFolder());
const channels = law.channels.map(({ id }) => id);
const days = ["2026-04-14", "2026-04-15"].map(plainDate);

const outcomeWords: Readonly<Record<FilingOutcome, string>> = {
  sent: "已提交",
  silent: "到期没答复",
  "refused-no-authority": "没有权限不予受理",
  refused: "别的理由不予受理",
  accepted: "受理了",
  ended: "没谈成或终止",
  settled: "谈成",
  withdrawn: "受理前撤回",
};
const effectWords: Readonly<Record<InterplayEffect, string>> = {
  closes: "关上",
  "closes-while-pending": "办理期间关上",
  delays: "要等",
  "ask-first": "先问清楚",
  opens: "打开",
  reopens: "重新打开",
  "leaves-open": "不影响",
};

type Cell = { readonly answer: InterplayAnswer; readonly outcomes: FilingOutcome[]; readonly seconds: string };

const problems: string[] = [];
let looked = 0;

/** The answers for one channel filed with first: a cell for each rule and set of channels, with the outcomes it fits. */
function cellsOf(first: string, on: PlainDate): readonly Cell[] {
  const cells: Cell[] = [];
  for (const outcome of filingOutcomes) {
    const answers = channels.map((second) => ({ second, answer: interplay({ first, outcome, second }, { law, on }) }));
    looked += answers.length;
    for (const [rule, told] of Map.groupBy(answers, ({ answer }) => answer.rule)) {
      const seconds = told.map(({ second }) => second).join(" ");
      const answer = told[0]?.answer as InterplayAnswer;
      if (answer.articles.length === 0) {
        problems.push(`${first} ${outcome} ${seconds}: no article in force on ${on}`);
      }
      const cell = cells.find((known) => known.answer.rule === rule && known.seconds === seconds);
      cell === undefined ? cells.push({ answer, outcomes: [outcome], seconds }) : cell.outcomes.push(outcome);
    }
  }
  return cells;
}

function line(on: PlainDate, first: string, { answer, outcomes, seconds }: Cell): string {
  const { rule, effect, text, articles, confidence } = answer;
  const steps =
    outcomes.length === filingOutcomes.length ? "不论" : outcomes.map((each) => outcomeWords[each]).join("、");
  const cited = articles.map(({ id }) => id).join(" ");
  return [on, first, steps, seconds, effectWords[effect], rule, text.zh, cited, confidence].map(quoted).join(",");
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const lines = days.flatMap((on) =>
  channels.flatMap((first) => cellsOf(first, on).map((cell) => line(on, first, cell))),
);
const text = `${["提交日,先交给,走到哪一步,再去,结果,规则,说明,依据,置信度", ...lines].join("\n")}\n`;
if (process.argv.includes("--write")) {
  writeFileSync(file, text);
}
conclude({
  things: "combinations of filing, outcome and other way",
  looked,
  atLeast: days.length * channels.length ** 2 * filingOutcomes.length,
  problems:
    readFileSync(file, "utf8") === text
      ? problems
      : [...problems, "law/reviewed/interplay.csv is not what the rules say: npm run fix, then read the difference"],
});
