import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { BlobStore, Store } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import { randomFrom } from "../seeded/random-from.ts";
import { type Acknowledgement, acknowledgementsIn, proofCase, workspace } from "./acknowledgement.ts";

/** The program under test, run as a process of its own. */
export const writer = fileURLToPath(new URL("./writer.ts", import.meta.url));

/** What a number of rounds came to. */
export type KillReport = { readonly acknowledged: number; readonly problems: readonly string[] };

type KillOptions = {
  readonly rounds: number;
  readonly seed: number;
  readonly print: (line: string) => void;
};

/**
 * Kills the writer with SIGKILL at random moments, again and again on one data folder, and after each kill opens the
 * folder and looks for every acknowledged exhibit of every round, its bytes, its ledger line and its job.
 */
export async function killRounds({ rounds, seed, print }: KillOptions): Promise<KillReport> {
  const folder = await mkdtemp(join(tmpdir(), "youju-crash-"));
  const random = randomFrom(seed);
  const acknowledged: Acknowledgement[] = [];
  const problems: string[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const timing = { from: random() < 0.2 ? "start" : "first write", wait: Math.floor(random() * 400) } as const;
      const kept = await writeUntilKilled(folder, { prefix: `r${round}`, ...timing });
      acknowledged.push(...kept);
      const found = await problemsIn(folder, acknowledged);
      problems.push(...found.map((problem) => `round ${round}: ${problem}`));
      const when = `${timing.wait} ms after the ${timing.from}`;
      print(`round ${round}: killed ${when}, ${kept.length} acknowledged, ${found.length} problems`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { acknowledged: acknowledged.length, problems };
}

type Round = { readonly prefix: string; readonly from: "start" | "first write"; readonly wait: number };

/** A machine so busy that nothing is written within this many milliseconds gets the kill all the same. */
const patience = 10_000;

async function writeUntilKilled(folder: string, { prefix, from, wait }: Round): Promise<readonly Acknowledgement[]> {
  const child = spawn(process.execPath, [writer, folder, prefix], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => void child.kill("SIGKILL");
  let timer = setTimeout(kill, from === "start" ? wait : patience);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (output === "" && from === "first write") {
      clearTimeout(timer);
      timer = setTimeout(kill, wait);
    }
    output += text;
  });
  const signal = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, killedBy) => resolve(killedBy));
  });
  clearTimeout(timer);
  if (signal !== "SIGKILL") {
    throw new Error(`the writer ended by itself (${String(signal)})`);
  }
  return acknowledgementsIn(output);
}

async function problemsIn(folder: string, acknowledged: readonly Acknowledgement[]): Promise<readonly string[]> {
  const { store, blobs } = await openDataFolder(folder, { now: () => new Date().toISOString() });
  try {
    return [
      ...(await lostOf(store, acknowledged)),
      ...(await halvesIn(store)),
      ...(await damagedIn(blobs, acknowledged)),
      ...damageIn(join(folder, "youju.sqlite")),
    ];
  } finally {
    await store.close();
  }
}

async function lostOf(store: Store, acknowledged: readonly Acknowledgement[]): Promise<readonly string[]> {
  const exhibits = new Map((await store.exhibits.list(workspace, proofCase)).map((exhibit) => [exhibit.id, exhibit]));
  const lost = acknowledged.filter(({ id, number, sha256 }) => {
    const exhibit = exhibits.get(id);
    return exhibit?.number !== number || exhibit.sha256 !== sha256;
  });
  return lost.map(({ id }) => `${id} was acknowledged and its record is lost or changed`);
}

/** Acknowledged or not, an exhibit is there with its ledger line and its job, or not at all; numbers have no gap. */
async function halvesIn(store: Store): Promise<readonly string[]> {
  const exhibits = await store.exhibits.list(workspace, proofCase);
  const ledger = new Set((await store.custody.list(workspace, proofCase)).map(({ exhibitId }) => exhibitId));
  const jobs = new Set((await store.jobs.list(workspace)).map(({ payload }) => JSON.stringify(payload)));
  const half = exhibits.filter(({ id }) => !ledger.has(id) || !jobs.has(JSON.stringify({ exhibitId: id })));
  const gap = exhibits.some(({ number }, at) => number !== at + 1) || ledger.size !== exhibits.length;
  return [...half.map(({ id }) => `${id} is there by half`), ...(gap ? ["the numbers have a gap"] : [])];
}

async function damagedIn(blobs: BlobStore, acknowledged: readonly Acknowledgement[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { id, sha256 } of acknowledged) {
    if ((await hashOf(blobs, sha256)) !== sha256) {
      problems.push(`${id} was acknowledged and its bytes are lost or damaged`);
    }
  }
  return problems;
}

async function hashOf(blobs: BlobStore, sha256: string): Promise<string | null> {
  if (!(await blobs.has(sha256))) {
    return null;
  }
  const hash = createHash("sha256");
  for await (const chunk of await blobs.open(sha256)) {
    hash.update(chunk);
  }
  return hash.digest("hex");
}

function damageIn(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: verdict } = database.prepare("pragma integrity_check").get() ?? {};
    return verdict === "ok" ? [] : [`the database is damaged: ${String(verdict)}`];
  } finally {
    database.close();
  }
}
