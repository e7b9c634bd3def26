import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { hostileFiles } from "./corpus.ts";
import type { LoopDelay } from "./loop-delay.ts";
import { openCase, outcomeOf, problemsOfFiles, type Reply, type Road, send } from "./send.ts";
import { startVictim, type Victim } from "./victim.ts";
import { type Memory, megabytesIn, percentile, watch } from "./watch.ts";

/** What a server may take while it is attacked: memory in megabytes, time in milliseconds. */
const limits = { server: 450, inspecting: 1100, answers: 1000, loop: 200 };
/** Meanwhile somebody else sends one honest film, in megabytes: hashing it holds nobody up either. */
const filmMegabytes = 256;
/** How long looking at all files may take, in milliseconds for each. */
const patience = 20_000;

/** What an attack came to. */
export type Report = {
  readonly sent: number;
  readonly kept: number;
  readonly refused: number;
  readonly unopened: ReadonlyMap<string, number>;
  readonly answers: { readonly count: number; readonly median: number; readonly p99: number; readonly most: number };
  readonly loop: LoopDelay;
  /** Of an idle thread meanwhile. */
  readonly beside: LoopDelay;
  readonly memory: Memory;
  readonly disk: { readonly sent: number; readonly grown: number };
  readonly problems: readonly string[];
};

type AttackOrder = { readonly count: number; readonly seed: number; readonly short: boolean };

/** Sends hostile files to a real server while another person asks it for things, and says what went wrong. */
export async function attack(order: AttackOrder): Promise<Report> {
  const victim = await startVictim();
  try {
    const caseId = await openCase(victim.address);
    const before = await megabytesIn(victim.folder);
    const watching = watch(victim.address, victim.pid);
    const { replies, megabytes } = await sendAll(victim, caseId, order);
    const kept = keptOf(replies);
    const found = await lookedAt(victim, caseId, kept);
    const files: string[] = [];
    for (const reply of kept) {
      files.push(
        ...(await problemsOfFiles(victim.address, caseId, reply)).map((problem) => `${reply.name}: ${problem}`),
      );
    }
    const seen = await watching.end();
    const loop = await victim.loopDelay();
    const disk = { sent: megabytes, grown: (await megabytesIn(victim.folder)) - before };
    const problems = [
      ...replies.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
      ...found.problems,
      ...files,
      ...seen.failures,
      ...(await problemsLeft(victim)),
    ];
    const refused = replies.filter(({ status }) => status >= 400).length;
    const report = {
      sent: replies.length,
      kept: kept.length,
      refused,
      unopened: found.unopened,
      answers: timesOf(seen.answers),
      loop,
      beside: seen.beside,
      memory: seen.memory,
      disk,
      problems,
    };
    return { ...report, problems: [...problems, ...exceeded(report)] };
  } finally {
    await victim.stop();
  }
}

/** Each exhibit once: the same bytes sent again are the exhibit they already are. */
function keptOf(replies: readonly Reply[]): readonly Reply[] {
  const taken = replies.filter(({ exhibitId }) => exhibitId !== null);
  return [...new Map(taken.map((reply) => [reply.exhibitId, reply])).values()];
}

function timesOf(answers: readonly number[]): Report["answers"] {
  const [median, p99] = [percentile(answers, 0.5), percentile(answers, 0.99)];
  return { count: answers.length, median, p99, most: answers.at(-1) ?? 0 };
}

async function sendAll(victim: Victim, caseId: string, order: AttackOrder) {
  const replies: Reply[] = [];
  let megabytes = 0;
  const files = hostileFiles(order);
  const sender = async (road: Road) => {
    for (let next = await files.next(); next.done !== true; next = await files.next()) {
      megabytes += next.value.bytes.length / 1024 / 1024;
      replies.push(await send(victim.address, caseId, { ...next.value, road }));
    }
  };
  const film = async () => {
    if (!order.short) {
      const bytes = Buffer.alloc(filmMegabytes * 1024 * 1024, 7);
      bytes.write("\0\0\0\x18ftypisom\0\0\0\x01isommp41", "latin1");
      megabytes += filmMegabytes;
      replies.push(await send(victim.address, caseId, { name: "开箱.mp4", bytes, road: "tus" }));
    }
  };
  await Promise.all([sender("whole"), sender("tus"), sender("tus"), film()]);
  return { replies, megabytes };
}

/** Waits until every file was looked at. */
async function lookedAt(victim: Victim, caseId: string, kept: readonly Reply[]) {
  const unopened = new Map<string, number>();
  const problems: string[] = [];
  const last = Date.now() + patience * kept.length;
  for (const { name, exhibitId } of kept) {
    let outcome = await outcomeOf(victim.address, caseId, exhibitId ?? "");
    while (!outcome.looked && Date.now() < last && victim.lives()) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      outcome = await outcomeOf(victim.address, caseId, exhibitId ?? "");
    }
    const state = outcome.unopened ?? "opened";
    unopened.set(state, (unopened.get(state) ?? 0) + 1);
    if (!outcome.looked) {
      problems.push(`${name}: was never looked at`);
    }
    if (/[/\\\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(outcome.fileName)) {
      problems.push(`${name}: is kept under a name that does harm`);
    }
  }
  return { unopened, problems };
}

async function problemsLeft(victim: Victim): Promise<readonly string[]> {
  const left = await Promise.all(
    ["uploads", "blobs/tmp"].map((folder) => readdir(join(victim.folder, folder)).catch(() => [])),
  );
  const faults = victim.said().match(/^.*(?:unhandled|UNEXPECTED).*$/gm) ?? [];
  return [
    ...(victim.lives() ? [] : ["the server is gone"]),
    ...left.flat().map((name) => `${name} was left lying about`),
    ...faults.map((line) => `the log says: ${line}`),
  ];
}

function exceeded({ answers, loop, memory, disk, kept }: Report): readonly string[] {
  // An original lies there once; a thumbnail, a rewritten picture and rows come to less than half a megabyte a file.
  const room = disk.sent + kept * 0.5 + 10;
  return [
    ...(answers.p99 <= limits.answers ? [] : [`others waited ${Math.round(answers.p99)} ms (99 of 100 less)`]),
    ...(loop.p99 <= limits.loop ? [] : [`the event loop was held for ${Math.round(loop.p99)} ms (99 of 100 less)`]),
    ...(memory.server <= limits.server ? [] : [`the server took ${Math.round(memory.server)} MB`]),
    ...(memory.inspecting <= limits.inspecting ? [] : [`opening files took ${Math.round(memory.inspecting)} MB`]),
    ...(disk.grown <= room ? [] : [`the folder grew by ${Math.round(disk.grown)} MB`]),
  ];
}
