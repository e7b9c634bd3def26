import { Worker } from "node:worker_threads";
import { memoryLimit, timeLimits } from "../inspect/parse-limits.ts";
import { fitPage } from "./fit-page.ts";
import { pressPage, showFile } from "./press-file.ts";
import type { PressAnswer, PressRequest } from "./press-messages.ts";

// Runs in a process of its own, started by press.ts. It lives as long as its channel does.
const watch = new Worker(new URL("../inspect/limit-watch.ts", import.meta.url), { workerData: { memoryLimit } });
watch.unref();

process.on("disconnect", () => process.exit());
process.on("message", (request: PressRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer(request: PressRequest): Promise<PressAnswer> {
  const { id, file } = request;
  watch.postMessage(timeLimits[file.form]);
  try {
    if (request.task === "trim") {
      const { trimFilm } = await import("../video/trim-film.ts");
      return { id, kind: "trimmed", stretch: await trimFilm(file.path, request.target, request.stretch) };
    }
    if (request.task === "fit") {
      return { id, kind: "fitted", page: await fitPage(file, request.wanted) };
    }
    return request.task === "show"
      ? { id, kind: "shown", shown: await showFile(file) }
      : { id, kind: "pressed", page: await pressPage(file, request.wanted) };
  } catch (cause) {
    return { id, kind: "broken", message: cause instanceof Error ? cause.name : "not an error" };
  }
}
