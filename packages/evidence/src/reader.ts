import type { Reading } from "@youju/domain";
import type { Picture, ReadAnswer, ReadRequest } from "./ocr/messages.ts";
import { type Bounds, type Ended, type ProcessEnd, type ProcessHost, processHost } from "./process-host.ts";
import { sniffBytes, sniffFile } from "./sniff.ts";

/** Why a picture was not read. */
export type ReadFailure = "picture-unreadable" | ProcessEnd;

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

/** Reads pictures, and the text that PDFs carry, one after another. */
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
  /** Most JavaScript memory of the process, in megabytes; the models and what they compute take about 350 more. */
  readonly heapMegabytes?: number;
};

type Limits = Required<ReaderOptions>;

/** Makes a reader. Pictures are read offline in a process of its own, started with the first and kept for the next. */
export function createReader(options: ReaderOptions = {}): Reader {
  const limits: Limits = { timeLimitMs: 120_000, idleMs: 120_000, heapMegabytes: 768, ...options };
  const script = new URL("./ocr/reading-process.ts", import.meta.url);
  const host = processHost<ReadRequest, ReadAnswer>({ ...limits, script });
  let turn: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  return {
    read: (picture, { signal } = {}) => {
      const outcome = turn.then(() =>
        readOne(host, { id: nextId++, picture, form: "picture" }, { signal, limit: limits.timeLimitMs }),
      );
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    close: () => host.close(),
  };
}

type Host = ProcessHost<ReadRequest, ReadAnswer>;

async function readOne(host: Host, request: ReadRequest, bounds: Bounds): Promise<ReadOutcome> {
  const { picture } = request;
  const sniffed = await (typeof picture === "string" ? sniffFile(picture) : sniffBytes(picture, picture.byteLength));
  if (sniffed.kind === "refused" || (sniffed.form !== "picture" && sniffed.form !== "document")) {
    return { state: "not-a-picture", reading: null };
  }
  const answer = await host.ask({ ...request, form: sniffed.form }, bounds);
  const withoutText = sniffed.form === "document" && answer.kind === "read" && answer.reading.lines.length === 0;
  return withoutText ? { state: "not-a-picture", reading: null } : outcomeOf(answer);
}

function outcomeOf(answer: ReadAnswer | Ended): ReadOutcome {
  switch (answer.kind) {
    case "read":
      return { state: answer.reading.lines.length > 0 ? "read" : "nothing-found", reading: answer.reading };
    case "unreadable":
      return failed("picture-unreadable", "the file does not decode");
    case "too-large":
      return failed("memory-limit", "unfolding it would take too much memory");
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
