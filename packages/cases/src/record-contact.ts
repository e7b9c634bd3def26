import type { ContactView } from "@youju/api";
import {
  type CaseId,
  type ContactAct,
  type ContactContent,
  type ContactEntry,
  type ContactPromise,
  contactOf,
  YoujuError,
} from "@youju/domain";
import { assessedAfter } from "./assess-case.ts";
import { recordAct } from "./case-act.ts";
import { checkContact } from "./check-contact.ts";
import { type ContactAt, contactHistory, contactView } from "./contact-views.ts";
import { findLiveCase } from "./find-case.ts";
import { takeBackFacts, tellAgain } from "./kept-replies.ts";
import { indexContact } from "./search-parts.ts";
import { todayOf } from "./today-of.ts";
import { type Reading, type Records, together, type Workplace } from "./workplace.ts";

type Office = Records & Pick<Workplace, "clock">;

/** A promise as handed in: who promised is whom one spoke with unless said otherwise; a missing id makes a new one. */
export type NewPromise = Pick<ContactPromise, "what"> & Partial<ContactPromise>;

/** A talk as handed in; what is left out is not known. */
export type NewContact = Pick<ContactContent, "channel" | "party" | "at"> &
  Partial<Omit<ContactContent, "promises">> & { readonly promises?: readonly NewPromise[] };

const nothingSaid: Omit<ContactContent, "channel" | "party" | "at" | "promises"> = {
  person: null,
  role: null,
  staffNumber: null,
  said: "",
  ticket: null,
  filingId: null,
  exhibitIds: [],
};

/**
 * Writes down a talk and what was promised in it; each day named becomes a clock of the case. Throws `NOT_FOUND` also
 * for a filing or an exhibit the case does not have, `INPUT_INVALID` for a day to come, for a promise due before it was
 * made, and for a talk in which nothing was said.
 */
export function recordContact(place: Office, caseId: CaseId, said: NewContact): Promise<ContactView> {
  return together(place, async (inside) => {
    const { promises = [], ...rest } = said;
    const content = { ...nothingSaid, ...rest, promises: withIds(promises, { party: said.party, taken: [] }) };
    return keep(inside, { caseId }, { act: "recorded", content });
  });
}

/** Says something of a talk anew; what is left out stays, and a list of promises takes the place of the one before. */
export function changeContact(place: Office, at: ContactAt, change: Partial<NewContact>): Promise<ContactView> {
  return together(place, async (inside) => {
    const history = await contactHistory(inside, at);
    const before = contactOf(history);
    if (before === null) {
      throw new YoujuError("NOT_FOUND");
    }
    const { id: _id, caseId: _case, revision: _revision, recordedAt: _first, changedAt: _last, ...content } = before;
    const { promises, ...rest } = change;
    const party = change.party ?? before.party;
    const list = promises === undefined ? before.promises : withIds(promises, { party, taken: idsIn(history) });
    return keep(inside, at, { act: "changed", content: { ...content, ...rest, promises: list } });
  });
}

/**
 * Takes a talk out of the case, and with a reply what it told and admitted; its history stays until the case goes, so that it
 * can be brought back. Throws `NOT_FOUND`.
 */
export async function removeContact(place: Reading, at: ContactAt): Promise<void> {
  await together(place, async (inside) => {
    const file = await findLiveCase(inside, at.caseId);
    const before = contactOf(await contactHistory(inside, at));
    if (before === null) {
      throw new YoujuError("NOT_FOUND");
    }
    const { reply } = before;
    if (reply === undefined) {
      await remove(inside, at, before);
      return;
    }
    await assessedAfter(inside, file, async () => {
      await takeBackFacts(inside, at.caseId, reply);
      await remove(inside, at, before);
    });
  });
}

async function remove(inside: Office, at: ContactAt, before: ContactContent): Promise<void> {
  await inside.store.contacts.append(inside.workspaceId, at.caseId, { ...at, act: "removed", content: null });
  await inside.store.search.remove(inside.workspaceId, { caseId: at.caseId, part: at.contactId });
  await recordAct(inside, { caseId: at.caseId }, actOf("removed", before, at.contactId));
}

/**
 * Undo: what was said of a talk at an earlier time counts again. Throws `NOT_FOUND`, or `INPUT_INVALID` for a time at
 * which nothing was said.
 * @param revision as in its history
 */
export function restoreContact(place: Reading, at: ContactAt, revision: number): Promise<ContactView> {
  return together(place, async (inside) => {
    const history = await contactHistory(inside, at);
    const content = history.find((entry) => entry.revision === revision)?.content ?? null;
    if (content === null) {
      throw new YoujuError("INPUT_INVALID", { detail: { field: "revision" } });
    }
    const { reply } = content;
    if (reply === undefined) {
      return keep(inside, at, { act: "restored", content });
    }
    const file = await findLiveCase(inside, at.caseId);
    return assessedAfter(inside, file, async () => {
      const facts = await tellAgain(inside, at.caseId, reply);
      return keep(inside, at, { act: "restored", content: { ...content, reply: { ...reply, facts } } });
    });
  });
}

type Kept = { readonly act: Exclude<ContactAct, "removed">; readonly content: ContactContent };

async function keep(
  inside: Office,
  at: { readonly caseId: CaseId; readonly contactId?: string },
  { act, content }: Kept,
): Promise<ContactView> {
  const { store, workspaceId, clock } = inside;
  const file = await findLiveCase(inside, at.caseId);
  const today = todayOf(file, clock.today());
  const exhibits = await store.exhibits.list(workspaceId, at.caseId);
  const held = new Set(exhibits.map(({ id }) => id));
  const checked = await checkContact(inside, { caseId: at.caseId, content, today, held, act });
  const { contactId } = at;
  const entry = await store.contacts.append(workspaceId, at.caseId, {
    ...(contactId === undefined ? {} : { contactId }),
    act,
    content: checked,
  });
  await indexContact(inside, { caseId: at.caseId, contactId: entry.contactId }, checked);
  const on = act === "recorded" ? { on: checked.at.slice(0, 10) as typeof today } : {};
  await recordAct(inside, { caseId: at.caseId, ...on }, actOf(act, checked, entry.contactId));
  const contact = contactOf([...(await store.contacts.history(workspaceId, entry.contactId))]);
  if (contact === null) {
    throw new YoujuError("NOT_FOUND");
  }
  return contactView(contact, { today, held });
}

function actOf(act: ContactAct, { channel, party, promises }: ContactContent, contactId: string) {
  return { kind: `contact-${act}`, contactId, channel, party, promises: promises.length } as const;
}

function idsIn(history: readonly ContactEntry[]): readonly string[] {
  return history.flatMap(({ content }) => content?.promises.map(({ id }) => id) ?? []);
}

type Naming = { readonly party: ContactContent["party"]; readonly taken: readonly string[] };

/** An id that was used for another promise of the contact is never used again. */
function withIds(promises: readonly NewPromise[], { party, taken }: Naming): readonly ContactPromise[] {
  const used = new Set([...taken, ...promises.flatMap(({ id }) => id ?? [])]);
  return promises.map((promise) => {
    const id = promise.id ?? freeId(used);
    used.add(id);
    return { who: party, by: null, mark: null, markedOn: null, ...promise, id };
  });
}

function freeId(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`p${number}`)) {
    number += 1;
  }
  return `p${number}`;
}
