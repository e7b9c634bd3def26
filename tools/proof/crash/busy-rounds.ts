import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import {
  checkLedgers,
  listExports,
  performExport,
  readExhibit,
  removeExport,
  scrubWholeVault,
  stampNow,
  sweepExports,
  switchAuthority,
} from "@youju/cases";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import { exportOffice, type ProofOffice } from "../bundle/office.ts";
import { randomFrom } from "../seeded/random-from.ts";
import { busyCase, type Done, noLook, onePage, stampings } from "./busy-case.ts";

const writer = fileURLToPath(new URL("./busy-writer.ts", import.meta.url));
/** After so many rounds a fresh data folder is begun, so that looking at all of it stays quick. */
const roundsOfFolder = 20;
const longestWait = 1200;
const patience = 60_000;

/** What the rounds came to: acts acknowledged by kind, and acts a kill cut in two that the next start finished. */
export type BusyReport = {
  readonly acknowledged: Readonly<Record<Done["act"], number>>;
  readonly resumed: number;
  readonly problems: readonly string[];
};

type Order = { readonly rounds: number; readonly seed: number; readonly print: (line: string) => void };

/**
 * Kills a program that uploads, stamps, reads and bundles with SIGKILL at random moments. After each kill nothing that was
 * acknowledged is lost, nothing stands by half, what was under way is finished by doing it again, every file reads back,
 * ledger and database are whole, and every export verifies.
 */
