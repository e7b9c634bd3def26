import type { BrokenExhibit, BrokenFile, VaultView } from "@youju/api";
import type { CaseId } from "@youju/domain";
import type { BrokenAttachment } from "@youju/storage";
import type { Records, Workplace } from "./workplace.ts";

const oneDay = 24 * 60 * 60 * 1000;
/** What was read back within this time counts as lately, in days. */
const lately = 30;

/** How the evidence store is, as last read back. */
export async function vaultView(place: Records & Pick<Workplace, "clock">): Promise<VaultView> {
  const { store, workspaceId, clock } = place;
  const { files, bytes, checkedLately, lastChecked } = await store.upkeep.blobTally(daysBefore(clock.now(), lately));
  const broken = await store.attachments.broken(workspaceId);
  const originals = broken.filter(isOriginal);
  return {
    files,
    bytes,
    checkedLately,
    lastChecked,
    broken: (await Promise.all(originals.map((file) => brokenExhibit(place, file)))).flat(),
    otherBroken: broken.length - originals.length,
  };
}

/** The originals of a case that are no longer what was taken in. */
export async function brokenFiles({ store, workspaceId }: Records, caseId: CaseId): Promise<readonly BrokenFile[]> {
  const broken = await store.attachments.broken(workspaceId, caseId);
  return broken.filter(isOriginal).map(({ ownerId, state }) => ({ exhibitId: ownerId, state }));
}

async function brokenExhibit(
  { store, workspaceId }: Records,
  file: BrokenAttachment,
): Promise<readonly BrokenExhibit[]> {
  const exhibit = await store.exhibits.get(workspaceId, file.ownerId);
  const caseFile = await store.cases.get(workspaceId, file.caseId);
  if (exhibit === null || caseFile === null) {
    return [];
  }
  const { id: exhibitId, caseId, number, fileName, sha256 } = exhibit;
  return [{ caseId, caseTitle: caseFile.title, exhibitId, number, fileName, sha256, state: file.state }];
}

function isOriginal({ role }: BrokenAttachment): boolean {
  return role === "original";
}

/** The instant so many days of 24 hours earlier. */
export function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * oneDay).toISOString();
}
