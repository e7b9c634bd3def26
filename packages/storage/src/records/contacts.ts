import { randomUUID } from "node:crypto";
import { type ContactEntry, YoujuError } from "@youju/domain";
import type { Selectable } from "kysely";
import type { ContactRecords, FirstAndLast, NewContactEntry } from "../contact-port.ts";
import { type CaseKey, type Context, found, fromJson, toJson, touch } from "./context.ts";
import type { Tables } from "./tables.ts";

/** Talks with the other side, over either engine. */
export function contactRecords(context: Context): ContactRecords {
  return {
    append: (workspaceId, caseId, said) =>
      context.inTransaction((inside) => append(inside, { workspaceId, caseId }, said)),
    history: (workspaceId, contactId) => ofContact(context, workspaceId, contactId),
    latest: (workspaceId, caseId) => latest(context, { workspaceId, caseId }),
  };
}

async function append(context: Context, key: CaseKey, said: NewContactEntry): Promise<ContactEntry> {
  // Locks the case, so that two who write at once are numbered one after the other
  await touch(context, key);
  const contactId = said.contactId ?? randomUUID();
  const before = said.contactId === undefined ? [] : await ofContact(context, key.workspaceId, contactId);
  if (said.contactId !== undefined && before.at(-1)?.caseId !== key.caseId) {
    throw new YoujuError("NOT_FOUND");
  }
  const row = await context.db
    .insertInto("contact_entries")
    .values({
      workspace_id: key.workspaceId,
      contact_id: contactId,
      revision: before.length + 1,
      case_id: key.caseId,
      act: said.act,
      content: toJson(said.content),
      at: context.now(),
    })
    .returningAll()
    .executeTakeFirst();
  return toEntry(found(row));
}

async function ofContact({ db }: Context, workspaceId: string, contactId: string): Promise<readonly ContactEntry[]> {
  const rows = await db
    .selectFrom("contact_entries")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("contact_id", "=", contactId)
    .orderBy("revision")
    .execute();
  return rows.map(toEntry);
}

async function latest({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<readonly FirstAndLast[]> {
  const rows = await db
    .selectFrom("contact_entries")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "=", caseId)
    .orderBy("revision")
    .orderBy("at")
    .orderBy("contact_id")
    .execute();
  const ends = new Map<string, FirstAndLast>();
  for (const last of rows.map(toEntry)) {
    ends.set(last.contactId, { first: ends.get(last.contactId)?.first ?? last, last });
  }
  return [...ends.values()];
}

function toEntry(row: Selectable<Tables["contact_entries"]>): ContactEntry {
  return {
    contactId: row.contact_id,
    caseId: row.case_id,
    revision: row.revision,
    act: row.act,
    content: fromJson<ContactEntry["content"]>(row.content),
    at: row.at,
  };
}
