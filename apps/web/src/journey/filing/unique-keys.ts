/** An item with a key no other item of its list has. */
export type Keyed<Item> = { readonly key: string; readonly item: Item };

/** Gives every item a key made of its own words; repeated words are told apart by how often they came before. */
export function withKeys<Item>(items: readonly Item[], wordsOf: (item: Item) => string): readonly Keyed<Item>[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { key: `${words}#${before}`, item };
  });
}
