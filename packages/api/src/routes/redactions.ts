import { createRoute } from "@hono/zod-openapi";
import { exhibitReference } from "../inputs.ts";
import {
  redactedCopiesSchema,
  redactedCopyReference,
  redactedPageReference,
  redactionPageReference,
  redactionPlan,
  redactionSchema,
} from "../schemas/redaction.ts";
import { serve } from "../serve.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["redaction"];
const at = { params: exhibitReference } as const;
const copies = json(redactedCopiesSchema, "The covered copies, oldest first.");

const getRedaction = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redaction",
  operationId: "getRedaction",
  tags,
  summary: "What may want covering on an exhibit, found now, and what the person wants covered",
  request: at,
  responses: { 200: json(redactionSchema, "Pages or text, suggestions and plan.") },
});

const keepRedaction = createRoute({
  method: "put",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redaction",
  operationId: "keepRedaction",
  tags,
  summary: "Keep what the person wants covered",
  request: { ...at, body: body(redactionPlan) },
  responses: { 204: nothing },
});

const getRedactionPage = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redaction/pages/{page}",
  operationId: "getRedactionPage",
  tags,
  summary: "A page of a document as a picture, nothing covered",
  request: { params: redactionPageReference },
  responses: { 200: bytes },
});

const listRedactedCopies = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redacted-copies",
  operationId: "listRedactedCopies",
  tags,
  summary: "Covered copies of an exhibit, and how far one in the making is",
  request: at,
  responses: { 200: copies },
});

const makeRedactedCopy = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redacted-copies",
  operationId: "makeRedactedCopy",
  tags,
  summary: "Make a copy with the kept plan covered for good; the original stays as it is",
  request: at,
  responses: { 201: copies },
});

const getRedactedCopyFile = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redacted-copies/{copyId}/file",
  operationId: "getRedactedCopyFile",
  tags,
  summary: "A covered copy, under a name that says nothing; that it was handed out goes into the ledger",
  request: { params: redactedCopyReference },
  responses: { 200: bytes },
});

const getRedactedCopyPage = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redacted-copies/{copyId}/pages/{page}",
  operationId: "getRedactedCopyPage",
  tags,
  summary: "A page of a covered copy as a picture",
  request: { params: redactedPageReference },
  responses: { 200: bytes },
});

const removeRedactedCopy = createRoute({
  method: "delete",
  path: "/cases/{caseId}/exhibits/{exhibitId}/redacted-copies/{copyId}",
  operationId: "removeRedactedCopy",
  tags,
  summary: "Delete a covered copy; the original stays",
  request: { params: redactedCopyReference },
  responses: { 204: nothing },
});

/** Covering things on copies of exhibits. */
export const redactionRoutes = [
  serve(getRedaction, (handlers, { params }) => handlers.getRedaction(params)),
  serve(keepRedaction, (handlers, { params, body: plan }) => handlers.keepRedaction(params, plan)),
  serve(getRedactionPage, async (handlers, { params }, c) =>
    fileResponse(await handlers.getRedactionPage(params), c.req.header("if-none-match")),
  ),
  serve(listRedactedCopies, (handlers, { params }) => handlers.listRedactedCopies(params)),
  serve(makeRedactedCopy, (handlers, { params }) => handlers.makeRedactedCopy(params)),
  serve(getRedactedCopyFile, async (handlers, { params }, c) =>
    fileResponse(await handlers.getRedactedCopyFile(params), c.req.header("if-none-match")),
  ),
  serve(getRedactedCopyPage, async (handlers, { params }, c) =>
    fileResponse(await handlers.getRedactedCopyPage(params), c.req.header("if-none-match")),
  ),
  serve(removeRedactedCopy, (handlers, { params }) => handlers.removeRedactedCopy(params)),
] as const;
