import { type StampOffice, stampJob, stampNow } from "@youju/cases";
import { z } from "zod";
import { type JobRunner, type Watching, workQueue } from "../work-queue.ts";

const payloadSchema = z.object({ caseId: z.string(), stampId: z.string() });

/** Starts asking authorities for the stamps that wait: a worker of its own, for a slow one must not hold up reading. */
export function runStampJobs(office: StampOffice, watching: Watching): JobRunner {
  const work = {
    store: office.store,
    kinds: () => [stampJob],
    perform: (job, signal) => {
      const tried = { ...payloadSchema.parse(job.payload), isLast: job.attempts >= job.maxAttempts };
      return stampNow({ ...office, workspaceId: job.workspaceId }, tried, signal);
    },
  } satisfies Parameters<typeof workQueue>[0];
  return workQueue(work, watching);
}
