import type { CaseDeadline, EarlierEffect, Facts, InterplayEffect, RouteStep, Text } from "@youju/domain";
import type { Dispute, LawBook } from "@youju/law";
import { earlierEffects, filedSoFar, stateAfter } from "./earlier-filings.ts";
import type { Matter } from "./matter.ts";
import { stepEffects } from "./step-effects.ts";
import { tradesInFact } from "./trades-in-fact.ts";
import { type Venue, venue } from "./venue.ts";

/** What the route turns on besides the facts. */
export type Standing = {
  /** Whether some right holds or may still hold. */
  readonly alive: boolean;
  readonly deadlines: readonly CaseDeadline[];
};

/** `opened`: an earlier filing has opened the step. */
type Test = (facts: Facts, deadlines: Standing["deadlines"], opened: boolean) => boolean | null;

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
  "office-refused-or-silent": (_, __, opened) => opened || null,
  "settled-by-mediators": (_, __, opened) => opened || null,
  "respondent-known": ({ sellerLegalName, sellerAddress }) =>
    sellerLegalName !== undefined && sellerAddress !== undefined ? true : null,
};

/** Channels that are worth trying before anybody has answered. */
const firstSteps: ReadonlySet<string> = new Set(["police", "shop", "platform", "courier"]);

/** The steps for where the person stands in the deal, and what decides the court. */
export function ladderOf({
  facts,
  dispute,
  law,
}: Pick<Matter, "facts" | "dispute" | "law">): Pick<Dispute, "route" | "performed"> {
  const holds = ({ when }: Dispute["otherRoutes"][number]) =>
    when.every(({ fact, is }) => is.includes(String(facts[fact])));
  const { route, performed } = dispute.otherRoutes.find(holds) ?? dispute;
  return { route: joined(route, law), performed };
}

/** Ladders with the steps that join them; few ladders are asked for over and over. */
const ladders = new WeakMap<readonly string[], Dispute["route"]>();

function joined(route: Dispute["route"], law: LawBook): Dispute["route"] {
  const known = ladders.get(route);
  if (known !== undefined) {
    return known;
  }
  const joining = law.ladder.filter(
    ({ channel, joins }) => joins !== null && route.includes(joins) && !route.includes(channel),
  );
  const whole = [...route, ...joining.map(({ channel }) => channel)];
  ladders.set(route, whole);
  return whole;
}

/** Which step of the ladder is for now, which for later, and which does not take this case. */
export function stepState(matter: Matter, channel: string, standing: Standing): RouteStep["state"] {
  return stateOf({ matter, channel, standing, effects: effectsSoFar(matter)(channel) });
}

/** The states of all steps of the ladder, in its order, each with the rules by which earlier filings touch it. */
export function stepPrints(matter: Matter, standing: Standing): readonly string[] {
  const effectsOn = effectsSoFar(matter);
  return ladderOf(matter).route.map((channel) => {
    const effects = effectsOn(channel);
    return [stateOf({ matter, channel, standing, effects }), ...effects.map(({ rule }) => rule)].join(" ");
  });
}

function effectsSoFar(matter: Matter): (channel: string) => readonly EarlierEffect[] {
  const filed = filedSoFar(matter);
  return (channel) => earlierEffects(matter, filed, channel);
}

function stateOf(step: {
  readonly matter: Matter;
  readonly channel: string;
  readonly standing: Standing;
  readonly effects: readonly EarlierEffect[];
}): RouteStep["state"] {
  const { matter, channel, standing } = step;
  const { facts, law } = matter;
  const effects = step.effects.map(({ effect }) => effect);
  const opened = isOpened(effects);
  const ladder = law.ladderStep(channel);
  const refused = Object.keys(ladder.preconditions).some(
    (name) => preconditionTests[name]?.(facts, standing.deadlines, opened) === false,
  );
  if (refused) {
    return "not-here";
  }
  const answered = facts.sellerAnswer !== undefined && facts.sellerAnswer !== "not-asked";
  const due = ladder.how === "when-it-comes" ? opened : answered;
  return stateAfter(firstSteps.has(channel) || (standing.alive && due) ? "now" : "later", effects);
}

function isOpened(effects: readonly InterplayEffect[]): boolean {
  return effects.includes("opens") || effects.includes("reopens");
}

/** Where each channel takes this case on the day of the question: filing would be an act of that day. */
export function venuesOf(matter: Matter): readonly Venue[] {
  const { facts, asOf, law } = matter;
  return venue({ facts, on: asOf, law, performed: ladderOf(matter).performed });
}

/**
 * The ladder of this case, in the order the dispute's data gives. What a channel is and closes comes from `law/channels`,
 * where it is from {@link venue}, on the day of the question: filing would be an act of that day. 维权路线
 */
export function routeOf(matter: Matter, standing: Standing): readonly RouteStep[] {
  const { facts, asOf, law } = matter;
  const { route } = ladderOf(matter);
  const places = new Map(venuesOf(matter).map((entry) => [entry.channel, entry]));
  const effectsOn = effectsSoFar(matter);
  return route.map((id): RouteStep => {
    const channel = law.channel(id);
    const ladder = law.ladderStep(id);
    const found = places.get(id);
    const earlier = effectsOn(id);
    const opened = isOpened(earlier.map(({ effect }) => effect));
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
        met: preconditionTests[name]?.(facts, standing.deadlines, opened) ?? null,
      })),
      closes: channel.closes.map(plain),
      cannot: channel.cannot.map(plain),
      clock: channel.clocks.map(({ registerId }) => registerId),
      cost: plain(channel.cost),
      articles: [...new Set(articles.map((article) => article.id))],
      confidence: channel.confidence,
      state: stateOf({ matter, channel: id, standing, effects: earlier }),
      effects: stepEffects(id, route, { law, on: asOf }),
      earlier,
      odds: channel.odds,
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
