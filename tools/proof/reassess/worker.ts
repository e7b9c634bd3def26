import { reassessCases, reassessingJob, type Stretch } from "@youju/cases";
import { openSqliteStore } from "@youju/storage/sqlite";
import { today } from "./fill-store.ts";
import { counselOf, type LawName } from "./three-laws.ts";

/** What a worker says, a line each: that it begins, and after each page how far it came and what it cost so far. */
export type WorkerLine = {
  readonly looked: number;
  readonly moved: number;
  readonly left: number;
  readonly cpu: number;
};

/**
 * `worker.ts <database> <law>`: works through the pages in the outbox until none is left, as the server's worker does.
 */
const [file = "", law = "now"] = process.argv.slice(2);
const counsel = counselOf(law as LawName);
const now = () => new Date().toISOString();
const { store } = await openSqliteStore(file, { now });
const place = { workspaceId: "home", store, clock: { now, today: () => today }, counsel };
const begun = process.cpuUsage();

function say(line: Omit<WorkerLine, "cpu">): void {
  const { user, system } = process.cpuUsage(begun);
  process.stdout.write(`${JSON.stringify({ ...line, cpu: (user + system) / 1000 } satisfies WorkerLine)}\n`);
}

say({ looked: 0, moved: 0, left: 0 });
for (;;) {
  const [lease] = await store.jobs.lease({ kinds: [reassessingJob], seconds: 60, limit: 1 });
  if (lease === undefined) {
    break;
  }
  const { looked, moved, left } = await reassessCases(place, lease.job.payload as Stretch);
  await store.jobs.complete(lease);
  say({ looked, moved: moved.length, left: left.length });
}
await store.close();
