import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { addExhibit, listExports, performExport, removeExport, sweepExports } from "@youju/cases";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import { exportOffice, type ProofOffice } from "./office.ts";

const maker = fileURLToPath(new URL("./maker.ts", import.meta.url));
const longestWait = 700;

/**
 * Kills the maker of exports with SIGKILL at random moments. After each kill every export that said it was done is there
 * and verifies, every other one is made by the next start, and nothing half made is left.
 */
export async function killRounds(rounds: number, random: (below: number) => number): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "youju-bundle-kill-"));
  const problems: string[] = [];
  let done = 0;
  try {
    const caseId = await aCase(folder);
    for (let round = 1; round <= rounds; round += 1) {
      await makeUntilKilled(folder, caseId, random(longestWait));
      const { office, close } = await exportOffice(folder);
      const found = await problemsIn({ ...office, folder: join(folder, "exports") });
      await close();
      done += found.done;
      problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return done === 0 && rounds > 0 ? [...problems, "no export was done before a kill, so nothing is proved"] : problems;
}

async function aCase(folder: string): Promise<string> {
  const { office, close } = await exportOffice(folder);
  const file = { kind: null, title: "断电演练", demo: false, demoToday: null } as const;
  const { id: caseId } = await office.store.cases.create(office.workspaceId, file);
  for (const number of [1, 2, 3]) {
    const body = pieces(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(3_000_000)]));
    await addExhibit(office, { caseId, fileName: `${number}.pdf`, kind: null, body });
  }
  await close();
  return caseId;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function makeUntilKilled(folder: string, caseId: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", maker, folder, caseId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  await pause(wait);
  child.kill("SIGKILL");
  await ended;
}

type Room = ProofOffice & { readonly folder: string };

async function problemsIn(room: Room): Promise<{ readonly done: number; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const exports = await listExports(room);
  for (const { id, state } of exports) {
    if (state !== "done") {
      await performExport(room, id, new AbortController().signal);
    }
    if (!(await verifies(join(room.folder, `${id}.zip`)))) {
      problems.push(`an export that was ${state} does not verify`);
    }
  }
  await sweepExports(room);
  const files = await readdir(room.folder).catch(() => []);
  problems.push(
    ...files.filter((name) => !exports.some(({ id }) => name === `${id}.zip`)).map((name) => `left: ${name}`),
  );
  for (const { id } of exports) {
    await removeExport(room, id);
  }
  return { done: exports.filter(({ state }) => state === "done").length, problems };
}

async function verifies(path: string): Promise<boolean> {
  const bundle = await openBundle(path).catch(() => null);
  try {
    return bundle?.kind === "bag" && (await verifyBundle(bundle.source, { digests: nodeDigests })).ok;
  } finally {
    await bundle?.close();
  }
}
