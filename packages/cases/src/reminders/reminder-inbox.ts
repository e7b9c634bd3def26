import type { DeliveryView, ReminderInbox, ReminderView } from "@youju/api";
import type { Delivery } from "@youju/domain";
import type { Reading, Records } from "../workplace.ts";
import { deliveryWords, reminderWords } from "./reminder-words.ts";

/** The reminders that stand, newest first, each with how it is leaving the house. */
export async function reminderInbox({
  store,
  workspaceId,
  clock,
}: Pick<Reading, "store" | "workspaceId" | "clock">): Promise<ReminderInbox> {
  const standing = await store.reminders.list(workspaceId, { standing: true });
  const titles = new Map<string, string>();
  const reminders: ReminderView[] = [];
  for (const { key: _, ...reminder } of standing) {
    const { caseId } = reminder;
    titles.set(caseId, titles.get(caseId) ?? (await store.cases.get(workspaceId, caseId))?.title ?? "");
    const deliveries = await store.reminders.deliveries(workspaceId, { reminderId: reminder.id });
    reminders.push({
      ...reminder,
      caseTitle: titles.get(caseId) ?? "",
      words: reminderWords(reminder, clock.today()),
      deliveries: deliveries.map(deliveryView),
    });
  }
  return { reminders, unseen: reminders.filter(({ seenAt }) => seenAt === null).length };
}

/** A delivery with its state in words. */
export function deliveryView(delivery: Delivery): DeliveryView {
  return { ...delivery, words: deliveryWords(delivery) };
}

/** Notes that the person saw these reminders, and shows the inbox. */
export async function seeReminders(
  place: Pick<Reading, "store" | "workspaceId" | "clock">,
  ids: readonly string[],
): Promise<ReminderInbox> {
  await place.store.reminders.see(place.workspaceId, ids);
  return reminderInbox(place);
}

/** Every attempt to send something, newest first, those for reminders that lapsed too. */
export async function deliveryLog({ store, workspaceId }: Records): Promise<readonly DeliveryView[]> {
  return (await store.reminders.deliveries(workspaceId)).map(deliveryView);
}
