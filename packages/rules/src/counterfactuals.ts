import {
  type Counterfactual,
  type FactName,
  type Facts,
  type FindingState,
  factTable,
  type RightFinding,
  type Text,
} from "@youju/domain";
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
type Flip = {
  readonly right: string;
  readonly title: Text;
  readonly was: FindingState;
  readonly state: "holds" | "fails";
  readonly key: string;
};
/** What changes bring about. */
type Trial = { readonly changes: readonly Change[]; readonly flips: readonly Flip[] };
/** One change on its own, which facts had to be looked at for it, and what the rules then say. */
type Single = Trial & {
  readonly change: Change;
  readonly read: ReadonlySet<FactName>;
  readonly rights: readonly RightFinding[];
};
/** The case that changes are tried on. */
type Bench = {
  readonly matter: Matter;
  readonly rules: KindRules;
  readonly before: ReadonlyMap<string, FindingState>;
};

/**
 * What would change the answer: the smallest changes, of one known fact or of two together, that turn a right into
 * holding or failing. Of the values of the same facts with the same effect only the first is told, and two facts only
 * for what neither brings about alone. Audience own.
 */
export function counterfactualsOf(matter: Matter, rules: KindRules): readonly Counterfactual[] {
  const { facts, read } = watchFacts(matter.facts);
  const rights = rules.rights(withFacts(matter, rules, facts));
  const bench: Bench = { matter, rules, before: new Map(rights.map(({ right, state }) => [right, state])) };
  const known = matter.dispute.questions.filter(({ fact, whatIf }) => whatIf && matter.facts[fact] !== undefined);
  const changes = known.flatMap((question) =>
    candidates(factTable[question.fact], matter)
      .filter((value) => value !== matter.facts[question.fact])
      .map((value): Change => ({ question, value })),
  );
  const singles = changes.map((change) =>
    read.has(change.question.fact) ? tryOne(bench, change) : { change, changes: [change], flips: [], read, rights },
  );
  return toldOnce([...singles, ...pairsOf(bench, singles)]);
}

/** Of many days or amounts of one fact with the very same outcome the first stands for all; every choice stands for itself. */
function distinct(singles: readonly Single[]): readonly Single[] {
  const seen = new Set<string>();
  return singles.filter(({ change, rights }) => {
    const { fact } = change.question;
    const key = isChoice(fact) ? undefined : `${fact} ${printOf(rights)}`;
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

/** Two outcomes with the same print are the same answer. */
function printOf(rights: readonly RightFinding[]): string {
  return rights.map(({ state, reason, missing }) => `${state} ${reason.zh} ${missing.join()}`).join("\n");
}

function changed({ matter }: Bench, changes: readonly Change[]): Facts {
  return { ...matter.facts, ...Object.fromEntries(changes.map(({ question, value }) => [question.fact, value])) };
}

function rightsOn({ matter, rules }: Bench, facts: Facts): readonly RightFinding[] {
  return rules.rights(withFacts(matter, rules, facts));
}

function tryOne(bench: Bench, change: Change): Single {
  const { facts, read } = watchFacts(changed(bench, [change]));
  const rights = rightsOn(bench, facts);
  return { change, changes: [change], flips: flipsOf(bench, rights), read, rights };
}

function flipsOf({ before }: Bench, rights: readonly RightFinding[]): readonly Flip[] {
  return rights.flatMap(({ right, title, state }): readonly Flip[] => {
    const was = before.get(right);
    return state === "needs-facts" || was === undefined || was === state
      ? []
      : [{ right, title, was, state, key: `${right} ${state}` }];
  });
}

/**
 * Two facts at once, only for what neither can do alone. Where one of them is not looked at once the other has changed,
 * the two do what the other does alone, and where the two alone already do all that can be done, they have nothing to
 * add: such pairs need no trial.
 */
function pairsOf(bench: Bench, singles: readonly Single[]): readonly Trial[] {
  const open = openTo(bench, singles);
  const tried = distinct(singles);
  return tried.flatMap((one, index) =>
    tried.slice(index + 1).flatMap((other): readonly Trial[] => {
      const [first, second] = [one.change.question, other.change.question];
      if (first === second || !one.read.has(second.fact) || !other.read.has(first.fact)) {
        return [];
      }
      const keys = open(first.fact, second.fact);
      if (keys.size === 0) {
        return [];
      }
      const changes = [one.change, other.change];
      const flips = flipsOf(bench, rightsOn(bench, changed(bench, changes)));
      return [{ changes, flips: flips.filter(({ key }) => keys.has(key)) }];
    }),
  );
}

/** The flips that neither of two facts brings about alone. */
function openTo(
  { before }: Bench,
  singles: readonly Single[],
): (first: FactName, second: FactName) => ReadonlySet<string> {
  const all = [...before].flatMap(([right, was]) =>
    ["holds", "fails"].filter((state) => state !== was).map((state) => `${right} ${state}`),
  );
  const left = new Map<FactName, Set<string>>();
  for (const { change, flips } of singles) {
    const keys = left.get(change.question.fact) ?? new Set(all);
    left.set(change.question.fact, keys);
    for (const { key } of flips) {
      keys.delete(key);
    }
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (first, second) => {
    const pair = `${first} ${second}`;
    const keys =
      known.get(pair) ?? new Set(all.filter((key) => left.get(first)?.has(key) && left.get(second)?.has(key)));
    known.set(pair, keys);
    return keys;
  };
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
        effect: join(flips.map(flipWords), { zh: "；", en: "; " }),
      });
    }
  }
  return [...told.values()];
}

function flipWords({ title, was, state }: Flip): Text {
  return {
    zh: `${quoted(title.zh)}由${stateWords[was].zh}变为${stateWords[state].zh}`,
    en: `“${title.en}” ${stateWords[was].en} now and then ${stateWords[state].en}`,
  };
}

/** Words in Chinese quotation marks; those they hold themselves become single ones (GB/T 15834). */
function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

function changeWords(changes: readonly Change[]): Text {
  const parts = changes.map(({ question, value }): Text => {
    const words = wordsOfValue(question, value);
    return { zh: `${quoted(question.name.zh)}是${quoted(words.zh)}`, en: `“${question.name.en}” were “${words.en}”` };
  });
  const all = join(parts, { zh: "，并且", en: " and " });
  return { zh: `如果${all.zh}`, en: `If ${all.en}` };
}

function join(texts: readonly Text[], between: Text): Text {
  return { zh: texts.map(({ zh }) => zh).join(between.zh), en: texts.map(({ en }) => en).join(between.en) };
}
