import { createRoute } from "@hono/zod-openapi";
import {
  calendarReference,
  changeReminderSettingsBody,
  changeWayBody,
  deliveriesSchema,
  deliveryReference,
  deliverySchema,
  feedReference,
  newFeedBody,
  newFeedSchema,
  newWayBody,
  reminderInboxSchema,
  reminderSettingsSchema,
  seeRemindersBody,
  wayReference,
} from "../schemas/reminder.ts";
import { serve } from "../serve.ts";
import { body, json, nothing } from "./respond.ts";

const tags = ["reminders"];
const inbox = json(reminderInboxSchema, "The reminders that stand, newest first.");
const settings = json(reminderSettingsSchema, "When and how reminders come; passwords and secrets are not told.");

const listReminders = createRoute({
  method: "get",
  path: "/reminders",
  operationId: "listReminders",
  tags,
  summary: "The inbox of reminders",
  responses: { 200: inbox },
});

const seeReminders = createRoute({
  method: "post",
  path: "/reminders/seen",
  operationId: "seeReminders",
  tags,
  summary: "The person has seen these reminders",
  request: { body: body(seeRemindersBody) },
  responses: { 200: inbox },
});

const listDeliveries = createRoute({
  method: "get",
  path: "/reminder-deliveries",
  operationId: "listDeliveries",
  tags,
  summary: "What was sent out of the house, with every failure, newest first",
  responses: { 200: json(deliveriesSchema, "The deliveries.") },
});

const retryDelivery = createRoute({
  method: "post",
  path: "/reminder-deliveries/{deliveryId}/retry",
  operationId: "retryDelivery",
  tags,
  summary: "Send what was given up once more",
  request: { params: deliveryReference },
  responses: { 202: json(deliverySchema, "The delivery, waiting again.") },
});

const getReminderSettings = createRoute({
  method: "get",
  path: "/reminder-settings",
  operationId: "getReminderSettings",
  tags,
  summary: "When and how reminders come",
  responses: { 200: settings },
});

const changeReminderSettings = createRoute({
  method: "patch",
  path: "/reminder-settings",
  operationId: "changeReminderSettings",
  tags,
  summary: "Change lead times, quiet hours, language, and whether titles of cases leave the house",
  request: { body: body(changeReminderSettingsBody) },
  responses: { 200: settings },
});

const addWay = createRoute({
  method: "post",
  path: "/reminder-ways",
  operationId: "addWay",
  tags,
  summary: "Add a mail account or a group bot, switched off",
  request: { body: body(newWayBody) },
  responses: { 201: settings },
});

const changeWay = createRoute({
  method: "patch",
  path: "/reminder-ways/{wayId}",
  operationId: "changeWay",
  tags,
  summary: "Switch a way out on or off, or change it; an empty password or secret keeps the one there is",
  request: { params: wayReference, body: body(changeWayBody) },
  responses: { 200: settings },
});

const removeWay = createRoute({
  method: "delete",
  path: "/reminder-ways/{wayId}",
  operationId: "removeWay",
  tags,
  summary: "Take a way out; what it sent stays on record",
  request: { params: wayReference },
  responses: { 200: settings },
});

const testWay = createRoute({
  method: "post",
  path: "/reminder-ways/{wayId}/test",
  operationId: "testWay",
  tags,
  summary: "Send a plain line on this way now",
  request: { params: wayReference },
  responses: { 204: nothing },
});

const addCalendarFeed = createRoute({
  method: "post",
  path: "/calendar-feeds",
  operationId: "addCalendarFeed",
  tags,
  summary: "Open a calendar subscription; its link is told only now",
  request: { body: body(newFeedBody) },
  responses: { 201: json(newFeedSchema, "The subscription and the path of its link.") },
});

const removeCalendarFeed = createRoute({
  method: "delete",
  path: "/calendar-feeds/{feedId}",
  operationId: "removeCalendarFeed",
  tags,
  summary: "End a calendar subscription",
  request: { params: feedReference },
  responses: { 200: settings },
});

const getCalendar = createRoute({
  method: "get",
  path: "/calendar/{file}",
  operationId: "getCalendar",
  tags,
  summary: "The calendar behind a subscription's link (RFC 5545)",
  request: { params: calendarReference },
  responses: {
    200: { description: "The calendar.", content: { "text/calendar": { schema: { type: "string" } } } },
  },
});

/** Reminders, how they leave the house, and the calendar. */
export const reminderRoutes = [
  serve(listReminders, (handlers) => handlers.listReminders()),
  serve(seeReminders, (handlers, { body }) => handlers.seeReminders(body)),
  serve(listDeliveries, (handlers) => handlers.listDeliveries()),
  serve(retryDelivery, (handlers, { params }) => handlers.retryDelivery(params)),
  serve(getReminderSettings, (handlers) => handlers.getReminderSettings()),
  serve(changeReminderSettings, (handlers, { body }) => handlers.changeReminderSettings(body)),
  serve(addWay, (handlers, { body }) => handlers.addWay(body)),
  serve(changeWay, (handlers, { params, body }) => handlers.changeWay(params, body)),
  serve(removeWay, (handlers, { params }) => handlers.removeWay(params)),
  serve(testWay, (handlers, { params }, c) => handlers.testWay(params, c.req.raw.signal)),
  serve(addCalendarFeed, (handlers, { body }) => handlers.addCalendarFeed(body)),
  serve(removeCalendarFeed, (handlers, { params }) => handlers.removeCalendarFeed(params)),
  serve(getCalendar, async (handlers, { params }) => calendarResponse(await handlers.getCalendar(params))),
] as const;

function calendarResponse(calendar: string): Response {
  return new Response(calendar, {
    headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-store" },
  });
}
