import type { DisputeKind, Exhibit, ExhibitAccount, ExhibitKind, MatrixRow } from "@youju/domain";
import { kindWords } from "./kinds.ts";

/** What the person says an exhibit serves, and does not. */
type Links = Pick<ExhibitAccount, "serves" | "servesNot">;

/** What exhibits are weighed by. */
export type Weighing = {
  readonly matrix: readonly MatrixRow[];
  readonly kind: DisputeKind;
  /** By the exhibits' ids; those nothing was said of may be left out. */
  readonly links?: ReadonlyMap<string, Links>;
};

/** An exhibit with the elements it serves. */
export type WeighedExhibit = { readonly exhibit: Exhibit; readonly serves: readonly MatrixRow[] };

/**
 * Exhibits, the weightiest first: those that decide this kind of dispute; then by the elements they prove, more for one
 * they prove strongly and for one that is the person's own to prove; then by number. One of which the person says that it
 * serves none of them stands at the end. 按证明力排序
 */
export function weighExhibits(exhibits: readonly Exhibit[], weighing: Weighing): readonly WeighedExhibit[] {
  const { matrix, kind: dispute, links } = weighing;
  const decisive: readonly ExhibitKind[] = kindWords[dispute].decisive;
  const place = ({ kind }: Exhibit) => (decisive.includes(kind) ? decisive.indexOf(kind) : decisive.length);
  return exhibits
    .map((exhibit) => {
      const said = links?.get(exhibit.id);
      const serves = matrix.filter((row) => isServed(row, exhibit.kind, said));
      const idle = serves.length === 0 && (said?.servesNot.length ?? 0) > 0;
      return { exhibit, serves, idle, weight: serves.reduce((sum, row) => sum + weightFor(row, exhibit.kind), 0) };
    })
    .toSorted(
      (one, other) =>
        Number(one.idle) - Number(other.idle) ||
        place(one.exhibit) - place(other.exhibit) ||
        other.weight - one.weight ||
        one.exhibit.number - other.exhibit.number,
    )
    .map(({ exhibit, serves }) => ({ exhibit, serves }));
}

function isServed({ element, proves }: MatrixRow, kind: ExhibitKind, said: Links | undefined): boolean {
  return (
    said?.serves.includes(element) === true || (proves.includes(kind) && said?.servesNot.includes(element) !== true)
  );
}

/** The strongest kind of an element weighs one, the next half; what another side has to prove weighs half as much. */
function weightFor({ proves, burden }: MatrixRow, kind: ExhibitKind): number {
  const place = proves.includes(kind) ? proves.indexOf(kind) : proves.length;
  return (burden === "consumer" ? 1 : 0.5) / (1 + place);
}
