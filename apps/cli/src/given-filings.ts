import { filingOutcomes, type PlainDate, parsePlainDate } from "@youju/domain";
import type { EarlierFiling } from "@youju/rules";
import { WrongInput } from "./command.ts";
import { lawData } from "./law-at-hand.ts";

/**
 * What was filed before: under `filed`, a list of `{ channel, outcome, on, wasAccepted }`, of which the day is optional,
 * and so is whether it had been accepted before it came to that. A wrong entry is named with what may stand there.
 */
export function filingsOf(raw: unknown): readonly EarlierFiling[] {
  if (raw === undefined || raw === null) {
    return [];
  }
  if (!Array.isArray(raw)) {
    throw new WrongInput(
      {
        zh: "filed 下面应当是列表，每项写 channel 和 outcome。",
        en: "filed should hold a list, each with channel and outcome.",
      },
      "filed",
    );
  }
  return raw.map((entry: Readonly<Record<keyof EarlierFiling, unknown>> | null) => ({
    channel: oneOf("channel", entry?.channel, channelIds()),
    outcome: oneOf("outcome", entry?.outcome, filingOutcomes),
    on: dayOf(entry?.on),
    wasAccepted: oneOf("wasAccepted", entry?.wasAccepted ?? false, ["true", "false"]) === "true",
  }));
}

function channelIds(): readonly string[] {
  return lawData().core.channels.map(({ id }) => id);
}

function oneOf<Word extends string>(field: string, raw: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === String(raw));
  if (found === undefined) {
    throw new WrongInput(
      {
        zh: `filed 里的 ${field} 可选：${words.join("、")}。`,
        en: `${field} under filed is one of: ${words.join(", ")}.`,
      },
      field,
    );
  }
  return found;
}

function dayOf(raw: unknown): PlainDate | null {
  if (raw === undefined || raw === null) {
    return null;
  }
  const day = parsePlainDate(String(raw));
  if (day === undefined) {
    throw new WrongInput(
      {
        zh: "filed 里的 on 要写真实存在的日期，例如 2026-09-26。",
        en: "on under filed is a real day such as 2026-09-26.",
      },
      "on",
    );
  }
  return day;
}
