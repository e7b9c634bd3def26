import { type Fen, formatYuan, parseYuan, plainDate } from "@youju/domain";
import { courtFee, feeKinds, feeProcedures } from "@youju/rules";
import { type Command, type Invocation, WrongInput } from "../command.ts";
import { openLaw } from "../law-at-hand.ts";

/** `youju fee`: what the court takes, with every step of the sum. */
export const fee: Command = {
  name: "fee",
  summary: { zh: "算诉讼费，逐步列出", en: "work out the court's fee, step by step" },
  usage: "fee <yuan> [--procedure ordinary|simplified|small-claims] [--kind case|payment-order|preservation|execution]",
  operands: { least: 1, most: 1 },
  flags: { procedure: "value", kind: "value" },
  run: async (invocation) => {
    const { operands, language, today } = invocation;
    const amount = amountOf(operands[0] ?? "");
    const procedure = choiceOf(invocation, "procedure", feeProcedures);
    const kind = choiceOf(invocation, "kind", feeKinds);
    const { fee: result, steps, articles } = courtFee({ amount, on: plainDate(today), kind, procedure }, openLaw());
    const json = {
      fee: result / 100,
      steps: steps.map(({ label, formula, result: part, article }) => ({
        label,
        formula,
        result: part / 100,
        article,
      })),
      articles: articles.map(({ id, effectiveFrom, effectiveTo }) => ({ id, effectiveFrom, effectiveTo })),
    };
    const lines = steps.map(({ label, formula }) => `${label[language]}：${formula}`);
    return {
      code: 0,
      json,
      lines: [...lines, formatYuan(result), ...articles.map(({ citation }) => citation[language])],
    };
  },
};

function amountOf(words: string): Fen {
  const amount = parseYuan(words);
  if (amount === undefined) {
    throw new WrongInput(
      {
        zh: `“${words}”不是有效金额。请写 0 或更大的数，最多两位小数，例如 600。`,
        en: `"${words}" is not an amount. Write zero or more with at most two decimals, for example 600.`,
      },
      "yuan",
    );
  }
  return amount;
}

function choiceOf<Choice extends string>(
  { flags }: Invocation,
  flag: string,
  choices: readonly Choice[],
): Choice | undefined {
  const words = flags[flag];
  const choice = choices.find((each) => each === words);
  if (words !== undefined && choice === undefined) {
    throw new WrongInput(
      { zh: `--${flag} 只能是：${choices.join("、")}。`, en: `--${flag} takes: ${choices.join(", ")}.` },
      flag,
    );
  }
  return choice;
}
