import { choice, date, flag, money } from "../fact-type.ts";

/** Cancelled, not shipped, lost on the way. */
export const notHereFacts = {
  // 砍单
  cancelledBy: choice("seller", "platform", "buyer"),
  cancelledOn: date,
  cancelReason: choice("out-of-stock", "price-error", "risk-control", "other"),
  /** The page or the terms say that the contract is formed only later than on ordering. */
  termsDelayFormation: flag,
  /** The seller has asked a court or arbitral body to avoid the contract for its mistake. */
  priceErrorInCourt: flag,
  stillOnSale: flag,
  substitutePrice: money,
  marketPrice: money,
  couponLost: money,
  /** Whether anything was paid; asked only where neither the day nor the sum of the payment is known. */
  paid: flag,
  /** The account was barred from ordering together with the cancellation. */
  orderingRestricted: flag,
  // 不发货
  promisedShipBy: date,
  shippingState: choice(
    "not-shipped",
    "label-only",
    "no-movement",
    "moving",
    "wrong-address",
    "empty-parcel",
    "signed-by-other",
  ),
  urgedOn: date,
  graceUntil: date,
  stillWanted: flag,
  // 快递丢失破损
  parcelRole: choice("buyer", "sender"),
  parcelHarm: choice("lost", "signed-by-other", "damaged", "short"),
  /** The addressee had agreed to a locker, a station or another person taking it. */
  handoverConsented: flag,
  /** The buyer named another carrier than the seller's. */
  ownCarrier: flag,
  /** A courier's service, or registered mail of the postal universal service. */
  carrierKind: choice("courier", "postal-mail"),
  /** What the sender insured it for; nothing: 0. */
  insuredValue: money,
  /** Market value of the whole content where it was to arrive. */
  goodsValue: money,
  /** The loss where only a part is missing or broken. */
  lossValue: money,
  /** The clause that limits compensation was pointed out plainly when the parcel was handed in. */
  limitPointedOut: flag,
  limitAmount: money,
  courierToldOn: date,
} as const;
