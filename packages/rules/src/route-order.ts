import type { ArticleId, OfficeChoice, OrderedStep, RouteOrder, RouteStep, SourcedText, Text } from "@youju/domain";
import { type InterplayAnswer, type InterplayLaw, interplay } from "./interplay.ts";
import { keptUnderLaw } from "./kept-under-law.ts";
import { fillText, type Matter } from "./matter.ts";
import type { Venue } from "./venue.ts";

const complaint = "12315-complaint";

/**
 * The best order of a ladder's steps, explained: what another step would close for good comes before it; for the rest the
 * ladder's own order stands. Steps that are closed to this case come last. Pure. 先后
 */
export function routeOrder(
  { facts, law, asOf }: Matter,
  { route, venues }: { readonly route: readonly RouteStep[]; readonly venues: readonly Venue[] },
): RouteOrder {
  const at: InterplayLaw = { law, on: asOf };
  const mediator = facts.officialMediator ?? "unused";
  const planned = plannedOrder(
    route.map(({ channel }) => channel),
    at,
  );
  const closed = new Set(route.filter(({ state }) => state === "not-here").map(({ channel }) => channel));
  const open = planned.filter(({ channel }) => !closed.has(channel));
  const shut = planned.filter(({ channel }) => closed.has(channel));
  const mediates = route.some(({ channel }) => channel === complaint);
  return {
    mediator,
    lead: mediates ? sourced(`mediator-${mediator}`, at) : null,
    steps: [...open, ...shut.map((step): OrderedStep => ({ ...step, how: "closed" }))],
    offices: mediates && !closed.has(complaint) && mediator !== "accepted-or-handled" ? officesOf(venues, at) : null,
  };
}

const kept = keptUnderLaw<readonly OrderedStep[]>(500);

function plannedOrder(ladder: readonly string[], at: InterplayLaw): readonly OrderedStep[] {
  return kept(at.law, `${at.law.textsSince(at.on)} ${ladder.join(" ")}`, () =>
    inOrder(ladder, at).map((channel) => orderedStep(channel, ladder, at)),
  );
}

/** Takes again and again the first step of the ladder that nothing left over has to come before. */
function inOrder(ladder: readonly string[], at: InterplayLaw): readonly string[] {
  const left = [...ladder];
  const order: string[] = [];
  while (left.length > 0) {
    const free = left.findIndex((channel) => !left.some((other) => goesBefore(other, channel, at)));
    order.push(...left.splice(Math.max(0, free), 1));
  }
  return order;
}

/** Whether the second, once accepted, closes the first for good, and not the other way round. */
function goesBefore(first: string, second: string, at: InterplayLaw): boolean {
  return first !== second && closing(second, first, at) !== null && closing(first, second, at) === null;
}

function closing(by: string, closed: string, at: InterplayLaw): InterplayAnswer | null {
  const answer = interplay({ first: by, outcome: "accepted", second: closed }, at);
  return answer.effect === "closes" ? answer : null;
}

function orderedStep(channel: string, ladder: readonly string[], at: InterplayLaw): OrderedStep {
  const { how, why, articles } = at.law.ladderStep(channel);
  const closers = ladder.filter((other) => goesBefore(channel, other, at));
  const cited = at.law.cite(articles, { act: at.on, asOf: at.on });
  const answers = closers.flatMap((other) => closing(other, channel, at) ?? []);
  return {
    channel,
    title: at.law.channel(channel).title,
    how,
    why: [{ zh: why.zh, en: why.en }, ...reasons(closers, answers, at)],
    articles: [...new Set([...cited, ...answers.flatMap((answer) => answer.articles)].map(({ id }) => id))],
  };
}

/** One sentence for all the steps that would close this one by the same rule. */
function reasons(closers: readonly string[], answers: readonly InterplayAnswer[], at: InterplayLaw): readonly Text[] {
  const { text: template } = at.law.interplaySentence("before-it-closes");
  return [...new Set(answers.map(({ rule }) => rule))].flatMap((rule) => {
    const titles = closers.flatMap((other, index) =>
      answers[index]?.rule === rule ? [at.law.channel(other).title] : [],
    );
    const text = answers.find((answer) => answer.rule === rule)?.text;
    return text === undefined
      ? []
      : [
          {
            zh: fillText(template, { other: titles.map(({ zh }) => zh).join("”“"), text: text.zh }).zh,
            en: fillText(template, { other: titles.map(({ en }) => en).join("”, “"), text: text.en }).en,
          },
        ];
  });
}

/** The articles that the effects of steps and the order stand on. */
export function interplayArticles(
  route: readonly RouteStep[],
  { lead, steps, offices }: RouteOrder,
): readonly ArticleId[] {
  return [
    ...route.flatMap(({ effects, earlier }) => [...effects, ...earlier]),
    ...(lead === null ? [] : [lead]),
    ...steps,
    ...(offices === null ? [] : [...offices.options, ...offices.advice]),
  ].flatMap(({ articles }) => articles);
}

function sourced(name: string, { law, on }: InterplayLaw): SourcedText | null {
  const { text, articles } = law.interplaySentence(name);
  const cited = law.cite(articles, { act: on, asOf: on });
  return cited.length === 0 ? null : { text, articles: cited.map(({ id }) => id) };
}

/** Both offices where both may take it, with what each gives and costs; the sentences not in force on the day drop out. */
function officesOf(venues: readonly Venue[], at: InterplayLaw): OfficeChoice {
  const places = venues.find(({ channel }) => channel === complaint)?.places ?? [];
  const chosen = ["office-choose-first", "office-choose-first-before"].flatMap((name) => sourced(name, at) ?? []);
  const advice = [
    ...chosen.slice(0, 1),
    ...["office-how-to-choose", "office-proof-helps", "office-refile"].flatMap((name) => sourced(name, at) ?? []),
  ];
  return {
    options: places.map(({ id, where, gives, costs, articles }) => ({
      place: id,
      where,
      gives,
      costs,
      articles: articles.map((article) => article.id),
    })),
    advice: places.length > 1 ? advice : [],
  };
}
