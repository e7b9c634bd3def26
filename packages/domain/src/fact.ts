import type { ErrorCode } from "./error.ts";
import { factTable } from "./fact-table.ts";
import type { FactType } from "./fact-type.ts";
import { dayOf, type Moment, parseMoment } from "./moment.ts";
import { type Fen, parseYuan } from "./money.ts";
import { parsePercent } from "./percent.ts";
import { type PlainDate, parsePlainDate } from "./plain-date.ts";

/** The name of a fact. */
export type FactName = keyof typeof factTable;

type ValueOf<Type> = Type extends { type: "date" }
  ? PlainDate
  : Type extends { type: "moment" }
    ? Moment
    : Type extends { type: "money" }
      ? Fen
      : Type extends { type: "percent" }
        ? number
        : Type extends { type: "flag" }
          ? boolean
          : Type extends { type: "count" }
            ? number
            : Type extends { choices: readonly (infer Choice)[] }
              ? Choice
              : string;

/** The facts of a case as known today; what is absent is unknown, never "no". 事实 */
export type Facts = { readonly [Name in FactName]?: ValueOf<(typeof factTable)[Name]> };

/** Where a fact comes from. */
export type FactSource =
  | { readonly kind: "person" }
  | { readonly kind: "exhibit"; readonly exhibitId: string }
  | { readonly kind: "import"; readonly name: string };

/** One line of a fact's history. `value` is `null` when the person said they do not know: asked, and still unknown. */
export type FactEntry<Name extends FactName = FactName> = {
  readonly name: Name;
  readonly value: ValueOf<(typeof factTable)[Name]> | null;
  readonly source: FactSource;
  /** UTC instant, ISO 8601. */
  readonly recordedAt: string;
  /** Set when the person took this entry back (undo). */
  readonly withdrawnAt?: string;
};

/**
 * The facts a history amounts to: the latest entry that says something wins; a blank or "don't know" never erases.
 * @param history in the order recorded
 */
export function currentFacts(history: readonly FactEntry[]): Facts {
  const facts: Record<string, unknown> = {};
  for (const entry of history) {
    if (entry.value !== null && entry.withdrawnAt === undefined) {
      facts[entry.name] = entry.value;
    }
  }
  return facts as Facts;
}

/** Facts that were asked and left unknown: they are not asked again unless the person wants. */
export function askedButUnknown(history: readonly FactEntry[]): readonly FactName[] {
  const known = currentFacts(history);
  const unknown = history.filter(
    (entry) => entry.value === null && entry.withdrawnAt === undefined && known[entry.name] === undefined,
  );
  return [...new Set(unknown.map((entry) => entry.name))];
}

/** A fact read from what a person typed, or the reason it was not taken. */
export type ParsedFact =
  | { readonly kind: "value"; readonly value: Exclude<Facts[FactName], undefined> }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid"; readonly code: ErrorCode };

/** Whether a word is the name of a fact. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factTable, name);
}

/**
 * Reads one fact as a person, a form or a YAML file gives it: days as `YYYY-MM-DD`, with ` HH:MM` where a
 * time belongs to them, money in yuan, flags as
 * true/false (or 是/否), choices by id.
 */
export function parseFact(name: FactName, raw: unknown): ParsedFact {
  const words = typeof raw === "string" ? raw.trim() : raw;
  if (words === undefined || words === null || words === "") {
    return { kind: "blank" };
  }
  const type: FactType = factTable[name];
  const value = parsers[type.type](words, type);
  return value === undefined
    ? { kind: "invalid", code: invalidCode(type, words) }
    : { kind: "value", value: value as never };
}

/** Nothing of a dispute of today lies outside these days: such a year is a typing error. */
const [firstDay, lastDay] = ["1980-01-01", "2099-12-31"];
/** A hundred million yuan, in fen: above it an amount is a typing error, and multiples of it would not be exact. */
const mostMoney = 10_000_000_000;

/** No rate of interest the law knows lies above 100 %, in hundredths of a per cent. */
const mostPercent = 10_000;

const parsers: Record<FactType["type"], (raw: unknown, type: FactType) => unknown> = {
  date: (raw) => {
    const day = typeof raw === "string" ? parsePlainDate(raw) : undefined;
    return day !== undefined && day >= firstDay && day <= lastDay ? day : undefined;
  },
  moment: (raw) => {
    const at = typeof raw === "string" ? parseMoment(raw) : undefined;
    return at !== undefined && dayOf(at) >= firstDay && dayOf(at) <= lastDay ? at : undefined;
  },
  money: (raw) => {
    const amount = typeof raw === "string" || typeof raw === "number" ? parseYuan(String(raw)) : undefined;
    return amount !== undefined && amount <= mostMoney ? amount : undefined;
  },
  percent: (raw) => {
    const rate = typeof raw === "string" || typeof raw === "number" ? parsePercent(String(raw)) : undefined;
    return rate !== undefined && rate <= mostPercent ? rate : undefined;
  },
  flag: (raw) => flagWords.get(typeof raw === "string" ? raw.toLowerCase() : raw),
  count: (raw, type) => {
    const number = typeof raw === "string" && /^\d+$/.test(raw) ? Number(raw) : raw;
    const fits = typeof number === "number" && Number.isSafeInteger(number) && number >= 0;
    return fits && type.type === "count" && number <= type.most ? number : undefined;
  },
  text: (raw, type) => {
    const words = typeof raw === "number" ? String(raw) : raw;
    return typeof words === "string" && type.type === "text" && words.length <= type.most ? words : undefined;
  },
  choice: (raw, type) => (type.type === "choice" && type.choices.includes(String(raw)) ? raw : undefined),
};

const flagWords = new Map<unknown, boolean>([
  [true, true],
  ["true", true],
  ["yes", true],
  ["是", true],
  [false, false],
  ["false", false],
  ["no", false],
  ["否", false],
]);

function invalidCode(type: FactType, raw: unknown): ErrorCode {
  if (type.type === "date" || type.type === "moment") {
    return "DATE_NOT_REAL";
  }
  if (type.type === "money") {
    return "AMOUNT_NOT_VALID";
  }
  return type.type === "text" && typeof raw === "string" ? "TEXT_TOO_LONG" : "INPUT_INVALID";
}
