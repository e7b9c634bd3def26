import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { LawName } from "./three-laws.ts";
import type { WorkerLine } from "./worker.ts";

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** How far a pass had come, and what one case had cost until then: processor time of all workers, and time by the clock. */
export type Mark = { readonly cases: number; readonly cpu: number; readonly wall: number };

/** What going through all cases once came to. Times in milliseconds. */
export type Pass = {
  readonly looked: number;
  readonly moved: number;
  readonly left: number;
  readonly wall: number;
  /** At a tenth of the cases, at nine tenths of them, and at the end. */
  readonly marks: readonly Mark[];
};

/** What one case cost in the first tenth of the cases and in the last, in milliseconds. */
export function tenths(marks: readonly Mark[], kind: "cpu" | "wall"): readonly [number, number] {
  const [first, before, last] = marks;
  if (first === undefined || before === undefined || last === undefined) {
    return [Number.NaN, Number.NaN];
  }
  const spent = last[kind] * last.cases - before[kind] * before.cases;
  return [first[kind], spent / Math.max(1, last.cases - before.cases)];
}

type PassOrder = {
  readonly file: string;
  readonly law: LawName;
  readonly workers: number;
  /** So many cases are expected; the marks go by it. */
  readonly cases: number;
};

/** Lets so many processes go through the outbox side by side. Throws where one of them fails. */
export async function runPass({ file, law, workers, cases }: PassOrder): Promise<Pass> {
  const cpu = new Map<number, number>();
  const sum = { looked: 0, moved: 0, left: 0 };
  const marks: Mark[] = [];
  const spawned = performance.now();
  let begun: number | undefined;
  const hear = (id: number, line: WorkerLine) => {
    begun ??= performance.now();
    cpu.set(id, line.cpu);
    sum.looked += line.looked;
    sum.moved += line.moved;
    sum.left += line.left;
    const spent = [...cpu.values()].reduce((all, own) => all + own, 0);
    const mark = { cases: sum.looked, cpu: spent / sum.looked, wall: (performance.now() - begun) / sum.looked };
    const passed = [0.1, 0.9, 1].filter((share) => sum.looked >= share * cases).length;
    marks.push(...Array.from({ length: passed - marks.length }, () => mark));
  };
  const ids = Array.from({ length: workers }, (_, id) => id);
  await Promise.all(ids.map((id) => runWorker([file, law], (line) => hear(id, line))));
  return { ...sum, wall: performance.now() - spawned, marks };
}

async function runWorker(args: readonly string[], hear: (line: WorkerLine) => void): Promise<void> {
  const child = spawn(process.execPath, [worker, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    hear(JSON.parse(line) as WorkerLine);
  }
  const code = await ended;
  if (code !== 0) {
    throw new TypeError(`a worker ended with ${code}`);
  }
}
