import type { ExhibitAccount, ExhibitKind, MatrixRow } from "@youju/domain";
import { emptyAccount } from "@youju/domain";

type Row = Pick<MatrixRow, "element" | "proves">;
type Links = Pick<ExhibitAccount, "serves" | "servesNot">;

/** Whether an exhibit counts for an element: by its kind unless the person says no, or because the person says so. */
export function servesRow(row: Row, kind: ExhibitKind, { serves, servesNot }: Links = emptyAccount): boolean {
  const fits = row.proves.includes(kind) && !servesNot.includes(row.element);
  return fits || serves.includes(row.element);
}

/** What has to be said of an exhibit so that it counts for an element, or does not. */
export function linkChange(
  row: Row,
  kind: ExhibitKind,
  said: { readonly links: Links | undefined; readonly wanted: boolean },
): Links {
  const { serves, servesNot } = said.links ?? emptyAccount;
  const without = (list: readonly string[]) => list.filter((element) => element !== row.element);
  const fits = row.proves.includes(kind);
  return said.wanted
    ? { serves: fits ? without(serves) : [...without(serves), row.element], servesNot: without(servesNot) }
    : { serves: without(serves), servesNot: fits ? [...without(servesNot), row.element] : without(servesNot) };
}
