import type { ContactView } from "@youju/api";
import {
  type CaseId,
  type Contact,
  type ContactEntry,
  type ContactId,
  contactOf,
  type PlainDate,
  promiseState,
  YoujuError,
} from "@youju/domain";
import { promiseClock } from "@youju/rules";
import { findCase } from "./find-case.ts";
import { todayOf } from "./today-of.ts";
import type { Records, Workplace } from "./workplace.ts";

/** Which contact of which case. */
export type ContactAt = { readonly caseId: CaseId; readonly contactId: ContactId };

/** The contacts of a case as they stand, the latest talk first. Throws `NOT_FOUND`. */
export async function listContacts(
  place: Records & Pick<Workplace, "clock">,
  caseId: CaseId,
): Promise<readonly ContactView[]> {
  const file = await findCase(place, caseId);
  return contactViews(place, caseId, todayOf(file, place.clock.today()));
}

/** The contacts of a case as they stand on a day, the latest talk first. */
export async function contactViews(place: Records, caseId: CaseId, today: PlainDate): Promise<readonly ContactView[]> {
  const contacts = await presentContacts(place, caseId);
  if (contacts.length === 0) {
    return [];
  }
  const exhibits = await place.store.exhibits.list(place.workspaceId, caseId);
  const held = new Set(exhibits.map(({ id }) => id));
  return contacts.toReversed().map((contact) => contactView(contact, { today, held }));
}

/** Contacts that were not removed, the earliest talk first; of the same moment, the one recorded first. */
export async function presentContacts({ store, workspaceId }: Records, caseId: CaseId): Promise<readonly Contact[]> {
  const ends = await store.contacts.latest(workspaceId, caseId);
  return ends
    .flatMap(({ first, last }) => contactOf([first, last]) ?? [])
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** A contact as shown on a day; exhibits that are gone are not named. */
export function contactView(
  contact: Contact,
  { today, held }: { readonly today: PlainDate; readonly held: ReadonlySet<string> },
): ContactView {
  return {
    ...contact,
    exhibitIds: contact.exhibitIds.filter((id) => held.has(id)),
    promises: contact.promises.map((promise) => ({
      ...promise,
      state: promiseState(promise, today),
      deadline: promiseClock({ contactId: contact.id, saidAt: contact.at, promise }, today),
    })),
  };
}

/** Everything that was ever said of a contact, oldest first. Throws `NOT_FOUND`. */
export async function contactHistory(place: Records, at: ContactAt): Promise<readonly ContactEntry[]> {
  await findCase(place, at.caseId);
  const history = await place.store.contacts.history(place.workspaceId, at.contactId);
  if (history[0]?.caseId !== at.caseId) {
    throw new YoujuError("NOT_FOUND");
  }
  return history;
}
