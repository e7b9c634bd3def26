import type { CaseId, ContactAct, ContactEntry, Text } from "@youju/domain";
import { removeContact, restoreContact } from "../record-contact.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit } from "./edit.ts";

/** What was written down of each talk, time after time; the last can be taken back. */
export async function contactEdits(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const { first } of await place.store.contacts.latest(place.workspaceId, caseId)) {
    const history = await place.store.contacts.history(place.workspaceId, first.contactId);
    for (const [at, entry] of history.entries()) {
      const before = history[at - 1];
      edits.push(
        edit({
          id: `contact:${entry.contactId}:${entry.revision}`,
          at: entry.at,
          what: "contact",
          text: words[entry.act],
          before: before?.content?.said ?? null,
          after: entry.content?.said ?? null,
          takeBack: at === history.length - 1 ? () => takeBack(place, entry, before) : null,
        }),
      );
    }
  }
  return edits;
}

function takeBack(place: Reading, { caseId, contactId }: ContactEntry, before: ContactEntry | undefined) {
  const at = { caseId, contactId };
  return before === undefined || before.content === null
    ? removeContact(place, at)
    : restoreContact(place, at, before.revision);
}

const words: Readonly<Record<ContactAct, Text>> = {
  recorded: { zh: "记下一次沟通", en: "Contact written down" },
  changed: { zh: "改了一次沟通的记录", en: "Contact changed" },
  removed: { zh: "移除一次沟通的记录", en: "Contact removed" },
  restored: { zh: "恢复一次沟通的记录", en: "Contact brought back" },
};
