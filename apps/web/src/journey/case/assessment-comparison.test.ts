import type { Assessment } from "@youju/domain";
import { expect, test } from "vitest";
import { compareAssessments } from "./assessment-comparison.ts";

const title = { zh: "退货", en: "return" };
const assessment = (change: object): Assessment =>
  ({
    edition: "e1",
    findings: [],
    claims: [],
    range: null,
    deadlines: [],
    matrix: [],
    ...change,
  }) as unknown as Assessment;

test("asking again with nothing new changes nothing", () => {
  const same = assessment({ findings: [{ right: "return", title, state: "holds" }], range: { target: 100 } });
  expect(compareAssessments(same, same)).toEqual([]);
});

test("an answer that turns needs-facts into holds is told with its claim and total", () => {
  const older = assessment({
    findings: [{ right: "return", title, state: "needs-facts" }],
    claims: [{ id: "refund", title, state: "needs-facts", amount: null }],
  });
  const newer = assessment({
    findings: [{ right: "return", title, state: "holds" }],
    claims: [{ id: "refund", title, state: "holds", amount: 100 }],
    range: { target: 100 },
  });
  expect(compareAssessments(older, newer)).toEqual([
    { kind: "right", title, before: "needs-facts", after: "holds" },
    { kind: "claim", title, before: { state: "needs-facts", amount: null }, after: { state: "holds", amount: 100 } },
    { kind: "total", before: null, after: 100 },
  ]);
});

test("a deadline that moved, one that is gone, and a new edition of the law are told", () => {
  const older = assessment({
    deadlines: [
      { rule: "a", title, deadline: { safeDay: "2026-10-03" } },
      { rule: "b", title, deadline: { safeDay: "2026-10-04" } },
    ],
  });
  const newer = assessment({ edition: "e2", deadlines: [{ rule: "a", title, deadline: { safeDay: "2026-10-05" } }] });
  expect(compareAssessments(older, newer)).toEqual([
    { kind: "deadline", title, before: "2026-10-03", after: "2026-10-05" },
    { kind: "deadline", title, before: "2026-10-04", after: null },
    { kind: "law", before: "e1", after: "e2" },
  ]);
});
