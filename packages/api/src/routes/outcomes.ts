import { createRoute, z } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import {
  changeSettlementBody,
  closeCaseBody,
  outcomeEntrySchema,
  outcomeSchema,
  recordSettlementBody,
  restoreOutcomeBody,
  settlementReference,
} from "../schemas/outcome.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["outcomes"];
const all = json(outcomeSchema, "How the case came out, as far as it has.");

const closeCase = createRoute({
  method: "put",
  path: "/cases/{caseId}/closing",
  operationId: "closeCase",
  tags,
  summary: "Close a case with what it brought, or say that anew; what follows from a settlement keeps running",
  request: { params: caseReference, body: body(closeCaseBody) },
  responses: { 200: all },
});

const reopenCase = createRoute({
  method: "delete",
  path: "/cases/{caseId}/closing",
  operationId: "reopenCase",
  tags,
  summary: "Take a closed case up again; what was said of its end stays in the history",
  request: { params: caseReference },
  responses: { 200: all },
});

const recordSettlement = createRoute({
  method: "post",
  path: "/cases/{caseId}/settlements",
  operationId: "recordSettlement",
  tags,
  summary: "Write down what was agreed or decided; each day in it starts a clock",
  request: { params: caseReference, body: body(recordSettlementBody) },
  responses: { 201: all },
});

const changeSettlement = createRoute({
  method: "patch",
  path: "/cases/{caseId}/settlements/{settlementId}",
  operationId: "changeSettlement",
  tags,
  summary: "Say something of a settlement anew, or what became of a part of it; what is left out stays",
  request: { params: settlementReference, body: body(changeSettlementBody) },
  responses: { 200: all },
});

const removeSettlement = createRoute({
  method: "delete",
  path: "/cases/{caseId}/settlements/{settlementId}",
  operationId: "removeSettlement",
  tags,
  summary: "Take a settlement out; it can be brought back",
  request: { params: settlementReference },
  responses: { 200: all },
});

const getOutcomeHistory = createRoute({
  method: "get",
  path: "/cases/{caseId}/outcome/history",
  operationId: "getOutcomeHistory",
  tags,
  summary: "Everything that was ever written of how the case came out, oldest first",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ entries: z.array(outcomeEntrySchema).readonly() }), "The history.") },
});

const restoreOutcome = createRoute({
  method: "post",
  path: "/cases/{caseId}/outcome/restore",
  operationId: "restoreOutcome",
  tags,
  summary: "Undo: an earlier wording counts again",
  request: { params: caseReference, body: body(restoreOutcomeBody) },
  responses: { 200: all },
});

/** How cases come out: closings, and settlements with what has to be done under them. */
export const outcomeRoutes = [
  serve(closeCase, (handlers, { params, body }) => handlers.closeCase(params, body)),
  serve(reopenCase, (handlers, { params }) => handlers.reopenCase(params)),
  serve(recordSettlement, (handlers, { params, body }) => handlers.recordSettlement(params, body)),
  serve(changeSettlement, (handlers, { params, body }) => handlers.changeSettlement(params, body)),
  serve(removeSettlement, (handlers, { params }) => handlers.removeSettlement(params)),
  serve(getOutcomeHistory, async (handlers, { params }) => ({ entries: await handlers.getOutcomeHistory(params) })),
  serve(restoreOutcome, (handlers, { params, body }) => handlers.restoreOutcome(params, body)),
] as const;
