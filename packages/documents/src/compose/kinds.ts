import type { DisputeKind } from "@youju/domain";
import { cancelledOrderWords } from "./kinds/cancelled-order.ts";
import { counterfeitWords } from "./kinds/counterfeit.ts";
import type { KindWords } from "./kinds/kind-words.ts";
import { noReasonReturnWords } from "./kinds/no-reason-return.ts";
import { notAsDescribedWords } from "./kinds/not-as-described.ts";
import { notShippedWords } from "./kinds/not-shipped.ts";
import { secondHandWords } from "./kinds/second-hand.ts";

/** What each kind of dispute says in papers. */
export const kindWords: Readonly<Record<DisputeKind, KindWords>> = {
  "cancelled-order": cancelledOrderWords,
  counterfeit: counterfeitWords,
  "no-reason-return": noReasonReturnWords,
  "not-as-described": notAsDescribedWords,
  "not-shipped": notShippedWords,
  "second-hand": secondHandWords,
};
