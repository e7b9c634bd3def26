import type { ContactView } from "@youju/api";
import {
  addDays,
  type ContactChannel,
  type ContactParty,
  dayOf,
  type Moment,
  type PlainDate,
  parseMoment,
  parsePlainDate,
  timeOf,
} from "@youju/domain";
import type { ContactSaid, PromiseSaid } from "../../api/index.ts";

/** How many days after the talk a promise can be tapped to be due. */
export const dueChips = [0, 1, 3, 7, 15] as const;

/** When a promise is due, as chosen: a number of days, no day, or a day typed. */
export type DueChoice = `${(typeof dueChips)[number]}` | "none" | "other";

/** A talk while it is typed. */
export type ContactDraft = {
  readonly channel: ContactChannel | null;
  readonly party: ContactParty | null;
  readonly said: string;
  readonly promised: string;
  readonly due: DueChoice;
  readonly dueDay: string;
  readonly day: string;
  readonly time: string;
  readonly person: string;
  readonly role: string;
  readonly staffNumber: string;
  readonly ticket: string;
  readonly exhibitIds: readonly string[];
};

/** What a new talk starts from: a call today. */
export function emptyDraft(today: PlainDate): ContactDraft {
  return {
    channel: "call",
    party: null,
    said: "",
    promised: "",
    due: "3",
    dueDay: "",
    day: today,
    time: "",
    person: "",
    role: "",
    staffNumber: "",
    ticket: "",
    exhibitIds: [],
  };
}

/** A talk as it was noted, to be edited. Of several promises the first is shown; the others stay as they are. */
export function draftOf(contact: ContactView): ContactDraft {
  const [promise] = contact.promises;
  const by = promise?.by ?? null;
  return {
    channel: contact.channel,
    party: contact.party,
    said: contact.said,
    promised: promise?.what ?? "",
    due: by === null ? "none" : "other",
    dueDay: by === null ? "" : dayOf(by),
    day: dayOf(contact.at),
    time: timeOf(contact.at) ?? "",
    person: contact.person ?? "",
    role: contact.role ?? "",
    staffNumber: contact.staffNumber ?? "",
    ticket: contact.ticket ?? "",
    exhibitIds: contact.exhibitIds,
  };
}

/** What is wrong with a draft, by part. */
export type DraftFault = "channel" | "party" | "said" | "day" | "by";

/** A draft as the server takes it, or what is wrong with it. */
export type DraftRead =
  | { readonly kind: "faults"; readonly faults: readonly DraftFault[] }
  | { readonly kind: "said"; readonly said: ContactSaid };

/**
 * Reads a draft.
 * @param before what was promised in the talk so far, where it is edited: the first promise is the one shown
 */
export function readDraft(
  draft: ContactDraft,
  { today, before = [] }: { readonly today: PlainDate; readonly before?: readonly PromiseSaid[] },
): DraftRead {
  const { channel, party } = draft;
  const day = parsePlainDate(draft.day);
  const at = parseMoment(draft.time === "" ? draft.day : `${draft.day}T${draft.time}`);
  const by = day === undefined ? null : dueOf(draft, day);
  const faults: readonly DraftFault[] = [
    ...(channel === null ? (["channel"] as const) : []),
    ...(party === null ? (["party"] as const) : []),
    ...(draft.said.trim() === "" && draft.promised.trim() === "" ? (["said"] as const) : []),
    ...(day === undefined || at === undefined || day > today ? (["day"] as const) : []),
    ...(by === undefined || (by !== null && day !== undefined && by < day) ? (["by"] as const) : []),
  ];
  if (faults.length > 0 || channel === null || party === null || at === undefined || by === undefined) {
    return { kind: "faults", faults };
  }
  const [first, ...rest] = before;
  const promise: readonly PromiseSaid[] =
    draft.promised.trim() === "" ? [] : [{ ...first, what: draft.promised.trim(), by: keptMoment(first, by) }];
  return {
    kind: "said",
    said: {
      channel,
      party,
      at,
      said: draft.said.trim(),
      person: orNull(draft.person),
      role: orNull(draft.role),
      staffNumber: orNull(draft.staffNumber),
      ticket: orNull(draft.ticket),
      exhibitIds: draft.exhibitIds,
      promises: [...promise, ...rest],
    },
  };
}

/** The day a promise is due; `null` where none was named, `undefined` where what was typed is no day. */
export function dueOf({ due, dueDay, promised }: ContactDraft, day: PlainDate): PlainDate | null | undefined {
  if (due === "none" || promised.trim() === "") {
    return null;
  }
  return due === "other" ? parsePlainDate(dueDay) : addDays(day, Number(due));
}

/** An hour they had named stays while its day does. */
function keptMoment(before: PromiseSaid | undefined, by: PlainDate | null): Moment | null {
  return before?.by != null && by !== null && dayOf(before.by) === by ? before.by : (by as Moment | null);
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
