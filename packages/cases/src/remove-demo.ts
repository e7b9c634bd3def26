import { purgeCase } from "./purge-case.ts";
import type { Workplace } from "./workplace.ts";

/** Removes every demo case for good, those in the bin too, with their files; gives how many. */
export async function removeDemo(place: Pick<Workplace, "store" | "workspaceId" | "blobs">): Promise<number> {
  const { store, workspaceId } = place;
  let removed = 0;
  for (const where of ["live", "bin"] as const) {
    for (;;) {
      const { rows } = await store.cases.list(workspaceId, { where, demo: true, limit: 50 });
      for (const { id } of rows) {
        await store.cases.remove(workspaceId, id);
        await purgeCase(place, id);
        removed += 1;
      }
      if (rows.length === 0) {
        break;
      }
    }
  }
  return removed;
}
