import type { FilingState } from "@youju/domain";
import type { Tone } from "../../ui/index.ts";

/** How loud a filing's state is; its words carry the meaning. */
export const filingTone: Record<FilingState, Tone> = {
  drafted: "need",
  sent: "wait",
  transferred: "wait",
  accepted: "wait",
  mediating: "wait",
  refused: "need",
  settled: "done",
  ended: "need",
  withdrawn: "plain",
};
