import { type Delivery, type ErrorCode, YoujuError } from "@youju/domain";
import { hashOf } from "../sha256.ts";
import { type Records, together, type Workplace } from "../workplace.ts";
import { keptReminders, type ReminderWay } from "./reminder-settings.ts";
import { reminderDetails, reminderWords } from "./reminder-words.ts";

/** The job that sends one reminder on one way. */
export const deliveryJob = "deliver-reminder";

/** With pauses that grow, so many tries last about a day. */
const mostTries = 24;

/** What leaves the house. */
export type OutgoingMessage = {
  /** The same at every attempt, so that a mail that arrives twice is recognised. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
};

/**
 * What came of sending: the other side took it, refused it for good, or was not reached; `unsure` where it may have got
 * it all the same.
 */
export type SendOutcome =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly code: ErrorCode }
  | { readonly kind: "not-reached"; readonly unsure: boolean };

/** Sends on a way. Never throws but `JOB_INTERRUPTED` when told to stop. */
export type SendMessage = (way: ReminderWay, message: OutgoingMessage, signal: AbortSignal) => Promise<SendOutcome>;

type Office = Records & Pick<Workplace, "clock"> & { readonly send: SendMessage };

/** Puts the job of a delivery into the outbox. */
export async function enqueueDelivery(
  { store, workspaceId }: Records,
  { id, caseId }: Delivery,
  runAt: string,
): Promise<void> {
  const payload = { deliveryId: id };
  await store.jobs.enqueue(workspaceId, { kind: deliveryJob, caseId, payload, runAt, maxAttempts: mostTries });
}

/**
 * Sends a reminder on its way. That it is being sent is written down before, that it was taken after: a crash in between
 * sends it once more, under the same id, and the record says so. Throws `REMINDER_UNREACHABLE` to be tried again.
 */
export async function deliverReminder(
  office: Office,
  { deliveryId, isLast }: { readonly deliveryId: string; readonly isLast: boolean },
  signal: AbortSignal,
): Promise<void> {
  const begun = await together(office, (inside) => begin(inside, deliveryId));
  if (begun === null) {
    return;
  }
  const outcome = await office.send(begun.way, begun.message, signal);
  const { reminders } = office.store;
  if (outcome.kind === "taken") {
    await reminders.moveDelivery(office.workspaceId, deliveryId, { state: "sent", lastError: null });
  } else if (outcome.kind === "refused") {
    await reminders.moveDelivery(office.workspaceId, deliveryId, { state: "failed", lastError: outcome.code });
  } else {
    const state = isLast ? "failed" : outcome.unsure ? "sending" : "waiting";
    await reminders.moveDelivery(office.workspaceId, deliveryId, { state, lastError: "REMINDER_UNREACHABLE" });
    throw new YoujuError("REMINDER_UNREACHABLE");
  }
}

type Begun = { readonly way: ReminderWay; readonly message: OutgoingMessage };

async function begin(inside: Office, deliveryId: string): Promise<Begun | null> {
  const { store, workspaceId } = inside;
  const delivery = await store.reminders.delivery(workspaceId, deliveryId);
  if (delivery === null || (delivery.state !== "waiting" && delivery.state !== "sending")) {
    return null;
  }
  const { settings, ways } = await keptReminders(inside);
  const way = ways.find(({ id, on }) => id === delivery.way && on);
  const reminder = await store.reminders.get(workspaceId, delivery.reminderId);
  if (way === undefined || reminder === null || reminder.lapsedAt !== null) {
    await store.reminders.moveDelivery(workspaceId, deliveryId, { state: "dropped" });
    return null;
  }
  const maybeTwice = delivery.maybeTwice || delivery.state === "sending";
  await store.reminders.moveDelivery(workspaceId, deliveryId, {
    state: "sending",
    attempts: delivery.attempts + 1,
    maybeTwice,
  });
  const file = settings.showTitles ? await store.cases.get(workspaceId, reminder.caseId) : null;
  const said = reminderWords(reminder, inside.clock.today())[settings.language];
  const lines = [file?.title ?? "", said, reminderDetails(reminder)[settings.language], footer[settings.language]];
  return {
    way,
    message: {
      id: hashOf(Buffer.from(`${workspaceId} ${deliveryId}`)).slice(0, 40),
      subject: said,
      text: lines.filter((line) => line !== "").join("\n\n"),
    },
  };
}

const footer = {
  zh: "这是你自己的“有据”发来的提醒，打开它可以看到依据和下一步。",
  en: "SendOutcome by your own Youju; open it for the reasons and the next step.",
};

/** Sends what was given up once more. Throws `NOT_FOUND`, or `CONFLICT` where it was not given up. */
export function retryDelivery(place: Records & Pick<Workplace, "clock">, deliveryId: string): Promise<Delivery> {
  return together(place, async (inside) => {
    const { store, workspaceId } = inside;
    const delivery = await store.reminders.delivery(workspaceId, deliveryId);
    if (delivery === null) {
      throw new YoujuError("NOT_FOUND");
    }
    if (delivery.state !== "failed") {
      throw new YoujuError("CONFLICT");
    }
    const waiting = await store.reminders.moveDelivery(workspaceId, deliveryId, { state: "waiting" });
    await enqueueDelivery(inside, waiting, inside.clock.now());
    return waiting;
  });
}

/** Sends a plain line on a way, now, switched on or not. Throws `REMINDER_UNREACHABLE`, `REMINDER_REFUSED` or what forbids the address. */
export async function testWay(
  { send, clock }: Pick<Office, "send" | "clock">,
  way: ReminderWay,
  signal: AbortSignal,
): Promise<void> {
  const outcome = await send(
    way,
    {
      id: hashOf(Buffer.from(`test ${way.id} ${clock.now()}`)).slice(0, 40),
      subject: "有据：测试提醒 / Youju: test reminder",
      text: "收到这条，说明提醒能发到这里。\nThis line shows that reminders reach you here.",
    },
    signal,
  );
  if (outcome.kind !== "taken") {
    throw new YoujuError(outcome.kind === "refused" ? outcome.code : "REMINDER_UNREACHABLE");
  }
}
