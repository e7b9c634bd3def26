import { workerData } from "node:worker_threads";

// A thread beside the one that opens files: it sees memory grow even while a native library works, and ends the process.
const { limit, signal } = workerData as { readonly limit: number; readonly signal: NodeJS.Signals };
const lookEvery = 40;

setInterval(() => {
  if (process.memoryUsage.rss() > limit) {
    process.kill(process.pid, signal);
  }
}, lookEvery);
