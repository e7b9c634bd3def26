import { addDays, type FactName, type Facts, type FactType, factTable, type PlainDate } from "@youju/domain";
import { factsIn, fitOf, type ReplyCase, type Situation } from "./conditions.ts";
import type { Reply } from "./reply.ts";

type Verdict = ReplyCase["verdict"];
type Value = NonNullable<Facts[FactName]>;

/** What a verdict would be with values of one fact. */
export type Outcome = {
  readonly fact: FactName;
  /** Of a fact with answers to choose from: those answers. Of a day or a number: the first and the last of a stretch. */
  readonly values: readonly Value[];
  readonly verdict: Verdict;
};

type Asked = {
  readonly at: Situation;
  readonly decide: (reply: Reply, at: Situation) => Verdict | null;
};

/** Days back from the day of the reply at which periods of the law end; between two of them nothing changes but by them. */
const furthest = 1500;
const nearest = 60;
const stride = 10;
const counts = [0, 1, 2, 3, 5, 7, 10, 12, 15, 24, 30, 36] as const;

/**
 * What every answer to a question would make of a reply: answers that come to the same stand together. Nothing where
 * the fact alone changes nothing, or where its values cannot be gone through.
 */
export function outcomesOf(fact: FactName, reply: Reply, { at, decide }: Asked): readonly Outcome[] {
  const cases = casesFor(fact, reply, at);
  if (!cases.some((one) => factsIn(one).has(fact))) {
    return [];
  }
  const tried = valuesOf(factTable[fact], at.today).flatMap((value) => {
    const verdict = decide({ ...reply, cases }, { ...at, facts: { ...at.facts, [fact]: value } });
    return verdict === null ? [] : [{ value, verdict }];
  });
  const isChoice = ["choice", "flag"].includes(factTable[fact].type);
  const found = isChoice ? together(fact, tried) : stretches(fact, tried);
  return new Set(found.map(({ verdict }) => verdict)).size > 1 ? found : [];
}

/** The cases that can decide whatever the fact is: those that name it, up to the first that fits without. */
function casesFor(fact: FactName, { cases }: Reply, at: Situation): Reply["cases"] {
  const found: ReplyCase[] = [];
  for (const one of cases) {
    const isNamed = factsIn(one).has(fact);
    const fits = isNamed ? "open" : fitOf(one, at).fits;
    if (isNamed || fits === "yes") {
      found.push(one);
    }
    if (fits === "yes") {
      break;
    }
  }
  return found;
}

function valuesOf(type: FactType, today: PlainDate): readonly Value[] {
  switch (type.type) {
    case "choice":
      return type.choices as readonly Value[];
    case "flag":
      return [true, false];
    case "count":
      return counts.filter((count) => count <= type.most) as readonly Value[];
    case "date":
    case "moment":
      return daysBack(today);
    default:
      return [];
  }
}

function daysBack(today: PlainDate): readonly PlainDate[] {
  const near = Array.from({ length: nearest + 1 }, (_, back) => back);
  const far = Array.from({ length: (furthest - nearest) / stride }, (_, step) => nearest + (step + 1) * stride);
  return [...near, ...far].map((back) => addDays(today, -back)).toReversed();
}

type Tried = { readonly value: Value; readonly verdict: Verdict };

function together(fact: FactName, tried: readonly Tried[]): readonly Outcome[] {
  const groups = Map.groupBy(tried, ({ verdict }) => verdict);
  return [...groups].map(([verdict, found]) => ({ fact, values: found.map(({ value }) => value), verdict }));
}

function stretches(fact: FactName, tried: readonly Tried[]): readonly Outcome[] {
  const found: Outcome[] = [];
  for (const { value, verdict } of tried) {
    const last = found.at(-1);
    if (last?.verdict === verdict) {
      found[found.length - 1] = { ...last, values: [last.values[0] ?? value, value] };
    } else {
      found.push({ fact, values: [value, value], verdict });
    }
  }
  return found;
}
