import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modernNode } from "../../launch/places.mjs";
import type { LoopDelay } from "./loop-delay.ts";

const projectFolder = join(import.meta.dirname, "../../..");
/** How long a first start may take on a busy machine, in milliseconds. */
const startsWithin = 90_000;
/** How long the server may take to say how its event loop fared, in milliseconds. */
const answersWithin = 30_000;

/** A real server on a free port, with a data folder of its own. */
export type Victim = {
  readonly address: string;
  readonly pid: number;
  readonly folder: string;
  /** Whether it is the process that was started, still running. */
  readonly lives: () => boolean;
  /** What it wrote to its log. */
  readonly said: () => string;
  /** How long its event loop was held since it was up. */
  readonly loopDelay: () => Promise<LoopDelay>;
  readonly stop: () => Promise<void>;
};

/** Starts the server. Throws with its own words when it does not come up. */
export async function startVictim(folder?: string): Promise<Victim> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), "youju-hostile-")));
  const loopWatch = new URL("./loop-watch.ts", import.meta.url).href;
  const child = spawn(modernNode(), ["--import", loopWatch, "apps/server/src/main.ts", "--port", "0"], {
    cwd: projectFolder,
    env: { ...process.env, YOUJU_DATA: data },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Should this program fail, the server does not outlive it.
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const log = listen(child);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    process.off("exit", kill);
    await (folder === undefined ? rm(data, { recursive: true, force: true }) : undefined);
  };
  try {
    const address = await addressIn(log.said, ended);
    const lives = () => child.exitCode === null && child.signalCode === null;
    child.stdin.write("begin");
    const loopDelay = () => {
      child.stdin.write("tell");
      return delayIn(log.said);
    };
    return { address, pid: child.pid ?? 0, folder: data, lives, said: log.said, loopDelay, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listen(child: ChildProcess): { readonly said: () => string } {
  let said = "";
  const hear = (words: Buffer) => {
    said = (said + words.toString()).slice(-200_000);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return { said: () => said };
}

async function delayIn(said: () => string): Promise<LoopDelay> {
  for (const start = Date.now(); Date.now() - start < answersWithin; ) {
    const line = /^\{"loop":.*\}$/m.exec(said())?.[0];
    if (line !== undefined) {
      return (JSON.parse(line) as { readonly loop: LoopDelay }).loop;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server did not say how long its event loop was held");
}

async function addressIn(said: () => string, ended: Promise<void>): Promise<string> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (const start = Date.now(); Date.now() - start < startsWithin && !over; ) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
    if (address !== undefined) {
      return address;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not come up:\n${said()}`);
}
