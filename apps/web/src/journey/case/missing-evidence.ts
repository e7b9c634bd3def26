import type { MatrixRow } from "@youju/domain";

/** Rows of the matrix the person still has to fill: perishable ones first, otherwise in the matrix's own order. */
export function missingEvidence(matrix: readonly MatrixRow[]): readonly MatrixRow[] {
  const missing = matrix.filter((row) => row.state === "missing");
  return [...missing.filter((row) => row.perishable), ...missing.filter((row) => !row.perishable)];
}

/** How many elements are settled (held, admitted, exempt or the other side's to prove) out of all. */
export function matrixTally(matrix: readonly MatrixRow[]): { readonly settled: number; readonly all: number } {
  return { settled: matrix.filter((row) => row.state !== "missing").length, all: matrix.length };
}
