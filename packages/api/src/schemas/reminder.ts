import { z } from "@hono/zod-openapi";
import { deliveryStates, type ErrorCode, errorRegistry } from "@youju/domain";
import {
  type CalendarFeedView,
  type DeliveryView,
  mailSecurities,
  type NewCalendarFeed,
  type ReminderInbox,
  type ReminderSettingsView,
  type ReminderView,
  type WayView,
  wayKinds,
} from "../reminder-views.ts";
import { schemaOf } from "../schema-of.ts";
import { dateSchema, idSchema, instantSchema, momentSchema, textSchema, words } from "./primitives.ts";

const errorCodes = Object.keys(errorRegistry) as [ErrorCode, ...ErrorCode[]];
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "INPUT_INVALID");

/** One reminder on one way out. */
export const deliverySchema = schemaOf<DeliveryView>("Delivery")(
  z.strictObject({
    id: z.string(),
    reminderId: z.string(),
    caseId: z.string(),
    way: z.string(),
    wayName: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    maybeTwice: z.boolean(),
    lastError: z.enum(errorCodes).nullable(),
    movedAt: instantSchema,
    sentAt: instantSchema.nullable(),
    words: textSchema,
  }),
);

const reminderSchema = schemaOf<ReminderView>("Reminder")(
  z.strictObject({
    id: z.string(),
    caseId: z.string(),
    caseTitle: z.string(),
    kind: z.enum(["due", "late"]),
    rule: z.string(),
    title: textSchema,
    afterwards: textSchema,
    day: dateSchema,
    endsAt: momentSchema.nullable(),
    lead: z.int(),
    provisional: z.boolean(),
    raisedAt: instantSchema,
    seenAt: instantSchema.nullable(),
    lapsedAt: instantSchema.nullable(),
    words: textSchema,
    deliveries: z.array(deliverySchema).readonly(),
  }),
);

/** The inbox. */
export const reminderInboxSchema = schemaOf<ReminderInbox>("ReminderInbox")(
  z.strictObject({ reminders: z.array(reminderSchema).readonly(), unseen: z.int() }),
);

/** Every attempt to send something. */
export const deliveriesSchema = z.array(deliverySchema).readonly();

const waySchema = schemaOf<WayView>("ReminderWay")(
  z.strictObject({
    id: z.string(),
    kind: z.enum(wayKinds),
    name: z.string(),
    on: z.boolean(),
    leadsTo: z.string(),
    hasSecret: z.boolean(),
  }),
);

const feedSchema = schemaOf<CalendarFeedView>("CalendarFeed")(
  z.strictObject({ id: z.string(), name: z.string(), createdAt: instantSchema, fetchedAt: instantSchema.nullable() }),
);

const quietSchema = z.strictObject({ from: clockSchema, to: clockSchema });

/** The settings, without anything that opens a door. */
export const reminderSettingsSchema = schemaOf<ReminderSettingsView>("ReminderSettings")(
  z.strictObject({
    leads: z.array(z.int()).readonly(),
    quiet: quietSchema.nullable(),
    showTitles: z.boolean(),
    language: z.enum(["zh", "en"]),
    ways: z.array(waySchema).readonly(),
    feeds: z.array(feedSchema).readonly(),
  }),
);

/** A subscription with its link, told once. */
export const newFeedSchema = schemaOf<NewCalendarFeed>("NewCalendarFeed")(
  z.strictObject({ feed: feedSchema, path: z.string() }),
);

/** Longest lead in days, and how many there may be. */
const longestLead = 90;
const mostLeads = 8;

export const seeRemindersBody = z.strictObject({ ids: z.array(idSchema).max(1000, "INPUT_INVALID") });
export const deliveryReference = z.strictObject({ deliveryId: idSchema });
export const wayReference = z.strictObject({ wayId: idSchema });
export const feedReference = z.strictObject({ feedId: idSchema });
export const calendarReference = z.strictObject({
  file: z.string().regex(/^[\w-]{43}\.ics$/, "NOT_FOUND"),
});

export const changeReminderSettingsBody = z.strictObject({
  leads: z
    .array(z.int().min(0, "INPUT_INVALID").max(longestLead, "INPUT_INVALID"))
    .max(mostLeads, "INPUT_INVALID")
    .optional(),
  quiet: quietSchema.nullable().optional(),
  showTitles: z.boolean().optional(),
  language: z.enum(["zh", "en"]).optional(),
});

const name = words(60).min(1, "INPUT_INVALID");
const oneLine = (most: number) => words(most).regex(/^[^\r\n]*$/, "INPUT_INVALID");
const mailSchema = z.strictObject({
  host: words(253).regex(/^[\w.:-]+$/, "REMINDER_ADDRESS_REFUSED"),
  port: z.int().min(1, "INPUT_INVALID").max(65_535, "INPUT_INVALID"),
  security: z.enum(mailSecurities),
  user: oneLine(200),
  password: oneLine(500),
  from: z.email("INPUT_INVALID"),
  to: z.email("INPUT_INVALID"),
});
const botSchema = z.strictObject({ url: oneLine(500), secret: oneLine(200) });

export const newWayBody = z.union([
  z.strictObject({ kind: z.literal("mail"), name, mail: mailSchema }),
  z.strictObject({ kind: z.enum(["wecom", "dingtalk", "feishu"]), name, bot: botSchema }),
]);
export const changeWayBody = z.strictObject({ on: z.boolean().optional(), way: newWayBody.optional() });
export const newFeedBody = z.strictObject({ name });

export type SeeRemindersInput = z.output<typeof seeRemindersBody>;
export type DeliveryReference = z.output<typeof deliveryReference>;
export type WayReference = z.output<typeof wayReference>;
export type FeedReference = z.output<typeof feedReference>;
export type CalendarReference = z.output<typeof calendarReference>;
export type ChangeReminderSettingsInput = z.output<typeof changeReminderSettingsBody>;
export type ChangeWayInput = z.output<typeof changeWayBody>;
export type NewFeedInput = z.output<typeof newFeedBody>;
