import { createApi } from "@youju/api";
import { raiseAllReminders } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import type { PlainDate } from "@youju/domain";
import { temporaryWorkplace } from "@youju/testing";
import { serverHandlers } from "../../../apps/server/src/handlers/index.ts";

/** The server's own interface over a store in a folder of its own, with a clock that is moved. */
export type Office = {
  /** Asks the interface; throws what it refused. */
  readonly ask: <Answer>(method: "GET" | "POST" | "PATCH", path: string, body?: object) => Promise<Answer>;
  /** Moves the clock to an hour of a day in Shanghai. */
  readonly moveTo: (day: PlainDate, time: string) => void;
  /** Looks for days that came near, as the server does every quarter of an hour. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens one on a first day. */
export async function openOffice(firstDay: PlainDate): Promise<Office> {
  const place = await temporaryWorkplace(firstDay);
  let [today, time] = [firstDay, "08:30"];
  const clock = { now: () => new Date(`${today}T${time}:00+08:00`).toISOString(), today: () => today };
  const watched = { ...place, clock };
  const pdf = pdfRenderer();
  const handlers = serverHandlers({
    place: watched,
    changes: { publish: () => undefined, subscribe: () => () => undefined, close: () => undefined } as never,
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
  const never = new AbortController().signal;
  return {
    ask: async (method, path, body) => {
      const headers = { "content-type": "application/json" };
      const response = await api.request(`/api${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) {
        throw new Error(`${today} ${method} ${path} ${JSON.stringify(body)}: ${await response.text()}`);
      }
      return response.json() as never;
    },
    moveTo: (day, at) => {
      [today, time] = [day, at];
      place.clock.moveTo(day);
    },
    look: async () => {
      await raiseAllReminders(watched, never);
    },
    close: async () => {
      await pdf.close();
      await place.dispose();
    },
  };
}
