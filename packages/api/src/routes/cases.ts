import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { caseReference, openCaseBody, updateCaseBody } from "../inputs.ts";
import { caseCardSchema, caseDetailSchema, caseEventSchema } from "../schemas/case.ts";
import { listCasesQuery } from "../schemas/list.ts";
import { serve } from "../serve.ts";
import { body, json, nothing } from "./respond.ts";

const at = { params: caseReference } as const;
const detail = json(caseDetailSchema, "The case.");
const tags = ["cases"];

const listCases = createRoute({
  method: "get",
  path: "/cases",
  operationId: "listCases",
  tags,
  summary: "The case list, newest first",
  request: { query: listCasesQuery },
  responses: {
    200: json(
      z.strictObject({ cases: z.array(caseCardSchema).readonly(), nextCursor: z.string().nullable() }),
      "One page.",
    ),
  },
});

const openCase = createRoute({
  method: "post",
  path: "/cases",
  operationId: "openCase",
  tags,
  summary: "Open a case",
  request: { body: body(openCaseBody) },
  responses: { 201: detail },
});

const getCase = createRoute({
  method: "get",
  path: "/cases/{caseId}",
  operationId: "getCase",
  tags,
  summary: "Everything the case page needs",
  request: at,
  responses: { 200: detail },
});

const updateCase = createRoute({
  method: "patch",
  path: "/cases/{caseId}",
  operationId: "updateCase",
  tags,
  summary: "Change the kind or the title",
  request: { ...at, body: body(updateCaseBody) },
  responses: { 200: detail },
});

const deleteCase = createRoute({
  method: "delete",
  path: "/cases/{caseId}",
  operationId: "deleteCase",
  tags,
  summary: "Put the case into the bin",
  request: at,
  responses: { 204: nothing },
});

const restoreCase = createRoute({
  method: "post",
  path: "/cases/{caseId}/restore",
  operationId: "restoreCase",
  tags,
  summary: "Take the case out of the bin",
  request: at,
  responses: { 200: detail },
});

const purgeCase = createRoute({
  method: "delete",
  path: "/cases/{caseId}/purge",
  operationId: "purgeCase",
  tags,
  summary: "Delete a case in the bin for good, its files too",
  request: at,
  responses: { 204: nothing },
});

const listEvents = createRoute({
  method: "get",
  path: "/cases/{caseId}/events",
  operationId: "listEvents",
  tags,
  summary: "What happened in the case, newest last",
  request: at,
  responses: { 200: json(z.strictObject({ events: z.array(caseEventSchema).readonly() }), "The time line.") },
});

const watchCase = createRoute({
  method: "get",
  path: "/cases/{caseId}/changes",
  operationId: "watchCase",
  tags,
  summary: "Server-sent events: `changed` whenever something in the case moved",
  request: at,
  responses: {
    200: { description: "The stream.", content: { "text/event-stream": { schema: { type: "string" } } } },
  },
});

/** The case list and the case itself. */
export const caseRoutes = [
  serve(listCases, (handlers, { query }) => handlers.listCases(query)),
  serve(openCase, (handlers, { body }) => handlers.openCase(body)),
  serve(getCase, (handlers, { params }) => handlers.getCase(params)),
  serve(updateCase, (handlers, { params, body }) => handlers.updateCase(params, body)),
  serve(deleteCase, (handlers, { params }) => handlers.deleteCase(params)),
  serve(restoreCase, (handlers, { params }) => handlers.restoreCase(params)),
  serve(purgeCase, (handlers, { params }) => handlers.purgeCase(params)),
  serve(listEvents, async (handlers, { params }) => ({ events: await handlers.listEvents(params) })),
  serve(watchCase, async (handlers, { params }, c) => {
    const stopped = new AbortController();
    const changes = await handlers.watchCase(params, stopped.signal);
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => stopped.abort());
      await stream.writeSSE({ event: "ready", data: "" });
      for await (const change of changes) {
        await stream.writeSSE({ event: change, data: "" });
      }
    });
  }),
] as const;
