import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Done } from "./busy-case.ts";

const writer = fileURLToPath(new URL("./busy-writer.ts", import.meta.url));
/** A program that says nothing within this many milliseconds gets the kill all the same. */
const patience = 60_000;
/** How long a process may go on with what it was asked, in milliseconds. */
const endsWithin = 20_000;

/** Where the program works, whether it reads in earnest, and how many milliseconds after which act it is killed. */
export type Life = {
  readonly folder: string;
  readonly reads: boolean;
  readonly wait: number;
  readonly after: Done["act"];
};

/** What it promised, and what it left running. */
export type Worked = { readonly done: readonly Done[]; readonly left: readonly string[] };

/** Has the program work until SIGKILL ends it. Throws where it ends by itself. */
export async function workUntilKilled({ folder, reads, wait, after }: Life): Promise<Worked> {
  const args = ["--disable-warning=ExperimentalWarning", writer, folder, ...(reads ? ["reads"] : [])];
  // A group of its own, so that what it started and left behind is found
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const kill = () => void child.kill("SIGKILL");
  let [timer, output] = [setTimeout(kill, patience), ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const isFirst = !output.includes(`"act":"${after}"`);
    output += text;
    if (isFirst && output.includes(`"act":"${after}"`)) {
      clearTimeout(timer);
      timer = setTimeout(kill, wait);
    }
  });
  const signal = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, killedBy) => resolve(killedBy));
  });
  clearTimeout(timer);
  if (signal !== "SIGKILL") {
    throw new Error(`the writer ended by itself (${String(signal)})`);
  }
  const whole = output.split("\n").slice(0, -1);
  return { done: whole.map((line) => JSON.parse(line) as Done), left: await leftBehind(child.pid ?? 0) };
}

/** What the killed program had started ends by itself, for nobody asks it any more. */
async function leftBehind(group: number): Promise<readonly string[]> {
  for (const start = Date.now(); Date.now() - start < endsWithin; ) {
    if (!isRunning(group)) {
      return [];
    }
    await pause(50);
  }
  process.kill(-group, "SIGKILL");
  return ["a process was left behind"];
}

function isRunning(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}
