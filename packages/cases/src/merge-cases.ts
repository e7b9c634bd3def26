import type { Relatives } from "@youju/api";
import { type CaseId, currentFacts, type Exhibit, type FactName, type FactSource, YoujuError } from "@youju/domain";
import type { NewFact } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { ledgerHead } from "./case-custody.ts";
import { presentContacts } from "./contact-views.ts";
import { deleteCase } from "./delete-case.ts";
import { indexCase } from "./index-case.ts";
import { inspectingJob } from "./inspect-exhibit.ts";
import { planMerge } from "./merge-plan.ts";
import { exhibitTarget } from "./queue-stamps.ts";
import { appendFacts } from "./record-facts.ts";
import { type Pair, relativesOf } from "./relatives.ts";
import { type Reading, type Records, together } from "./workplace.ts";

/**
 * Brings another case over into this one: files it has not, facts it lacks or that the other tells better, talks, links.
 * Nothing leaves the other case, which goes to the bin whole; its ledger stays its own, and this one's names its head.
 * Throws `NOT_FOUND`, `CONFLICT` where the plan refuses.
 * @param theirs facts told differently in which the other case is right
 */
export function mergeCases(place: Reading, pair: Pair, theirs: readonly FactName[]): Promise<Relatives> {
  return together(place, async (inside) => {
    const { caseId, otherId } = pair;
    const plan = await planMerge(inside, pair);
    if (plan.refused !== null) {
      throw new YoujuError("CONFLICT", { detail: { message: plan.refused } });
    }
    const exhibits = await bringExhibits(inside, pair);
    const wanted = [...plan.facts, ...plan.conflicts.map(({ name }) => name).filter((name) => theirs.includes(name))];
    const facts = await bringFacts(inside, pair, { wanted, exhibits });
    const contacts = await bringContacts(inside, pair, exhibits);
    await bringLinks(inside, pair);
    await indexCase(inside, caseId);
    const added = [...exhibits.values()].filter(({ isNew }) => isNew).map(({ id }) => id);
    await recordAct(inside, { caseId }, { kind: "merged", otherId, exhibits: added, facts, contacts });
    await recordAct(inside, { caseId: otherId }, { kind: "merged-away", otherId: caseId });
    await deleteCase(inside, otherId);
    return relativesOf(inside, caseId);
  });
}

/** What an exhibit of the other case is here. */
type Here = { readonly id: string; readonly isNew: boolean };
type Brought = ReadonlyMap<string, Here>;

async function bringExhibits(inside: Reading, { caseId, otherId }: Pair): Promise<Brought> {
  const { store, workspaceId } = inside;
  const own = await store.exhibits.list(workspaceId, caseId);
  const head = await ledgerHead(inside, otherId);
  const actor = `person: merged from ${otherId}, ledger ${head.size}:${head.root}`;
  const brought = new Map<string, Here>();
  for (const exhibit of await store.exhibits.list(workspaceId, otherId)) {
    const known = own.find(({ sha256 }) => sha256 === exhibit.sha256);
    if (known !== undefined) {
      brought.set(exhibit.id, { id: known.id, isNew: false });
      continue;
    }
    const { kind, fileName, mediaType, byteLength, sha256 } = exhibit;
    const unread = exhibit.reading === "queued" || exhibit.reading === "reading";
    const reading = unread ? ("queued" as const) : exhibit.reading;
    const file = { kind, fileName, mediaType, byteLength, sha256, reading };
    const added = await store.exhibits.add(workspaceId, caseId, file);
    await store.custody.append(workspaceId, caseId, { exhibitId: added.id, act: "added", sha256, actor });
    await copyFindings(inside, exhibit.id, added);
    if (unread) {
      const payload = { caseId, exhibitId: added.id };
      await store.jobs.enqueue(workspaceId, { kind: inspectingJob, caseId, payload });
    }
    brought.set(exhibit.id, { id: added.id, isNew: true });
  }
  await store.custody.append(workspaceId, caseId, { exhibitId: null, act: "imported", sha256: head.root, actor });
  return brought;
}

