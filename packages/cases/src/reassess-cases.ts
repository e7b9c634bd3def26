import { type CaseId, YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { type Look, lawAtHand, lookAt, settle } from "./reassess-case.ts";
import { type Reading, type Records, together, type Workplace } from "./workplace.ts";

/** The job that looks at a page of cases again; its payload is a {@link Stretch}. */
export const reassessingJob = "reassess-cases";

/** The cases after an id, up to another and with it; `null` is the very first and the very last. */
export type Stretch = { readonly after: CaseId | null; readonly upTo: CaseId | null };

/** What a page came to. */
export type PageOfCases = {
  readonly looked: number;
  /** Cases in which something moved. */
  readonly moved: readonly CaseId[];
  /** Cases the rules could not answer under this law; they stay as they were. */
  readonly left: readonly { readonly caseId: CaseId; readonly error: unknown }[];
};

/** Under which law the cases were last set to be looked at again. */
const setting = "law-reviewed";
/** So many at once keep others waiting for no longer than a blink. */
const pageLength = 20;
const all: Stretch = { after: null, upTo: null };

/**
 * Has every open case looked at again where the law on record or the rules are others than last time: the job and the note
 * of it come together or not at all. Pages given up meanwhile (a full disk) get a fresh set of attempts. Answers whether
 * there is something to do.
 */
export function reassessAfterChange(place: Pick<Workplace, "workspaceId" | "store" | "counsel">): Promise<boolean> {
  const law = lawAtHand(place.counsel);
  const now = `${law.edition} ${law.rulesVersion}`;
  return together(place, async (inside) => {
    if ((await inside.store.settings.get(inside.workspaceId, setting)) === now) {
      return retryGivenUp(inside);
    }
    await enqueue(inside, all);
    await inside.store.settings.put(inside.workspaceId, setting, now);
    return true;
  });
}

/**
 * Looks at the next page of a stretch again and enqueues the page after it, together or not at all. A case looked at
 * before is passed over, so that a page that was broken off can be taken again.
 */
export async function reassessCases(place: Reading, { after, upTo }: Stretch): Promise<PageOfCases> {
  const ids = await place.store.lawReviews.due(place.workspaceId, lawAtHand(place.counsel), {
    limit: pageLength,
    ...(after !== null && { after }),
    ...(upTo !== null && { upTo }),
  });
  const { looks, left } = await lookAtEach(place, ids);
  return together(place, async (inside) => {
    const last = ids.at(-1);
    if (last !== undefined && ids.length === pageLength) {
      await enqueue(inside, { after: last, upTo });
    }
    return { looked: ids.length, moved: await settleEach(inside, looks), left };
  });
}

/** Looks at cases again inside a transaction, each by itself. Those the rules cannot answer stay as they were. */
export async function lookAgain(inside: Reading, ids: readonly CaseId[]): Promise<void> {
  const { looks } = await lookAtEach(inside, ids);
  await settleEach(inside, looks);
}

async function retryGivenUp({ store, workspaceId }: Records): Promise<boolean> {
  const givenUp = await store.jobs.list(workspaceId, { kind: reassessingJob, state: "dead" });
  for (const { id } of givenUp) {
    await store.jobs.retry(workspaceId, id);
  }
  return givenUp.length > 0;
}

async function enqueue({ store, workspaceId }: Records, stretch: Stretch): Promise<void> {
  await store.jobs.enqueue(workspaceId, { kind: reassessingJob, payload: stretch satisfies Json });
}

/** One case the rules cannot answer must not keep the others waiting; a store that fails concerns them all. */
async function lookAtEach(
  place: Reading,
  ids: readonly CaseId[],
): Promise<Pick<PageOfCases, "left"> & { readonly looks: readonly Look[] }> {
  const looks: Look[] = [];
  const left: { readonly caseId: CaseId; readonly error: unknown }[] = [];
  for (const caseId of ids) {
    try {
      looks.push(await lookAt(place, caseId));
    } catch (error) {
      if (error instanceof YoujuError && error.code === "STORAGE_FAILED") {
        throw error;
      }
      left.push({ caseId, error });
    }
  }
  return { looks, left };
}

async function settleEach(inside: Reading, looks: readonly Look[]): Promise<readonly CaseId[]> {
  const moved: CaseId[] = [];
  for (const look of looks) {
    const { kind } = await settle(inside, look);
    moved.push(...(kind === "moved" ? [look.caseId] : []));
  }
  return moved;
}
