import { parentPort, workerData } from "node:worker_threads";
import { limitSignals } from "../process-host.ts";

// A thread beside the one that opens files: it sees memory and time go even while a native library works, and ends the
// process. It is told of each file how long it may be computed at, in milliseconds.
const { memoryLimit } = workerData as { readonly memoryLimit: number };
const lookEvery = 40;

let timeLimit = Number.POSITIVE_INFINITY;
let before = process.cpuUsage();

parentPort?.on("message", (limit: number) => {
  timeLimit = limit;
  before = process.cpuUsage();
});

setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  if (process.memoryUsage.rss() > memoryLimit) {
    process.kill(process.pid, limitSignals.memory);
  } else if ((user + system) / 1000 > timeLimit) {
    process.kill(process.pid, limitSignals.time);
  }
}, lookEvery);
