import type { MatrixRow } from "@youju/domain";
import { expect, test } from "vitest";
import { matrixTally, missingEvidence } from "./missing-evidence.ts";

const row = (element: string, state: MatrixRow["state"], perishable = false) =>
  ({ element, state, perishable, proves: [] as readonly string[] }) as MatrixRow;

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

test("among what spoils, what goes soonest comes first", () => {
  const matrix = [
    { ...row("chat", "missing", true), proves: ["chat"] },
    { ...row("listing", "missing", true), proves: ["listing-page"] },
  ] as readonly MatrixRow[];
  const soon = missingEvidence(matrix, (kinds) => (kinds.includes("listing-page") ? 1 : 2));
  expect(soon.map((item) => item.element)).toEqual(["listing", "chat"]);
});
