import type { DisputeKind } from "@youju/domain";
import type { KindWords } from "./kinds/kind-words.ts";
import { noReasonReturnWords } from "./kinds/no-reason-return.ts";
import { counterfeitWords, notAsDescribedWords, secondHandWords } from "./kinds/received-goods.ts";
import { cancelledOrderWords, notShippedWords } from "./kinds/unperformed-order.ts";

/** What each kind of dispute says in papers. */
export const kindWords: Readonly<Record<DisputeKind, KindWords>> = {
  "cancelled-order": cancelledOrderWords,
  counterfeit: counterfeitWords,
  "no-reason-return": noReasonReturnWords,
  "not-as-described": notAsDescribedWords,
  "not-shipped": notShippedWords,
  "second-hand": secondHandWords,
};
