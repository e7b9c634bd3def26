import { type CaseFile, type CaseId, moment } from "@youju/domain";
import type { KeptReminder, Page } from "@youju/storage";
import { cardSnapshot, deadlinesOf } from "../case-snapshot.ts";
import { type Reading, together } from "../workplace.ts";
import { enqueueDelivery } from "./deliver-reminder.ts";
import { dueReminders, subjectOf } from "./due-reminders.ts";
import { sendAt, shanghaiMoment } from "./quiet-hours.ts";
import { keptReminders } from "./reminder-settings.ts";

/**
 * Raises what is due in a case and was not raised before, with a delivery on every way that is switched on, together or
 * not at all; and lets go of what is no longer to be reminded of. A case in the bin or of the examples raises nothing, one
 * that is over only what was agreed. Answers what was raised.
 */
export async function raiseReminders(place: Reading, caseId: CaseId): Promise<readonly KeptReminder[]> {
  const file = await place.store.cases.get(place.workspaceId, caseId);
  return file === null || file.demo ? [] : together(place, (inside) => raise(inside, file));
}

/** Does so for every case of the person's own, one after another. Answers how many reminders were raised. */
export async function raiseAllReminders(place: Reading, signal: AbortSignal): Promise<number> {
  let raised = 0;
  let after: string | null = "";
  while (after !== null && !signal.aborted) {
    const page: Page<CaseFile> = await place.store.cases.list(place.workspaceId, {
      demo: false,
      ...(after === "" ? {} : { after }),
    });
    for (const { id } of page.rows) {
      raised += signal.aborted ? 0 : (await raiseReminders(place, id)).length;
    }
    after = page.next;
  }
  return raised;
}

async function raise(inside: Reading, file: CaseFile): Promise<readonly KeptReminder[]> {
  const { store, workspaceId, clock } = inside;
  const snapshot = await cardSnapshot(inside, file);
  const { settings, ways } = await keptReminders(inside);
  const deadlines = file.deletedAt !== null ? [] : deadlinesOf(snapshot);
  // A case of a test or of the examples stands on a day of its own
  const now = moment(`${snapshot.today}T${shanghaiMoment(clock.now()).slice(11)}`);
  const times = { today: snapshot.today, now, leads: settings.leads };
  const raised: KeptReminder[] = [];
  for (const due of dueReminders(deadlines, times)) {
    const reminder = await store.reminders.raise(workspaceId, file.id, due);
    raised.push(...(reminder === null ? [] : [reminder]));
  }
  await letGo(inside, file.id, { subjects: new Set(deadlines.map(subjectOf)), raised });
  for (const reminder of raised) {
    for (const { id, name } of ways.filter(({ on }) => on)) {
      const delivery = await store.reminders.addDelivery(workspaceId, reminder.id, { way: id, wayName: name });
      await enqueueDelivery(inside, delivery, sendAt(clock.now(), settings.quiet, reminder.endsAt));
    }
  }
  return raised;
}

type Standing = { readonly subjects: ReadonlySet<string>; readonly raised: readonly KeptReminder[] };

/** A reminder of a deadline that is gone, or one that a nearer reminder of the same deadline has taken the place of. */
async function letGo({ store, workspaceId }: Reading, caseId: CaseId, { subjects, raised }: Standing): Promise<void> {
  const fresh = new Map(raised.map((reminder) => [subjectIn(reminder.key), reminder.id]));
  const kept = await store.reminders.list(workspaceId, { caseId, standing: true });
  for (const { id, key } of kept) {
    const subject = subjectIn(key);
    const newer = fresh.get(subject);
    if (!subjects.has(subject) || (newer !== undefined && newer !== id)) {
      await store.reminders.lapse(workspaceId, id);
    }
  }
}

function subjectIn(key: string): string {
  return key.slice(0, key.lastIndexOf("|"));
}
