import type { CaseFile, CaseId, Exhibit, Stamp, StampTarget } from "@youju/domain";
import { canonicalBytes } from "@youju/evidence/verify";
import type { Page } from "@youju/storage";
import { ledgerHead } from "./case-custody.ts";
import { findExhibit, findLiveCase } from "./find-case.ts";
import { hashOf } from "./sha256.ts";
import { shanghaiDay } from "./shanghai-day.ts";
import { demoAuthority, keptAuthorities } from "./stamp-authorities.ts";
import { type Records, together, type Workplace } from "./workplace.ts";

/** The job that asks an authority for a stamp. */
export const stampJob = "stamp";

/** With pauses that grow to an hour, so many tries last about ten days. */
const mostTries = 240;

/**
 * Asks every authority that is switched on to stamp something, each by a job of its own; one that has stamped it
 * already, or is being asked, is not asked again. With none switched on nothing happens; of a demo case only the demo
 * authority hears. Answers the new stamps.
 */
export async function queueStamps(place: Records, caseId: CaseId, target: StampTarget): Promise<readonly Stamp[]> {
  const { store, workspaceId } = place;
  const demo = (await store.cases.get(workspaceId, caseId))?.demo === true;
  const on = (await keptAuthorities(place)).filter(
    (authority) => authority.on && (!demo || authority.id === demoAuthority),
  );
  const known = on.length === 0 ? [] : await store.stamps.list(workspaceId, caseId);
  const open = new Set(
    known
      .filter(
        ({ sha256, subject, state }) => sha256 === target.sha256 && subject === target.subject && state !== "failed",
      )
      .map(({ authority }) => authority),
  );
  const queued: Stamp[] = [];
  for (const { id, name } of on.filter(({ id }) => !open.has(id))) {
    const stamp = await store.stamps.add(workspaceId, caseId, { ...target, authority: id, authorityName: name });
    await enqueueStamp(place, stamp);
    queued.push(stamp);
  }
  return queued;
}

/** Puts the job of a stamp into the outbox, to be done at once. */
export async function enqueueStamp({ store, workspaceId }: Records, { id, caseId }: Stamp): Promise<void> {
  const payload = { caseId, stampId: id };
  await store.jobs.enqueue(workspaceId, { kind: stampJob, caseId, payload, maxAttempts: mostTries });
}

/** An exhibit as what is stamped. */
export function exhibitTarget({ id, sha256 }: Pick<Exhibit, "id" | "sha256">): StampTarget {
  return { subject: "exhibit", exhibitId: id, sha256, size: null, root: null };
}

/** Has an exhibit stamped, or the custody ledger where none is named. Throws `NOT_FOUND`, `CONFLICT` in the bin. */
export function askForStamps(
  place: Records,
  at: { readonly caseId: CaseId; readonly exhibitId: string | null },
): Promise<readonly Stamp[]> {
  return together(place, async (inside) => {
    await findLiveCase(inside, at.caseId);
    if (at.exhibitId === null) {
      return stampLedgerHead(inside, at.caseId);
    }
    const exhibit = await findExhibit(inside, { caseId: at.caseId, exhibitId: at.exhibitId });
    return queueStamps(inside, at.caseId, exhibitTarget(exhibit));
  });
}

/**
 * Has the head of a case's custody ledger stamped: SHA-256 of the canonical JSON (RFC 8785) of `case`, `root`, `size`.
 * An empty ledger is not stamped, nor one to which only stamps were added since it last was.
 */
export async function stampLedgerHead(place: Records, caseId: CaseId): Promise<readonly Stamp[]> {
  const { store, workspaceId } = place;
  const entries = await store.custody.list(workspaceId, caseId);
  const stamps = await store.stamps.list(workspaceId, caseId);
  const last = stamps.findLast(({ subject, state }) => subject === "ledger-head" && state !== "failed");
  const since = entries.slice(last?.size ?? 0).filter(({ act }) => act !== "stamped");
  if (since.length === 0) {
    return [];
  }
  const { size, root } = await ledgerHead(place, caseId);
  const sha256 = hashOf(canonicalBytes({ case: caseId, root, size }));
  return queueStamps(place, caseId, { subject: "ledger-head", exhibitId: null, sha256, size, root });
}

/**
 * Once a day, has the ledger of every case of the person's own stamped in which something happened since.
 * Answers how many stamps were asked for.
 */
export async function stampLedgersDaily(place: Records & Pick<Workplace, "clock">): Promise<number> {
  const { store, workspaceId, clock } = place;
  if (!(await keptAuthorities(place)).some(({ on }) => on)) {
    return 0;
  }
  const stampedToday = new Set(
    (await store.stamps.list(workspaceId))
      .filter(({ subject, queuedAt }) => subject === "ledger-head" && shanghaiDay(queuedAt) === clock.today())
      .map(({ caseId }) => caseId),
  );
  let asked = 0;
  for (const caseId of await ownCases(place)) {
    if (!stampedToday.has(caseId)) {
      asked += (await together(place, (inside) => stampLedgerHead(inside, caseId))).length;
    }
  }
  return asked;
}

async function ownCases({ store, workspaceId }: Records): Promise<readonly CaseId[]> {
  const found: CaseId[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page: Page<CaseFile> = await store.cases.list(workspaceId, {
      demo: false,
      ...(after === "" ? {} : { after }),
    });
    found.push(...page.rows.map(({ id }) => id));
    after = page.next;
  }
  return found;
}
