import type { Article, Confidence, Facts, PlainDate, Text } from "@youju/domain";
import type { Dispute, LawBook } from "@youju/law";

/** A place that takes it, with the rule that says so. */
export type VenuePlace = {
  readonly id: string;
  readonly where: Text;
  readonly rule: Text;
  readonly howToFind: Text;
  readonly caution: Text | null;
  readonly articles: readonly Article[];
  readonly confidence: Confidence;
};

/** Where one channel takes the case; no place means it does not, and `why` says so. 管辖 */
export type Venue = { readonly channel: string; readonly places: readonly VenuePlace[]; readonly why: Text | null };

/** What a venue is worked out from. `on` is the day of filing: procedure goes by the text of that day. */
export type VenueAsked = {
  readonly facts: Facts;
  readonly on: PlainDate;
  readonly law: LawBook;
  /** Where the kind of dispute is performed as a rule; a fact about this purchase goes before it. */
  readonly performed?: Dispute["performed"];
};

/**
 * Where the market regulator and the courts take the case (令121 art. 13 from 2026-04-15, 令20 art. 12 before;
 * 民事诉讼法 24 and 民诉法解释 20). The buyer chooses among the places given.
 */
export function venue(asked: VenueAsked): readonly Venue[] {
  return [regulator("12315-complaint", asked), courts(asked)];
}

const noRemit: Text = {
  zh: "对方是个人闲置卖家，不是经营者，市场监管局不管这类争议。可以走平台和法院。",
  en: "The seller is a private person and no business: outside the market regulator's remit. Platform and court are open.",
};

function regulator(channel: string, asked: VenueAsked): Venue {
  return asked.facts.sellerKind === "private-person"
    ? { channel, places: [], why: noRemit }
    : { channel, places: regulatorPlaces(asked).map((id) => place(id, asked)), why: null };
}

function regulatorPlaces({ facts, on, law }: VenueAsked): readonly string[] {
  const ownSite = facts.sellerKind === "platform-self-operated" || facts.platform === undefined;
  if (ownSite) {
    return ["regulator-business-domicile"];
  }
  if (law.named("platform-shop-venue", on).value === "actual-place-or-platform") {
    return ["regulator-actual-place", "regulator-platform-domicile"];
  }
  const unreachable = facts.addressPublished === false || facts.sellerReachable === false;
  return unreachable ? ["regulator-platform-domicile"] : ["regulator-published-address", "regulator-platform-domicile"];
}

/** Courts of disputes that are no contract of sale. */
const otherCourts: Readonly<Record<string, readonly string[]>> = {
  carriage: ["court-defendant-domicile", "court-carriage"],
  harm: ["court-harm", "court-harm-defendant"],
  infringement: ["court-infringement-defendant", "court-infringed-domicile", "internet-court-data"],
};

function courts(asked: VenueAsked): Venue {
  const { facts, performed } = asked;
  const isOnline = facts.deliveredOnline ?? performed === "online";
  const receipt = isOnline ? ["court-buyer-domicile"] : performed === "at-seller" ? [] : ["court-place-of-receipt"];
  const bySale = [...receipt, "court-defendant-domicile", ...(facts.platform === undefined ? [] : ["internet-court"])];
  const ids = otherCourts[performed ?? "by-parcel"] ?? bySale;
  const places = ids.map((id) => place(id, asked)).filter(({ articles }) => articles.length > 0);
  return { channel: "court", places, why: null };
}

function place(id: string, { facts, on, law }: VenueAsked): VenuePlace {
  const { articles, where, ...rest } = law.place(id);
  const area = id === "regulator-platform-domicile" ? platformArea(facts, law) : undefined;
  return {
    ...rest,
    where: area === undefined ? where : { zh: `${where.zh}（${area.zh}）`, en: `${where.en} (${area.en})` },
    articles: law.cite(articles, { act: on, asOf: on }),
  };
}

function platformArea(facts: Facts, law: LawBook): Text | undefined {
  return facts.platform === undefined ? undefined : law.platform(facts.platform)?.routeArea?.value.name;
}
