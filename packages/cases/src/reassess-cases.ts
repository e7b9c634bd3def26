import { type CaseId, YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { lawAtHand, reassessInside } from "./reassess-case.ts";
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
 * of it come together or not at all. Answers whether there is something to do.
 */
export function reassessAfterChange(place: Pick<Workplace, "workspaceId" | "store" | "counsel">): Promise<boolean> {
  const law = lawAtHand(place.counsel);
  const now = `${law.edition} ${law.rulesVersion}`;
  return together(place, async (inside) => {
    if ((await inside.store.settings.get(inside.workspaceId, setting)) === now) {
      return false;
    }
    await enqueue(inside, all);
    await inside.store.settings.put(inside.workspaceId, setting, now);
    return true;
  });
}

/**
 * Looks at the next page of a stretch again, all of it or nothing, and enqueues the page after it. A case looked at before
 * is passed over, so that a page that was broken off can be taken again.
 */
export function reassessCases(place: Reading, { after, upTo }: Stretch): Promise<PageOfCases> {
  return together(place, async (inside) => {
    const { store, workspaceId, counsel } = inside;
    const ids = await store.lawReviews.due(workspaceId, lawAtHand(counsel), {
      limit: pageLength,
      ...(after !== null && { after }),
      ...(upTo !== null && { upTo }),
    });
    const last = ids.at(-1);
    if (last !== undefined && ids.length === pageLength) {
      await enqueue(inside, { after: last, upTo });
    }
    return { looked: ids.length, ...(await lookAgain(inside, ids)) };
  });
}

async function enqueue({ store, workspaceId }: Records, stretch: Stretch): Promise<void> {
  await store.jobs.enqueue(workspaceId, { kind: reassessingJob, payload: stretch satisfies Json });
}

/** Looks at cases again inside a transaction, each by itself. */
export async function lookAgain(inside: Reading, ids: readonly CaseId[]): Promise<Omit<PageOfCases, "looked">> {
  const moved: CaseId[] = [];
  const left: { readonly caseId: CaseId; readonly error: unknown }[] = [];
  for (const caseId of ids) {
    try {
      const { kind } = await reassessInside(inside, caseId);
      moved.push(...(kind === "moved" ? [caseId] : []));
    } catch (error) {
      // One case the rules cannot answer must not keep the others waiting; a store that fails concerns them all
      if (error instanceof YoujuError && error.code === "STORAGE_FAILED") {
        throw error;
      }
      left.push({ caseId, error });
    }
  }
  return { moved, left };
}
