import {
  type Article,
  type ArticleId,
  type CaseDeadline,
  type Claim,
  type FindingState,
  formatYuan,
  type MatrixRow,
  type Movement,
  type RightFinding,
  type RouteStep,
  type Text,
} from "@youju/domain";
import { type Conclusions, citedIn } from "./assess.ts";

/** A thing as it stood and as it stands; `undefined` where it was not there, or is there no more. */
type Pair<Item> = { readonly before: Item | undefined; readonly after: Item | undefined };
/** One side in words. Two sides with the same print are the same. */
type Side = { readonly print: string; readonly words: Text; readonly articles: readonly ArticleId[] };

/**
 * What moved from one set of conclusions to another: rights that turned, claims, burdens of proof, deadlines and steps
 * that came, went or changed, and how many articles were replaced by another version. Ask both on the same facts and the
 * same day, so that it is the law that moved and not the day. Wording and order alone are no movement, and what is held in
 * evidence is not compared. The other way round the same things move, with before and after changed over.
 */
export function movedBetween(before: Conclusions, after: Conclusions): readonly Movement[] {
  const cite = citer(before.law, after.law);
  const moved = <Item extends { readonly title: Text }>(
    what: Movement["what"],
    pair: Pair<Item> & { readonly id: string },
    side: (item: Item) => Side,
  ) => movement({ what, id: pair.id, title: titleOf(pair) }, sidesOf(pair, side), cite);
  return [
    ...pairs(before.findings, after.findings, ({ right }) => right).flatMap((pair) => moved("right", pair, rightSide)),
    ...pairs(before.claims, after.claims, ({ id }) => id).flatMap((pair) => moved("claim", pair, claimSide)),
    ...pairs(before.deadlines, after.deadlines, deadlineKey).flatMap((pair) =>
      moved("deadline", pair, deadlineSide).map((move) => ({ ...move, change: certainty(pair) ?? move.change })),
    ),
    ...pairs(before.route, after.route, ({ channel }) => channel).flatMap((pair) => moved("route", pair, routeSide)),
    ...pairs(before.matrix, after.matrix, ({ element }) => element).flatMap((pair) =>
      moved("burden", pair, burdenSide),
    ),
    ...replacedArticles(before.law, after.law),
  ];
}

/**
 * Everything {@link movedBetween} compares, as one text, whatever the order it came in: where two are equal, nothing moved
 * from the one to the other. Where they differ something may have moved; {@link movedBetween} says what. A whole
 * assessment has the print of its conclusions: articles that only its advice cites are left out.
 */
export function printOf(conclusions: Conclusions): string {
  const { findings, claims, deadlines, route, matrix, law } = conclusions;
  const cited = citedIn(conclusions);
  const parts = [
    prints(findings, ({ right }) => right, rightSide),
    prints(claims, ({ id }) => id, claimSide),
    prints(deadlines, deadlineKey, deadlineSide),
    prints(route, ({ channel }) => channel, routeSide),
    prints(matrix, ({ element }) => element, burdenSide),
    law.flatMap(({ id }) => (cited.has(id) ? id : [])).toSorted(),
  ];
  return JSON.stringify(parts);
}

function prints<Item>(items: readonly Item[], keyOf: (item: Item) => string, side: (item: Item) => Side) {
  const byKey = [...new Map(items.map((item) => [keyOf(item), item]))];
  return byKey.map(([key, item]) => `${key} ${side(item).print}`).toSorted();
}

type Cite = (ids: readonly ArticleId[]) => Movement["articles"];

/** Most often nothing moved and nothing is cited: the articles are gone through only once something is. */
function citer(...laws: readonly (readonly Article[])[]): Cite {
  let known: ReadonlyMap<ArticleId, Movement["articles"][number]> | undefined;
  return (ids) => {
    const articles = known ?? new Map(laws.flat().map(({ id, citation }) => [id, { id, citation }]));
    known = articles;
    return [...new Set(ids)].toSorted().flatMap((id) => articles.get(id) ?? []);
  };
}

function pairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (Pair<Item> & { readonly id: string })[] {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const ids = [...new Set([...after, ...before].map(keyOf))];
  return ids.map((id) => ({ id, before: old?.get(id), after: now?.get(id) }));
}

function titleOf({ before, after }: Pair<{ readonly title: Text }>): Text {
  return (after ?? before)?.title ?? { zh: "", en: "" };
}

function sidesOf<Item>({ before, after }: Pair<Item>, side: (item: Item) => Side): Pair<Side> {
  return {
    before: before === undefined ? undefined : side(before),
    after: after === undefined ? undefined : side(after),
  };
}

