import type { RouteConfig } from "@hono/zod-openapi";
import type { AnswerOf, RequestParts } from "./serve.ts";
import type { servedRoutes } from "./served-routes.ts";

type Route = (typeof servedRoutes)[number]["route"];

type Exchange<At extends RouteConfig> = {
  /** `params`, `query` and `body`, as far as the route takes them. */
  readonly sent: RequestParts<At, "sent">;
  /** The view; `undefined` where the answer has no body; a `Response` where it is no JSON. */
  readonly answer: AnswerOf<At>;
};

/**
 * What callers may rely on, as types only: for each operation, named `METHOD /path` below `/api`, what is sent and what is
 * answered. It is read off the routes that are served, so it can neither lack one nor name one too many.
 */
export type Contract = {
  readonly [At in Route as `${Uppercase<At["method"]>} ${At["path"]}`]: Exchange<At>;
};
