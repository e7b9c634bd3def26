/** All pages of the seventh part, in the order in which they are drawn. */
import { farBills } from "./far-bills.ts";
import { farJdOrders } from "./far-jd-orders.ts";
import { farMoreOrders } from "./far-more-orders.ts";
import { farPapers } from "./far-papers.ts";
import { farParcels } from "./far-parcels.ts";
import { farRefunds } from "./far-refunds.ts";
import { farSmallOrders } from "./far-small-orders.ts";
import { farTalks } from "./far-talks.ts";
import { farTaobaoOrders } from "./far-taobao-orders.ts";
import { farYoungOrders } from "./far-young-orders.ts";
import type { GoldenPage } from "./page.ts";

const orders = [...farTaobaoOrders, ...farJdOrders, ...farYoungOrders, ...farSmallOrders, ...farMoreOrders];

export const farPages: readonly (() => GoldenPage)[] = [
  ...orders,
  ...farRefunds,
  ...farBills,
  ...farParcels,
  ...farPapers,
  ...farTalks,
];
