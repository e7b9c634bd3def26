/**
 * Our own packages use a few methods that browsers before Chromium 117 and Safari 17.4 lack; here they get them. Our
 * floor is Chromium 99 and Safari 15.4.
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
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index);
      groups.set(key, [...(groups.get(key) ?? []), item]);
      index += 1;
    }
    return groups;
  });
}

function teach(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) {
    Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}
