import type { FactType } from "./fact-type.ts";
import { afterSalesFacts } from "./facts/after-sales-facts.ts";
import { dataFacts } from "./facts/data-facts.ts";
import { foodFacts } from "./facts/food-facts.ts";
import { goodsFacts } from "./facts/goods-facts.ts";
import { moneyFacts } from "./facts/money-facts.ts";
import { notHereFacts } from "./facts/not-here-facts.ts";
import { orderFacts } from "./facts/order-facts.ts";
import { windowFacts } from "./facts/window-facts.ts";

/**
 * Every fact the rules can ask about, and its type. One table drives the questions, the form, the YAML reader and the API.
 * Money is written in yuan by people and held in fen. 事实表
 */
export const factTable = {
  ...orderFacts,
  ...notHereFacts,
  ...goodsFacts,
  ...foodFacts,
  ...afterSalesFacts,
  ...moneyFacts,
  ...dataFacts,
  ...windowFacts,
} as const satisfies Record<string, FactType>;
