import type { CaseDeadline, Facts, RouteStep, Text } from "@youju/domain";
import type { Dispute } from "@youju/law";
import type { Matter } from "./matter.ts";
import { tradesInFact } from "./trades-in-fact.ts";
import { venue } from "./venue.ts";

/** What the route turns on besides the facts. */
export type Standing = {
  /** Whether some right holds or may still hold. */
  readonly alive: boolean;
  readonly deadlines: readonly CaseDeadline[];
};

type Test = (facts: Facts, deadlines: Standing["deadlines"]) => boolean | null;

/** Whether a precondition is met; `null`: the facts do not tell. */
const preconditionTests: Readonly<Record<string, Test>> = {
  "asked-shop": ({ sellerAnswer, demandedOn, returnNoticeSent }) =>
    (sellerAnswer !== undefined && sellerAnswer !== "not-asked") ||
    demandedOn !== undefined ||
    returnNoticeSent === true
      ? true
      : null,
  "seller-is-business": (facts) => {
    const { sellerKind } = facts;
    return sellerKind === undefined || tradesInFact(facts) ? null : sellerKind !== "private-person";
  },
  "daily-life": ({ forDailyLife }) => forDailyLife ?? null,
  "mediator-unused": ({ officialMediator }) =>
    officialMediator === undefined ? null : officialMediator !== "accepted-or-handled",
  "within-three-years": (_, deadlines) => {
    const limit = deadlines.find(({ rule }) => rule === "complaint-limit");
    return limit === undefined ? null : limit.state !== "passed";
  },
  "courier-answered": (_, deadlines) =>
    deadlines.find(({ rule }) => rule === "courier-complaint")?.state === "passed" ? true : null,
  "money-lost": ({ scamLoss }) => (scamLoss === undefined ? null : scamLoss > 0),
  "respondent-known": ({ sellerLegalName, sellerAddress }) =>
    sellerLegalName !== undefined && sellerAddress !== undefined ? true : null,
};

/** Channels that are worth trying before anybody has answered. */
const firstSteps: ReadonlySet<string> = new Set(["police", "shop", "platform", "courier"]);

/** The steps for where the person stands in the deal, and what decides the court. */
export function ladderOf({ facts, dispute }: Matter): Pick<Dispute, "route" | "performed"> {
  const holds = ({ when }: Dispute["otherRoutes"][number]) =>
    when.every(({ fact, is }) => is.includes(String(facts[fact])));
  return dispute.otherRoutes.find(holds) ?? dispute;
}

/** Which step of the ladder is for now, which for later, and which does not take this case. */
export function stepState(matter: Matter, channel: string, standing: Standing): RouteStep["state"] {
  const { facts, law } = matter;
  const refused = Object.keys(law.ladderStep(channel).preconditions).some(
    (name) => preconditionTests[name]?.(facts, standing.deadlines) === false,
  );
  if (refused) {
    return "not-here";
  }
  const answered = facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked";
  return firstSteps.has(channel) || (standing.alive && answered) ? "now" : "later";
}

/**
 * The ladder of this case, in the order the dispute's data gives. What a channel is and closes comes from `law/channels`,
 * where it is from {@link venue}, on the day of the question: filing would be an act of that day. 维权路线
 */
export function routeOf(matter: Matter, standing: Standing): readonly RouteStep[] {
  const { facts, asOf, law } = matter;
  const { route, performed } = ladderOf(matter);
  const places = new Map(venue({ facts, on: asOf, law, performed }).map((entry) => [entry.channel, entry]));
  return route.map((id): RouteStep => {
    const channel = law.channel(id);
    const ladder = law.ladderStep(id);
    const found = places.get(id);
    const refs = [...ladder.articles, ...channel.closes.flatMap(({ articles }) => articles)];
    const articles = [
      ...law.cite(refs, { act: asOf, asOf }),
      ...(found?.places.flatMap((place) => place.articles) ?? []),
    ];
    return {
      channel: id,
      title: channel.title,
      where: whereOf(channel.where, found?.places.map(({ where }) => where) ?? [], found?.why ?? null),
      preconditions: Object.entries(ladder.preconditions).map(([name, text]) => ({
        text: plain(text),
        met: preconditionTests[name]?.(facts, standing.deadlines) ?? null,
      })),
      closes: channel.closes.map(plain),
      cannot: channel.cannot.map(plain),
      clock: channel.clocks.map(({ registerId }) => registerId),
      cost: plain(channel.cost),
      articles: [...new Set(articles.map((article) => article.id))],
      confidence: channel.confidence,
      state: stepState(matter, id, standing),
    };
  });
}

function plain({ zh, en }: Text): Text {
  return { zh, en };
}

function whereOf(entrances: readonly Text[], places: readonly Text[], why: Text | null): Text {
  if (why !== null) {
    return why;
  }
  const doors = { zh: entrances.map(({ zh }) => zh).join("；"), en: entrances.map(({ en }) => en).join("; ") };
  return places.length === 0
    ? doors
    : {
        zh: `${places.map(({ zh }) => zh).join("，或")}（${doors.zh}）`,
        en: `${places.map(({ en }) => en).join("; or ")} (${doors.en})`,
      };
}
