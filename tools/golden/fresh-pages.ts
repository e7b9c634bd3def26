/** All pages that were the fourth held-out part, in the order in which they are drawn. */
import { freshBills } from "./fresh-bills.ts";
import { freshDeskOrders } from "./fresh-desk-orders.ts";
import { freshJdOrders } from "./fresh-jd-orders.ts";
import { freshOtherOrders } from "./fresh-other-orders.ts";
import { freshPapers } from "./fresh-papers.ts";
import { freshParcels } from "./fresh-parcels.ts";
import { freshRefunds } from "./fresh-refunds.ts";
import { freshTalks } from "./fresh-talks.ts";
import { freshTaobaoOrders } from "./fresh-taobao-orders.ts";
import { freshYoungOrders } from "./fresh-young-orders.ts";
import type { GoldenPage } from "./page.ts";

const orders = [...freshTaobaoOrders, ...freshDeskOrders, ...freshJdOrders, ...freshYoungOrders, ...freshOtherOrders];

export const freshPages: readonly (() => GoldenPage)[] = [
  ...orders,
  ...freshRefunds,
  ...freshBills,
  ...freshParcels,
  ...freshPapers,
  ...freshTalks,
];
