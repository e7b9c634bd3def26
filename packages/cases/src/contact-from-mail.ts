import type { ContactView } from "@youju/api";
import { type CaseId, type ContactMail, type ContactParty, contactOf, parseMoment, YoujuError } from "@youju/domain";
import { findExhibit } from "./find-case.ts";
import { recordContact } from "./record-contact.ts";
import { type Reading, together } from "./workplace.ts";

/**
 * Writes a letter among the exhibits down as a talk: when it was written, by the clock of Asia/Shanghai, from whom, its
 * subject, its headers as they stand, and the letter itself as what shows it. Throws `NOT_FOUND`, `CONFLICT` for a file
 * that is no letter and for one written down before, `INPUT_INVALID` for a letter without a usable date.
 */
export function contactFromMail(
  place: Reading,
  at: { readonly caseId: CaseId; readonly exhibitId: string },
  party: ContactParty,
): Promise<ContactView> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    const exhibit = await findExhibit(inside, at);
    const letter = (await store.details.get(workspaceId, exhibit.id))?.mail ?? null;
    if (letter === null) {
      throw new YoujuError("CONFLICT", { detail: { field: "exhibitId", message: noLetter } });
    }
    const known = await store.contacts.latest(workspaceId, at.caseId);
    if (known.some(({ first, last }) => isFrom(contactOf([first, last]), exhibit.id))) {
      throw new YoujuError("CONFLICT", { detail: { field: "exhibitId", message: before } });
    }
    const { from, to, subject, date, messageId = null } = letter;
    const mail: ContactMail = { from, to, subject, date, messageId };
    return recordContact(inside, at.caseId, {
      channel: "mail",
      party,
      at: momentOf(date),
      person: from === "" ? null : from,
      said: subject === "" ? "（没有标题的邮件）" : subject,
      exhibitIds: [exhibit.id],
      mail,
    });
  });
}

function isFrom(contact: ReturnType<typeof contactOf>, exhibitId: string): boolean {
  return contact?.mail !== undefined && contact.exhibitIds.includes(exhibitId);
}

/** Hours by which Asia/Shanghai is ahead of UTC, the whole year. */
const ahead = 8;

/** The minute a `Date` header names, by the clock of Asia/Shanghai. */
function momentOf(date: string) {
  const instant = Date.parse(date);
  const found = Number.isNaN(instant)
    ? undefined
    : parseMoment(new Date(instant + ahead * 3_600_000).toISOString().slice(0, 16));
  if (found === undefined) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "date", message: noDate } });
  }
  return found;
}

const noLetter = { zh: "这份证据不是邮件。", en: "This exhibit is no letter." };
const before = { zh: "这封邮件已经记进沟通记录了。", en: "This letter was written down already." };
const noDate = {
  zh: "这封邮件没有可用的日期，请在沟通记录里手工记。",
  en: "The letter has no usable date; write the talk down by hand.",
};
