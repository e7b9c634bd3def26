import { type ExportOffice, exportJob, performExport } from "@youju/cases";
import { z } from "zod";
import { type JobRunner, type Watching, workQueue } from "./work-queue.ts";

const payloadSchema = z.object({ exportId: z.string() });

/** Starts making the exports that wait: a worker of its own, for a long one must not hold up reading. */
export function runExportJobs(office: ExportOffice, watching: Watching): JobRunner {
  const work = {
    store: office.store,
    kinds: () => [exportJob],
    perform: (job, signal) => {
      const { exportId } = payloadSchema.parse(job.payload);
      return performExport({ ...office, workspaceId: job.workspaceId }, exportId, signal);
    },
  } satisfies Parameters<typeof workQueue>[0];
  return workQueue(work, watching);
}
