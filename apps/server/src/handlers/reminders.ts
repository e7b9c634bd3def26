import type { Handlers, NewWay } from "@youju/api";
import {
  addCalendarFeed,
  addWay,
  calendarEntries,
  changeReminderSettings,
  changeWay,
  deliveryLog,
  deliveryView,
  fetchedFeed,
  findWay,
  reminderInbox,
  reminderSettings,
  removeCalendarFeed,
  removeWay,
  retryDelivery,
  seeReminders,
  testWay,
} from "@youju/cases";
import { calendarText } from "../reminders/calendar-text.ts";
import { sendOutside } from "../reminders/outside.ts";
import { allowedBot } from "../reminders/send-by-bot.ts";
import type { Premises } from "./premises.ts";

type ReminderHandlers = Pick<
  Handlers,
  | "listReminders"
  | "seeReminders"
  | "listDeliveries"
  | "retryDelivery"
  | "getReminderSettings"
  | "changeReminderSettings"
  | "addWay"
  | "changeWay"
  | "removeWay"
  | "testWay"
  | "addCalendarFeed"
  | "removeCalendarFeed"
  | "getCalendar"
>;

/** Reminders, how they leave the house, and the calendar. */
export function reminderHandlers({ place, ring, remindersPrivate }: Premises): ReminderHandlers {
  const send = sendOutside({ allowPrivate: remindersPrivate });
  const requireAllowed = (way: NewWay) => {
    if (way.kind !== "mail") {
      allowedBot(way.kind, way.bot.url, { allowPrivate: remindersPrivate });
    }
  };
  return {
    listReminders: () => reminderInbox(place),
    seeReminders: ({ ids }) => seeReminders(place, ids),
    listDeliveries: () => deliveryLog(place),
    retryDelivery: async ({ deliveryId }) => {
      const delivery = await retryDelivery(place, deliveryId);
      ring();
      return deliveryView(delivery);
    },
    getReminderSettings: () => reminderSettings(place),
    changeReminderSettings: (changes) => changeReminderSettings(place, changes),
    addWay: async (wish) => {
      requireAllowed(wish);
      return addWay(place, wish);
    },
    changeWay: async ({ wayId }, change) => {
      const { way } = change;
      if (way !== undefined && (way.kind === "mail" || way.bot.url !== "")) {
        requireAllowed(way);
      }
      return changeWay(place, wayId, change);
    },
    removeWay: ({ wayId }) => removeWay(place, wayId),
    testWay: async ({ wayId }, signal) => testWay({ ...place, send }, await findWay(place, wayId), signal),
    addCalendarFeed: ({ name }) => addCalendarFeed(place, name),
    removeCalendarFeed: ({ feedId }) => removeCalendarFeed(place, feedId),
    getCalendar: async ({ file }) => {
      await fetchedFeed(place, file.slice(0, -".ics".length));
      return calendarText(await calendarEntries(place), place.clock.now());
    },
  };
}
