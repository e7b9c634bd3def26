import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { createApi, type Handlers, problemResponse } from "@youju/api";
import { YoujuError } from "@youju/domain";
import { Hono } from "hono";
import { failureTrace, routePattern } from "./access-log.ts";
import { secure } from "./security/headers.ts";
import { isLoopback, lanAddresses } from "./security/own-addresses.ts";
import type { Pairing } from "./security/pairing.ts";
import { type Reach, refuseForeign } from "./security/request-origin.ts";
import { type Uploads, uploadPath } from "./uploads.ts";

/** What answers requests. */
export type Front = {
  readonly handlers: Handlers;
  readonly uploads: Uploads;
  readonly pages: (request: Request) => Promise<Response>;
  readonly pairing: Pairing | null;
  readonly reach: () => Reach;
  /** Takes one line for the log; never holds ids or words of a person. */
  readonly log: (line: string, failed: boolean) => void;
};

type Context = { readonly Bindings: HttpBindings };

/** The whole HTTP side: guards first, then uploads, the interface, the screens. */
export function httpFront(front: Front): Hono<Context> {
  const onFailure = (error: unknown, route: string) => front.log(`${route} ${failureTrace(error)}`, true);
  const api = createApi(front.handlers, onFailure);
  const app = new Hono<Context>();
  app.use("*", async (c, next) => {
    const start = performance.now();
    await next();
    secure(c.res);
    const { method, path } = c.req;
    const spent = Math.round(performance.now() - start);
    front.log(`${method} ${routePattern(path)} ${c.res.status} ${spent} ms`, c.res.status >= 500);
  });
  app.use("*", async (c, next) => {
    const peer = c.env.incoming.socket.remoteAddress ?? "";
    const visit = { method: c.req.method, headers: c.req.raw.headers, peer };
    const reach = front.reach();
    const open =
      reach.isOwn(peer) || !needsPairing(c.req.path) || front.pairing?.isPaired(cookieOf(c.req.raw)) === true;
    const refusal = refuseForeign(visit, reach) ?? (open ? undefined : problemResponse(new YoujuError("NOT_PAIRED")));
    return refusal ?? (await next());
  });
  app.all(uploadPath, (c) => front.uploads.handle(c.req.raw));
  app.all(`${uploadPath}/*`, (c) => front.uploads.handle(c.req.raw));
  app.all("/api/*", (c) => api.fetch(c.req.raw, c.env));
  app.on(["GET", "HEAD"], "*", (c) => front.pages(c.req.raw));
  app.all("*", () => problemResponse(new YoujuError("NOT_FOUND")));
  app.onError((error) => {
    onFailure(error, "front");
    return problemResponse(error instanceof YoujuError ? error : new YoujuError("UNEXPECTED", { cause: error }));
  });
  return app;
}

/**
 * A device of the home network sees the screens and the pairing call; everything else after pairing. A calendar cannot
 * pair: the link of its subscription is its key.
 */
function needsPairing(path: string): boolean {
  return path.startsWith("/api/") && path !== "/api/pairing" && !path.startsWith("/api/calendar/");
}

function cookieOf(request: Request): string | null {
  return request.headers.get("cookie");
}

/** A server that listens. */
export type Listening = { readonly port: number; readonly close: (patience: number) => Promise<void> };

/** An upload over a slow network may take this long in one piece, in milliseconds. */
const longestRequest = 30 * 60_000;

/** Listens; throws `PORT_BUSY`. `close` lets running requests finish for so many milliseconds, then cuts them off. */
export async function listen(
  app: Hono<Context>,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  server.requestTimeout = longestRequest;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(isBusy(cause) ? new YoujuError("PORT_BUSY", { cause }) : cause),
    );
    server.listen({ host: at.host, port: at.port, exclusive: true }, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: (patience) => closeServer(server, patience) };
}

function isBusy({ code }: NodeJS.ErrnoException): boolean {
  return code === "EADDRINUSE" || code === "EACCES";
}

function closeServer(server: HttpServer, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Where a server with this configuration may be reached. */
export function reachOf(lan: boolean, port: () => number): () => Reach {
  return () => ({ port: port(), lan, addresses: lanAddresses, isOwn: isLoopback });
}
