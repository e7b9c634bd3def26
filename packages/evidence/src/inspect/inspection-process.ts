import { Worker } from "node:worker_threads";
import { findIn, thumbnailOf } from "./look-into.ts";
import type { InspectAnswer, InspectRequest } from "./messages.ts";
import { memoryLimit, timeLimits } from "./parse-limits.ts";

// Runs in a process of its own, started by inspector.ts. It lives as long as its channel does.
const watch = new Worker(new URL("./limit-watch.ts", import.meta.url), { workerData: { memoryLimit } });
watch.unref();

process.on("disconnect", () => process.exit());
process.on("message", (request: InspectRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer({ id, task, file }: InspectRequest): Promise<InspectAnswer> {
  watch.postMessage(timeLimits[file.form]);
  try {
    return task === "thumbnail"
      ? { id, kind: "thumbnail", thumbnail: await thumbnailOf(file) }
      : { id, kind: "inspected", ...(await findIn(file)) };
  } catch (cause) {
    return { id, kind: "broken", message: cause instanceof Error ? cause.name : "not an error" };
  }
}
