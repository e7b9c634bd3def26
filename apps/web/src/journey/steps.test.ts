import type { CaseDetail } from "@youju/api";
import type { CaseFile, Exhibit, FactEntry, ReadingState } from "@youju/domain";
import { describe, expect, it } from "vitest";
import { intakeSteps, kindAsked, placeOf, resumeStep, startOfKind, stepOf, stepPath } from "./steps.ts";

const file: CaseFile = {
  id: "c1",
  kind: "no-reason-return",
  title: "",
  demo: false,
  demoToday: null,
  createdAt: "2026-10-05T00:00:00Z",
  updatedAt: "2026-10-05T00:00:00Z",
  deletedAt: null,
  archivedAt: null,
};
const exhibit = (reading: ReadingState): Exhibit => ({
  id: "e1",
  caseId: "c1",
  number: 1,
  kind: "order-page",
  fileName: "order.png",
  mediaType: "image/png",
  byteLength: 1,
  sha256: "00",
  addedAt: "2026-10-05T00:00:00Z",
  reading,
});
const answer: FactEntry = {
  name: "orderNumber",
  value: "1",
  source: { kind: "person" },
  recordedAt: "2026-10-05T00:00:00Z",
};
const left = (held: Partial<CaseDetail>) =>
  resumeStep({ case: file, exhibits: [], history: [], proposals: [], ...held });

describe("coming back to an unfinished case", () => {
  it("goes on with the material when nothing was added or answered", () => {
    expect(left({})).toBe("material");
  });
  it("goes on with the fields while a picture is read or a field waits", () => {
    expect(left({ exhibits: [exhibit("reading")] })).toBe("fields");
    const proposal = { name: "orderNumber", value: "1", confidence: 1, state: "sure", exhibitId: "e1" } as const;
    expect(left({ exhibits: [exhibit("read")], proposals: [proposal] })).toBe("fields");
  });
  it("goes on with the questions once the fields are settled, also without any screenshot", () => {
    expect(left({ exhibits: [exhibit("read")], history: [answer] })).toBe("questions");
    expect(left({ history: [answer] })).toBe("questions");
  });
  it("asks what happened once there is material but no kind", () => {
    expect(left({ case: { ...file, kind: null }, exhibits: [exhibit("read")] })).toBe("kind");
  });
});

describe("the steps", () => {
  it("follow one another from the first to the last", () => {
    expect(placeOf("kind").before).toBeNull();
    expect(intakeSteps.slice(1).map((step) => placeOf(step).before)).toEqual(intakeSteps.slice(0, -1));
    expect(placeOf("questions").after).toBeNull();
  });
  it("have addresses that lead back to them", () => {
    expect(intakeSteps.map((step) => stepOf(stepPath("c1", step).split("/").at(-1) ?? null))).toEqual([...intakeSteps]);
    expect(stepOf("nothing")).toBeNull();
  });
});

describe("the address a new case of a kind starts from", () => {
  it("names the kind, and one that names none or an unknown one asks", () => {
    expect(startOfKind("not-shipped")).toBe("/new?kind=not-shipped");
    expect(kindAsked("kind=not-shipped")).toBe("not-shipped");
    expect(kindAsked("kind=nothing")).toBeNull();
    expect(kindAsked("")).toBeNull();
  });
});
