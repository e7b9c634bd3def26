import type { FactName, factTable } from "@youju/domain";
import { afterSalesValues } from "./facts/after-sales-values.ts";
import { dataValues } from "./facts/data-values.ts";
import { foodValues } from "./facts/food-values.ts";
import { goodsValues } from "./facts/goods-values.ts";
import { moneyValues } from "./facts/money-values.ts";
import { notHereValues } from "./facts/not-here-values.ts";
import { orderValues } from "./facts/order-values.ts";

type Table = typeof factTable;
type Chosen = { [Name in FactName]: Table[Name] extends { type: "choice" } ? Name : never }[FactName];

/** The answers of every fact that is chosen from a list; platforms have words of their own. */
type EveryChoice = {
  readonly [Name in Exclude<Chosen, "platform">]: Readonly<Record<Table[Name]["choices"][number], string>>;
};

/** The same for readers who hold any fact and any answer. */
type ChoiceWords = { readonly [Name in FactName]?: Readonly<Record<string, string>> };

const zh = {
  unknown: "不知道",
  yes: "是",
  no: "否",
  choices: {
    ...orderValues.zh,
    ...notHereValues.zh,
    ...goodsValues.zh,
    ...foodValues.zh,
    ...afterSalesValues.zh,
    ...moneyValues.zh,
    ...dataValues.zh,
  } satisfies EveryChoice,
};

const en: typeof zh = {
  unknown: "not known",
  yes: "yes",
  no: "no",
  choices: {
    ...orderValues.en,
    ...notHereValues.en,
    ...goodsValues.en,
    ...foodValues.en,
    ...afterSalesValues.en,
    ...moneyValues.en,
    ...dataValues.en,
  },
};

type ValueWords = Omit<typeof zh, "choices"> & { readonly choices: ChoiceWords };

/** The answers facts can hold, in words. */
export const factValueWords: { readonly zh: ValueWords; readonly en: ValueWords } = { zh, en };
