import type { ActedOnCases, ActOnCases, LeftCase } from "@youju/api";
import type { CaseFile, CaseId } from "@youju/domain";
import { archiveCase } from "./archive-case.ts";
import { deleteCase } from "./delete-case.ts";
import { restoreCase } from "./restore-case.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Does the same with several cases, all or none; a case in which there is nothing to do is left and named. With `dryRun` it
 * only says what would happen. The ids that changed are what an undo names.
 */
export function actOnCases(place: Reading, { act, caseIds, dryRun }: ActOnCases): Promise<ActedOnCases> {
  return together(place, async (inside) => {
    const changed: CaseId[] = [];
    const left: LeftCase[] = [];
    for (const caseId of new Set(caseIds)) {
      const why = whyLeft(act, await inside.store.cases.get(inside.workspaceId, caseId));
      if (why !== null) {
        left.push({ caseId, why });
        continue;
      }
      changed.push(caseId);
      if (!dryRun) {
        await acts[act](inside, caseId);
      }
    }
    return { changed, left };
  });
}

const acts: Readonly<Record<ActOnCases["act"], (inside: Reading, caseId: CaseId) => Promise<unknown>>> = {
  archive: (inside, caseId) => archiveCase(inside, caseId, true),
  "take-up": (inside, caseId) => archiveCase(inside, caseId, false),
  bin: deleteCase,
  restore: restoreCase,
};

function whyLeft(act: ActOnCases["act"], file: CaseFile | null): LeftCase["why"] | null {
  if (file === null) {
    return "not-there";
  }
  const inBin = file.deletedAt !== null;
  if (act === "bin" || act === "restore") {
    return inBin === (act === "bin") ? "already" : null;
  }
  if (inBin) {
    return "in-the-bin";
  }
  return (file.archivedAt !== null) === (act === "archive") ? "already" : null;
}
