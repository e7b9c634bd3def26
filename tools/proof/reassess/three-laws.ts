import { type Counsel, counselWith } from "@youju/cases";
import { type LawData, lawBook } from "@youju/law";
import { loadLawData } from "../../../apps/server/src/load-law.ts";

/** The law three times over, each what the cases were assessed with before the next one came. */
const changes = {
  /** Before the State Council's notice for 2026 was on record. */
  before: ({ calendars }) => ({ edition: "before", calendars: calendars.filter(({ year }) => year !== 2026) }),
  /** The project's own law. */
  now: () => ({}),
  /** Another edition in which nothing is different: the cheapest change there is. */
  renamed: () => ({ edition: "renamed" }),
} as const satisfies Record<string, (core: LawData["core"]) => Partial<LawData["core"]>>;

/** One of the three. */
export type LawName = keyof typeof changes;

const data = await loadLawData();

/** The rules with one of the three laws in hand. */
export function counselOf(name: LawName): Counsel {
  const { core } = data;
  return counselWith(lawBook({ ...data, core: { ...core, ...changes[name](core) } }));
}
