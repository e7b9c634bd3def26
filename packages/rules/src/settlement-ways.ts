import type { Facts, PlainDate, Settlement, SettlementMediator, SettlementPaper } from "@youju/domain";
import { isUnkept } from "@youju/domain";

/** A way on when what was agreed is not kept, with the paper it takes; `null` where no paper of ours is written for it. */
export type SettlementWay = {
  readonly way: "enforcement" | "payment-order" | "suit" | "complaint";
  readonly channel: string;
  readonly paper: string | null;
};

/** Papers a court enforces as they stand (民诉法 247, 248, 206, 227). */
const enforceable: ReadonlySet<SettlementPaper> = new Set([
  "court-record",
  "judgment",
  "award",
  "confirmed-agreement",
  "payment-order",
]);

/** Bodies whose agreements a court confirms; whether those of an office or an association are is doubtful (民诉法 205). */
const confirmable: Readonly<Record<SettlementMediator, "yes" | "doubtful" | "no">> = {
  people: "yes",
  "court-invited": "yes",
  industry: "yes",
  association: "doubtful",
  regulator: "doubtful",
  nobody: "no",
};

/** Whether both sides can ask a court to confirm what was agreed; only an agreement made through a mediator. */
export function canBeConfirmed({ paper, mediator }: Pick<Settlement, "paper" | "mediator">): "yes" | "doubtful" | "no" {
  return paper === "mediated-agreement" || paper === "mediation-record" ? confirmable[mediator] : "no";
}

/** Whether a court enforces it as it stands. */
export function isEnforceable({ paper }: Pick<Settlement, "paper">): boolean {
  return enforceable.has(paper);
}

/** What the ways on are read off. */
export type Unkept = {
  readonly settlement: Settlement;
  readonly facts: Pick<Facts, "sellerLegalName" | "sellerReachable">;
  readonly today: PlainDate;
  /** Whether 12315 still takes a complaint about the dispute: no official mediator accepted or handled it. */
  readonly complaintOpen: boolean;
};

/**
 * The ways on for what was not kept, the one that fits best first; none while all is kept. What a court enforces goes
 * there at once. Where only money is owing, by a paper, from a debtor whose name is known and who can be reached, and
 * nothing is owed in return, a payment order comes before a suit.
 */
export function waysOf({ settlement, facts, today, complaintOpen }: Unkept): readonly SettlementWay[] {
  const unkept = settlement.duties.filter((duty) => duty.whose === "other" && isUnkept(duty, today));
  if (unkept.length === 0) {
    return [];
  }
  if (isEnforceable(settlement)) {
    return [{ way: "enforcement", channel: "court", paper: "enforcement-application" }];
  }
  const ownDone = settlement.duties.every(({ whose, mark }) => whose === "other" || mark === "done");
  const orderFits =
    settlement.paper !== "talk" &&
    unkept.every(({ amount }) => amount !== null) &&
    ownDone &&
    facts.sellerLegalName !== undefined &&
    facts.sellerReachable !== false;
  return [
    ...(orderFits ? [{ way: "payment-order", channel: "court", paper: "payment-order" } as const] : []),
    { way: "suit", channel: "court", paper: "pleading" },
    ...(complaintOpen ? [{ way: "complaint", channel: "12315-complaint", paper: null } as const] : []),
  ];
}
