import { createRoute } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import { arrangeStripBody, chatStripQuery, chatStripSchema } from "../schemas/chat-strip.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["chat strips"];
const path = "/cases/{caseId}/chat-strip";
const strip = json(chatStripSchema, "The screenshots in order, what joins them and what is missing.");

const getChatStrip = createRoute({
  method: "get",
  path,
  operationId: "getChatStrip",
  tags,
  summary: "Lay screenshots of a chat under each other: order, overlaps, gaps, skipped days, cut sides",
  request: { params: caseReference, query: chatStripQuery },
  responses: { 200: strip },
});

const arrangeChatStrip = createRoute({
  method: "put",
  path,
  operationId: "arrangeChatStrip",
  tags,
  summary: "Keep the person's order of these screenshots",
  request: { params: caseReference, body: body(arrangeStripBody) },
  responses: { 200: strip },
});

const forgetChatStripOrder = createRoute({
  method: "delete",
  path,
  operationId: "forgetChatStripOrder",
  tags,
  summary: "Take the person's order back: the program puts these screenshots in order again",
  request: { params: caseReference, query: chatStripQuery },
  responses: { 200: strip },
});

/** Screenshots of a chat as one strip. */
export const chatStripRoutes = [
  serve(getChatStrip, (handlers, { params, query }) => handlers.getChatStrip({ ...params, ...query })),
  serve(arrangeChatStrip, (handlers, { params, body: input }) => handlers.arrangeChatStrip(params, input)),
  serve(forgetChatStripOrder, (handlers, { params, query }) => handlers.forgetChatStripOrder({ ...params, ...query })),
] as const;
