import {
  type FactName,
  type Facts,
  type FactType,
  factTable,
  isFactName,
  type PlainDate,
  partsOf,
  plainYuan,
} from "@youju/domain";
import type { Reply } from "./reply.ts";
import type { SaidValues } from "./values.ts";

/** A message ready to send: no blank is left in it. */
export type ReadyMessage = {
  readonly zh: string;
  /** What it says, for a reader of English; `null` where nothing was written. It is not for sending. */
  readonly en: string | null;
};

/** The answers in two tones, and the facts that would say more. */
export type ReadyMessages = {
  readonly polite: ReadyMessage | null;
  readonly firm: ReadyMessage | null;
  /** Facts a sentence was left out for. */
  readonly wanting: readonly FactName[];
};

/** What fills the blanks. Never anything of audience own. */
export type Fillings = { readonly facts: Facts; readonly values: SaidValues; readonly by: PlainDate | null };

const blank = /\{(\w+)\}/g;

/** Fills the blanks of the answers; a sentence whose fact is not known is left out. */
export function readyMessages({ polite, firm }: Reply["answers"], fillings: Fillings): ReadyMessages {
  const fillingOf = (name: string) => filling(name, fillings);
  const ready = (zh: string, en: string | undefined): ReadyMessage | null => {
    const words = filled(zh, fillingOf);
    return words === "" ? null : { zh: words, en: en === undefined ? null : filled(en, fillingOf) || null };
  };
  const named = [polite.zh, firm?.zh ?? ""].flatMap((words) => [...words.matchAll(blank)].map(([, name = ""]) => name));
  return {
    polite: ready(polite.zh, polite.en),
    firm: firm === undefined ? null : ready(firm.zh, undefined),
    wanting: [...new Set(named)].filter(isFactName).filter((name) => fillingOf(name) === undefined),
  };
}

function filled(words: string, fillingOf: (name: string) => string | undefined): string {
  return (words.match(/[^。！？；]+[。！？；]?/g) ?? [])
    .flatMap((sentence) => {
      const kept = sentence.replaceAll(/(^|[：，])\{(\w+)\}，/g, (place, before: string, name: string) =>
        fillingOf(name) === undefined ? (before === "，" ? "，" : before) : place,
      );
      const isOpen = [...kept.matchAll(blank)].some(([, name = ""]) => fillingOf(name) === undefined);
      return isOpen ? [] : [kept.replaceAll(blank, (place, name: string) => fillingOf(name) ?? place)];
    })
    .join("");
}

function filling(name: string, { facts, values, by }: Fillings): string | undefined {
  const [amount] = values.amounts;
  const [days] = values.days;
  const [workingDays] = values.workingDays;
  const [hours] = values.hours;
  const [percent] = values.percents;
  const said: Readonly<Record<string, string | undefined>> = {
    amount: amount && `${plainYuan(amount)}元`,
    days: days?.toString(),
    workingDays: workingDays?.toString(),
    hours: hours?.toString(),
    percent: percent?.toString(),
    date: by === null ? undefined : worded(by),
  };
  return Object.hasOwn(said, name) ? said[name] : isFactName(name) ? factWords(name, facts) : undefined;
}

function factWords(name: FactName, facts: Facts): string | undefined {
  const value = facts[name];
  const { type }: FactType = factTable[name];
  if (value === undefined) {
    return undefined;
  }
  if (type === "money") {
    return `${plainYuan(value as Parameters<typeof plainYuan>[0])}元`;
  }
  return type === "date" || type === "moment" ? worded(String(value).slice(0, 10) as PlainDate) : String(value);
}

function worded(day: PlainDate): string {
  const { month, day: date } = partsOf(day);
  return `${month}月${date}日`;
}
