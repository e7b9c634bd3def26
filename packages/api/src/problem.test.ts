import { type ErrorCode, errorRegistry, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { problemOf, problemResponse, statusOf } from "./problem.ts";
import { problemSchema } from "./schemas/installation.ts";

const codes = Object.keys(errorRegistry) as ErrorCode[];

describe("an error as a page", () => {
  test.each(codes)("%s has a status, words in both languages and a next step", (code) => {
    const problem = problemSchema.parse(problemOf(new YoujuError(code)));
    expect(problem).toMatchObject({ code, status: statusOf[code], type: `urn:youju:error:${code}` });
    const { severity } = errorRegistry[code];
    expect(severity === "refused" ? problem.status < 500 : problem.status >= 400).toBe(true);
    expect([problem.words.zh, problem.words.en, problem.nextStep.zh, problem.nextStep.en]).not.toContain("");
  });

  test("names the field and what is special about it, and says nothing of the cause", async () => {
    const message = { zh: "多了一位小数。", en: "One decimal too many." };
    const error = new YoujuError("AMOUNT_NOT_VALID", {
      cause: new Error("secret"),
      detail: { field: "pricePaid", message },
    });
    const response = problemResponse(error);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ field: "pricePaid", message });
    expect(text).not.toContain("secret");
  });
});
