import { setImmediate as nextTurn } from "node:timers/promises";
import { YoujuError } from "@youju/domain";
import type { Job, Lease, Store } from "@youju/storage";

/** How long a job may be silent before it is taken again, in seconds: so long a killed server's picture waits. */
const leaseSeconds = 30;
/** How often a job at work says so, in milliseconds. */
const extendEvery = 10_000;
/** How often the outbox is looked at when nobody rings, in milliseconds. */
const lookEvery = 2000;

/** A worker inside the server. */
export type JobRunner = {
  /** There may be something to do. */
  readonly ring: () => void;
  /** Takes nothing new, breaks off what runs; it is tried again later. */
  readonly stop: () => Promise<void>;
};

/** Who is told of the work. */
export type Watching = {
  /** Called when a job begins and ends, with the case it was about. */
  readonly onMoved: (caseId: string) => void;
  readonly onFailure: (error: unknown, kind: string) => void;
};

/** What a worker does. */
export type Work = {
  readonly store: Store;
  /** The kinds of job it takes at the moment, the most urgent first. */
  readonly kinds: () => readonly string[];
  readonly perform: (job: Job, signal: AbortSignal) => Promise<void>;
};

/** Starts working through the outbox, one job at a time. */
export function workQueue(work: Work, watching: Watching): JobRunner {
  const stopping = new AbortController();
  const bell = { ring: () => undefined as unknown };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const lease = await nextLease(work).catch((error: unknown) => {
        watching.onFailure(error, "lease");
        return undefined;
      });
      if (lease === undefined) {
        await waitFor(bell, stopping.signal);
      } else {
        await settle(work, lease, { ...watching, signal: stopping.signal });
        // Jobs that follow one another without a wait of their own let requests have their turn in between
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

async function nextLease({ store, kinds }: Work): Promise<Lease | undefined> {
  for (const kind of kinds()) {
    const [lease] = await store.jobs.lease({ kinds: [kind], seconds: leaseSeconds, limit: 1 });
    if (lease !== undefined) {
      return lease;
    }
  }
  return undefined;
}

async function settle({ store, perform }: Work, lease: Lease, watching: Watching & { readonly signal: AbortSignal }) {
  const { job } = lease;
  const { jobs } = store;
  const atWork = setInterval(() => {
    jobs.extend(lease, leaseSeconds).catch((error: unknown) => watching.onFailure(error, job.kind));
  }, extendEvery);
  try {
    await perform(job, watching.signal);
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

function waitFor(bell: { ring: () => unknown }, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : lookEvery);
    bell.ring = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** Several workers as one. */
export function allOf(runners: readonly JobRunner[]): JobRunner {
  return {
    ring: () => {
      for (const runner of runners) {
        runner.ring();
      }
    },
    stop: async () => {
      await Promise.all(runners.map((runner) => runner.stop()));
    },
  };
}
