import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { newLocalAuthority, openLocalAuthority } from "@youju/evidence";
import { stampRequest, verifyToken } from "@youju/evidence/verify";
import { afterEach, describe, expect, it } from "vitest";
import { isPrivateAddress } from "../security/private-addresses.ts";
import { askAuthorities } from "./ask-authority.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Answer = (request: Uint8Array, response: ServerResponse) => unknown;

/** A time-stamp authority on this machine that behaves as told. */
async function authority(answer: Answer): Promise<string> {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    await answer(new Uint8Array(Buffer.concat(chunks)), response);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
}

const now = () => new Date().toISOString();
const keys = await newLocalAuthority(now());
const sha256 = "ab".repeat(32);
const request = stampRequest(sha256, { nonce: "0102030405060708" });
const ask = askAuthorities({ allowPrivate: true, patience: 400 });
const asking = (url: string) => ask(url, request.bytes, new AbortController().signal);
const reply = (response: ServerResponse, body: Uint8Array, type = "application/timestamp-reply") =>
  response.writeHead(200, { "content-type": type }).end(body);

describe("an authority over HTTP", () => {
  it("gets the request alone and gives a stamp that checks", async () => {
    let got = new Uint8Array();
    const url = await authority(async (body, response) => {
      got = new Uint8Array(body);
      reply(response, await (await openLocalAuthority(keys, now)).reply(body));
    });
    const token = await asking(url);
    expect(got).toEqual(request.bytes);
    const verdict = await verifyToken({ token, over: { sha256 }, trusted: [keys.rootPem], nonce: request.nonce });
    expect(verdict).toMatchObject({ state: "stamped" });
  });

  it.each<[string, Answer, string]>([
    ["is slow", () => undefined, "TSA_UNREACHABLE"],
    [
      "drips",
      (_, response) => {
        response.writeHead(200, { "content-type": "application/timestamp-reply" }).write("a");
      },
      "TSA_UNREACHABLE",
    ],
    ["hangs up", (_, response) => response.destroy(), "TSA_UNREACHABLE"],
    ["is overloaded", (_, response) => response.writeHead(503).end(), "TSA_UNREACHABLE"],
    ["wants a login", (_, response) => response.writeHead(401).end(), "TSA_ANSWER_BAD"],
    [
      "sends elsewhere",
      (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
      "TSA_ANSWER_BAD",
    ],
    ["answers with a page", (_, response) => reply(response, Buffer.from("<html>"), "text/html"), "TSA_ANSWER_BAD"],
    ["answers far too much", (_, response) => reply(response, Buffer.alloc(70_000)), "TSA_ANSWER_BAD"],
  ])("that %s is told apart", async (_, answer, code) => {
    await expect(asking(await authority(answer))).rejects.toMatchObject({ code });
  });

  it("that is down is asked again later", async () => {
    const url = await authority(() => undefined);
    server?.close();
    await expect(asking(url)).rejects.toMatchObject({ code: "TSA_UNREACHABLE" });
  });

  it("is let go at once when the server stops", async () => {
    const stopping = new AbortController();
    const url = await authority(() => stopping.abort());
    const patient = askAuthorities({ allowPrivate: true });
    await expect(patient(url, request.bytes, stopping.signal)).rejects.toMatchObject({ code: "JOB_INTERRUPTED" });
  });
});

describe("an address inside the own network", () => {
  const strict = askAuthorities({ allowPrivate: false, patience: 400 });

  it.each([
    "http://127.0.0.1/tsr",
    "http://localhost/tsr",
    "http://[::1]/tsr",
    "http://[::ffff:127.0.0.1]/tsr",
    "http://10.1.2.3/tsr",
    "http://192.168.1.1/tsr",
    "http://169.254.169.254/latest/meta-data",
    "http://2130706433/tsr",
    "http://0/tsr",
    "file:///etc/passwd",
  ])("such as %s is not asked", async (url) => {
    const asked = strict(url, request.bytes, new AbortController().signal);
    await expect(asked).rejects.toMatchObject({ code: "TSA_ADDRESS_REFUSED" });
  });

  it("is told from a public one", () => {
    for (const address of ["8.8.8.8", "223.5.5.5", "2400:3200::1", "172.32.0.1", "100.128.0.1"]) {
      expect(isPrivateAddress(address), address).toBe(false);
    }
    for (const address of [
      "172.31.255.255",
      "100.64.0.1",
      "fd00::1",
      "fe80::1",
      "224.0.0.1",
      "255.255.255.255",
      "::ffff:8.8.8.8",
    ]) {
      expect(isPrivateAddress(address), address).toBe(true);
    }
  });
});
