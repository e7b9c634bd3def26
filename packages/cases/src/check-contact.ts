import {
  type CaseId,
  type ContactContent,
  type ContactPromise,
  dayOf,
  type PlainDate,
  type Text,
  YoujuError,
} from "@youju/domain";
import { findFiling } from "./find-case.ts";
import type { Records } from "./workplace.ts";

type Checking = {
  readonly caseId: CaseId;
  readonly content: ContactContent;
  readonly today: PlainDate;
  /** Ids of the exhibits the case has. */
  readonly held: ReadonlySet<string>;
  readonly act: "recorded" | "changed" | "restored";
};

/**
 * A talk as it may be kept. A promise that was settled gets the day where none was named. Bringing back what was said
 * earlier forgets exhibits that are gone since. Throws `NOT_FOUND`, `INPUT_INVALID`.
 */
export async function checkContact(place: Records, checking: Checking): Promise<ContactContent> {
  const { caseId, content, today, held, act } = checking;
  if (content.filingId !== null) {
    await findFiling(place, { caseId, filingId: content.filingId });
  }
  const exhibitIds = act === "recorded" ? content.exhibitIds : content.exhibitIds.filter((id) => held.has(id));
  if (exhibitIds.some((id) => !held.has(id))) {
    throw new YoujuError("NOT_FOUND", { detail: { field: "exhibitIds" } });
  }
  refuse(dayOf(content.at) > today, "at", inFuture);
  refuse(content.said.trim() === "" && content.promises.length === 0, "said", empty);
  refuse(new Set(content.promises.map(({ id }) => id)).size < content.promises.length, "promises", twice);
  return {
    ...content,
    said: content.said.trim(),
    exhibitIds: [...new Set(exhibitIds)],
    promises: content.promises.map((promise) => checkPromise(promise, dayOf(content.at), today)),
  };
}

function checkPromise(promise: ContactPromise, saidOn: PlainDate, today: PlainDate): ContactPromise {
  const { by, mark, what } = promise;
  refuse(what.trim() === "", "promises", noWords);
  refuse(by !== null && dayOf(by) < saidOn, "promises", dueBefore);
  const markedOn = mark === null ? null : (promise.markedOn ?? today);
  refuse(markedOn !== null && markedOn > today, "promises", inFuture);
  refuse(markedOn !== null && markedOn < saidOn, "promises", markedBefore);
  return { ...promise, what: what.trim(), markedOn };
}

function refuse(when: boolean, field: string, message: Text): void {
  if (when) {
    throw new YoujuError("INPUT_INVALID", { detail: { field, message } });
  }
}

const inFuture = { zh: "日期不能晚于今天。", en: "The day cannot be later than today." };
const empty = {
  zh: "对方说了什么，写一句；或者记下一个承诺。",
  en: "Write a line of what they said, or note a promise.",
};
const noWords = { zh: "承诺了什么，写一句。", en: "Write what was promised." };
const dueBefore = {
  zh: "承诺的日子不能早于说这话的那天。",
  en: "A promise cannot be due before the day it was made.",
};
const markedBefore = {
  zh: "兑现或落空的日子不能早于说这话的那天。",
  en: "It cannot have been kept or broken before the day it was made.",
};
const twice = { zh: "同一条承诺写了两次。", en: "The same promise stands there twice." };
