import { type ExhibitKind, exhibitKinds, type MatrixRow } from "@youju/domain";

/**
 * Rows of the matrix the person still has to fill: perishable ones first, among them by how soon what proves them goes,
 * otherwise in the matrix's own order.
 */
export function missingEvidence(
  matrix: readonly MatrixRow[],
  rankOf: (kinds: readonly ExhibitKind[]) => number = () => 0,
): readonly MatrixRow[] {
  const missing = matrix.filter((row) => row.state === "missing");
  const rank = (row: MatrixRow) => (row.perishable ? rankOf(proofKinds(row)) : Number.POSITIVE_INFINITY);
  return missing.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** How many elements are settled (held, admitted, exempt or the other side's to prove) out of all. */
export function matrixTally(matrix: readonly MatrixRow[]): { readonly settled: number; readonly all: number } {
  return { settled: matrix.filter((row) => row.state !== "missing").length, all: matrix.length };
}

/** The kinds of exhibit that prove an element, strongest first. */
export function proofKinds({ proves }: Pick<MatrixRow, "proves">): readonly ExhibitKind[] {
  return proves.flatMap((name) => exhibitKinds.find((kind) => kind === name) ?? []);
}
