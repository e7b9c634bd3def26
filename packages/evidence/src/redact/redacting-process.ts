import { Worker } from "node:worker_threads";
import { memoryLimit, timeLimits } from "../inspect/parse-limits.ts";
import type { RedactAnswer, RedactRequest } from "./messages.ts";
import { redactFile } from "./redact-file.ts";

// Runs in a process of its own, started by redactor.ts. It lives as long as its channel does.

const watch = new Worker(new URL("../inspect/limit-watch.ts", import.meta.url), { workerData: { memoryLimit } });
watch.unref();

process.on("disconnect", () => process.exit());
process.on("message", (request: RedactRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer(request: RedactRequest): Promise<RedactAnswer> {
  watch.postMessage(timeLimits[request.file.form] * 2);
  try {
    return { id: request.id, ...(await redactFile(request)) };
  } catch (cause) {
    return { id: request.id, kind: "broken", message: cause instanceof Error ? cause.name : "not an error" };
  }
}
