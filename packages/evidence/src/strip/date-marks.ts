import { type PlainDate, parsePlainDate } from "@youju/domain";
import type { WordRow } from "./chat-shot.ts";

/** A divider that names a day. */
export type DateMark = {
  readonly day: PlainDate;
  /** `HH:mm`, empty where it names none. */
  readonly time: string;
};

const divider = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:\D{0,6}?(\d{1,2}:\d{2}).*)?$/;
/** A longer row is a sentence that names a day. */
const longest = 24;

/** The days a shot's dividers name, from the top. Those that say 昨天 or leave out the year name none. */
export function dateMarks(rows: readonly WordRow[]): readonly DateMark[] {
  return rows.flatMap(({ text }) => {
    const plain = text.normalize("NFKC").replaceAll(/\s/g, "");
    const [, year = "", month = "", date = "", time = ""] = plain.length > longest ? [] : (divider.exec(plain) ?? []);
    const day = parsePlainDate(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
    return day === undefined ? [] : [{ day, time: time.padStart(time === "" ? 0 : 5, "0") }];
  });
}
