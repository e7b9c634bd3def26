import { setImmediate as nextTurn } from "node:timers/promises";
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
import { YoujuError } from "@youju/domain";
import type { Reader } from "@youju/evidence";
import type { Job, Lease } from "@youju/storage";
import { z } from "zod";

/** How long a job may be silent before it is taken again, in seconds: so long a killed server's picture waits. */
const leaseSeconds = 30;
/** How often a job at work says so, in milliseconds. */
const extendEvery = 10_000;
/** How often the outbox is looked at when nobody rings, in milliseconds. */
const lookEvery = 2000;
/** How long pictures nobody waits for are left alone after the start, in milliseconds. */
const quietStart = 20_000;

/** The worker inside the server. */
export type JobRunner = {
  /** There may be something to do. */
  readonly ring: () => void;
  /** Takes nothing new, breaks off what runs; it is tried again later. */
  readonly stop: () => Promise<void>;
};

type Office = Workplace & { readonly reader: Reader };

type Watching = {
  /** Called when a job begins and ends, with the case it was about. */
  readonly onMoved: (caseId: string) => void;
  readonly onFailure: (error: unknown, kind: string) => void;
};

const fileSchema = z.object({ caseId: z.string(), exhibitId: z.string() });
const stretchSchema = z.object({ after: z.string().nullable(), upTo: z.string().nullable() });

/** Starts working through the outbox, one job at a time: a person's own pictures, then cases the law moved in. */
export function runJobs(office: Office, watching: Watching): JobRunner {
  const stopping = new AbortController();
  const bell = { ring: () => undefined as unknown };
  const startedAt = Date.now();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const lease = await nextLease(office, Date.now() - startedAt > quietStart).catch((error: unknown) => {
        watching.onFailure(error, "lease");
        return undefined;
      });
      if (lease === undefined) {
        await waitFor(bell, stopping.signal);
      } else {
        await work(office, lease, { ...watching, signal: stopping.signal });
        // Pages of cases follow one another without a wait of their own: requests get their turn in between
        await nextTurn();
      }
    }
  };
  const done = loop();
  return {
    ring: () => bell.ring(),
    stop: async () => {
      stopping.abort();
      bell.ring();
      await done;
    },
  };
}

async function nextLease({ store }: Office, quiet: boolean): Promise<Lease | undefined> {
  for (const kind of [inspectingJob, readingJob, reassessingJob, ...(quiet ? [laterReadingJob] : [])]) {
    const [lease] = await store.jobs.lease({ kinds: [kind], seconds: leaseSeconds, limit: 1 });
    if (lease !== undefined) {
      return lease;
    }
  }
  return undefined;
}

async function work(office: Office, lease: Lease, watching: Watching & { readonly signal: AbortSignal }) {
  const { job } = lease;
  const { jobs } = office.store;
  const atWork = setInterval(() => {
    jobs.extend(lease, leaseSeconds).catch((error: unknown) => watching.onFailure(error, job.kind));
  }, extendEvery);
  try {
    await perform({ ...office, workspaceId: job.workspaceId }, job, watching);
    await jobs.complete(lease);
  } catch (error) {
    if (!watching.signal.aborted) {
      watching.onFailure(error, job.kind);
    }
    const code = watching.signal.aborted ? "JOB_INTERRUPTED" : error instanceof YoujuError ? error.code : "UNEXPECTED";
    await jobs.fail(lease, code).catch((failure: unknown) => watching.onFailure(failure, job.kind));
  } finally {
    clearInterval(atWork);
  }
  if (job.caseId !== null) {
    watching.onMoved(job.caseId);
  }
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

function waitFor(bell: { ring: () => unknown }, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : lookEvery);
    bell.ring = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
