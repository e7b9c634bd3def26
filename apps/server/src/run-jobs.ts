import {
  inspectExhibit,
  inspectingJob,
  laterReadingJob,
  readExhibit,
  readingJob,
  reassessCases,
  reassessingJob,
  type Workplace,
} from "@youju/cases";
import type { Reader } from "@youju/evidence";
import type { Job } from "@youju/storage";
import { z } from "zod";
import { type JobRunner, type Watching, workQueue } from "./work-queue.ts";

/** How long pictures nobody waits for are left alone after the start, in milliseconds. */
const quietStart = 20_000;

type Office = Workplace & { readonly reader: Reader };

const fileSchema = z.object({ caseId: z.string(), exhibitId: z.string() });
const stretchSchema = z.object({ after: z.string().nullable(), upTo: z.string().nullable() });

/** Starts working through the outbox, one job at a time: a person's own pictures, then cases the law moved in. */
export function runJobs(office: Office, watching: Watching): JobRunner {
  const startedAt = Date.now();
  const soon = [inspectingJob, readingJob, reassessingJob];
  return workQueue(
    {
      store: office.store,
      kinds: () => (Date.now() - startedAt > quietStart ? [...soon, laterReadingJob] : soon),
      perform: (job, signal) => perform({ ...office, workspaceId: job.workspaceId }, job, { ...watching, signal }),
    },
    watching,
  );
}

async function perform(office: Office, job: Job, watching: Watching & { readonly signal: AbortSignal }): Promise<void> {
  if (job.kind === reassessingJob) {
    const { moved, left } = await reassessCases(office, stretchSchema.parse(job.payload));
    for (const caseId of moved) {
      watching.onMoved(caseId);
    }
    for (const { error } of left) {
      watching.onFailure(error, job.kind);
    }
    return;
  }
  const at = fileSchema.parse(job.payload);
  watching.onMoved(at.caseId);
  await (job.kind === inspectingJob ? inspectExhibit : readExhibit)(office, at, watching.signal);
}
