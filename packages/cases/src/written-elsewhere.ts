import { type Composition, contactsOf } from "@youju/documents";
import { type NamedContact, sketchOf, type TextSketch } from "@youju/documents/lint";
import type { CaseId } from "@youju/domain";
import { keptEdits, keptPaper } from "./kept-paper.ts";
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

/** Whom the other papers of the workspace name with a phone or an address; nobody where this paper names nobody. */
export async function namedElsewhere(
  { store, workspaceId }: Reading,
  paper: Composition,
  filingId: string | undefined,
): Promise<readonly NamedContact[]> {
  if (contactsOf(paper).length === 0) {
    return [];
  }
  const filings = await store.filings.list(workspaceId);
  return filings.filter(({ id }) => id !== filingId).flatMap((filing) => contactsOf(keptPaper(filing).composition));
}
