import type { CaseDetail, ComposedFiling, ContactView } from "@youju/api";
import type { ContactParty, Moment } from "@youju/domain";
import { useEffect, useRef, useState } from "react";
import { useKeepTalk } from "../../api/talks.ts";
import { callWords } from "../../words/call.ts";
import { useWords } from "../../words/use-words.ts";
import { type CallNote, emptyNote, isBlank, talkOf } from "./call-note.ts";

/** How long typing pauses before it is saved, in milliseconds. */
const pause = 1200;
const pauseAfterFailure = 8000;

type Kept = {
  readonly note: CallNote;
  readonly talk: Pick<ContactView, "id"> | null;
  readonly promiseId: string | null;
};
type Call = { readonly composed: ComposedFiling; readonly detail: CaseDetail; readonly party: ContactParty };

/**
 * The note of a call under way: saved as a contact of the filing while it is typed, and kept on the device until it is,
 * so that neither a lost connection nor a closed page loses a word.
 */
export function useCallNote({ composed, detail, party }: Call) {
  const words = useWords(callWords);
  const { filing } = composed;
  const place = `youju.call.${filing.id}`;
  const [kept, setKept] = useState<Kept>(() => keptOnDevice(place));
  const [saved, setSaved] = useState<CallNote>(kept.talk === null ? emptyNote : kept.note);
  const startedAt = useRef(nowIn(detail));
  const keep = useKeepTalk(filing.caseId);
  const { note } = kept;
  const save = async () => {
    const talk = talkOf(note, { today: detail.today, onlyNumbers: words.onlyNumbers, promiseId: kept.promiseId });
    const first = { channel: "call", party, at: startedAt.current, filingId: filing.id } as const;
    const stored = await keep.mutateAsync({ contactId: kept.talk?.id ?? null, first, talk });
    setSaved(note);
    setKept((now) => onDevice(place, { ...now, talk: { id: stored.id }, promiseId: stored.promises[0]?.id ?? null }));
  };
  const latest = useRef(save);
  latest.current = save;
  const waiting = !isBlank(note) && note !== saved && !keep.isPending;
  const unsaved = waiting ? note : null;
  const wait = keep.isError ? pauseAfterFailure : pause;
  useEffect(() => {
    const timer = unsaved === null ? undefined : setTimeout(() => void latest.current().catch(() => undefined), wait);
    return () => clearTimeout(timer);
  }, [unsaved, wait]);
  return {
    note,
    change: (part: Partial<CallNote>) => setKept((now) => onDevice(place, { ...now, note: { ...now.note, ...part } })),
    state: stateOf({ blank: isBlank(note), unsaved: note !== saved, failed: keep.isError }),
    error: keep.error,
    save: () => void save().catch(() => undefined),
    /** Saves what is left and forgets the call on this device. */
    finish: async () => {
      if (waiting) {
        await save();
      }
      localStorage.removeItem(place);
    },
    busy: keep.isPending,
  };
}

/** Where the saving stands. */
export type NoteState = "blank" | "saved" | "saving" | "failed";

function stateOf(on: { readonly blank: boolean; readonly unsaved: boolean; readonly failed: boolean }): NoteState {
  if (on.blank) {
    return "blank";
  }
  if (!on.unsaved) {
    return "saved";
  }
  return on.failed ? "failed" : "saving";
}

/** The case's own day with the clock of the wall: demo cases live on a day of their own. */
function nowIn({ today }: CaseDetail): Moment {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit" });
  return `${today}T${time.format(new Date())}` as Moment;
}

function keptOnDevice(place: string): Kept {
  const nothing = { note: emptyNote, talk: null, promiseId: null };
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(place) ?? "{}") as Partial<Kept>) };
  } catch {
    return nothing;
  }
}

function onDevice(place: string, kept: Kept): Kept {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A device without room still saves to the server
  }
  return kept;
}
