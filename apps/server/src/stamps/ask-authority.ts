import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { AskAuthority } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { isPrivateAddress } from "../security/private-addresses.ts";
import { publicLookup } from "../security/public-lookup.ts";

/** How long an authority may take from the first byte to the last, in milliseconds. */
const patience = 15_000;
/** A reply with a chain of certificates has a few kilobytes. */
const largestReply = 64 * 1024;

/** Whether addresses inside one's own network may be asked; only whoever runs the program can allow it. */
export type Reach = { readonly allowPrivate: boolean; readonly patience?: number };

/**
 * Asks time-stamp authorities over HTTP. Every address a name stands for is looked at before it is connected to, no
 * redirect is followed, and time and size are limited. What is sent is the request alone.
 */
export function askAuthorities(reach: Reach): AskAuthority {
  return async (address, body, signal) => {
    const url = allowed(address, reach);
    const giveUp = AbortSignal.timeout(reach.patience ?? patience);
    try {
      return await readReply(await post(url, { body, reach, signal: AbortSignal.any([signal, giveUp]) }));
    } catch (error) {
      throw named(error, signal);
    }
  };
}

function allowed(address: string, { allowPrivate }: Reach): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const host = url?.hostname.replace(/^\[(.*)\]$/, "$1") ?? "";
  const isPrivate = isIP(host) !== 0 && isPrivateAddress(host);
  if (url === null || !["https:", "http:"].includes(url.protocol) || (isPrivate && !allowPrivate)) {
    throw new YoujuError("TSA_ADDRESS_REFUSED");
  }
  return url;
}

function named(error: unknown, signal: AbortSignal): YoujuError {
  if (signal.aborted) {
    return new YoujuError("JOB_INTERRUPTED", { cause: error });
  }
  return error instanceof YoujuError ? error : new YoujuError("TSA_UNREACHABLE", { cause: error });
}

type Sending = { readonly body: Uint8Array; readonly reach: Reach; readonly signal: AbortSignal };

function post(url: URL, { body, reach, signal }: Sending): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/timestamp-query",
      accept: "application/timestamp-reply",
      "content-length": body.byteLength,
    };
    const options = {
      method: "POST",
      headers,
      signal,
      agent: false,
      lookup: publicLookup({ ...reach, refusal: "TSA_ADDRESS_REFUSED" }),
    };
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    send(url, options, resolve).on("error", reject).end(body);
  });
}

async function readReply(response: IncomingMessage): Promise<Uint8Array> {
  const { statusCode = 0, headers } = response;
  const isReply = /^application\/timestamp-reply\s*(;|$)/i.test(headers["content-type"] ?? "");
  if (statusCode !== 200 || !isReply) {
    response.destroy();
    // Overloaded or being repaired: asking again may help
    throw new YoujuError(statusCode >= 500 || statusCode === 429 ? "TSA_UNREACHABLE" : "TSA_ANSWER_BAD");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += (chunk as Buffer).byteLength;
    if (length > largestReply) {
      response.destroy();
      throw new YoujuError("TSA_ANSWER_BAD");
    }
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
