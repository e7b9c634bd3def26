import { parentPort, workerData } from "node:worker_threads";
import { ask } from "./ask.ts";
import { loopDelay } from "./loop-delay.ts";
import { type Memory, memoryOf, type Seen } from "./watch.ts";

// Runs as a thread, started by watch.ts.
const { address, pid } = workerData as { readonly address: string; readonly pid: number };
/** How often another person asks for something, and how often memory is looked at, in milliseconds. */
const askEvery = 100;
const lookEvery = 200;

let going = true;
const own = loopDelay();
own.begin();
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

parentPort?.once("message", () => {
  going = false;
  void Promise.all([asking, looking]).then(() => {
    const seen: Seen = { answers: answers.toSorted((one, other) => one - other), failures, memory, beside: own.tell() };
    parentPort?.postMessage(seen);
  });
});
