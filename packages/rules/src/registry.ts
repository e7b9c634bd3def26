import type { KindRules } from "./kind-rules.ts";
import { cancelledOrder } from "./kinds/cancelled-order/index.ts";
import { counterfeit } from "./kinds/counterfeit/index.ts";
import { noReasonReturn } from "./kinds/no-reason-return/index.ts";
import { notAsDescribed } from "./kinds/not-as-described/index.ts";
import { notShipped } from "./kinds/not-shipped/index.ts";
import { secondHand } from "./kinds/second-hand/index.ts";

/** Every kind of dispute the rules know, in the order they are offered. */
export const kindRules: readonly KindRules[] = [
  cancelledOrder,
  counterfeit,
  noReasonReturn,
  notAsDescribed,
  notShipped,
  secondHand,
];
