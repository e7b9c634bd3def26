import {
  deliverReminder,
  deliveryJob,
  raiseAllReminders,
  raiseReminders,
  type SendMessage,
  type Workplace,
} from "@youju/cases";
import { z } from "zod";
import { type JobRunner, type Watching, workQueue } from "../work-queue.ts";

/** How often all cases are looked at, in milliseconds; what moves in a case is looked at once. */
const lookEvery = 15 * 60_000;
/** How long after a change a case is looked at: several changes in a row are one. */
const restAfter = 1000;

const payloadSchema = z.object({ deliveryId: z.string() });

type Office = Workplace & { readonly send: SendMessage };

/** Starts sending the reminders that wait: a worker of its own, for a slow mail server must not hold up reading. */
export function runDeliveryJobs(office: Office, watching: Watching): JobRunner {
  const work = {
    store: office.store,
    kinds: () => [deliveryJob],
    perform: (job, signal) => {
      const tried = { ...payloadSchema.parse(job.payload), isLast: job.attempts >= job.maxAttempts };
      return deliverReminder({ ...office, workspaceId: job.workspaceId }, tried, signal);
    },
  } satisfies Parameters<typeof workQueue>[0];
  return workQueue(work, watching);
}

/** What looks for days that have come near. */
export type Reminding = {
  /** Something moved in this case. */
  readonly moved: (caseId: string) => void;
  readonly stop: () => Promise<void>;
};

/** Looks at all cases from the start on and every quarter of an hour, and at a case soon after it moved. */
export function startReminding(
  place: Workplace,
  told: { readonly ring: () => void; readonly onFailure: (error: unknown, what: string) => void },
): Reminding {
  const stopping = new AbortController();
  const waiting = new Map<string, NodeJS.Timeout>();
  let work: Promise<unknown> = Promise.resolve();
  const after = (look: () => Promise<number>) => {
    work = work
      .then(() => (stopping.signal.aborted ? 0 : look()))
      .then(
        (raised) => (raised > 0 ? told.ring() : undefined),
        (error: unknown) => told.onFailure(error, "reminders"),
      );
  };
  const lookAtAll = () => after(() => raiseAllReminders(place, stopping.signal));
  lookAtAll();
  const timer = setInterval(lookAtAll, lookEvery);
  return {
    moved: (caseId) => {
      if (stopping.signal.aborted) {
        return;
      }
      clearTimeout(waiting.get(caseId));
      const look = () => {
        waiting.delete(caseId);
        after(async () => (await raiseReminders(place, caseId)).length);
      };
      waiting.set(caseId, setTimeout(look, restAfter));
    },
    stop: async () => {
      stopping.abort();
      clearInterval(timer);
      for (const each of waiting.values()) {
        clearTimeout(each);
      }
      await work;
    },
  };
}
