import { type DemandRange, type Facts, type Fen, fen, maxFen, multiplyFen, type Text } from "@youju/domain";
import type { Reply } from "./reply.ts";
import type { SaidValues } from "./values.ts";

/** Where an offer lies against what the person could ask for. Audience own: it never enters a message. */
export type OwnComparison = {
  readonly minimum: Fen;
  readonly target: Fen;
  readonly place: "reaches-target" | "between" | "below-minimum";
  /** What is missing to each; nothing where it is reached. */
  readonly shortOfMinimum: Fen;
  readonly shortOfTarget: Fen;
};

/** An offer held against the claims. */
export type OfferComparison = {
  /** Money in hand; `null` where it offers something else, or names no sum. */
  readonly money: Fen | null;
  /** Audience own; `null` where there is no sum on one of the sides. */
  readonly own: OwnComparison | null;
  /** What a yes closes. */
  readonly closes: Text;
  /** What to hold it against. */
  readonly compare: Text;
};

/** What an offer is held against; the range is of audience own. */
export type OfferAsked = {
  readonly facts: Facts;
  readonly values: SaidValues;
  readonly range: DemandRange | null;
};

/** Offers of the whole price, where no sum is named. */
const whole: ReadonlySet<string> = new Set(["full-refund", "refund-keep"]);
/** Offers of something that cannot be spent anywhere: they count as no money. */
const inKind: ReadonlySet<string> = new Set([
  "coupon",
  "exchange",
  "reship",
  "repair",
  "gift",
  "next-discount",
  "longer-warranty",
  "longer-membership",
  "mediation-date",
]);

/** Compares an offer with minimum and target. Nothing is ever accepted; `null` for what is no offer. */
export function compareOffer({ id, offer }: Reply, asked: OfferAsked): OfferComparison | null {
  if (offer === undefined) {
    return null;
  }
  const money = moneyOf(id, asked);
  return { money, own: ownComparison(money, asked.range), closes: offer.closes, compare: offer.compare };
}

function moneyOf(id: string, { facts, values }: OfferAsked): Fen | null {
  if (inKind.has(id)) {
    return null;
  }
  const [amount] = values.amounts;
  const [percent] = values.percents;
  const { pricePaid } = facts;
  if (amount !== undefined) {
    return amount;
  }
  if (pricePaid === undefined) {
    return null;
  }
  if (whole.has(id)) {
    return pricePaid;
  }
  return percent === undefined || percent > 100 ? null : multiplyFen(pricePaid, percent, 100);
}

function ownComparison(money: Fen | null, range: DemandRange | null): OwnComparison | null {
  if (money === null || range === null) {
    return null;
  }
  const { minimum, target } = range;
  const place = money >= target ? "reaches-target" : money >= minimum ? "between" : "below-minimum";
  const short = (of: Fen) => maxFen(fen(0), fen(of - money));
  return { minimum, target, place, shortOfMinimum: short(minimum), shortOfTarget: short(target) };
}
