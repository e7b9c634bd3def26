import type { Article, Confidence, Facts, PlainDate, Text } from "@youju/domain";
import type { Dispute, LawBook } from "@youju/law";
import { tradesInFact } from "./trades-in-fact.ts";

/** A place that takes it, with the rule that says so. */
export type VenuePlace = {
  readonly id: string;
  readonly where: Text;
  readonly rule: Text;
  readonly howToFind: Text;
  readonly caution: Text | null;
  /** What choosing it gives and costs, where there is a choice. */
  readonly gives: readonly Text[];
  readonly costs: readonly Text[];
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
 * Where the market regulator takes a complaint and a report, and where the courts are (令121 art. 13 and 29–32 from
 * 2026-04-15, 令20 art. 12 and 25–28 before; 民事诉讼法 24, 35 and 民诉法解释 20, 31). The buyer chooses among the places
 * given.
 */
export function venue(asked: VenueAsked): readonly Venue[] {
  return [
    regulator("12315-complaint", asked, regulatorPlaces),
    regulator("12315-report", asked, reportPlaces),
    courts(asked),
  ];
}

const noRemit: Text = {
  zh: "对方是个人闲置卖家，不是经营者，市场监管局不管这类争议。可以走平台和法院。",
  en: "The seller is a private person and no business: outside the market regulator's remit. Platform and court are open.",
};

function regulator(channel: string, asked: VenueAsked, placesOf: (asked: VenueAsked) => readonly string[]): Venue {
  return asked.facts.sellerKind === "private-person" && !tradesInFact(asked.facts)
    ? { channel, places: [], why: noRemit }
    : { channel, places: placesOf(asked).map((id) => place(id, asked)), why: null };
}

function regulatorPlaces({ facts, on, law }: VenueAsked): readonly string[] {
  const ownSite = facts.sellerKind === "platform-self-operated" || facts.platform === undefined;
  if (ownSite) {
    return ["regulator-business-domicile"];
  }
  if (law.named("platform-shop-venue", on).value === "actual-place-or-platform") {
    return ["regulator-actual-place", "regulator-platform-domicile"];
  }
  // Somebody without a licence publishes no address, unless the platform shows one
  const unreachable =
    facts.addressPublished === false ||
    facts.sellerReachable === false ||
    (tradesInFact(facts) && facts.addressPublished !== true);
  return unreachable ? ["regulator-platform-domicile"] : ["regulator-published-address", "regulator-platform-domicile"];
}

/** A report goes by where the shop really does business, not by the address it publishes. */
function reportPlaces({ facts, performed }: VenueAsked): readonly string[] {
  if (facts.sellerKind === "platform-self-operated") {
    return ["report-business-domicile"];
  }
  if (facts.platform !== undefined) {
    return ["report-actual-place", "report-platform-domicile"];
  }
  return performed === "at-seller" ? ["report-where-it-happened"] : ["report-business-domicile"];
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
  const agreed = performed !== "harm" && facts.courtClause === "pointed-out" ? ["court-agreed"] : [];
  const ids = [...agreed, ...(otherCourts[performed ?? "by-parcel"] ?? bySale)].filter(
    (id) => !(id.startsWith("internet-court") && facts.internetCourtCity === "none"),
  );
  const places = ids.map((id) => place(id, asked)).filter(({ articles }) => articles.length > 0);
  return { channel: "court", places, why: null };
}

function place(id: string, { facts, on, law }: VenueAsked): VenuePlace {
  const { articles, where, ...rest } = law.place(id);
  const area = areaOf(id, facts, law);
  return {
    ...rest,
    where: area === undefined ? where : { zh: `${where.zh}（${area.zh}）`, en: `${where.en} (${area.en})` },
    articles: law.cite(articles, { act: on, asOf: on }),
  };
}

const cities = {
  beijing: { zh: "北京", en: "Beijing" },
  hangzhou: { zh: "杭州", en: "Hangzhou" },
  guangzhou: { zh: "广州", en: "Guangzhou" },
} as const satisfies Record<string, Text>;

/** What is known of where the place lies. */
function areaOf(id: string, facts: Facts, law: LawBook): Text | undefined {
  const city = facts.internetCourtCity;
  if (id.startsWith("internet-court") && city !== undefined && city !== "none") {
    return { zh: `你的是${cities[city].zh}`, en: `yours: ${cities[city].en}` };
  }
  return id.endsWith("-platform-domicile") ? platformArea(facts, law) : undefined;
}

function platformArea(facts: Facts, law: LawBook): Text | undefined {
  return facts.platform === undefined ? undefined : law.platform(facts.platform)?.routeArea?.value.name;
}
