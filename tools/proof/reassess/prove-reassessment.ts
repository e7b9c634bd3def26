import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Counsel, lawAtHand, reassessAfterChange, reassessingJob } from "@youju/cases";
import type { Store } from "@youju/storage";
import { openSqliteStore } from "@youju/storage/sqlite";
import { fillStore } from "./fill-store.ts";
import { type Pass, runPass, tenths } from "./pass.ts";
import { counselOf, type LawName } from "./three-laws.ts";

export type ReassessOrder = {
  readonly cases: number;
  readonly seed: number;
  readonly workers: number;
  readonly print: (line: string) => void;
};

/** What was found: each pass with what it cost, and whatever is not as it should be. */
export type ReassessReport = { readonly passes: readonly Pass[]; readonly problems: readonly string[] };

const now = () => new Date().toISOString();

/**
 * Stores so many cases, changes the law under them twice, once so that days move and once so that nothing does, and lets
 * every case be looked at again. Each must have been looked at once, each moved one told once, and a second start after
 * that must find nothing to do.
 */
export async function proveReassessment({ cases, seed, workers, print }: ReassessOrder): Promise<ReassessReport> {
  const folder = await mkdtemp(join(tmpdir(), "youju-reassess-"));
  const file = join(folder, "youju.sqlite");
  try {
    const { store } = await openSqliteStore(file, { now });
    try {
      await fillStore(store, { file, cases, seed, counsel: counselOf("before") });
      print(`${cases} cases stored, seed ${seed}, ${Math.round((await stat(file)).size / 1_000_000)} MB`);
      const passes: Pass[] = [];
      const problems: string[] = [];
      for (const law of ["now", "renamed"] as const) {
        const counsel = counselOf(law);
        await startsOf({ store, counsel, workers });
        const pass = await runPass({ file, law, workers, cases });
        print(passWords(law, pass));
        passes.push(pass);
        problems.push(...(await problemsAfter(pass, { store, counsel, cases })));
      }
      return { passes, problems: [...problems, ...eventProblems(file, passes)] };
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Shelf = { readonly store: Store; readonly counsel: Counsel };

/**
 * What the server does when it starts under a new law. One chain of pages keeps one worker busy: for more of them the cases
 * are cut into stretches by the first character of their ids.
 */
async function startsOf({ store, counsel, workers }: Shelf & { readonly workers: number }): Promise<void> {
  await reassessAfterChange({ workspaceId: "home", store, counsel });
  if (workers === 1) {
    return;
  }
  for (const job of await store.jobs.list("home", { kind: reassessingJob })) {
    await store.jobs.remove("home", job.id);
  }
  const cuts = [null, ..."123456789abcdef", null];
  for (const [at, after] of cuts.slice(0, -1).entries()) {
    await store.jobs.enqueue("home", { kind: reassessingJob, payload: { after, upTo: cuts[at + 1] ?? null } });
  }
}

async function problemsAfter(
  { looked, left }: Pass,
  { store, counsel, cases }: Shelf & { readonly cases: number },
): Promise<readonly string[]> {
  const standing = await store.lawReviews.standing("home", lawAtHand(counsel));
  const again = await reassessAfterChange({ workspaceId: "home", store, counsel });
  const jobs = await store.jobs.list("home");
  return [
    ...(looked === cases ? [] : [`${looked} of ${cases} cases were looked at`]),
    ...(left === 0 ? [] : [`the rules could not answer ${left} cases`]),
    ...(standing.due === 0 && standing.assessed === cases ? [] : [`the store says ${JSON.stringify(standing)}`]),
    ...(again ? ["a second start has something to do"] : []),
    ...(jobs.length === 0 ? [] : [`${jobs.length} jobs are left`]),
  ];
}

/** Every moved case was told once, and by the change that moved nothing nobody was told anything. */
function eventProblems(file: string, [moving, resting]: readonly Pass[]): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database
    .prepare("select count(*) as events, count(distinct case_id) as cases from case_events where kind = 'law-moved'")
    .get();
  database.close();
  const moved = moving?.moved ?? 0;
  return [
    ...(moved > 0 ? [] : ["nothing moved, so nothing is proved about telling"]),
    ...(row?.events === moved && row.cases === moved ? [] : [`${moved} moved, told ${JSON.stringify(row)}`]),
    ...(resting?.moved === 0 ? [] : [`${resting?.moved} moved although nothing was different`]),
  ];
}

function passWords(law: LawName, { looked, moved, wall, marks }: Pass): string {
  const words = (kind: "cpu" | "wall") => {
    const [first, last] = tenths(marks, kind);
    return `${marks.at(-1)?.[kind].toFixed(2)} (first tenth ${first.toFixed(2)}, last tenth ${last.toFixed(2)})`;
  };
  const share = ((100 * moved) / Math.max(1, looked)).toFixed(1);
  return `${law}: ${looked} looked at, ${share} % moved, ${(wall / 60_000).toFixed(2)} min; ms per case: clock ${words("wall")}, processor ${words("cpu")}`;
}
