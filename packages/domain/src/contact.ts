import type { CaseId, ExhibitId, FilingId } from "./case-file.ts";
import type { ContactReply } from "./contact-reply.ts";
import type { Moment } from "./moment.ts";
import type { PlainDate } from "./plain-date.ts";

/** Id of a contact. */
export type ContactId = string;

/** How the two sides spoke. 沟通方式 */
export const contactChannels = ["chat", "call", "message", "mail", "letter", "visit", "other"] as const;
/** One of {@link contactChannels}. */
export type ContactChannel = (typeof contactChannels)[number];

/** Who stood on the other end, or who promised. 沟通对象 */
export const contactParties = [
  "shop",
  "platform",
  "carrier",
  "bank",
  "regulator",
  "consumer-association",
  "court",
  "other",
] as const;
/** One of {@link contactParties}. */
export type ContactParty = (typeof contactParties)[number];

/** What the person says became of a promise; `null`: nothing said yet, the day decides. */
export const promiseMarks = ["kept", "broken", "withdrawn"] as const;
/** One of {@link promiseMarks}. */
export type PromiseMark = (typeof promiseMarks)[number];

/** Where a promise stands on a day. 承诺状态 */
export type PromiseState = "open" | PromiseMark;

/** What somebody said they would do. Its day, where one was named, is a clock of the case. 承诺 */
export type ContactPromise = {
  /** Unlike that of any other promise of the same contact. */
  readonly id: string;
  readonly who: ContactParty;
  readonly what: string;
  /** The last day, or the moment, they named themselves; `null` where they named none: then no clock runs. */
  readonly by: Moment | null;
  readonly mark: PromiseMark | null;
  /** The day it was kept, broken or taken back, where the person said so. */
  readonly markedOn: PlainDate | null;
};

/** The headers of the letter a talk was taken from, as it writes them. */
export type ContactMail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** With its zone. */
  readonly date: string;
  readonly messageId: string | null;
};

/** What a contact says; the whole of it is kept anew each time any of it changes. */
export type ContactContent = {
  readonly channel: ContactChannel;
  readonly party: ContactParty;
  /** The name, or the nick on screen, they gave. */
  readonly person: string | null;
  /** 职务, e.g. 售后主管. */
  readonly role: string | null;
  /** 工号 */
  readonly staffNumber: string | null;
  readonly at: Moment;
  /** What they said, in the person's words. */
  readonly said: string;
  /** 工单号 */
  readonly ticket: string | null;
  readonly filingId: FilingId | null;
  /** Exhibits that show it: a recording, a screenshot, a letter. */
  readonly exhibitIds: readonly ExhibitId[];
  readonly promises: readonly ContactPromise[];
  /** What was made of it, where it was kept as a reply; a talk written down by hand has none. */
  readonly reply?: ContactReply;
  /** The letter it was taken from; a talk written down by hand has none. */
  readonly mail?: ContactMail;
};

/** A talk with the other side, or with an office, as it stands now. 沟通记录 */
export type Contact = ContactContent & {
  readonly id: ContactId;
  readonly caseId: CaseId;
  /** How often it was written down, changed or brought back, from 1. */
  readonly revision: number;
  /** UTC instant of the first time. */
  readonly recordedAt: string;
  /** UTC instant of the last. */
  readonly changedAt: string;
};

/** What happened to a record of a contact. */
export const contactActs = ["recorded", "changed", "removed", "restored"] as const;
/** One of {@link contactActs}. */
export type ContactAct = (typeof contactActs)[number];

/** One step in the history of a contact, append-only; the last one counts. */
export type ContactEntry = {
  readonly contactId: ContactId;
  readonly caseId: CaseId;
  /** From 1 for each contact, without a gap. */
  readonly revision: number;
  readonly act: ContactAct;
  /** `null` once it is removed. */
  readonly content: ContactContent | null;
  /** UTC instant. */
  readonly at: string;
};

/**
 * Where a promise stands on a day: as the person marked it, else broken once the whole day they named has passed. A
 * promise that names no day stays open.
 */
export function promiseState({ by, mark }: Pick<ContactPromise, "by" | "mark">, on: PlainDate): PromiseState {
  return mark ?? (by !== null && by.slice(0, 10) < on ? "broken" : "open");
}

/** A contact as the last step of its history has it; `null` for one that is removed or has no history. */
export function contactOf(history: readonly ContactEntry[]): Contact | null {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined || last.content === null) {
    return null;
  }
  const { contactId: id, caseId, revision, content, at: changedAt } = last;
  return { ...content, id, caseId, revision, recordedAt: first.at, changedAt };
}
