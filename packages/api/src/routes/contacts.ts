import { createRoute, z } from "@hono/zod-openapi";
import { caseReference, exhibitReference } from "../inputs.ts";
import {
  changeContactBody,
  contactEntrySchema,
  contactFromMailBody,
  contactReference,
  contactSchema,
  recordContactBody,
  restoreContactBody,
} from "../schemas/contact.ts";
import { keepReplyBody, keptReplySchema } from "../schemas/reply.ts";
import { serve } from "../serve.ts";
import { body, json, nothing } from "./respond.ts";

const tags = ["contacts"];
const at = { params: contactReference } as const;
const one = json(contactSchema, "The contact.");

const listContacts = createRoute({
  method: "get",
  path: "/cases/{caseId}/contacts",
  operationId: "listContacts",
  tags,
  summary: "Talks with the other side, the latest first, with what was promised and how it stands today",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ contacts: z.array(contactSchema).readonly() }), "The contacts.") },
});

const recordContact = createRoute({
  method: "post",
  path: "/cases/{caseId}/contacts",
  operationId: "recordContact",
  tags,
  summary: "Write down a talk; a promised day starts a clock",
  request: { params: caseReference, body: body(recordContactBody) },
  responses: { 201: one },
});

const contactFromMail = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits/{exhibitId}/contact",
  operationId: "contactFromMail",
  tags,
  summary: "A letter among the exhibits is written down as a talk, its headers kept",
  request: { params: exhibitReference, body: body(contactFromMailBody) },
  responses: { 201: one },
});

const changeContact = createRoute({
  method: "patch",
  path: "/cases/{caseId}/contacts/{contactId}",
  operationId: "changeContact",
  tags,
  summary: "Say something of a talk anew, or what became of a promise; what is left out stays",
  request: { ...at, body: body(changeContactBody) },
  responses: { 200: one },
});

const removeContact = createRoute({
  method: "delete",
  path: "/cases/{caseId}/contacts/{contactId}",
  operationId: "removeContact",
  tags,
  summary: "Take a talk out; it can be brought back",
  request: at,
  responses: { 204: nothing },
});

const getContactHistory = createRoute({
  method: "get",
  path: "/cases/{caseId}/contacts/{contactId}/history",
  operationId: "getContactHistory",
  tags,
  summary: "Everything that was ever written of a talk, oldest first",
  request: at,
  responses: { 200: json(z.strictObject({ entries: z.array(contactEntrySchema).readonly() }), "The history.") },
});

const restoreContact = createRoute({
  method: "post",
  path: "/cases/{caseId}/contacts/{contactId}/restore",
  operationId: "restoreContact",
  tags,
  summary: "Undo: an earlier wording counts again",
  request: { ...at, body: body(restoreContactBody) },
  responses: { 200: one },
});

const keepReply = createRoute({
  method: "post",
  path: "/cases/{caseId}/replies",
  operationId: "keepReply",
  tags,
  summary: "Keep what they said: judged with the facts of now, written down as a talk with all it starts and settles",
  request: { params: caseReference, body: body(keepReplyBody) },
  responses: { 201: json(keptReplySchema, "What came of it; removing the contact takes all of it back.") },
});

/** Talks with the other side. */
export const contactRoutes = [
  serve(contactFromMail, (handlers, { params, body }) => handlers.contactFromMail(params, body)),
  serve(listContacts, async (handlers, { params }) => ({ contacts: await handlers.listContacts(params) })),
  serve(recordContact, (handlers, { params, body }) => handlers.recordContact(params, body)),
  serve(changeContact, (handlers, { params, body }) => handlers.changeContact(params, body)),
  serve(removeContact, (handlers, { params }) => handlers.removeContact(params)),
  serve(getContactHistory, async (handlers, { params }) => ({ entries: await handlers.getContactHistory(params) })),
  serve(keepReply, (handlers, { params, body }) => handlers.keepReply(params, body)),
  serve(restoreContact, (handlers, { params, body }) => handlers.restoreContact(params, body)),
] as const;
