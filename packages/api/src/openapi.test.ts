import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";

type Operation = { readonly operationId: string; readonly responses: Record<string, { readonly content?: object }> };
type Page = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
};

const page = JSON.parse(JSON.stringify(openApiDocument())) as Page;
const operations = Object.values(page.paths).flatMap((path) => Object.values(path));

describe("the OpenAPI page", () => {
  test("is the one committed at the root; `node packages/api/src/write-openapi.ts` writes it", () => {
    const committed: unknown = JSON.parse(readFileSync(new URL("../../../openapi.json", import.meta.url), "utf8"));
    expect(committed).toEqual(page);
  });

  test("is OpenAPI 3.1, names every operation once, and each may answer with a problem", () => {
    expect(page.openapi).toBe("3.1.0");
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(30);
    for (const { responses } of operations) {
      expect(responses.default?.content).toHaveProperty("application/problem+json");
    }
  });

  test("every reference leads somewhere", () => {
    const references = [...JSON.stringify(page).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((name) => page.components.schemas[name] === undefined)).toEqual([]);
  });
});
