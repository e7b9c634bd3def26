import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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
import {
  busyCase,
  type Done,
  openReading,
  printedNumber,
  type ReadingStaff,
  stampings,
  standIns,
} from "./busy-case.ts";
import { type Life, workUntilKilled } from "./work-until-killed.ts";

/** After so many rounds a fresh data folder is begun, so that looking at all of it stays quick. */
const roundsOfFolder = 20;
/** Every so many rounds pictures come in and are read in earnest; a reading takes longer, and so does such a round. */
const readsEvery = 4;
const longestWait = { short: 1200, reads: 4000 };

/** What the rounds came to: acts acknowledged by kind, and acts a kill cut in two that the next start finished. */
export type BusyReport = {
  readonly acknowledged: Readonly<Record<Done["act"], number>>;
  /** The readings among them that the real process did. */
  readonly reallyRead: number;
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
  const staff = openReading();
  const tally: Tally = { acknowledged: { exhibit: 0, stamp: 0, reading: 0, export: 0 }, reallyRead: 0, resumed: 0 };
  const problems: string[] = [];
  try {
    for (let from = 0; from < rounds; from += roundsOfFolder) {
      const folder = await mkdtemp(join(tmpdir(), "youju-busy-"));
      try {
        await begin(folder);
        for (let number = from + 1; number <= Math.min(rounds, from + roundsOfFolder); number += 1) {
          const reads = number % readsEvery === 0;
          const wait = Math.floor(random() * longestWait[reads ? "reads" : "short"]);
          // Every other time the process has read once, and is killed in the midst of what comes then
          const after = number % (2 * readsEvery) === 0 ? "reading" : "exhibit";
          const { line, found } = await oneRound({ folder, reads, wait, after, staff }, tally);
          problems.push(...found.map((problem) => `round ${number}: ${problem}`));
          print(`round ${number}: ${line}`);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await Promise.all([staff.inspector.close(), staff.reader.close()]);
  }
  return { ...tally, problems };
}

type Tally = { -readonly [Key in "reallyRead" | "resumed"]: number } & {
  readonly acknowledged: Record<Done["act"], number>;
};

type Round = Life & { readonly staff: ReadingStaff };

async function oneRound(
  round: Round,
  tally: Tally,
): Promise<{ readonly line: string; readonly found: readonly string[] }> {
  const { done, left } = await workUntilKilled(round);
  const found = await lookAfter(round, done);
  for (const { act } of done) {
    tally.acknowledged[act] += 1;
    tally.reallyRead += round.reads && act === "reading" ? 1 : 0;
  }
  tally.resumed += found.resumed;
  const how = round.reads ? ", read in earnest" : "";
  const line = `killed after ${round.wait} ms${how}, ${done.length} acts acknowledged, ${found.resumed} resumed`;
  return { line, found: [...found.problems, ...left] };
}

async function begin(folder: string): Promise<void> {
  const { office, close } = await exportOffice(folder);
  const file = { id: busyCase, kind: null, title: "断电演练", demo: false, demoToday: null } as const;
  await office.store.cases.create(office.workspaceId, file);
  await switchAuthority(office, "demo", true);
  await close();
}

type Found = { readonly resumed: number; readonly problems: readonly string[] };

async function lookAfter({ folder, reads, staff }: Round, done: readonly Done[]): Promise<Found> {
  const { office, close } = await exportOffice(folder);
  try {
    const lost = await lostOf(office, done);
    const half = await halvesIn(office);
    const resumed = await resume(office, reads ? staff : standIns);
    const misread = await misreadIn(office);
    const exports = await exportsIn({ ...office, folder: join(folder, "exports") }, done);
    const { damaged, missing } = await scrubWholeVault(office);
    const { troubles } = await checkLedgers(office);
    const problems = [
      ...lost,
      ...half,
      ...misread,
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
async function resume(office: ProofOffice, staff: ReadingStaff): Promise<number> {
  const { store, workspaceId } = office;
  const { signal } = new AbortController();
  let resumed = 0;
  for (const { id, reading } of await store.exhibits.list(workspaceId, busyCase)) {
    for (const stampId of await stampings(office, id)) {
      await stampNow(office, { caseId: busyCase, stampId, isLast: true }, signal);
      resumed += 1;
    }
    if (reading !== "read") {
      await readExhibit({ ...office, ...staff }, { caseId: busyCase, exhibitId: id }, signal);
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

/** Each picture that came in was read, and for what is printed on it. */
async function misreadIn({ store, workspaceId }: ProofOffice): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { id, mediaType } of await store.exhibits.list(workspaceId, busyCase)) {
    const reading = mediaType === "image/png" ? await store.readings.get(workspaceId, id) : undefined;
    const isRead = reading === undefined || reading?.lines.some(({ text }) => text.includes(printedNumber)) === true;
    problems.push(...(isRead ? [] : [`the picture ${id} was not read for what it says`]));
  }
  return problems;
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
