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
  /** The last it said, for a journey that broke off. */
  readonly said: () => string;
  /** Ends the process and removes the folder. */
  readonly stop: () => Promise<void>;
};

/** Starts the real server with its clock standing on a day. Throws with its own words when it does not come up. */
export async function startServer(today: string, purpose: "test" | "demo" = "test"): Promise<JourneyServer> {
  const folder = await mkdtemp(join(tmpdir(), "youju-journey-"));
  await writeFile(join(folder, "purpose"), `${purpose}\n`);
  const child = spawn(modernNode(), ["apps/server/src/main.ts", "--port", "0"], {
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
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), said: () => last, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
