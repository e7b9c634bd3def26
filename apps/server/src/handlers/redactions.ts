import type { Handlers, RedactedCopies } from "@youju/api";
import {
  exhibitPage,
  keepRedaction,
  listRedactedCopies,
  makeRedactedCopy,
  redactedCopyFile,
  redactedCopyPage,
  redactionView,
  removeRedactedCopy,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type RedactionHandlers = Pick<
  Handlers,
  | "getRedaction"
  | "keepRedaction"
  | "getRedactionPage"
  | "listRedactedCopies"
  | "makeRedactedCopy"
  | "getRedactedCopyFile"
  | "getRedactedCopyPage"
  | "removeRedactedCopy"
>;

/** Covering things on copies. How far a copy in the making is, is only held while it is made. */
export function redactionHandlers(premises: Premises): RedactionHandlers {
  const { place } = premises;
  const making = new Map<string, NonNullable<RedactedCopies["making"]>>();
  return {
    getRedaction: (at) => redactionView(place, at),
    keepRedaction: (at, plan) => keepRedaction(place, at, plan),
    getRedactionPage: (at) => exhibitPage(place, at),
    listRedactedCopies: async (at) => ({
      copies: await listRedactedCopies(place, at),
      making: making.get(at.exhibitId) ?? null,
    }),
    makeRedactedCopy: async (at) => {
      making.set(at.exhibitId, { done: 0, of: 1 });
      try {
        await makeRedactedCopy(place, at, (done, of) => making.set(at.exhibitId, { done, of }));
      } finally {
        making.delete(at.exhibitId);
      }
      return { copies: await announced(premises, at.caseId, listRedactedCopies(place, at)), making: null };
    },
    getRedactedCopyFile: (at) => redactedCopyFile(place, at),
    getRedactedCopyPage: (at) => redactedCopyPage(place, at),
    removeRedactedCopy: (at) => announced(premises, at.caseId, removeRedactedCopy(place, at)),
  };
}
