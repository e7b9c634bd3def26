import {
  dayOf,
  type FactName,
  type Facts,
  type Fen,
  factTable,
  formatYuan,
  type Language,
  type Moment,
  type PlainDate,
  plainPercent,
  timeOf,
} from "@youju/domain";
import { dayWords } from "../../ui/index.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { factWords } from "../../words/facts.ts";
import { windowWords } from "../../words/window.ts";

/** The name of a fact for people; a fact without words yet keeps its own name. */
export function factName(name: FactName, language: Language): string {
  return factWords[language].facts[name] ?? name;
}

/** A fact's value for people: ¥ amounts, days with the weekday, answers in words. */
export function factValue(name: FactName, value: Facts[FactName] | null, language: Language): string {
  const words = factValueWords[language];
  if (value === null || value === undefined) {
    return words.unknown;
  }
  switch (factTable[name].type) {
    case "date":
      return dayWords(value as PlainDate, language, "long");
    case "moment":
      return momentWords(value as Moment, language);
    case "money":
      return formatYuan(value as Fen);
    case "percent":
      return `${plainPercent(value as number)}%`;
    case "flag":
      return value === true ? words.yes : words.no;
    case "choice":
      return choiceWords(name, String(value), language);
    default:
      return String(value);
  }
}

/** A moment with its day in words, and the time where it is known. */
export function momentWords(at: Moment, language: Language): string {
  const day = dayWords(dayOf(at), language, "long");
  const time = timeOf(at);
  return time === null ? day : windowWords[language].until(day, time);
}

function choiceWords(name: FactName, value: string, language: Language): string {
  if (name === "platform") {
    return (factWords[language].platforms as Readonly<Record<string, string>>)[value] ?? value;
  }
  return factValueWords[language].choices[name]?.[value] ?? value;
}
