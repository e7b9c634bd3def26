import { choice, count, date, flag, money, text } from "../fact-type.ts";
import { platforms } from "./platforms.ts";

/** The order, the other side, what was asked and answered, and what one asks oneself before filing. */
export const orderFacts = {
  // the order
  platform: choice(...platforms),
  orderNumber: text(64),
  shopName: text(120),
  itemName: text(300),
  pricePaid: money,
  listPrice: money,
  freightPaid: money,
  orderedOn: date,
  paidOn: date,
  receivedOn: date,
  parcelNumber: text(64),
  placeOfReceipt: text(200),
  /** Delivered over the network (top-ups, software, courses) rather than by parcel. */
  deliveredOnline: flag,
  soldBy: choice("online", "phone", "television", "mail-order", "in-store"),
  forDailyLife: flag,
  // the other side
  sellerKind: choice("business", "platform-self-operated", "private-person"),
  sellerLegalName: text(120),
  /** The address the shop publishes on the platform. */
  sellerAddress: text(200),
  /** Whether the shop publishes an address at all. */
  addressPublished: flag,
  sellerReachable: flag,
  /** Whether the platform's terms name a court, and whether they point it out in a way one notices. */
  courtClause: choice("none", "pointed-out", "hidden"),
  /** In which city with an internet court the defendant's domicile or the place of receipt lies. */
  internetCourtCity: choice("none", "beijing", "hangzhou", "guangzhou"),
  // what was asked and answered
  demandedOn: date,
  sellerAnswer: choice("not-asked", "refused", "silent", "agreed-not-done", "partial-offer"),
  /** What the page or the shop's staff promised, in their words. */
  sellerPromise: text(300),
  /** What turned out to be the case, in the person's own words. */
  problemFound: text(300),
  /** The reason the other side gave, in its words. */
  refusalReason: text(200),
  officialMediator: choice("unused", "filed", "refused-without-acceptance", "accepted-or-handled"),
  /** Why the office did not accept: another office may have the authority, papers may be added, the rest is final there. */
  mediatorRefusedFor: choice("no-authority", "papers", "other"),
  // 投诉前自查
  /** What the person is after: money back, punishment, or both. */
  filingAim: choice("money", "punishment", "both"),
  amountWanted: money,
  /** More, or more often, than a household usually needs. */
  moreThanNeeded: flag,
  /** Complaints and reports of late about the same seller or the same kind of problem, this one left out. */
  alikeComplaints: count(999),
  /** Others complain with the same phone or address. */
  sharedContact: flag,
  /** It is filed for somebody else. */
  onBehalf: flag,
  /** The same facts have been reported before. */
  reportedBefore: flag,
} as const;
