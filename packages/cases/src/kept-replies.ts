import { type CaseId, type Contact, type ContactReply, currentFacts, type FactName } from "@youju/domain";
import type { NewFact, StoredFact } from "@youju/storage";
import { recordAct } from "./case-act.ts";
import { presentContacts } from "./contact-views.ts";
import { appendFacts } from "./record-facts.ts";
import { indexFacts } from "./search-parts.ts";
import type { Reading, Records } from "./workplace.ts";

/** What replies that were kept say for the rules. */
export type KeptAdmissions = {
  /** Elements they admit. */
  readonly elements: readonly string[];
  /** The elements that an exhibit shows as admitted. */
  readonly shownBy: (exhibitId: string) => readonly string[];
};

/** What the other side admitted in the replies of a case that stand. */
export async function keptAdmissions(place: Records, caseId: CaseId): Promise<KeptAdmissions> {
  const admitting = (await presentContacts(place, caseId)).filter(({ reply }) => (reply?.admits.length ?? 0) > 0);
  const elementsOf = (contacts: readonly Contact[]) => [
    ...new Set(contacts.flatMap(({ reply }) => reply?.admits ?? [])),
  ];
  return {
    elements: elementsOf(admitting),
    shownBy: (exhibitId) => elementsOf(admitting.filter(({ exhibitIds }) => exhibitIds.includes(exhibitId))),
  };
}

/** Appends the facts a reply told, as the person's word. Asks for a transaction around it. */
export async function tellFacts(
  inside: Reading,
  caseId: CaseId,
  facts: readonly Pick<NewFact, "name" | "value">[],
): Promise<ContactReply["facts"]> {
  const told = facts.map(({ name, value }) => ({ name, value, source: { kind: "person" } as const }));
  const entries = await appendFacts(inside, caseId, told);
  return entries.map(({ name, id }) => ({ name, entryId: id }));
}

/** Takes back the facts a reply told, and none that was said since. Asks for a transaction around it. */
export async function takeBackFacts(
  inside: Reading,
  caseId: CaseId,
  { facts }: Pick<ContactReply, "facts">,
): Promise<void> {
  const { store, workspaceId } = inside;
  const names: FactName[] = [];
  for (const { name, withdrawnAt, id } of await entriesOf(inside, caseId, facts)) {
    if (withdrawnAt === undefined) {
      await store.facts.withdraw(workspaceId, caseId, id);
      names.push(name);
    }
  }
  await indexFacts(inside, caseId, currentFacts(await store.facts.history(workspaceId, caseId)));
  for (const name of names) {
    await recordAct(inside, { caseId }, { kind: "fact-withdrawn", name });
  }
}

/** Tells the facts of a reply again that were taken back with it. */
export async function tellAgain(
  inside: Reading,
  caseId: CaseId,
  { facts }: Pick<ContactReply, "facts">,
): Promise<ContactReply["facts"]> {
  const gone = (await entriesOf(inside, caseId, facts)).filter(({ withdrawnAt }) => withdrawnAt !== undefined);
  const standing = facts.filter(({ entryId }) => !gone.some(({ id }) => id === entryId));
  return [...standing, ...(await tellFacts(inside, caseId, gone))];
}

async function entriesOf(
  { store, workspaceId }: Records,
  caseId: CaseId,
  facts: ContactReply["facts"],
): Promise<readonly StoredFact[]> {
  const history = await store.facts.history(workspaceId, caseId);
  return history.filter(({ id }) => facts.some(({ entryId }) => entryId === id));
}
