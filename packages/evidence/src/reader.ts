import { type ChildProcess, fork } from "node:child_process";
import type { Reading } from "@youju/domain";
import type { Picture, ReadAnswer, ReadRequest } from "./ocr/messages.ts";
import { sniffBytes, sniffFile } from "./sniff.ts";

/** Why a picture was not read. */
export type ReadFailure = "picture-unreadable" | "time-limit" | "crashed" | "cancelled" | "closed";

/** How reading a picture ended. Never thrown: the picture is kept and the person can go on by hand. */
export type ReadOutcome =
  | { readonly state: "read" | "nothing-found"; readonly reading: Reading }
  | { readonly state: "not-a-picture"; readonly reading: null }
  | {
      readonly state: "failed";
      readonly reading: null;
      readonly reason: ReadFailure;
      readonly code: "IMAGE_UNREADABLE" | "READING_FAILED";
      /** For the log: how the process ended. Holds nothing of the picture. */
      readonly detail: string;
    };

/** Reads pictures one after another. */
export type Reader = {
  /**
   * Reads one picture, given by path or bytes. Pictures wait for one another. Cancelling a picture in work ends its
   * process; a waiting one is dropped when its turn comes.
   */
  readonly read: (picture: Picture, options?: { readonly signal?: AbortSignal }) => Promise<ReadOutcome>;
  /** Ends the process. A picture in work is answered as `closed`. */
  readonly close: () => Promise<void>;
};

/** Limits of a reader. */
export type ReaderOptions = {
  /** Longest time for one picture, in milliseconds. */
  readonly timeLimitMs?: number;
  /** The process ends after so many idle milliseconds and gives its memory back. */
  readonly idleMs?: number;
  /** Most JavaScript memory of the process, in megabytes; the models take about 250 more. */
  readonly heapMegabytes?: number;
};

type Limits = Required<ReaderOptions>;
type Ended = { readonly kind: "ended"; readonly reason: ReadFailure; readonly detail: string };

/**
 * Makes a reader. Pictures are read offline in a process of its own, started with the first picture and kept for the
 * next. It is a process and not a thread because a thread that is stopped while the engine runs takes the whole server
 * with it, and because only a process can be stopped at any moment.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const limits: Limits = { timeLimitMs: 120_000, idleMs: 120_000, heapMegabytes: 768, ...options };
  const host = processHost(limits);
  let turn: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  return {
    read: (picture, { signal } = {}) => {
      const outcome = turn.then(() => readOne(host, { id: nextId++, picture }, { signal, limit: limits.timeLimitMs }));
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    close: () => host.close(),
  };
}

type Bounds = { readonly signal: AbortSignal | undefined; readonly limit: number };

async function readOne(host: ProcessHost, request: ReadRequest, bounds: Bounds): Promise<ReadOutcome> {
  const { picture } = request;
  const sniffed = await (typeof picture === "string" ? sniffFile(picture) : sniffBytes(picture, picture.byteLength));
  if (sniffed.kind === "refused" || sniffed.form !== "picture") {
    return { state: "not-a-picture", reading: null };
  }
  return outcomeOf(await host.ask(request, bounds));
}

function outcomeOf(answer: ReadAnswer | Ended): ReadOutcome {
  switch (answer.kind) {
    case "read":
      return { state: answer.reading.lines.length > 0 ? "read" : "nothing-found", reading: answer.reading };
    case "unreadable":
      return failed("picture-unreadable", "the picture does not decode");
    case "broken":
      return failed("crashed", answer.message);
    case "ended":
      return failed(answer.reason, answer.detail);
  }
}

function failed(reason: ReadFailure, detail: string): ReadOutcome {
  const code = reason === "picture-unreadable" ? "IMAGE_UNREADABLE" : "READING_FAILED";
  return { state: "failed", reading: null, reason, code, detail };
}

type ProcessHost = {
  readonly ask: (request: ReadRequest, bounds: Bounds) => Promise<ReadAnswer | Ended>;
  readonly close: () => Promise<void>;
};

function processHost(limits: Limits): ProcessHost {
  let child: ChildProcess | null = null;
  let closed = false;
  let idle: NodeJS.Timeout | undefined;
  const started = (): ChildProcess => {
    clearTimeout(idle);
    if (child === null) {
      const begun = startProcess(limits.heapMegabytes, () => {
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
      const answer = await askProcess(started(), request, bounds);
      if (answer.kind === "broken") {
        await ended(child);
      }
      rest();
      return closed && answer.kind === "ended" ? { ...answer, reason: "closed" } : answer;
    },
    close: async () => {
      closed = true;
      clearTimeout(idle);
      await ended(child);
    },
  };
}

function startProcess(heapMegabytes: number, whenGone: () => void): ChildProcess {
  const child = fork(new URL("./ocr/reading-process.ts", import.meta.url), {
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

/** Waits for the answer, the end of the process, the time limit or the caller's cancelling, whichever is first. */
function askProcess(child: ChildProcess, request: ReadRequest, bounds: Bounds): Promise<ReadAnswer | Ended> {
  return new Promise((resolve) => {
    let stopped: ReadFailure | null = null;
    const stop = (reason: ReadFailure): void => {
      stopped = reason;
      child.kill("SIGKILL");
    };
    const cancel = (): void => stop("cancelled");
    const clock = setTimeout(() => stop("time-limit"), bounds.limit);
    const settle = (answer: ReadAnswer | Ended): void => {
      clearTimeout(clock);
      bounds.signal?.removeEventListener("abort", cancel);
      child.off("message", hear).off("exit", leave).off("error", fail);
      resolve(answer);
    };
    const hear = (answer: ReadAnswer): void => (answer.id === request.id ? settle(answer) : undefined);
    const leave = (code: number | null, signal: string | null): void =>
      settle({ kind: "ended", reason: stopped ?? "crashed", detail: signal ?? `exit ${code}` });
    const fail = (error: Error): void => settle({ kind: "ended", reason: "crashed", detail: error.message });
    child.on("message", hear).on("exit", leave).on("error", fail);
    bounds.signal?.addEventListener("abort", cancel);
    child.ref();
    child.channel?.ref();
    child.send(request);
  });
}
