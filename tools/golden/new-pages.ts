/** All pages of the eighth part, in the order in which they are drawn. */
import { newBills } from "./new-bills.ts";
import { newDeskOrders } from "./new-desk-orders.ts";
import { newJdOrders } from "./new-jd-orders.ts";
import { newPapers } from "./new-papers.ts";
import { newParcels } from "./new-parcels.ts";
import { newRefunds } from "./new-refunds.ts";
import { newSmallOrders } from "./new-small-orders.ts";
import { newTalks } from "./new-talks.ts";
import { newTaobaoOrders } from "./new-taobao-orders.ts";
import { newYoungOrders } from "./new-young-orders.ts";
import type { GoldenPage } from "./page.ts";

const orders = [...newTaobaoOrders, ...newDeskOrders, ...newJdOrders, ...newYoungOrders, ...newSmallOrders];

export const newPages: readonly (() => GoldenPage)[] = [
  ...orders,
  ...newRefunds,
  ...newBills,
  ...newParcels,
  ...newPapers,
  ...newTalks,
];
