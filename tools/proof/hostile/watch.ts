import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LoopDelay } from "./loop-delay.ts";

const megabyte = 1024 * 1024;

/** Most memory seen, in megabytes: of the server, of the process that opens files, of any other child. */
export type Memory = { readonly server: number; readonly inspecting: number; readonly others: number };

/** What others met with meanwhile. */
export type Seen = {
  /** Times of answers, in milliseconds, shortest first. */
  readonly answers: readonly number[];
  readonly failures: readonly string[];
  readonly memory: Memory;
  /** How late a thread was that does nothing but ask: what the machine itself took. */
  readonly beside: LoopDelay;
};

/**
 * Asks for the list of cases again and again, as another person would, and watches memory, until it is told to end. A
 * thread of its own does it: making a bomb keeps this one busy for seconds, which is no fault of the server.
 */
export function watch(address: string, pid: number): { readonly end: () => Promise<Seen> } {
  const worker = new Worker(new URL("./watching-thread.ts", import.meta.url), { workerData: { address, pid } });
  return {
    end: async () => {
      const seen = once(worker, "message");
      worker.postMessage("end");
      const [answer] = (await seen) as [Seen];
      await worker.terminate();
      return answer;
    },
  };
}

/** The time within which so large a share of the answers came. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Memory of a process and all below it; zeros where the system does not tell. */
export async function memoryOf(pid: number): Promise<Memory> {
  const processes = await allProcesses();
  let family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    family = new Set([...family, ...processes.filter(({ parent }) => family.has(parent)).map(({ id }) => id)]);
  }
  const most = (own: (process: ProcessLine) => boolean) =>
    Math.max(0, ...processes.filter((one) => family.has(one.id) && own(one)).map(({ resident }) => resident));
  const isInspecting = ({ command }: ProcessLine) => command.includes("inspection-process");
  return {
    server: most(({ id }) => id === pid),
    inspecting: most(isInspecting),
    others: most((one) => one.id !== pid && !isInspecting(one)),
  };
}

type ProcessLine = {
  readonly id: number;
  readonly parent: number;
  readonly resident: number;
  readonly command: string;
};

async function allProcesses(): Promise<readonly ProcessLine[]> {
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map(lineOf));
  return lines.filter((line) => line !== null);
}

async function lineOf(id: string): Promise<ProcessLine | null> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${id}/status`, "utf8"),
      readFile(`/proc/${id}/cmdline`, "utf8"),
    ]);
    const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { id: Number(id), parent: value("PPid"), resident: value("VmRSS") / 1024, command };
  } catch {
    return null;
  }
}

/** How much a folder holds, in megabytes. */
export async function megabytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
    }
  }
  return bytes / megabyte;
}