/** What was read, found and said of a file, and the time stamps over it: the bytes are the same. */
async function copyFindings({ store, workspaceId }: Records, from: string, to: Exhibit): Promise<void> {
  const reading = await store.readings.get(workspaceId, from);
  if (reading !== null) {
    await store.readings.put(workspaceId, to.id, reading);
  }
  const details = await store.details.get(workspaceId, from);
  if (details !== null) {
    await store.details.put(workspaceId, to.id, details);
  }
  for (const { kind, account } of await store.accounts.history(workspaceId, from)) {
    await store.accounts.append(workspaceId, to.id, { kind, account });
  }
  for (const stamp of (await store.stamps.list(workspaceId)).filter(({ exhibitId }) => exhibitId === from)) {
    const kept = await store.stamps.token(workspaceId, stamp.id);
    if (kept !== null) {
      const { authority, authorityName, state, problems, genTime, serial, policy, tsaName, rootSha256 } = stamp;
      const copy = await store.stamps.add(workspaceId, to.caseId, { ...exhibitTarget(to), authority, authorityName });
      const found = { state, problems, genTime, serial, policy, tsaName, rootSha256 };
      await store.stamps.update(workspaceId, copy.id, { ...found, ...kept });
    }
  }
}

type Wanted = { readonly wanted: readonly FactName[]; readonly exhibits: Brought };

async function bringFacts(
  inside: Reading,
  { caseId, otherId }: Pair,
  { wanted, exhibits }: Wanted,
): Promise<readonly string[]> {
  const history = await inside.store.facts.history(inside.workspaceId, otherId);
  const present = currentFacts(history);
  const facts = wanted.flatMap((name): readonly NewFact[] => {
    const value = present[name];
    const source = history.findLast((entry) => entry.name === name && entry.value === value)?.source;
    return value === undefined || source === undefined ? [] : [{ name, value, source: sourceHere(source, exhibits) }];
  });
  return (await appendFacts(inside, caseId, facts)).map(({ id }) => id);
}

function sourceHere(source: FactSource, exhibits: Brought): FactSource {
  const exhibit = source.kind === "exhibit" ? exhibits.get(source.exhibitId) : undefined;
  return exhibit === undefined
    ? source.kind === "exhibit"
      ? { kind: "person" }
      : source
    : { kind: "exhibit", exhibitId: exhibit.id };
}

async function bringContacts(
  inside: Reading,
  { caseId, otherId }: Pair,
  exhibits: Brought,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const contact of await presentContacts(inside, otherId)) {
    const { id: _id, caseId: _case, revision: _revision, recordedAt: _first, changedAt: _last, ...content } = contact;
    const { contactId } = await inside.store.contacts.append(inside.workspaceId, caseId, {
      act: "recorded",
      content: {
        ...content,
        filingId: null,
        exhibitIds: content.exhibitIds.flatMap((id) => exhibits.get(id)?.id ?? []),
        ...(content.reply === undefined ? {} : { reply: { ...content.reply, facts: [] } }),
      },
    });
    ids.push(contactId);
  }
  return ids;
}

async function bringLinks({ store, workspaceId }: Records, { caseId, otherId }: Pair): Promise<void> {
  const known = new Set((await linkedTo({ store, workspaceId }, caseId)).map(([id]) => id));
  for (const [third, reason] of await linkedTo({ store, workspaceId }, otherId)) {
    if (third !== caseId && !known.has(third) && (await store.cases.get(workspaceId, third)) !== null) {
      await store.links.put(workspaceId, caseId, { otherId: third, reason });
    }
  }
}

async function linkedTo({ store, workspaceId }: Records, id: CaseId): Promise<readonly (readonly [CaseId, string])[]> {
  const links = await store.links.list(workspaceId, id);
  return links.map((link) => [link.caseId === id ? link.otherId : link.caseId, link.reason]);
}
