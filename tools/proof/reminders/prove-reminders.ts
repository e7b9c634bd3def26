import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  addWay,
  assessCase,
  changeReminderSettings,
  changeWay,
  openCase,
  recordFacts,
  type Workplace,
} from "@youju/cases";
import { addDays } from "@youju/domain";
import type { Store } from "@youju/storage";
import { openSqliteStore } from "@youju/storage/sqlite";
import { randomFrom } from "../seeded/random-from.ts";
import { clockAhead, isIdle, openDesk, proofCounsel } from "./desk.ts";
import { openWorld, type World } from "./outside-world.ts";

export type ReminderOrder = {
  readonly rounds: number;
  readonly seed: number;
  readonly print: (line: string) => void;
};

/** What was found: how much was raised and sent, how often twice, and whatever is not as it should be. */
export type ReminderReport = {
  readonly raised: number;
  readonly sent: number;
  readonly twice: number;
  readonly problems: readonly string[];
};

const desk = fileURLToPath(new URL("./desk-process.ts", import.meta.url));
const hour = 3_600_000;
/** How far the clock goes on from round to round: a broken lease and every pause are over by then. */
const step = 2 * hour;
const cases = 6;
/** Longest wait for a process to come up, or for what is left to go out, in milliseconds. */
const patience = 60_000;

type Place = Pick<Workplace, "workspaceId" | "store" | "clock" | "counsel">;

/**
 * Lets the desk remind, kills it with SIGKILL at random moments, half of them between the other side's taking something and
 * our noting it, and starts it again with the clock gone on. In the end everything stands in the inbox exactly once, everything
 * arrived, and what arrived twice is on record as perhaps having done so.
 */
export async function proveReminders({ rounds, seed, print }: ReminderOrder): Promise<ReminderReport> {
  const folder = await mkdtemp(join(tmpdir(), "youju-reminders-"));
  const random = randomFrom(seed);
  const world = await openWorld();
  const counsel = await proofCounsel();
  try {
    const open = (ahead: number) => openSqliteStore(join(folder, "youju.sqlite"), { now: clockAhead(ahead).now });
    const first = await open(0);
    await fill({ workspaceId: "home", store: first.store, clock: clockAhead(0), counsel }, world);
    await first.store.close();
    for (let round = 0; round < rounds; round += 1) {
      const inGap = random() < 0.5;
      const kill = { ahead: round * step, inGap, wait: Math.floor(random() * 500), after: Math.floor(random() * 3) };
      await remindUntilKilled(folder, world, kill);
      print(`round ${round + 1}: killed ${inGap ? "after something was taken" : `${kill.wait} ms after the start`}`);
    }
    world.whenTaken = () => undefined;
    return await finish({ open, world, rounds, counsel });
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

async function fill(place: Place, { mailPort, botUrl }: World): Promise<void> {
  const mail = { host: "127.0.0.1", port: mailPort, security: "none", user: "", password: "" } as const;
  const addresses = { from: "me@example.com", to: "me@example.org" };
  await addWay(place, { kind: "mail", name: "mail", mail: { ...mail, ...addresses } });
  const { ways } = await addWay(place, { kind: "dingtalk", name: "bot", bot: { url: botUrl, secret: "" } });
  for (const { id } of ways) {
    await changeWay(place, id, { on: true });
  }
  await changeReminderSettings(place, { quiet: null, showTitles: true });
  for (let number = 0; number < cases; number += 1) {
    const opened = await openCase(place, { kind: "no-reason-return", title: `case ${number}` });
    const receivedOn = addDays(place.clock.today(), number - 5);
    await recordFacts(place, opened.case.id, [
      { name: "receivedOn", value: receivedOn },
      { name: "orderedOn", value: addDays(receivedOn, -3) },
    ]);
    await assessCase(place, opened.case.id);
  }
}

type Kill = { readonly ahead: number; readonly inGap: boolean; readonly wait: number; readonly after: number };

async function remindUntilKilled(folder: string, world: World, { ahead, inGap, wait, after }: Kill): Promise<void> {
  const args = ["--disable-warning=ExperimentalWarning", desk, folder, String(ahead)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => void child.kill("SIGKILL");
  let left = after;
  world.whenTaken = () => {
    if (inGap && left === 0) {
      kill();
    }
    left -= 1;
  };
  let timer = setTimeout(kill, patience);
  child.stdout.once("data", () => {
    clearTimeout(timer);
    // With nothing to be sent in this round, the gap never comes
    timer = setTimeout(kill, inGap ? 1500 : wait);
  });
  const signal = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_code, killedBy) => resolve(killedBy));
  });
  clearTimeout(timer);
  if (signal !== "SIGKILL") {
    throw new Error(`the desk ended by itself (${String(signal)})`);
  }
}

