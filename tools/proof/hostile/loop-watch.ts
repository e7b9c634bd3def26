import { writeSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

// Loaded into the server before its own program: says, when asked on standard input, how long its event loop was held.
const resolution = 10;

if (isMainThread && process.send === undefined) {
  const delay = monitorEventLoopDelay({ resolution });
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1_000_000 - resolution);
  process.stdin.on("data", (words) => {
    if (words.toString() === "begin") {
      delay.reset();
      delay.enable();
    } else {
      const [p99, most] = [late(delay.percentile(99)), late(delay.max)];
      writeSync(1, `\n${JSON.stringify({ loop: { p99, most } })}\n`);
    }
  });
}
