import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ask } from "./ask.ts";

const megabyte = 1024 * 1024;
/** How often another person asks for something, and how often memory is looked at, in milliseconds. */
const askEvery = 100;
const lookEvery = 200;

/** Most memory seen, in megabytes: of the server, of the process that opens files, of any other child. */
export type Memory = { readonly server: number; readonly inspecting: number; readonly others: number };

/** What others met with meanwhile. */
export type Seen = {
  /** Times of answers, in milliseconds, shortest first. */
  readonly answers: readonly number[];
  readonly failures: readonly string[];
  readonly memory: Memory;
};

/** Asks for the list of cases again and again, as another person would, and watches memory, until it is told to end. */
export function watch(address: string, pid: number): { readonly end: () => Promise<Seen> } {
  let going = true;
  const answers: number[] = [];
  const failures: string[] = [];
  let memory: Memory = { server: 0, inspecting: 0, others: 0 };
  const asking = repeat(askEvery, async () => {
    const start = performance.now();
    const status = await ask(`${address}/api/cases`).then(
      (answer) => answer.status,
      (error: unknown) => String(error),
    );
    answers.push(performance.now() - start);
    if (status !== 200) {
      failures.push(`the list of cases was answered with ${status}`);
    }
  });
  const looking = repeat(lookEvery, async () => {
    const now = await memoryOf(pid);
    memory = {
      server: Math.max(memory.server, now.server),
      inspecting: Math.max(memory.inspecting, now.inspecting),
      others: Math.max(memory.others, now.others),
    };
  });
  async function repeat(pause: number, act: () => Promise<void>): Promise<void> {
    while (going) {
      await act();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return {
    end: async () => {
      going = false;
      await Promise.all([asking, looking]);
      return { answers: answers.toSorted((one, other) => one - other), failures, memory };
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
