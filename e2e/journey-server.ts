import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { modernNode } from "../tools/launch/places.mjs";

const projectFolder = fileURLToPath(new URL("../", import.meta.url));
/** How long a first start may take on a busy machine, in milliseconds. */
const startsWithin = 60_000;

/** A server of its own, on a free port and a fresh data folder that says of itself what it is for. */
export type JourneyServer = {
  readonly address: string;
  /** Lets days go by: the same data and the same address, with the clock standing on another day. */
  readonly moveTo: (day: string) => Promise<void>;
  /** The last it said, for a journey that broke off. */
  readonly said: () => string;
  /** Ends the process and removes the folder. */
  readonly stop: () => Promise<void>;
};

/** Starts the real server with its clock standing on a day. Throws with its own words when it does not come up. */
export async function startServer(today: string, purpose: "test" | "demo" = "test"): Promise<JourneyServer> {
  const folder = await mkdtemp(join(tmpdir(), "youju-journey-"));
  await writeFile(join(folder, "purpose"), `${purpose}\n`);
  let day = today;
  let running = run(folder, day, "0");
  const stop = async () => {
    await running.end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await running.address;
    const moveTo = async (other: string) => {
      if (other !== day) {
        await running.end();
        day = other;
        running = run(folder, day, new URL(address).port);
        await running.address;
      }
    };
    return { address, moveTo, said: () => running.said(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Running = {
  readonly address: Promise<string>;
  readonly said: () => string;
  readonly end: () => Promise<void>;
};

function run(folder: string, today: string, port: string): Running {
  const child = spawn(modernNode(), ["apps/server/src/main.ts", "--port", port], {
    cwd: projectFolder,
    env: { ...process.env, YOUJU_DATA: folder, YOUJU_TODAY: today },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let last = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (words: Buffer) => {
      last = `${last}${words}`.slice(-4000);
    });
  }
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const end = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { address: addressOf(child), said: () => last, end };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`the server did not come up:\n${said}`)), startsWithin);
    const listen = (words: Buffer) => {
      said += words;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) {
        clearTimeout(late);
        resolve(address);
      }
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", () => {
      clearTimeout(late);
      reject(new Error(`the server ended:\n${said}`));
    });
  });
}
