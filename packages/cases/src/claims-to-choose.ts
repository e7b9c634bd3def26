import type { ClaimChoice, ClaimToChoose } from "@youju/api";
import { claimChoice } from "@youju/documents";
import type { CaseFile, Claim } from "@youju/domain";
import type { FilingRecord } from "@youju/storage";
import { paperInput } from "./compose-paper.ts";
import { keptByPerson, keptClaims, keptPaper } from "./kept-paper.ts";
import type { Reading } from "./workplace.ts";

/** What the person may choose to ask for in a draft; `null` where there is nothing to choose. */
export async function claimsToChoose(
  place: Reading,
  file: CaseFile,
  record: FilingRecord,
): Promise<ClaimChoice | null> {
  const stored = await place.store.assessments.latest(place.workspaceId, file.id);
  if (stored === null) {
    return null;
  }
  const { edits: _edits, ...given } = keptByPerson(record);
  const input = await paperInput(place, file, { assessment: stored.assessment, ...given });
  const choice = claimChoice(keptPaper(record).composition.paper, input);
  if (choice === null) {
    return null;
  }
  const { asked, offered, total } = choice;
  const known = stored.assessment.claims.filter((claim) => asked.includes(claim) || offered.includes(claim));
  const claims = known.map((claim) => claimView(claim, { known, chosen: asked.includes(claim) }));
  return { claims, total, own: keptClaims(record) !== undefined };
}

function claimView(
  { id, title, amount, standard, confidence, caution, alternativeTo }: Claim,
  { known, chosen }: { readonly known: readonly Claim[]; readonly chosen: boolean },
): ClaimToChoose {
  const others = known.filter((other) => alternativeTo.includes(other.id) || other.alternativeTo.includes(id));
  return { id, title, amount, standard, confidence, caution, chosen, alternativeTo: others.map((other) => other.id) };
}
