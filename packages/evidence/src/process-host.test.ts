import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { limitSignals, processHost } from "./process-host.ts";

type Request = { readonly id: number; readonly signal: string | null };
type Answer = { readonly id: number; readonly kind: "answered" };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "youju-host-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A process that answers, or ends itself by a signal. */
async function host() {
  const script = join(folder, "process.mjs");
  await writeFile(
    script,
    `process.on("message", ({ id, signal }) => signal === null
       ? process.send({ id, kind: "answered" })
       : process.kill(process.pid, signal));`,
  );
  return processHost<Request, Answer>({ script: pathToFileURL(script), heapMegabytes: 64, idleMs: 1000 });
}

test.runIf(process.platform !== "win32")(
  "a process that ends itself at a limit is told from one that crashed, and the next question is answered",
  async () => {
    const hosted = await host();
    const ask = (id: number, signal: string | null) => hosted.ask({ id, signal }, { signal: undefined, limit: 20_000 });
    expect(await ask(1, null)).toEqual({ id: 1, kind: "answered" });
    expect(await ask(2, limitSignals.memory)).toMatchObject({ kind: "ended", reason: "memory-limit" });
    expect(await ask(3, limitSignals.time)).toMatchObject({ kind: "ended", reason: "time-limit" });
    expect(await ask(4, "SIGKILL")).toMatchObject({ kind: "ended", reason: "crashed" });
    expect(await ask(5, null)).toEqual({ id: 5, kind: "answered" });
    await hosted.close();
    expect(await ask(6, null)).toMatchObject({ kind: "ended", reason: "closed" });
  },
);
