/** All pages of what was the fifth held-out part, in the order in which they are drawn. */
import type { GoldenPage } from "./page.ts";
import { strangeBills } from "./strange-bills.ts";
import { strangeJdOrders } from "./strange-jd-orders.ts";
import { strangeOrders } from "./strange-orders.ts";
import { strangePapers } from "./strange-papers.ts";
import { strangeTalks } from "./strange-talks.ts";
import { strangeWorn } from "./strange-worn.ts";

export const strangePages: readonly (() => GoldenPage)[] = [
  ...strangeOrders,
  ...strangeJdOrders,
  ...strangeBills,
  ...strangePapers,
  ...strangeTalks,
  ...strangeWorn,
];
