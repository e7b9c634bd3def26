import { createApi } from "@youju/api";
import { assessCase, openCase, recordFacts } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { plainDate } from "@youju/domain";
import { temporaryWorkplace } from "@youju/testing";
import { Hono } from "hono";
import { openChanges } from "../apps/server/src/changes.ts";
import { serverHandlers } from "../apps/server/src/handlers/index.ts";
import type { Contest } from "./ratio.ts";

const cases = 100;

/** The case list over a hundred assessed cases in SQLite, against a bare Hono, both called in this process. */
export async function listContest(): Promise<{ readonly contest: Contest; readonly stop: () => Promise<void> }> {
  const place = await temporaryWorkplace(plainDate("2026-10-05"));
  for (let number = 1; number <= cases; number += 1) {
    const { case: file } = await openCase(place, { kind: "no-reason-return", title: `第 ${number} 件` });
    await recordFacts(place, file.id, entries(number));
    await assessCase(place, file.id);
  }
  const pdf = pdfRenderer();
  const handlers = serverHandlers({
    place,
    changes: openChanges(),
    ring: () => undefined,
    examples: async () => [],
    pdf,
    dataFolder: place.folder,
    pairing: null,
    remindersPrivate: false,
    about: { version: "0.0.0", testClock: true, lan: false },
  });
  const api = createApi(handlers, (error) => {
    throw error;
  });
  const bare = new Hono().get("/hello", (c) => c.json({ hello: "world" }));
  return {
    contest: {
      title: `list: ${cases} cases in SQLite`,
      ours: "GET /api/cases: fifty cards with platform, amount, turn and next day, from the store",
      reference: "bare Hono: a constant JSON, no store",
      meaning: "what the first screen asks of the server; the ratio is large because the reference does nothing",
      runs: 20,
      rounds: 9,
      our: () => read(api.request("/api/cases")),
      their: () => read(bare.request("/hello")),
    },
    stop: async () => {
      await pdf.close();
      await place.dispose();
    },
  };
}

function entries(number: number) {
  const facts = {
    platform: "taobao",
    sellerKind: "business",
    shopName: `第 ${number} 家示例店`,
    itemName: "陶瓷杯",
    orderNumber: String(2_609_223_371_840_000_000n + BigInt(number)),
    pricePaid: "699",
    receivedOn: "2026-09-26",
    goodsClass: "ordinary",
    goodsCondition: "opened-to-inspect",
  } as const;
  return Object.entries(facts).map(([name, value]) => ({ name: name as keyof typeof facts, value }));
}

async function read(answer: Response | Promise<Response>): Promise<unknown> {
  const response = await answer;
  if (!response.ok) {
    throw new Error(`answered ${response.status}`);
  }
  return response.json();
}
