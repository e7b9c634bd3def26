import { randomUUID } from "node:crypto";
import type { Delivery, ReminderContent } from "@youju/domain";
import type { Selectable } from "kysely";
import type { DeliveryChange, KeptReminder, NewReminder, ReminderRecords } from "../reminder-port.ts";
import { type CaseKey, type Context, found, fromJson, requireCase, toJson } from "./context.ts";
import type { Tables } from "./tables.ts";

const usualLimit = 200;

/** Reminders and their deliveries, over either engine. */
export function reminderRecords(context: Context): ReminderRecords {
  const { db } = context;
  return {
    raise: (workspaceId, caseId, reminder) =>
      context.inTransaction((inside) => raise(inside, { workspaceId, caseId }, reminder)),
    get: (workspaceId, id) => get(context, workspaceId, id),
    list: (workspaceId, query = {}) => list(context, workspaceId, query),
    see: async (workspaceId, ids) => {
      if (ids.length > 0) {
        const unseen = db.updateTable("reminders").set({ seen_at: context.now() }).where("seen_at", "is", null);
        await unseen.where("workspace_id", "=", workspaceId).where("id", "in", ids).execute();
      }
    },
    lapse: async (workspaceId, id) => {
      found((await get(context, workspaceId, id)) ?? undefined);
      const present = db.updateTable("reminders").set({ lapsed_at: context.now() }).where("lapsed_at", "is", null);
      await present.where("workspace_id", "=", workspaceId).where("id", "=", id).execute();
    },
    addDelivery: (workspaceId, reminderId, way) =>
      context.inTransaction((inside) => addDelivery(inside, { workspaceId, reminderId }, way)),
    delivery: (workspaceId, id) => delivery(context, workspaceId, id),
    deliveries: async (workspaceId, { reminderId, limit = usualLimit } = {}) => {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .$if(reminderId !== undefined, (some) => some.where("reminder_id", "=", reminderId ?? ""))
        .orderBy("added_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    moveDelivery: (workspaceId, id, change) =>
      context.inTransaction((inside) => moveDelivery(inside, { workspaceId, id }, change)),
  };
}

async function raise(context: Context, key: CaseKey, reminder: NewReminder): Promise<KeptReminder | null> {
  await requireCase(context, key);
  const { key: reminderKey, ...content } = reminder;
  const row = await context.db
    .insertInto("reminders")
    .values({
      workspace_id: key.workspaceId,
      id: randomUUID(),
      case_id: key.caseId,
      reminder_key: reminderKey,
      content: toJson(content),
      raised_at: context.now(),
      seen_at: null,
      lapsed_at: null,
    })
    .onConflict((conflict) => conflict.columns(["workspace_id", "case_id", "reminder_key"]).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : toReminder(row);
}

async function list(
  { db }: Context,
  workspaceId: string,
  { caseId, standing = false, limit = usualLimit }: NonNullable<Parameters<ReminderRecords["list"]>[1]>,
): Promise<readonly KeptReminder[]> {
  const rows = await db
    .selectFrom("reminders")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .$if(caseId !== undefined, (some) => some.where("case_id", "=", caseId ?? ""))
    .$if(standing, (some) => some.where("lapsed_at", "is", null))
    .orderBy("raised_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toReminder);
}

async function get({ db }: Context, workspaceId: string, id: string): Promise<KeptReminder | null> {
  const row = await db
    .selectFrom("reminders")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : toReminder(row);
}

async function addDelivery(
  context: Context,
  { workspaceId, reminderId }: { readonly workspaceId: string; readonly reminderId: string },
  { way, wayName }: Pick<Delivery, "way" | "wayName">,
): Promise<Delivery> {
  const { caseId } = found((await get(context, workspaceId, reminderId)) ?? undefined);
  const row = {
    workspace_id: workspaceId,
    id: randomUUID(),
    reminder_id: reminderId,
    case_id: caseId,
    way,
    way_name: wayName,
    state: "waiting" as const,
    attempts: 0,
    maybe_twice: 0,
    last_error: null,
    added_at: context.now(),
    moved_at: context.now(),
    sent_at: null,
  };
  await context.db.insertInto("deliveries").values(row).execute();
  return toDelivery(row);
}

async function delivery({ db }: Context, workspaceId: string, id: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : toDelivery(row);
}

async function moveDelivery(
  { db, now }: Context,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  { state, attempts, maybeTwice, lastError }: DeliveryChange,
): Promise<Delivery> {
  const row = await db
    .updateTable("deliveries")
    .set({
      state,
      moved_at: now(),
      ...(state === "sent" && { sent_at: now() }),
      ...(attempts !== undefined && { attempts }),
      ...(maybeTwice !== undefined && { maybe_twice: maybeTwice ? 1 : 0 }),
      ...(lastError !== undefined && { last_error: lastError }),
    })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return toDelivery(found(row));
}

function toReminder(row: Selectable<Tables["reminders"]>): KeptReminder {
  return {
    ...fromJson<ReminderContent>(row.content),
    id: row.id,
    caseId: row.case_id,
    key: row.reminder_key,
    raisedAt: row.raised_at,
    seenAt: row.seen_at,
    lapsedAt: row.lapsed_at,
  };
}

function toDelivery(row: Selectable<Tables["deliveries"]>): Delivery {
  return {
    id: row.id,
    reminderId: row.reminder_id,
    caseId: row.case_id,
    way: row.way,
    wayName: row.way_name,
    state: row.state,
    attempts: row.attempts,
    maybeTwice: row.maybe_twice !== 0,
    lastError: row.last_error,
    movedAt: row.moved_at,
    sentAt: row.sent_at,
  };
}
