import { YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { failureTrace, routePattern } from "./access-log.ts";

describe("what is written down", () => {
  test("a path keeps the words of the routes and nothing else", () => {
    expect(routePattern("/api/cases/林小满/exhibits/13900000026/file")).toBe("/api/cases/{}/exhibits/{}/file");
    expect(routePattern("/api/cases/c/filings/f/paper.pdf")).toBe("/api/cases/{}/filings/{}/paper.pdf");
    expect(routePattern("/api/13900000026")).toBe("/api/{}");
    expect(routePattern("/cases/林小满")).toBe("/");
  });

  test("a failure keeps its class, its code and its place, never the words it carries", () => {
    const cause = new TypeError("林小满 13900000026");
    const trace = failureTrace(new YoujuError("STORAGE_FAILED", { cause }));
    expect(trace).toMatch(/^YoujuError STORAGE_FAILED\n\s+at /);
    expect(trace).toContain("← TypeError");
    expect(trace).not.toMatch(/林小满|1390000/);
    expect(failureTrace("林小满")).toBe("string");
  });
});
