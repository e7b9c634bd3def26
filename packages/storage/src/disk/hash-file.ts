import { Worker } from "node:worker_threads";
import type { StoredBlob } from "../blob-port.ts";

/** What the thread is asked. */
export type HashQuestion = { readonly id: number; readonly path: string };

/** A file's hash and length, or the file system's own words. */
export type HashFinding =
  | { readonly blob: StoredBlob; readonly failure: null }
  | {
      readonly blob: null;
      readonly failure: { readonly message: string; readonly code: string; readonly syscall: string };
    };

/** What it answers. */
export type HashAnswer = { readonly id: number } & HashFinding;

type Waiting = { readonly resolve: (blob: StoredBlob) => void; readonly reject: (error: Error) => void };

/** A thread nobody asks anything ends after so many milliseconds and gives its memory back. */
const idleFor = 10_000;
const script = new URL("./hash-thread.ts", import.meta.url);

type HashThread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

let thread: HashThread | null = null;
let idle: NodeJS.Timeout | undefined;
let nextId = 1;

/**
 * SHA-256 and length of a file, computed in a thread of its own, so that a gigabyte that comes in keeps nobody else
 * waiting. Rejects with the file system's own error.
 */
export function hashFile(path: string): Promise<StoredBlob> {
  clearTimeout(idle);
  thread ??= startThread();
  const { worker, waiting } = thread;
  worker.ref();
  const id = nextId++;
  return new Promise<StoredBlob>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, path } satisfies HashQuestion);
  }).finally(rest);
}

function startThread(): HashThread {
  const waiting = new Map<number, Waiting>();
  const started: HashThread = { worker: new Worker(script, { execArgv: [] }), waiting };
  started.worker.on("message", ({ id, blob, failure }: HashAnswer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (blob === null) {
      asked?.reject(Object.assign(new Error(failure.message), failure));
    } else {
      asked?.resolve(blob);
    }
  });
  const gone = (cause: unknown) => {
    thread = thread === started ? null : thread;
    for (const { reject } of waiting.values()) {
      reject(Object.assign(new Error("the thread that hashes is gone", { cause }), { syscall: "read" }));
    }
    waiting.clear();
  };
  started.worker.once("error", gone);
  started.worker.once("exit", gone);
  return started;
}

/** An idle thread keeps no program alive. */
function rest(): void {
  const resting = thread;
  if (resting === null || resting.waiting.size > 0) {
    return;
  }
  resting.worker.unref();
  // Two that end in one go rest twice; a timer nobody holds would end the thread in the middle of a later file
  clearTimeout(idle);
  idle = setTimeout(() => {
    thread = null;
    void resting.worker.terminate();
  }, idleFor);
  idle.unref();
}
