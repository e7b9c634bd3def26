import type { CaseDeadline, Contact, ContactPromise, PromiseState } from "@youju/domain";

/** A promise as it stands today, with the clock it runs; no clock where no day was named or it is settled. */
export type PromiseView = ContactPromise & { readonly state: PromiseState; readonly deadline: CaseDeadline | null };

/** A talk with the other side as shown. */
export type ContactView = Omit<Contact, "promises"> & { readonly promises: readonly PromiseView[] };
