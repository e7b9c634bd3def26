import { type PlainDate, parsePlainDate } from "@youju/domain";
import { type Invocation, WrongInput } from "./command.ts";

/** The day a flag gives, or the one to use without it; refused when it does not exist. */
export function dayOf({ flags, today }: Invocation, flag: string, without: "today" | "required"): PlainDate {
  const words = flags[flag] ?? (without === "today" ? today : undefined);
  if (words === undefined || words === true) {
    throw new WrongInput(
      {
        zh: `请写 --${flag} 哪一天，例如 --${flag} 2026-09-26。`,
        en: `Give --${flag} a day, for example --${flag} 2026-09-26.`,
      },
      flag,
    );
  }
  const day = parsePlainDate(words);
  if (day === undefined) {
    throw new WrongInput(
      {
        zh: `“${words}”这一天不存在。请按“年-月-日”写，例如 2026-09-26。`,
        en: `There is no day "${words}". Write year-month-day, for example 2026-09-26.`,
      },
      flag,
    );
  }
  return day;
}
