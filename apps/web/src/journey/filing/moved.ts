/** A list with the item at a place moved by one; the same list where it cannot move. */
export function moved<Item>(items: readonly Item[], at: number, by: 1 | -1): readonly Item[] {
  const [one, other] = [items[at], items[at + by]];
  if (one === undefined || other === undefined) {
    return items;
  }
  return items.map((item, index) => (index === at ? other : index === at + by ? one : item));
}
