/** Which cases are picked out, and from which one a stretch is counted. */
export type Selection = { readonly ids: ReadonlySet<string>; readonly from: string | null };

/** Nothing picked out. */
export const nothingPicked: Selection = { ids: new Set(), from: null };

/** Picks a case out, or lets it go. */
export function picked({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) {
    next.add(id);
  }
  return { ids: next, from: id };
}

/** Picks out the whole stretch from the case picked last to this one, as they stand in the list. */
export function pickedThrough(selection: Selection, id: string, order: readonly string[]): Selection {
  const [start, end] = [selection.from === null ? -1 : order.indexOf(selection.from), order.indexOf(id)];
  if (start === -1 || end === -1) {
    return picked(selection, id);
  }
  const stretch = order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...selection.ids, ...stretch]), from: id };
}