function movement(
  head: Pick<Movement, "what" | "id" | "title">,
  { before, after }: Pair<Side>,
  cite: Cite,
): readonly Movement[] {
  if (before?.print === after?.print) {
    return [];
  }
  return [
    {
      ...head,
      change: before === undefined ? "came" : after === undefined ? "went" : "changed",
      before: before?.words ?? null,
      after: after?.words ?? null,
      articles: cite([...(before?.articles ?? []), ...(after?.articles ?? [])]),
    },
  ];
}

const states: Record<FindingState, Text> = {
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "does not hold" },
  "needs-facts": { zh: "还不确定", en: "is open" },
};

function rightSide({ state, because }: RightFinding): Side {
  return { print: state, words: states[state], articles: because.map(({ article }) => article) };
}

function claimSide({ state, amount, articles, because }: Claim): Side {
  const sum = amount === null ? "" : ` ${formatYuan(amount)}`;
  return {
    print: `${state}${sum}`,
    words: { zh: `${states[state].zh}${sum}`, en: `${states[state].en}${sum}` },
    articles: [...articles, ...because.map(({ article }) => article)],
  };
}

/** A rule can run from more than one event. */
function deadlineKey({ rule, trigger }: CaseDeadline): string {
  return `${rule} ${trigger}`;
}

function deadlineSide({ deadline: { safeDay, lastDay }, articles }: CaseDeadline): Side {
  const words =
    lastDay === null
      ? { zh: `稳妥日 ${safeDay}，最后一天待定`, en: `safe day ${safeDay}, last day not certain` }
      : lastDay === safeDay
        ? { zh: `最后一天 ${lastDay}`, en: `last day ${lastDay}` }
        : { zh: `稳妥日 ${safeDay}，最后一天 ${lastDay}`, en: `safe day ${safeDay}, last day ${lastDay}` };
  return { print: `${safeDay} ${lastDay}`, words, articles };
}

/** Whether the last day of a deadline became certain or uncertain. */
function certainty({ before, after }: Pair<CaseDeadline>): "fixed" | "loosened" | undefined {
  if (before === undefined || after === undefined) {
    return undefined;
  }
  const [was, is] = [before.deadline.lastDay !== null, after.deadline.lastDay !== null];
  return was === is ? undefined : is ? "fixed" : "loosened";
}

const stepStates: Record<RouteStep["state"], Text> = {
  now: { zh: "现在可走", en: "open now" },
  later: { zh: "以后可走", en: "open later" },
  "not-here": { zh: "走不了", en: "not open to this case" },
};

function routeSide({ state, where, articles }: RouteStep): Side {
  return {
    print: `${state} ${where.zh}`,
    words: { zh: `${stepStates[state].zh}，${where.zh}`, en: `${stepStates[state].en}, ${where.en}` },
    articles,
  };
}

const bearers: Record<MatrixRow["burden"], Text> = {
  consumer: { zh: "由你证明", en: "yours to prove" },
  seller: { zh: "由商家证明", en: "the seller's to prove" },
  platform: { zh: "由平台证明", en: "the platform's to prove" },
};

/** Who must prove it. What is held depends on the exhibits and not on the law. */
function burdenSide({ burden, articles }: MatrixRow): Side {
  return { print: burden, words: bearers[burden], articles };
}

/** Articles of the same statute and number in versions of which one side knows none of the other's. */
function replacedArticles(before: readonly Article[], after: readonly Article[]): readonly Movement[] {
  const [old, now] = [before, after].map((articles) => new Set(articles.map(({ id }) => id)));
  const gone = Map.groupBy(
    before.filter(({ id }) => now?.has(id) === false),
    numberOf,
  );
  const fresh = Map.groupBy(
    after.filter(({ id }) => old?.has(id) === false),
    numberOf,
  );
  const replaced = [...fresh.keys()].filter((number) => gone.has(number)).toSorted();
  if (replaced.length === 0) {
    return [];
  }
  const [were, are] = [gone, fresh].map((side) => replaced.flatMap((number) => side.get(number) ?? [])) as [
    Article[],
    Article[],
  ];
  const count = replaced.length;
  return [
    {
      what: "articles",
      change: "changed",
      id: replaced.join(" "),
      title: { zh: `所依据的 ${count} 条换了版本`, en: `${count} article${count === 1 ? "" : "s"} in another version` },
      before: versionWords(were),
      after: versionWords(are),
      articles: [...were, ...are].map(({ id, citation }) => ({ id, citation })),
    },
  ];
}

/** An article without its version. */
function numberOf({ id }: Article): string {
  return id.replace(/@[^#]*/, "");
}

function versionWords(articles: readonly Article[]): Text {
  const days = [...new Set(articles.map(({ effectiveFrom }) => effectiveFrom))].toSorted();
  return { zh: `${days.join("、")} 起施行的`, en: `in force from ${days.join(", ")}` };
}