type Ending = {
  readonly open: (ahead: number) => Promise<{ readonly store: Store }>;
  readonly world: World;
  readonly rounds: number;
  readonly counsel: Place["counsel"];
};

/** Lets everything go out undisturbed, and looks at what came of it. */
async function finish({ open, world, rounds, counsel }: Ending): Promise<ReminderReport> {
  for (let more = 0; ; more += 1) {
    const ahead = (rounds + more) * step;
    const { store } = await open(ahead);
    const running = openDesk({ store, clock: clockAhead(ahead), counsel });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await running.stop();
    const idle = await isIdle(store);
    const report = idle || more === 20 ? await judge(store, world, idle) : null;
    await store.close();
    if (report !== null) {
      return report;
    }
  }
}

async function judge(store: Store, { arrived }: World, idle: boolean): Promise<ReminderReport> {
  const reminders = await store.reminders.list("home", { limit: 10_000 });
  const deliveries = await store.reminders.deliveries("home", { limit: 10_000 });
  const keys = new Set(reminders.map(({ caseId, key }) => `${caseId} ${key}`));
  const lapsed = new Set(reminders.filter(({ lapsedAt }) => lapsedAt !== null).map(({ id }) => id));
  const lost = deliveries.filter(
    ({ state, reminderId }) => !(state === "sent" || (state === "dropped" && lapsed.has(reminderId))),
  );
  const mails = deliveries.filter(({ wayName }) => wayName === "mail");
  const idOf = (id: string) => createHash("sha256").update(`home ${id}`).digest("hex").slice(0, 40);
  const counts = mails.map(({ id, state, maybeTwice }) => ({
    id,
    state,
    maybeTwice,
    times: arrived.get(idOf(id)) ?? 0,
  }));
  const known = new Set(mails.map(({ id }) => idOf(id)));
  const strangers = [...arrived.keys()].filter((id) => /^[0-9a-f]{40}$/.test(id) && !known.has(id));
  const messages = [...arrived].filter(([id]) => !/^[0-9a-f]{40}$/.test(id));
  const bots = deliveries.filter(({ wayName, state }) => wayName === "bot" && state === "sent");
  const doubledBots = messages.filter(([, times]) => times > 1).length;
  const perReminder = reminders.filter(
    ({ id }) => deliveries.filter(({ reminderId }) => reminderId === id).length !== 2,
  );
  return {
    raised: reminders.length,
    sent: deliveries.filter(({ state }) => state === "sent").length,
    twice: [...arrived.values()].filter((times) => times > 1).length,
    problems: [
      ...(idle ? [] : ["something still waits to be sent"]),
      ...(keys.size === reminders.length ? [] : ["something stands in the inbox twice"]),
      ...(reminders.length >= cases ? [] : ["too little was raised to prove anything"]),
      ...perReminder.map(({ id }) => `${id} has not one delivery on each way`),
      ...lost.map(({ id, state }) => `${id} was lost (${state})`),
      ...counts.filter(({ state, times }) => state === "sent" && times === 0).map(({ id }) => `${id} never arrived`),
      ...counts.filter(({ times, maybeTwice }) => times > 1 && !maybeTwice).map(({ id }) => `${id} came twice unsaid`),
      ...strangers.map((id) => `${id} belongs to no delivery`),
      ...(messages.length >= bots.length ? [] : [`${messages.length} messages for ${bots.length} sent by the bot`]),
      ...(doubledBots <= bots.filter(({ maybeTwice }) => maybeTwice).length ? [] : ["a message came twice unsaid"]),
    ],
  };
}
