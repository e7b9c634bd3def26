import { type CaseId, YoujuError } from "@youju/domain";
import { type DeletionReceipt, eraseCases, receiptOf } from "./erase-case.ts";
import { trustShelf } from "./trusted-certificates.ts";
import type { Records, Workplace } from "./workplace.ts";

type Office = Records & Pick<Workplace, "blobs" | "clock">;

/** Settings of the owner; which devices are paired and that the demo was offered are the installation's and stay. */
const ownSettings = ["time-stamp-authorities", "demo-time-stamp-authority", trustShelf, "exports"] as const;

/**
 * Deletes everything the owner has: every case, live or in the bin, the person's details, settings, and every file no
 * record refers to. Throws `CONFLICT` where a file could not be removed.
 */
export async function eraseEverything(office: Office): Promise<DeletionReceipt> {
  const { store, workspaceId, blobs } = office;
  const receipt = await eraseCases(office, await allCases(office), "everything");
  await store.profile.remove(workspaceId);
  for (const key of ownSettings) {
    await store.settings.remove(workspaceId, key);
  }
  for (const { id } of await store.jobs.list(workspaceId)) {
    await store.jobs.remove(workspaceId, id);
  }
  const stray: string[] = [];
  for await (const { sha256 } of blobs.list()) {
    if ((await store.upkeep.references(sha256)) === 0) {
      await blobs.delete(sha256);
      stray.push(sha256);
    }
  }
  await store.upkeep.compact();
  const left = await Promise.all(stray.map((sha256) => blobs.has(sha256)));
  if (left.includes(true)) {
    throw new YoujuError("STORAGE_FAILED");
  }
  const { kind: _kind, words: _words, ...plain } = receipt;
  return receiptOf({ ...plain, erased: [...new Set([...receipt.erased, ...stray])].toSorted() });
}

/** Every case of the owner, live first, then those in the bin. */
export async function allCases({ store, workspaceId }: Records): Promise<readonly CaseId[]> {
  const found: CaseId[] = [];
  for (const where of ["live", "bin"] as const) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof store.cases.list>> = await store.cases.list(workspaceId, {
        where,
        limit: 200,
        ...(after === null ? {} : { after }),
      });
      found.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
  }
  return found;
}
