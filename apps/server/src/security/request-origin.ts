import { problemResponse } from "@youju/api";
import { clientHeader } from "@youju/api/client";
import { YoujuError } from "@youju/domain";

/** What the guards need to know of a request. */
export type Visit = {
  readonly method: string;
  readonly headers: Headers;
  /** The peer's address. */
  readonly peer: string;
};

/** Where this server may be reached. */
export type Reach = {
  readonly port: number;
  readonly lan: boolean;
  /** This machine's addresses on its networks, asked anew: a laptop changes networks. */
  readonly addresses: () => readonly string[];
  /** Whether a peer is this very machine: it needs no pairing, and may use the loopback's names. */
  readonly isOwn: (peer: string) => boolean;
};

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);
const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses a request whose Host is not one of ours (DNS rebinding), and a change asked for by another site's page (CSRF).
 * A change needs the same Origin, or none together with the header a program sends and a page of another site cannot.
 * Gives `undefined` where the request may go on.
 */
export function refuseForeign(visit: Visit, reach: Reach): Response | undefined {
  const host = visit.headers.get("host") ?? "";
  if (!allowedHosts(reach, visit.peer).includes(host.toLowerCase())) {
    return problemResponse(new YoujuError("HOST_NOT_ALLOWED"));
  }
  return safeMethods.has(visit.method) || isOwnChange(visit.headers, host)
    ? undefined
    : problemResponse(new YoujuError("HOST_NOT_ALLOWED"));
}

function allowedHosts(reach: Reach, peer: string): readonly string[] {
  const names = reach.isOwn(peer) ? loopbackNames : [];
  const all = reach.lan ? [...names, ...reach.addresses()] : names;
  return all.flatMap((name) => (reach.port === 80 ? [name, `${name}:80`] : [`${name}:${reach.port}`]));
}

function isOwnChange(headers: Headers, host: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") {
    return false;
  }
  const origin = headers.get("origin");
  return origin === null ? headers.has(clientHeader) : origin === `http://${host}`;
}
