/**
 * The rules use a few methods that browsers before Chromium 117 and Safari 17.4 lack; here they get them. Our floor is
 * Chromium 99 and Safari 15.4.
 */
export function teachOlderBrowsers(): void {
  teach(Array.prototype, "toSorted", function (this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  });
  teach(Array.prototype, "toReversed", function (this: readonly unknown[]) {
    return [...this].reverse();
  });
  teach(Map, "groupBy", (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => {
    const groups = new Map<unknown, unknown[]>();
    for (const item of items) {
      const key = keyOf(item, groups.size);
      const group = groups.get(key);
      group === undefined ? groups.set(key, [item]) : group.push(item);
    }
    return groups;
  });
  teach(Object, "groupBy", (items: Iterable<unknown>, keyOf: (item: unknown) => PropertyKey) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    for (const item of items) {
      const key = keyOf(item);
      groups[key] = [...(groups[key] ?? []), item];
    }
    return groups;
  });
}

function teach(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) {
    Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}
