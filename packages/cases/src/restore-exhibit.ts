import { type CaseId, type Exhibit, YoujuError } from "@youju/domain";
import { recordAct } from "./case-act.ts";
import { findLiveCase } from "./find-case.ts";
import { inspectingJob, readingJob } from "./inspect-exhibit.ts";
import { findRemoved } from "./remove-exhibit.ts";
import { indexAccount, indexReading } from "./search-parts.ts";
import { together, type Workplace } from "./workplace.ts";

type Office = Pick<Workplace, "store" | "workspaceId" | "clock">;

/** Who the ledger names where a file was here all the time. */
const putBack = "person: put back";

/**
 * Puts an exhibit that was taken out back into its case, under its number and with all that was said of it. What had not
 * been read of it yet is read now. Throws `NOT_FOUND`, `CONFLICT` where the same file has been added again meanwhile.
 */
export function restoreExhibit(
  office: Office,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
): Promise<Exhibit> {
  return together(office, async (inside) => {
    const { store, workspaceId } = inside;
    const { id: caseId } = await findLiveCase(inside, at.caseId);
    const { sha256, id: exhibitId } = await findRemoved(inside, at);
    const twin = (await store.exhibits.list(workspaceId, caseId)).find((each) => each.sha256 === sha256);
    if (twin !== undefined) {
      throw new YoujuError("CONFLICT", { detail: { message: addedAgain(twin.number) } });
    }
    const exhibit = await store.exhibits.putBack(workspaceId, exhibitId);
    await store.custody.append(workspaceId, caseId, { exhibitId, act: "added", sha256, actor: putBack });
    await indexAccount(inside, exhibit, (await store.accounts.history(workspaceId, exhibitId)).at(-1)?.account ?? null);
    const reading = await store.readings.get(workspaceId, exhibitId);
    if (reading !== null) {
      await indexReading(inside, at, reading);
    }
    await recordAct(inside, { caseId }, { kind: "exhibit-restored", number: exhibit.number, exhibitId });
    return readOn(inside, exhibit);
  });
}

/** A file whose turn came while it was out of the case was passed over: it waits anew. */
async function readOn({ store, workspaceId }: Office, exhibit: Exhibit): Promise<Exhibit> {
  const { id: exhibitId, caseId, reading } = exhibit;
  const looked = (await store.details.get(workspaceId, exhibitId)) !== null;
  const waits = reading === "queued" || reading === "reading";
  if (looked && !waits) {
    return exhibit;
  }
  const kind = looked ? readingJob : inspectingJob;
  await store.jobs.enqueue(workspaceId, { kind, caseId, payload: { caseId, exhibitId } });
  return waits ? store.exhibits.update(workspaceId, exhibitId, { reading: "queued" }) : exhibit;
}

function addedAgain(number: number) {
  return {
    zh: `同一个文件后来又放进来了，是证据${number}。要放回原来那份，先移出证据${number}。`,
    en: `The same file was added again meanwhile as exhibit ${number}. To put the earlier one back, remove exhibit ${number} first.`,
  };
}
