import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { loopDelay } from "./loop-delay.ts";

// Loaded into the server before its own program: says, when asked on standard input, how long its event loop was held.
if (isMainThread && process.send === undefined) {
  const watch = loopDelay();
  process.stdin.on("data", (words) => {
    if (words.toString() === "begin") {
      watch.begin();
    } else {
      writeSync(1, `\n${JSON.stringify({ loop: watch.tell() })}\n`);
    }
  });
}
