import type { LawBook } from "@youju/law";

/**
 * A memory of what was worked out under a law: the same key gives the same value for ever.
 * @param mostKept past so many it starts afresh, so that a program that runs for months does not grow
 */
export function keptUnderLaw<Value>(mostKept: number): (law: LawBook, key: string, make: () => Value) => Value {
  const kept = new WeakMap<LawBook, Map<string, Value>>();
  return (law, key, make) => {
    const known = kept.get(law) ?? new Map<string, Value>();
    const before = known.get(key);
    if (before !== undefined) {
      return before;
    }
    if (known.size >= mostKept) {
      known.clear();
    }
    const value = make();
    kept.set(law, known.set(key, value));
    return value;
  };
}
