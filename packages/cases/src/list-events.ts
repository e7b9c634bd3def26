import type { CaseEvent } from "@youju/api";
import type { CaseId } from "@youju/domain";
import { eventViews } from "./case-act.ts";
import { findCase } from "./find-case.ts";
import type { Records } from "./workplace.ts";

/** What happened in a case, newest last. Throws `NOT_FOUND`. */
export async function listEvents(place: Records, caseId: CaseId): Promise<readonly CaseEvent[]> {
  await findCase(place, caseId);
  return eventViews(caseId, await place.store.events.list(place.workspaceId, caseId));
}
