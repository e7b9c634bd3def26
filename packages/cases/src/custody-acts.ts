import type { CaseId, Exhibit, ExhibitId } from "@youju/domain";
import { shanghaiDay } from "./shanghai-day.ts";
import type { Records, Workplace } from "./workplace.ts";

type Office = Records & Pick<Workplace, "clock">;

/**
 * A person opened the original, or the picture made of it. One line a day: a page that shows a picture ten times would bury the rest of the ledger.
 */
export async function recordSeen({ store, workspaceId, clock }: Office, exhibit: Exhibit): Promise<void> {
  const { caseId, id: exhibitId, sha256 } = exhibit;
  const entry = { exhibitId, act: "seen", sha256, actor: "person" } as const;
  await store.custody.appendOnce(workspaceId, caseId, { entry, since: startOfDay(clock.now()) });
}

/** What was handed out: of one exhibit, or of the case as a whole (a paper, a bundle). */
export type HandedOut = {
  readonly caseId: CaseId;
  readonly exhibitId: ExhibitId | null;
  /** Of the bytes handed out; of a bundle, that of its tag manifest. */
  readonly sha256: string;
};

/** A person took a paper or a file out of the case. The same bytes again on the same day are the same act. */
export async function recordExport({ store, workspaceId, clock }: Office, what: HandedOut): Promise<void> {
  const { caseId, exhibitId, sha256 } = what;
  const entry = { exhibitId, act: "exported", sha256, actor: "person" } as const;
  await store.custody.appendOnce(workspaceId, caseId, { entry, since: startOfDay(clock.now()) });
}

/** The instant the law day of an instant began. */
function startOfDay(instant: string): string {
  return new Date(`${shanghaiDay(instant)}T00:00:00+08:00`).toISOString();
}
