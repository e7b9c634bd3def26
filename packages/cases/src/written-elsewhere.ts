import { sketchOf, type TextSketch } from "@youju/documents/lint";
import type { CaseId } from "@youju/domain";
import { keptEdits } from "./kept-paper.ts";
import type { Reading } from "./workplace.ts";

/** Sketches of what the person wrote in papers of the other cases of the workspace: enough to know the words again, not to read them. */
export async function writtenElsewhere(
  { store, workspaceId }: Reading,
  caseId: CaseId,
): Promise<readonly TextSketch[]> {
  const filings = await store.filings.list(workspaceId);
  return filings
    .filter((filing) => filing.caseId !== caseId)
    .flatMap((filing) => Object.values(keptEdits(filing)))
    .flatMap((words) => {
      const sketch = sketchOf(words);
      return sketch === null ? [] : [sketch];
    });
}
