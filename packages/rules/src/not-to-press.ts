import { type Facts, type FilingState, type PlainDate, pendingStates, type Text } from "@youju/domain";

/** A button that would give something away while the dispute runs. */
export type NotToPress = {
  readonly id: "confirm-receipt" | "withdraw-application" | "withdraw-complaint";
  readonly title: Text;
  readonly why: Text;
};

/** What of a filing decides which buttons matter. */
export type PressedFiling = { readonly channel: string; readonly state: FilingState };

/** Offices whose mediation cannot be asked for a second time. */
const mediators: ReadonlySet<string> = new Set(["12315-complaint", "cca-315"]);

/**
 * Buttons of the app and of the office's page to leave alone while it matters: until the money is back or the dispute is
 * settled. What is not known counts as if it mattered.
 */
export function notToPress(
  facts: Facts,
  { filings, today }: { readonly filings: readonly PressedFiling[]; readonly today: PlainDate },
): readonly NotToPress[] {
  if (facts.refundReceived === true || filings.some(({ state }) => state === "settled")) {
    return [];
  }
  return [
    ...(receiptOpen(facts, today) ? [confirmReceipt] : []),
    ...(applicationOpen(facts, filings) ? [withdrawApplication] : []),
    ...(filings.some(({ channel, state }) => mediators.has(channel) && pendingStates.has(state))
      ? [withdrawComplaint]
      : []),
  ];
}

const applied: ReadonlySet<FilingState> = new Set([...pendingStates, "refused"]);

/** Receipt of an order on a platform can be confirmed once; by itself after the day its page shows. */
function receiptOpen(
  { platform, receiptConfirmed, receiptConfirmedOn, autoConfirmEnds, soldBy }: Facts,
  today: string,
) {
  const over = autoConfirmEnds !== undefined && autoConfirmEnds.slice(0, 10) < today;
  const online = platform !== undefined && (soldBy ?? "online") === "online";
  return online && receiptConfirmed !== true && receiptConfirmedOn === undefined && !over;
}

function applicationOpen({ serviceAppliedAt, platformDecision }: Facts, filings: readonly PressedFiling[]): boolean {
  const asked = filings.some(({ channel, state }) => channel === "platform" && applied.has(state));
  const decided = platformDecision === "for-buyer" || platformDecision === "for-seller";
  return (asked || serviceAppliedAt !== undefined || platformDecision === "pending") && !decided;
}

const confirmReceipt: NotToPress = {
  id: "confirm-receipt",
  title: { zh: "不要按“确认收货”", en: "Do not press “confirm receipt”" },
  why: {
    zh: "一确认，货款就会打给商家，售后时限也从这时算。页面上能延长收货的，先延长。",
    en: "Once confirmed, the money goes to the shop and the after-sales time starts. Where the page lets you extend it, do so first.",
  },
};

const withdrawApplication: NotToPress = {
  id: "withdraw-application",
  title: { zh: "不要按“撤销申请”", en: "Do not withdraw the application" },
  why: {
    zh: "客服说“先撤销，我给你处理”时也不要撤：撤了常常不能再申请，申请平台介入的时间也没有了。钱到账再说。",
    en: "Not even when told “withdraw first and I will see to it”: often it cannot be made again, and the time to call the platform in is gone. First the money.",
  },
};

const withdrawComplaint: NotToPress = {
  id: "withdraw-complaint",
  title: { zh: "钱没到账，不要撤回投诉", en: "Do not withdraw the complaint before the money is there" },
  why: {
    zh: "受理过再撤回的，同一件事通常不能再投诉一次。要求撤诉作为条件的，先让对方履行。",
    en: "Once accepted and withdrawn, the same matter usually cannot be complained of again. Let them perform first.",
  },
};