export async function busyRounds({ rounds, seed, print }: Order): Promise<BusyReport> {
  const random = randomFrom(seed);
  const acknowledged = { exhibit: 0, stamp: 0, reading: 0, export: 0 };
  const problems: string[] = [];
  let resumed = 0;
  for (let from = 0; from < rounds; from += roundsOfFolder) {
    const folder = await mkdtemp(join(tmpdir(), "youju-busy-"));
    try {
      await begin(folder);
      for (let round = from + 1; round <= Math.min(rounds, from + roundsOfFolder); round += 1) {
        const wait = Math.floor(random() * longestWait);
        const done = await workUntilKilled(folder, wait);
        const found = await lookAfter(folder, done);
        for (const { act } of done) {
          acknowledged[act] += 1;
        }
        resumed += found.resumed;
        problems.push(...found.problems.map((problem) => `round ${round}: ${problem}`));
        print(`round ${round}: killed after ${wait} ms, ${done.length} acts acknowledged, ${found.resumed} resumed`);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { acknowledged, resumed, problems };
}

async function begin(folder: string): Promise<void> {
  const { office, close } = await exportOffice(folder);
  const file = { id: busyCase, kind: null, title: "断电演练", demo: false, demoToday: null } as const;
  await office.store.cases.create(office.workspaceId, file);
  await switchAuthority(office, "demo", true);
  await close();
}

async function workUntilKilled(folder: string, wait: number): Promise<readonly Done[]> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", writer, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => void child.kill("SIGKILL");
  let [timer, output] = [setTimeout(kill, patience), ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (output === "") {
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
  const whole = output.split("\n").slice(0, -1);
  return whole.map((line) => JSON.parse(line) as Done);
}

type Found = { readonly resumed: number; readonly problems: readonly string[] };

async function lookAfter(folder: string, done: readonly Done[]): Promise<Found> {
  const { office, close } = await exportOffice(folder);
  try {
    const lost = await lostOf(office, done);
    const half = await halvesIn(office);
    const resumed = await resume(office);
    const exports = await exportsIn({ ...office, folder: join(folder, "exports") }, done);
    const { damaged, missing } = await scrubWholeVault(office);
    const { troubles } = await checkLedgers(office);
    const problems = [
      ...lost,
      ...half,
      ...exports.problems,
      ...[...damaged, ...missing].map((sha256) => `${sha256} does not read back`),
      ...troubles.map(({ kind }) => `the ledger is not whole: ${kind}`),
      ...damageIn(join(folder, "youju.sqlite")),
    ];
    return { resumed: resumed + exports.resumed, problems };
  } finally {
    await close();
  }
}

async function lostOf({ store, workspaceId, blobs }: ProofOffice, done: readonly Done[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const each of done) {
    const exhibit = each.act === "exhibit" ? await store.exhibits.get(workspaceId, each.id) : null;
    const isKept =
      each.act === "exhibit"
        ? exhibit?.sha256 === each.sha256 && (await blobs.has(each.sha256))
        : each.act === "stamp"
          ? (await store.stamps.token(workspaceId, each.id)) !== null
          : each.act === "export" || (await store.readings.get(workspaceId, each.id)) !== null;
    problems.push(...(isKept ? [] : [`${each.act} ${each.id} was acknowledged and is lost`]));
  }
  return problems;
}

/** An exhibit has its ledger line and its bytes, a stamp its token, a reading its state; or there is nothing of it. */
async function halvesIn({ store, workspaceId, blobs }: ProofOffice): Promise<readonly string[]> {
  const exhibits = await store.exhibits.list(workspaceId, busyCase);
  const ledger = await store.custody.list(workspaceId, busyCase);
  const added = new Set(ledger.filter(({ act }) => act === "added").map(({ exhibitId }) => exhibitId));
  const problems = exhibits.some(({ number }, at) => number !== at + 1) ? ["the numbers have a gap"] : [];
  for (const { id, sha256, reading } of exhibits) {
    const isRead = (await store.readings.get(workspaceId, id)) !== null;
    const whole = added.has(id) && (await blobs.has(sha256)) && isRead === (reading === "read");
    problems.push(...(whole ? [] : [`${id} is there by half`]));
  }
  for (const { id, state } of await store.stamps.list(workspaceId, busyCase)) {
    const hasToken = (await store.stamps.token(workspaceId, id)) !== null;
    problems.push(...(hasToken === (state !== "queued") ? [] : [`stamp ${id} is ${state} by half`]));
  }
  return problems;
}

/** What the next start does with what was under way: the same again. */
async function resume(office: ProofOffice): Promise<number> {
  const { store, workspaceId } = office;
  const { signal } = new AbortController();
  let resumed = 0;
  for (const { id, reading } of await store.exhibits.list(workspaceId, busyCase)) {
    for (const stampId of await stampings(office, id)) {
      await stampNow(office, { caseId: busyCase, stampId, isLast: true }, signal);
      resumed += 1;
    }
    if (reading !== "read") {
      await readExhibit({ ...office, ...noLook, reader: onePage }, { caseId: busyCase, exhibitId: id }, signal);
      resumed += 1;
    }
  }
  const halves = await halvesIn(office);
  if (
    halves.length > 0 ||
    (await store.exhibits.list(workspaceId, busyCase)).some(({ reading }) => reading !== "read")
  ) {
    throw new Error(`doing it again did not finish it: ${halves.join(", ")}`);
  }
  return resumed;
}

async function exportsIn(room: ProofOffice & { readonly folder: string }, done: readonly Done[]): Promise<Found> {
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
  const lost = done.filter(
    ({ act, id }) => act === "export" && !exports.some((each) => each.id === id && each.state === "done"),
  );
  await sweepExports(room);
  const left = (await readdir(room.folder).catch(() => [])).filter(
    (name) => !exports.some(({ id }) => name === `${id}.zip`),
  );
  for (const { id } of exports) {
    await removeExport(room, id);
  }
  return {
    resumed: exports.filter(({ state }) => state !== "done").length,
    problems: [
      ...problems,
      ...left.map((name) => `left: ${name}`),
      ...lost.map(({ id }) => `export ${id} was acknowledged and is lost`),
    ],
  };
}

async function verifies(path: string): Promise<boolean> {
  const bundle = await openBundle(path).catch(() => null);
  try {
    return bundle?.kind === "bag" && (await verifyBundle(bundle.source, { digests: nodeDigests })).ok;
  } finally {
    await bundle?.close();
  }
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
