import type { PromiseMade } from "@youju/documents";
import { type CaseId, dayOf, type PlainDate, promiseState } from "@youju/domain";
import { presentContacts } from "./contact-views.ts";
import type { Records } from "./workplace.ts";

/** What was promised in the talks of a case, as papers of that day tell of it, the earliest first. */
export async function promisesMade(place: Records, caseId: CaseId, today: PlainDate): Promise<readonly PromiseMade[]> {
  const contacts = await presentContacts(place, caseId);
  return contacts.flatMap(({ id: contactId, at, channel, person, role, staffNumber, exhibitIds, promises, party }) =>
    promises.map((promise) => {
      const { id, who, what, by } = promise;
      // Only whoever spoke has that name and number
      const speaker = who === party ? { person, role, staffNumber } : { person: null, role: null, staffNumber: null };
      const state = promiseState(promise, today);
      return { contactId, id, who, what, by, channel, exhibitIds, saidOn: dayOf(at), state, ...speaker };
    }),
  );
}
