/** All pages of the ninth part, in the order in which they are drawn. */
import { lateOrders } from "./late-orders.ts";
import { lateRecords } from "./late-records.ts";
import { lateYoungOrders } from "./late-young-orders.ts";
import type { GoldenPage } from "./page.ts";

export const latePages: readonly (() => GoldenPage)[] = [...lateOrders, ...lateYoungOrders, ...lateRecords];
