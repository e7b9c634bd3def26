import { type ChildProcess, fork } from "node:child_process";

/** Why a process gave no answer. */
export type ProcessEnd = "time-limit" | "memory-limit" | "crashed" | "cancelled" | "closed";

/** What is said instead of an answer. Its detail tells how the process ended and nothing of the file. */
export type Ended = { readonly kind: "ended"; readonly reason: ProcessEnd; readonly detail: string };

/** How long one question may take, in milliseconds, and the caller's brake. */
export type Bounds = { readonly signal: AbortSignal | undefined; readonly limit: number };

/** A process that answers one question after another; it is started when first asked. */
export type ProcessHost<Request, Answer> = {
  readonly ask: (request: Request, bounds: Bounds) => Promise<Answer | Ended>;
  /** Ends the process. A question in work is answered as `closed`. */
  readonly close: () => Promise<void>;
};

/** What runs, and what it may take. */
export type HostLimits = {
  readonly script: URL;
  /** Most JavaScript memory, in megabytes. */
  readonly heapMegabytes: number;
  /** The process ends after so many idle milliseconds and gives its memory back. */
  readonly idleMs: number;
};

type Numbered = { readonly id: number };

/** The signal a process sends itself when its memory grows past its limit, and when it has computed for too long. */
export const limitSignals = { memory: "SIGUSR2", time: "SIGXCPU" } as const;

/**
 * Hosts a process for work on files nobody vouches for. It is a process and not a thread because a thread that is
 * stopped inside a native library takes the whole server with it, and because only a process can be stopped at any
 * moment. An answer of the kind `broken` ends it: the next question starts a fresh one.
 */
export function processHost<Request extends Numbered, Answer extends Numbered & { readonly kind: string }>(
  limits: HostLimits,
): ProcessHost<Request, Answer> {
  let child: ChildProcess | null = null;
  let closed = false;
  let idle: NodeJS.Timeout | undefined;
  const started = (): ChildProcess => {
    clearTimeout(idle);
    if (child === null) {
      const begun = startProcess(limits, () => {
        child = child === begun ? null : child;
      });
      child = begun;
    }
    return child;
  };
  const rest = (): void => {
    idle = setTimeout(() => {
      child?.kill("SIGKILL");
      child = null;
    }, limits.idleMs);
    idle.unref();
    child?.unref();
    child?.channel?.unref();
  };
  return {
    ask: async (request, bounds) => {
      if (closed || bounds.signal?.aborted) {
        return { kind: "ended", reason: closed ? "closed" : "cancelled", detail: "not started" };
      }
      const answer = await askProcess<Request, Answer>(started(), request, bounds);
      if (answer.kind === "broken" || answer.kind === "ended") {
        await ended(child);
      }
      rest();
      return closed && isEnded(answer) ? { ...answer, reason: "closed" } : answer;
    },
    close: async () => {
      closed = true;
      clearTimeout(idle);
      await ended(child);
    },
  };
}

function isEnded(answer: Ended | (Numbered & { readonly kind: string })): answer is Ended {
  return answer.kind === "ended";
}

/**
 * How the C library (glibc) keeps memory in such a process: large blocks go back to the system when they are freed, small
 * ones in steps, and all threads draw on one store. Left alone it keeps ever larger blocks for itself and a store for each
 * thread, and pictures of many sizes add up to half as much again.
 */
export const hostedEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "8388608",
  MALLOC_TRIM_THRESHOLD_: "67108864",
};

function startProcess({ script, heapMegabytes }: HostLimits, whenGone: () => void): ChildProcess {
  const child = fork(script, {
    env: { ...process.env, ...hostedEnvironment },
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.once("exit", whenGone);
  child.once("error", whenGone);
  return child;
}

function ended(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    child.ref();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function endOf(signal: string | null): ProcessEnd {
  if (signal === limitSignals.memory) {
    return "memory-limit";
  }
  return signal === limitSignals.time ? "time-limit" : "crashed";
}

/** Waits for the answer, the end of the process, the time limit or the caller's cancelling, whichever is first. */
function askProcess<Request extends Numbered, Answer extends Numbered>(
  child: ChildProcess,
  request: Request,
  bounds: Bounds,
): Promise<Answer | Ended> {
  return new Promise((resolve) => {
    let stopped: ProcessEnd | null = null;
    const stop = (reason: ProcessEnd): void => {
      stopped = reason;
      child.kill("SIGKILL");
    };
    const cancel = (): void => stop("cancelled");
    const clock = setTimeout(() => stop("time-limit"), bounds.limit);
    const settle = (answer: Answer | Ended): void => {
      clearTimeout(clock);
      bounds.signal?.removeEventListener("abort", cancel);
      child.off("message", hear).off("exit", leave).off("error", fail);
      resolve(answer);
    };
    const hear = (answer: Answer): void => (answer.id === request.id ? settle(answer) : undefined);
    const leave = (code: number | null, signal: string | null): void => {
      settle({ kind: "ended", reason: stopped ?? endOf(signal), detail: signal ?? `exit ${code}` });
    };
    const fail = (error: Error): void => settle({ kind: "ended", reason: "crashed", detail: error.message });
    child.on("message", hear).on("exit", leave).on("error", fail);
    bounds.signal?.addEventListener("abort", cancel);
    child.ref();
    child.channel?.ref();
    child.send(request as object, (error) => (error === null ? undefined : fail(error)));
  });
}
