import { OpenAPIHono } from "@hono/zod-openapi";
import { YoujuError } from "@youju/domain";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Handlers } from "./handlers.ts";
import { problemResponse } from "./problem.ts";
import { errorOfFramework, refuseInvalid } from "./read-input.ts";
import type { Served } from "./serve.ts";
import { servedRoutes } from "./served-routes.ts";

/** The largest body of a request that is not a file. */
const largestBody = 1_000_000;

/** Called with every failure that is not the caller's; for the log. */
export type OnFailure = (error: unknown, route: string) => void;

const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: () => problemResponse(new YoujuError("REQUEST_TOO_LARGE"), { connection: "close" }),
});

/** A file is a raw body of its own and has its own limit. */
const isFile = (c: Context) => c.req.method === "POST" && /\/(?:exhibits|pictures|imports)$/.test(c.req.path);

/**
 * The whole interface under `/api`, standing on the handlers given. Every refusal is problem+json with a code of the
 * registry; what no handler meant to throw becomes `UNEXPECTED` and goes to `onFailure`.
 */
export function createApi(handlers: Handlers, onFailure: OnFailure = () => undefined) {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid }).basePath("/api");
  app.use("*", async (c, next) => {
    c.header("cache-control", "no-store");
    return isFile(c) ? next() : limitBody(c, next);
  });
  app.notFound(() => problemResponse(new YoujuError("NOT_FOUND")));
  app.onError((error, c) => {
    const known = error instanceof YoujuError ? error : errorOfFramework(error);
    if (known === undefined || known.code === "UNEXPECTED" || known.code === "STORAGE_FAILED") {
      onFailure(error, c.req.routePath);
    }
    return problemResponse(known ?? new YoujuError("UNEXPECTED", { cause: error }));
  });
  for (const { route, answer } of servedRoutes as readonly Served[]) {
    app.openapi(route, (c) => answer(c, handlers));
  }
  return app;
}
