import { caseDetail } from "@youju/cases";
import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import fc from "fast-check";
import { type Act, history } from "./acts.ts";
import { freshMemory, type Memory, problemsOf, remember } from "./invariants.ts";
import { begin, live } from "./live.ts";

/** How many histories were lived through, how many of their acts were done, and what was wrong. */
export type HistoriesReport = { readonly histories: number; readonly acts: number; readonly problem: string | null };

const firstDay = plainDate("2026-09-01");
/** A store grows with every case; after so many a fresh one is begun. */
const casesInOneStore = 200;

/**
 * Lives random histories of a case through the use cases and a real store, and holds after every act: 12315 stays closed
 * once a mediator has dealt with the dispute, every clock has its basis, none is lost, there is a next step unless the
 * case is closed, and a case that leaves as rows comes back the same.
 */
export async function proveHistories(
  { runs, seed }: { readonly runs: number; readonly seed: number },
  print: (line: string) => void,
): Promise<HistoriesReport> {
  let place = await temporaryWorkplace(firstDay);
  let [histories, acts] = [0, 0];
  const lived = fc.asyncProperty(history, async (chosen) => {
    if (histories > 0 && histories % casesInOneStore === 0) {
      await place.dispose();
      place = await temporaryWorkplace(firstDay);
      print(`  ${histories} / ${runs}`);
    }
    histories += 1;
    acts += await liveThrough(place, chosen);
  });
  try {
    const { failed, counterexample, errorInstance } = await fc.check(lived, {
      numRuns: runs,
      seed,
      endOnFailure: false,
    });
    const problem = failed ? `${String(errorInstance)}\n${JSON.stringify(counterexample)}` : null;
    return { histories, acts, problem };
  } finally {
    await place.dispose();
  }
}

/** Throws where something is wrong. Answers how many acts were done. */
async function liveThrough(place: TemporaryWorkplace, chosen: readonly Act[]): Promise<number> {
  place.clock.moveTo(firstDay);
  const life = await begin(place);
  let memory: Memory = freshMemory;
  let acts = 0;
  for (const act of chosen) {
    const wasDone = await live(place, life, act);
    acts += wasDone ? 1 : 0;
    const detail = await caseDetail(place, life.caseId);
    memory = judge(memory, { detail, onlyTimePassed: act.act === "pass" || !wasDone, act });
  }
  await requireSameAgain(place, life.caseId);
  return acts;
}

type Judged = {
  readonly detail: Awaited<ReturnType<typeof caseDetail>>;
  readonly onlyTimePassed: boolean;
  readonly act: Act;
};

function judge(memory: Memory, { detail, onlyTimePassed, act }: Judged): Memory {
  const now = remember(memory, detail);
  const problems = problemsOf(detail, { ...memory, handled: now.handled }, onlyTimePassed);
  if (problems.length > 0) {
    throw new Error(`${problems.join("; ")} after ${JSON.stringify(act)}`);
  }
  return now;
}

/** What a case says is read off what was recorded, and off nothing else. */
async function requireSameAgain(place: TemporaryWorkplace, caseId: string): Promise<void> {
  const elsewhere = { ...place, workspaceId: `again-${caseId}` };
  await place.store.transfer.put(elsewhere.workspaceId, await place.store.transfer.take(place.workspaceId, caseId));
  const [before, after] = [await caseDetail(place, caseId), await caseDetail(elsewhere, caseId)];
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    throw new Error("the same records give another case");
  }
}
