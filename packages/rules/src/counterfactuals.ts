import { type Counterfactual, type FactName, type Facts, type FindingState, factTable, type Text } from "@youju/domain";
import type { DisputeQuestion } from "@youju/law";
import type { KindRules } from "./kind-rules.ts";
import type { Matter } from "./matter.ts";
import { withFacts } from "./outcome.ts";
import { candidates, wordsOfValue } from "./probe.ts";
import { watchFacts } from "./watch-facts.ts";

const stateWords: Record<FindingState, Text> = {
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "fails" },
  "needs-facts": { zh: "还不确定", en: "is open" },
};

/** A known fact with another value than it has. */
type Change = { readonly question: DisputeQuestion; readonly value: unknown };
/** A right that turns into holding or failing. */
type Flip = Counterfactual["flips"][number] & { readonly key: string; readonly words: Text };
/** What changes do, and which facts had to be looked at for it. */
type Trial = {
  readonly changes: readonly Change[];
  readonly flips: readonly Flip[];
  readonly read: ReadonlySet<FactName>;
  /** Two outcomes with the same print are the same answer. */
  readonly print: string;
};

/**
 * What would change the answer: the smallest changes, of one known fact or of two together, that turn a right into
 * holding or failing. Of the values of the same facts with the same effect only the first is told, and two facts only
 * for what neither brings about alone. Audience own.
 */
export function counterfactualsOf(matter: Matter, rules: KindRules): readonly Counterfactual[] {
  const attempt = trials(matter, rules);
  const { read, print } = attempt([]);
  const known = matter.dispute.questions.filter(({ fact, whatIf }) => whatIf && matter.facts[fact] !== undefined);
  const changes = known.flatMap((question) =>
    candidates(factTable[question.fact], matter)
      .filter((value) => value !== matter.facts[question.fact])
      .map((value): Change => ({ question, value })),
  );
  const singles = changes.map((change) =>
    read.has(change.question.fact) ? attempt([change]) : { changes: [change], flips: [], read, print },
  );
  return toldOnce([...singles, ...pairsOf(distinct(singles), attempt)]);
}

/** Of many days or amounts of one fact with the very same outcome the first stands for all; every choice stands for itself. */
function distinct(singles: readonly Trial[]): readonly Trial[] {
  const seen = new Set<string>();
  return singles.filter(({ changes: [change], print }) => {
    const fact = change?.question.fact;
    const key = fact === undefined || isChoice(fact) ? undefined : `${fact} ${print}`;
    const isNew = key === undefined || !seen.has(key);
    if (key !== undefined) {
      seen.add(key);
    }
    return isNew;
  });
}

function isChoice(fact: FactName): boolean {
  return ["choice", "flag"].includes(factTable[fact].type);
}

/** Applies changes to the case and tells what flips. */
function trials(matter: Matter, rules: KindRules): (changes: readonly Change[]) => Trial {
  const before = new Map(rules.rights(matter).map(({ right, state }) => [right, state]));
  return (changes) => {
    const changed = Object.fromEntries(changes.map(({ question, value }) => [question.fact, value]));
    const { facts, read } = watchFacts({ ...matter.facts, ...changed } as Facts);
    const rights = rules.rights(withFacts(matter, rules, facts));
    const flips = rights.flatMap(({ right, title, state }): readonly Flip[] => {
      const was = before.get(right);
      return state === "needs-facts" || was === undefined || was === state
        ? []
        : [{ right, state, key: `${right} ${state}`, words: flipWords(title, was, state) }];
    });
    const print = rights.map(({ state, reason, missing }) => `${state} ${reason.zh} ${missing.join()}`).join("\n");
    return { changes, flips, read, print };
  };
}

/**
 * Two facts at once, only for what neither can do alone. Where one of them is not looked at once the other has changed,
 * the two do what the other does alone, and need no trial.
 */
function pairsOf(singles: readonly Trial[], attempt: ReturnType<typeof trials>): readonly Trial[] {
  const alone = new Set(
    singles.flatMap(({ changes: [change], flips }) => flips.map(({ key }) => `${change?.question.fact} ${key}`)),
  );
  return singles.flatMap((first, index) =>
    singles.slice(index + 1).flatMap((second) => {
      const [one, other] = [first.changes[0], second.changes[0]];
      if (
        one === undefined ||
        other === undefined ||
        one.question === other.question ||
        !first.read.has(other.question.fact) ||
        !second.read.has(one.question.fact)
      ) {
        return [];
      }
      const { flips, ...rest } = attempt([one, other]);
      const together = flips.filter(
        ({ key }) => !(alone.has(`${one.question.fact} ${key}`) || alone.has(`${other.question.fact} ${key}`)),
      );
      return [{ ...rest, flips: together }];
    }),
  );
}

function toldOnce(found: readonly Trial[]): readonly Counterfactual[] {
  const told = new Map<string, Counterfactual>();
  for (const { changes, flips } of found) {
    const key = [...changes.map(({ question }) => question.fact), ...flips.map((flip) => flip.key)].join("|");
    const [first, second] = changes;
    if (first !== undefined && flips.length > 0 && !told.has(key)) {
      told.set(key, {
        fact: first.question.fact,
        value: String(first.value),
        also: second === undefined ? null : { fact: second.question.fact, value: String(second.value) },
        flips: flips.map(({ right, state }) => ({ right, state })),
        change: changeWords(changes),
        effect: join(
          flips.map(({ words }) => words),
          { zh: "；", en: "; " },
        ),
      });
    }
  }
  return [...told.values()];
}

function flipWords(title: Text, was: FindingState, state: FindingState): Text {
  return {
    zh: `“${title.zh}”由${stateWords[was].zh}变为${stateWords[state].zh}`,
    en: `“${title.en}” ${stateWords[was].en} now and then ${stateWords[state].en}`,
  };
}

function changeWords(changes: readonly Change[]): Text {
  const parts = changes.map(({ question, value }): Text => {
    const words = wordsOfValue(question, value);
    return { zh: `“${question.name.zh}”是“${words.zh}”`, en: `“${question.name.en}” were “${words.en}”` };
  });
  const all = join(parts, { zh: "，并且", en: " and " });
  return { zh: `如果${all.zh}`, en: `If ${all.en}` };
}

function join(texts: readonly Text[], between: Text): Text {
  return { zh: texts.map(({ zh }) => zh).join(between.zh), en: texts.map(({ en }) => en).join(between.en) };
}
