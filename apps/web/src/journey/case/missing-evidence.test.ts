import type { MatrixRow } from "@youju/domain";
import { expect, test } from "vitest";
import { matrixTally, missingEvidence } from "./missing-evidence.ts";

const row = (element: string, state: MatrixRow["state"], perishable = false) =>
  ({ element, state, perishable }) as MatrixRow;

test("what spoils is fetched first and what is held is not asked for", () => {
  const matrix = [
    row("payment", "missing"),
    row("listing", "missing", true),
    row("order", "held"),
    row("defect", "burden-on-other-side"),
  ];
  expect(missingEvidence(matrix).map((item) => item.element)).toEqual(["listing", "payment"]);
  expect(matrixTally(matrix)).toEqual({ settled: 2, all: 4 });
});
