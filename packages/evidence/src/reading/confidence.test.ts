import fc from "fast-check";
import { expect, test } from "vitest";
import { type Grounds, judge, lineConfidence } from "./confidence.ts";

const best: Grounds = { form: "strict", label: "named", scales: "agree", check: "none", engine: 0.99 };

test.each<[string, Partial<Grounds>, number, string]>([
  ["a form, a label and two scales that agree are enough", {}, 0.95, "sure"],
  ["a passed check makes it all but certain", { check: "passed" }, 0.99, "sure"],
  ["its place can stand for a label", { label: "placed" }, 0.9, "sure"],
  ["without label or place it is asked", { label: "none", check: "passed" }, 0.8, "unsure"],
  ["seen at one scale only it is asked", { scales: "one", check: "passed" }, 0.85, "unsure"],
  ["two scales that differ are asked", { scales: "differ", check: "passed" }, 0.75, "unsure"],
  ["a sum that does not come out is asked", { check: "failed" }, 0.6, "unsure"],
  ["an undone slip is asked", { form: "repaired" }, 0.65, "unsure"],
  ["an undone slip that a sum bears out is sure", { form: "repaired", check: "passed" }, 0.95, "sure"],
  ["what may have lost a letter is asked whatever bears it out", { form: "doubtful", check: "passed" }, 0.65, "unsure"],
  ["words without a form are asked", { form: "free" }, 0.75, "unsure"],
  [
    "words whose neighbours stand where they should are sure",
    { form: "free", label: "placed", check: "passed" },
    0.9,
    "sure",
  ],
  ["the engine's doubt alone is enough to ask", { engine: 0.5 }, 0.85, "unsure"],
])("%s", (_, change, confidence, state) => {
  expect(judge({ ...best, ...change })).toEqual({ confidence, state });
});

const grounds: fc.Arbitrary<Grounds> = fc.record({
  form: fc.constantFrom("strict" as const, "repaired" as const, "free" as const, "doubtful" as const),
  label: fc.constantFrom("named" as const, "placed" as const, "none" as const),
  scales: fc.constantFrom("agree" as const, "one" as const, "differ" as const),
  check: fc.constantFrom("passed" as const, "failed" as const, "none" as const),
  engine: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("sure means: both scales agree, a label or place, no failed check, and a form or a passed check", () => {
  fc.assert(
    fc.property(grounds, (each) => {
      const { state, confidence } = judge(each);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(0.99);
      if (state === "sure") {
        expect(each.scales).toBe("agree");
        expect(each.label).not.toBe("none");
        expect(each.check).not.toBe("failed");
        expect(each.form === "strict" || each.check === "passed").toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("the engine's own figure never makes a value surer than it is without it", () => {
  fc.assert(
    fc.property(grounds, (each) => {
      expect(judge({ ...each, engine: 1 }).confidence).toBe(judge({ ...each, engine: 0.6 }).confidence);
      expect(judge({ ...each, engine: 0 }).confidence).toBeLessThanOrEqual(judge({ ...each, engine: 1 }).confidence);
    }),
  );
});

test("a line that only one scale saw counts for less than one that both read alike", () => {
  expect(lineConfidence("agree", 0.99)).toBe(0.99);
  expect(lineConfidence("not-asked", 0.99)).toBe(0.89);
  expect(lineConfidence("one", 0.99)).toBe(0.59);
  expect(lineConfidence("differ", 0.99)).toBe(0.5);
});
