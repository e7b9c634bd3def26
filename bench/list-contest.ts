import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { readConfig } from "../apps/server/src/config.ts";
import { startServer } from "../apps/server/src/server.ts";
import type { Contest } from "./ratio.ts";

const cases = 100;
const quiet = { tell: () => undefined, log: () => undefined };

/** The case list of a hundred cases through the real server, against a Hono that says hello. */
export async function listContest(
  folder: string,
): Promise<{ readonly contest: Contest; readonly stop: () => Promise<void> }> {
  const server = await startServer(readConfig({ YOUJU_DATA: folder }, ["--port", "0"]), quiet);
  const base = `http://127.0.0.1:${server.port}`;
  for (let number = 0; number < cases; number += 1) {
    await post(`${base}/api/cases`, { kind: "no-reason-return", title: `第 ${number} 件` });
  }
  const bare = new Hono().get("/hello", (c) => c.json({ hello: "world" }));
  const { port, close } = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: bare.fetch, hostname: "127.0.0.1", port: 0 }, (info) =>
      resolve({ port: info.port, close: () => listening.close() }),
    );
  });
  return {
    contest: {
      title: `list: ${cases} cases in SQLite`,
      ours: "GET /api/cases, every card with its next day",
      reference: "bare Hono, a constant",
      runs: 20,
      rounds: 7,
      our: () => read(`${base}/api/cases`),
      their: () => read(`http://127.0.0.1:${port}/hello`),
    },
    stop: async () => {
      close();
      await server.stop();
    },
  };
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}

async function post(address: string, body: unknown): Promise<void> {
  const headers = { "content-type": "application/json", origin: new URL(address).origin };
  const response = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
}
