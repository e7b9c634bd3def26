import type { DeadlineRule, OpenDeadline } from "./deadline-rule.ts";
import type { CoreLaw } from "./law-data.ts";

/** What the register knows under an id or slug. */
export type DeadlineLookup =
  | { readonly kind: "rule"; readonly rule: DeadlineRule }
  /** A row with several lengths: one of its parts has to be named. */
  | { readonly kind: "parts"; readonly parts: readonly DeadlineRule[] }
  /** On the list, but not verified: an open question, never counted. */
  | { readonly kind: "open"; readonly open: OpenDeadline }
  | { readonly kind: "unknown" };

/** Looks rules up by register id (any case) or slug. */
export function deadlineIndex({ deadlines, openDeadlines }: Pick<CoreLaw, "deadlines" | "openDeadlines">) {
  const byName = new Map(
    deadlines.flatMap((rule) => [[rule.slug, rule] as const, [rule.id.toLowerCase(), rule] as const]),
  );
  const deadlineRule = (idOrSlug: string): DeadlineLookup => {
    const wanted = idOrSlug.trim().toLowerCase();
    const rule = byName.get(wanted);
    if (rule !== undefined) {
      return { kind: "rule", rule };
    }
    const parts = deadlines.filter(({ id }) => id.toLowerCase().startsWith(`${wanted}-`));
    if (parts.length > 0) {
      return { kind: "parts", parts };
    }
    const open = openDeadlines.find(({ id }) => id.toLowerCase() === wanted);
    return open === undefined ? { kind: "unknown" } : { kind: "open", open };
  };
  return { deadlineRule, deadlineIds: deadlines.map(({ id }) => id) };
}
