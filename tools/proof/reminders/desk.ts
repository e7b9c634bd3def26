import { type Counsel, counselWith, raiseAllReminders, type Workplace } from "@youju/cases";
import { plainDate } from "@youju/domain";
import type { Store } from "@youju/storage";
import { loadLaw } from "../../../apps/server/src/load-law.ts";
import { sendOutside } from "../../../apps/server/src/reminders/outside.ts";
import { runDeliveryJobs } from "../../../apps/server/src/reminders/run-reminders.ts";

/** How often days are looked at while it runs, in milliseconds. */
const lookEvery = 60;

/** A clock so many milliseconds ahead. */
export function clockAhead(ahead: number): Workplace["clock"] {
  const now = () => new Date(Date.now() + ahead).toISOString();
  const inShanghai = () => new Date(Date.now() + ahead + 8 * 3_600_000).toISOString();
  return { now, today: () => plainDate(inShanghai().slice(0, 10)) };
}

/** The rules over the project's law. */
export async function proofCounsel(): Promise<Counsel> {
  return counselWith(await loadLaw());
}

/** The part of the server that reminds: it looks for days that have come near and sends, until it is stopped. */
export function openDesk(place: Pick<Workplace, "store" | "clock" | "counsel">): {
  readonly stop: () => Promise<void>;
} {
  const office = { ...place, workspaceId: "home", send: sendOutside({ allowPrivate: true, patience: 2000 }) };
  const watching = { onMoved: () => undefined, onFailure: () => undefined };
  const runner = runDeliveryJobs(office as never, watching);
  const stopping = new AbortController();
  const look = async () => {
    while (!stopping.signal.aborted) {
      if ((await raiseAllReminders(office, stopping.signal)) > 0) {
        runner.ring();
      }
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  };
  const looking = look();
  return {
    stop: async () => {
      stopping.abort();
      await looking;
      await runner.stop();
    },
  };
}

/** Whether anything still waits to be sent. */
export async function isIdle(store: Store): Promise<boolean> {
  return (await store.jobs.list("home")).length === 0;
}
