import type { PlainDate } from "@youju/domain";
import type { LawFound } from "@youju/law";

/** What was found without the numbers that are fixed no more on a day, or are only names. */
export function foundOnDay(found: LawFound, day: PlainDate): LawFound {
  const parameters = found.parameters.filter(
    ({ unit, values }) => unit !== "name" && values.some(({ from, to }) => from <= day && (to === null || day <= to)),
  );
  return { ...found, parameters, total: found.total - found.parameters.length + parameters.length };
}
