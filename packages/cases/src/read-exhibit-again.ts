import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { inspectingJob, laterReadingJob, readingJob } from "./inspect-exhibit.ts";
import { together, type Workplace } from "./workplace.ts";

/**
 * Has a picture read once more. One that waits or is being read stays as it is; a reading given up is tried afresh.
 * Throws `NOT_FOUND`, `FILE_KIND_NOT_TAKEN` for what is not a picture.
 */
export function readExhibitAgain(
  place: Pick<Workplace, "store" | "workspaceId" | "clock">,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<Exhibit> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    await findLiveCase(inside, at.caseId);
    const exhibit = await findExhibit(inside, at);
    if (exhibit.reading === "not-a-picture") {
      throw new YoujuError("FILE_KIND_NOT_TAKEN");
    }
    const jobs = (await store.jobs.list(workspaceId, { caseId: at.caseId })).filter(
      ({ kind, payload }) => isReading(kind) && isAbout(payload, exhibit.id),
    );
    if (jobs.some(({ kind, state }) => kind !== laterReadingJob && state !== "dead")) {
      return exhibit;
    }
    for (const job of jobs) {
      await store.jobs.remove(workspaceId, job.id);
    }
    const payload = { caseId: at.caseId, exhibitId: exhibit.id };
    await store.jobs.enqueue(workspaceId, { kind: readingJob, caseId: at.caseId, payload });
    return store.exhibits.update(workspaceId, exhibit.id, { reading: "queued" });
  });
}

function isReading(kind: string): boolean {
  return kind === inspectingJob || kind === readingJob || kind === laterReadingJob;
}

function isAbout(payload: unknown, exhibitId: string): boolean {
  return typeof payload === "object" && payload !== null && "exhibitId" in payload && payload.exhibitId === exhibitId;
}
