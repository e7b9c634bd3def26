import { readFileSync } from "node:fs";
import { createRoute, z } from "@hono/zod-openapi";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Contract } from "./contract.ts";
import type { ExportView } from "./export-views.ts";
import type { Handlers } from "./handlers.ts";
import { json } from "./routes/respond.ts";
import type { Served, serve } from "./serve.ts";
import { servedRoutes } from "./served-routes.ts";
import type { CaseDetail } from "./views.ts";

const served: readonly Served[] = servedRoutes;
const named = served.map(({ route: { method, path } }) => `${method.toUpperCase()} ${path}`);

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

describe("the contract of callers", () => {
  test("has the routes that are served, each once, and they are the ones published", () => {
    const { paths } = JSON.parse(readFileSync(new URL("../../../openapi.json", import.meta.url), "utf8")) as {
      readonly paths: Record<string, object>;
    };
    const published = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, "")}`),
    );
    expect(named.toSorted()).toEqual(published.toSorted());
    expect(new Set(named).size).toBe(named.length);
    expectTypeOf<"GET /nowhere">().not.toExtend<keyof Contract>();
  });

  test("says what is sent, part by part, and what is answered, to the type of the view", () => {
    type GetCase = Contract["GET /cases/{caseId}"];
    expectTypeOf<Same<GetCase["answer"], CaseDetail>>().toEqualTypeOf<true>();
    expectTypeOf<GetCase["sent"]>().toEqualTypeOf<{ readonly params: { caseId: string } }>();
    expectTypeOf<Same<Contract["GET /exports"]["answer"], readonly ExportView[]>>().toEqualTypeOf<true>();
    type Erase = Contract["POST /cases/{caseId}/deletion"]["sent"];
    expectTypeOf<Erase>().toEqualTypeOf<{ readonly params: { caseId: string }; readonly body: { confirm: string } }>();
    expectTypeOf<Contract["DELETE /cases/{caseId}"]["answer"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Contract["GET /cases/{caseId}/stamps/{stampId}/file"]["answer"]>().toEqualTypeOf<Response>();
    expectTypeOf<"query">().toExtend<keyof Contract["GET /cases"]["sent"]>();
    expectTypeOf<keyof Contract["POST /exports"]["sent"]>().toEqualTypeOf<never>();
  });

  test("an act that does not give what its route declares, or asks for what it does not take, does not compile", () => {
    const view = json(z.strictObject({ title: z.string() }), "A title.");
    const route = createRoute({ method: "get", path: "/titles", responses: { 200: view } });
    type Act = Parameters<typeof serve<typeof route>>[1];
    expectTypeOf<() => Promise<{ readonly title: string }>>().toExtend<Act>();
    expectTypeOf<() => Promise<{ readonly title: number }>>().not.toExtend<Act>();
    expectTypeOf<() => Promise<void>>().not.toExtend<Act>();
    expectTypeOf<(h: Handlers, r: { readonly body: string }) => Promise<{ title: string }>>().not.toExtend<Act>();
  });
});
