import type { LawEdition } from "@youju/domain";
import { rulesVersion } from "@youju/rules";
import type { LawStanding } from "@youju/storage";
import type { Records } from "./workplace.ts";

/** How the assessments of open cases stand to an edition of the law and to the rules of this program. */
export function lawStanding({ store, workspaceId }: Records, edition: LawEdition): Promise<LawStanding> {
  return store.lawReviews.standing(workspaceId, { edition, rulesVersion });
}
