import { dayOf, type Text } from "@youju/domain";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { onward } from "./filing-steps.ts";
import { nextDayOf } from "./next-day.ts";
import type { Step } from "./step-rule.ts";
import { awaitedPromise, type Promised } from "./turn.ts";

/** Somebody's word is waited for while its day is near. */
export function promised({ contacts, today }: Pick<CaseSnapshot, "contacts" | "today">): Step | undefined {
  const found = awaitedPromise(contacts, today);
  const deadline = found?.promise.deadline;
  return found === undefined || deadline == null
    ? undefined
    : { id: "wait", ...promisedWords(found), contactId: found.contact.id, until: nextDayOf(deadline) };
}

/** A word whose day has passed: whether it was kept is to be noted, unless a paper has told of it since. */
export function broken(snapshot: CaseSnapshot): Step | undefined {
  const found = lapsedPromise(snapshot);
  if (found === undefined) {
    return undefined;
  }
  const next = onward(snapshot);
  const where = next === undefined ? {} : { channel: next.channel ?? null };
  return { id: "promise", ...brokenWords(found), ...where, contactId: found.contact.id };
}

/** The promise whose day passed without a word of what became of it, and that no paper has told of since. */
export function lapsedPromise({ contacts, filings }: Pick<CaseSnapshot, "contacts" | "filings">): Promised | undefined {
  const lapsed = contacts.flatMap((contact) =>
    contact.promises
      .filter(({ state, mark }) => state === "broken" && mark === null)
      .map((promise) => ({ contact, promise })),
  );
  return lapsed.find(({ contact, promise }) => {
    const since = dayOf(promise.by ?? contact.at);
    return !filings.some(({ sentOn }) => sentOn !== null && sentOn > since);
  });
}

function promisedWords({ contact, promise }: Promised): { readonly title: Text; readonly why: Text } {
  const by = promise.by === null ? "" : dayOf(promise.by);
  return {
    title: { zh: `等对方兑现：${promise.what}`, en: `Wait for what was promised: ${promise.what}` },
    why: {
      zh: `${dayOf(contact.at)} 对方说 ${by} 前办好。到期回来记一笔：做到了，还是没做到。`,
      en: `On ${dayOf(contact.at)} they said it would be done by ${by}. Come back then and note whether it was.`,
    },
  };
}

function brokenWords({ contact, promise }: Promised): { readonly title: Text; readonly why: Text } {
  const by = promise.by === null ? "" : dayOf(promise.by);
  return {
    title: { zh: `说好的没有兑现：${promise.what}`, en: `Not kept: ${promise.what}` },
    why: {
      zh: `${dayOf(contact.at)} 对方答应${by === "" ? "" : `在 ${by} 前`}办，日子已经过了。做到了就记一笔；没有，下一份材料会照原话写进去。`,
      en: `On ${dayOf(contact.at)} they promised it${by === "" ? "" : ` by ${by}`}, and the day has passed. If it was kept, note it; else the next paper quotes it.`,
    },
  };
}
