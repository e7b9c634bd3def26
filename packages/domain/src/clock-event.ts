import type { PlainDate } from "./plain-date.ts";

/**
 * What can stop or stretch the time somebody has: goods are tested, papers are asked for and handed in, more time was
 * approved. 鉴定检测、补正、延长
 */
export const clockEventKinds = ["testing", "papers", "extension"] as const;
/** One of {@link clockEventKinds}. */
export type ClockEventKind = (typeof clockEventKinds)[number];

/** Something that stopped or stretched a clock. */
export type ClockEvent = {
  readonly kind: ClockEventKind;
  /** The day it began, or was told. */
  readonly from: PlainDate;
  /** The day it was over: the result was there, the papers were in; `null` while it goes on, and for more time. */
  readonly until: PlainDate | null;
};
