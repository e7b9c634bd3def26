import type { RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Handlers } from "./handlers.ts";

/** What travels of a schema: as the caller writes it, or as the handler gets it, checked and with its defaults. */
type Side = "sent" | "received";
type Of<Schema, At extends Side> = At extends "sent" ? z.input<Schema> : z.output<Schema>;

type JsonOf<Content> = Content extends { readonly "application/json": { readonly schema: infer Schema } }
  ? Schema
  : undefined;

type RequestOf<Route extends RouteConfig> = {
  readonly params: Route["request"] extends { readonly params: infer Schema } ? Schema : undefined;
  readonly query: Route["request"] extends { readonly query: infer Schema } ? Schema : undefined;
  readonly body: Route["request"] extends { readonly body: { readonly content: infer Content } }
    ? JsonOf<Content>
    : undefined;
};

/** The parts of a request that a route takes, `params`, `query` and `body`; a part it does not take is not there. */
export type RequestParts<Route extends RouteConfig, At extends Side> = {
  readonly [Part in keyof RequestOf<Route> as RequestOf<Route>[Part] extends undefined ? never : Part]: Of<
    RequestOf<Route>[Part],
    At
  >;
};

/** What a route answers with: its view, nothing (204), or a response of its own where that is no JSON. */
export type AnswerOf<Route extends RouteConfig> = Route["responses"][keyof Route["responses"]] extends infer Good
  ? Good extends { readonly content: infer Content }
    ? Content extends { readonly "application/json": { readonly schema: infer Schema } }
      ? z.output<Schema>
      : Response
    : undefined
  : never;

type Act<Route extends RouteConfig> = (
  handlers: Handlers,
  received: RequestParts<Route, "received">,
  c: Context,
) => Promise<AnswerOf<Route> extends undefined ? void : AnswerOf<Route>>;

/** A route with what stands behind it. */
export type Served<Route extends RouteConfig = RouteConfig> = {
  readonly route: Route;
  /** Answers a request whose parts the route's schemas have passed. */
  readonly answer: (c: Context, handlers: Handlers) => Promise<Response>;
};

/**
 * A route and its act. The act gets what the route's schemas made of the request and gives the view the route declares;
 * anything else does not compile. The status is the one the route declares: routes have one good answer each.
 */
export function serve<const Route extends RouteConfig>(route: Route, act: Act<Route>): Served<Route> {
  const status = Number(Object.keys(route.responses)[0]);
  const answer = async (c: Context, handlers: Handlers): Promise<Response> => {
    const valid = (target: "param" | "query" | "json"): unknown => c.req.valid(target as never);
    const received = { params: valid("param"), query: valid("query"), body: valid("json") };
    const given: unknown = await act(handlers, received as unknown as RequestParts<Route, "received">, c);
    if (given instanceof Response) {
      return given;
    }
    return given === undefined ? c.body(null, 204) : c.json(given, status as 200);
  };
  return { route, answer };
}
