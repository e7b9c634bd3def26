import type { PromiseState } from "@youju/domain";
import type { Tone } from "../../ui/index.ts";

/** How loud the state of a promise is on screen; its words carry the meaning. */
export const promiseTones: Readonly<Record<PromiseState, Tone>> = {
  open: "wait",
  kept: "done",
  broken: "need",
  withdrawn: "plain",
};
