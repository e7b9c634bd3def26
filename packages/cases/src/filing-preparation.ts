import type { AttachmentFile } from "@youju/api";
import { type CaseId, YoujuError } from "@youju/domain";
import type { Json } from "@youju/storage";
import { findFiling, findLiveCase } from "./find-case.ts";
import { type Records, together } from "./workplace.ts";

/** What was got ready around a filing. */
export type Preparation = {
  /** Chinese words of what the person ticked before sending. */
  readonly ticked: readonly string[];
  /** Ids of exhibits in the person's own order; those not named follow by weight. */
  readonly order: readonly string[];
  /** What the person put in or left out, by exhibit id; the program decides on the others. */
  readonly going: Readonly<Record<string, boolean>>;
  readonly files: readonly AttachmentFile[];
  /** Ids of exhibits that could not be made small enough. */
  readonly refused: readonly string[];
  /** Fingerprint of the plan the files were made from. */
  readonly madeFrom: string | null;
};

/** Which filing of which case. */
type FilingAt = { readonly caseId: CaseId; readonly filingId: string };

const nothingYet: Preparation = { ticked: [], order: [], going: {}, files: [], refused: [], madeFrom: null };

/** What the person changes of it. */
export type PreparationChange = Partial<Pick<Preparation, "ticked" | "order" | "going">>;

/** What was got ready around a filing so far. */
export async function preparationOf({ store, workspaceId }: Records, filingId: string): Promise<Preparation> {
  const kept = await store.preparations.get(workspaceId, filingId);
  return { ...nothingYet, ...(kept as Partial<Preparation> | null) };
}

/** Keeps it inside a transaction. */
export function keepPreparation(
  { store, workspaceId }: Records,
  { caseId, filingId }: FilingAt,
  preparation: Preparation,
): Promise<void> {
  return store.preparations.keep(workspaceId, { caseId, filingId }, preparation as unknown as Json);
}

/**
 * Keeps what the person ticked, and which exhibits go along in which order. Throws `NOT_FOUND`, `INPUT_INVALID` for an
 * exhibit the case does not have, `CONFLICT` once the filing went out or while the case lies in the bin.
 */
export function prepareFiling(place: Records, at: FilingAt, change: PreparationChange): Promise<void> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    const record = await findFiling(inside, at);
    if (record.state !== "drafted") {
      throw new YoujuError("CONFLICT", { detail: { message: wentOut } });
    }
    const known = new Set((await inside.store.exhibits.list(inside.workspaceId, at.caseId)).map(({ id }) => id));
    const named = [...(change.order ?? []), ...Object.keys(change.going ?? {})];
    if (named.some((id) => !known.has(id))) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "exhibitId" } });
    }
    const before = await preparationOf(inside, at.filingId);
    const going = { ...before.going, ...change.going };
    await keepPreparation(inside, at, { ...before, ...change, going });
  });
}

const wentOut = {
  zh: "这一份已经交出去了，不能再改；可以重新写一份。",
  en: "This one went out and stays as it was; compose another.",
};
