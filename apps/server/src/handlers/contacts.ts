import type { Handlers } from "@youju/api";
import {
  changeContact,
  contactFromMail,
  contactHistory,
  keepReply,
  listContacts,
  recordContact,
  removeContact,
  restoreContact,
  resumeStep,
  snoozeStep,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type ContactHandlers = Pick<
  Handlers,
  | "listContacts"
  | "snoozeStep"
  | "resumeStep"
  | "contactFromMail"
  | "recordContact"
  | "changeContact"
  | "removeContact"
  | "getContactHistory"
  | "restoreContact"
  | "keepReply"
>;

/** Talks with the other side, and the next step as the person takes or puts it off. */
export function contactHandlers(premises: Premises): ContactHandlers {
  const { place } = premises;
  return {
    listContacts: ({ caseId }) => listContacts(place, caseId),
    contactFromMail: (at, { party }) => announced(premises, at.caseId, contactFromMail(place, at, party)),
    recordContact: ({ caseId }, said) => announced(premises, caseId, recordContact(place, caseId, said)),
    changeContact: (at, change) => announced(premises, at.caseId, changeContact(place, at, change)),
    removeContact: (at) => announced(premises, at.caseId, removeContact(place, at)),
    keepReply: ({ caseId }, said) => announced(premises, caseId, keepReply(place, caseId, said)),
    getContactHistory: (at) => contactHistory(place, at),
    snoozeStep: ({ caseId }, snooze) => announced(premises, caseId, snoozeStep(place, caseId, snooze)),
    resumeStep: ({ caseId }) => announced(premises, caseId, resumeStep(place, caseId)),
    restoreContact: (at, { revision }) => announced(premises, at.caseId, restoreContact(place, at, revision)),
  };
}
