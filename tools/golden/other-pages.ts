/** All pages of the sixth part, once held out, in the order in which they are drawn. */
import { otherBills } from "./other-bills.ts";
import { otherDeskOrders } from "./other-desk-orders.ts";
import { otherJdOrders } from "./other-jd-orders.ts";
import { otherPapers } from "./other-papers.ts";
import { otherParcels } from "./other-parcels.ts";
import { otherRefunds } from "./other-refunds.ts";
import { otherSmallOrders } from "./other-small-orders.ts";
import { otherTalks } from "./other-talks.ts";
import { otherTaobaoOrders } from "./other-taobao-orders.ts";
import { otherYoungOrders } from "./other-young-orders.ts";
import type { GoldenPage } from "./page.ts";

const orders = [...otherTaobaoOrders, ...otherDeskOrders, ...otherJdOrders, ...otherYoungOrders, ...otherSmallOrders];

export const otherPages: readonly (() => GoldenPage)[] = [
  ...orders,
  ...otherRefunds,
  ...otherBills,
  ...otherParcels,
  ...otherPapers,
  ...otherTalks,
];
