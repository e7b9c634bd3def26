import { createRoute, z } from "@hono/zod-openapi";
import {
  caseReference,
  composeBody,
  editFilingBody,
  filingFileReference,
  filingReference,
  markSentBody,
  recordOutcomeBody,
} from "../inputs.ts";
import { composedFilingSchema, paperOfferSchema } from "../schemas/filing.ts";
import { serve } from "../serve.ts";
import { body, bytes, json } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["filings"];
const at = { params: filingReference } as const;
const paper = json(composedFilingSchema, "The paper.");
const formats = { "paper.txt": "text", "paper.pdf": "pdf", "paper.docx": "docx" } as const;

const listPapers = createRoute({
  method: "get",
  path: "/cases/{caseId}/papers",
  operationId: "listPapers",
  tags,
  summary: "Every paper that can be written in the case",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ papers: z.array(paperOfferSchema).readonly() }), "The papers.") },
});

const composeFiling = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings",
  operationId: "composeFiling",
  tags,
  summary: "Compose the paper for one channel",
  request: { params: caseReference, body: body(composeBody) },
  responses: { 201: paper },
});

const getFiling = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}",
  operationId: "getFiling",
  tags,
  summary: "A paper, ready to look at before anything leaves",
  request: at,
  responses: { 200: paper },
});

const editFiling = createRoute({
  method: "patch",
  path: "/cases/{caseId}/filings/{filingId}",
  operationId: "editFiling",
  tags,
  summary: "Keep the person's own wording of some fields",
  request: { ...at, body: body(editFilingBody) },
  responses: { 200: paper },
});

const getFilingFile = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/{format}",
  operationId: "getFilingFile",
  tags,
  summary: "The paper as text, PDF or DOCX",
  request: { params: filingFileReference },
  responses: { 200: bytes },
});

const getFilingPack = createRoute({
  method: "get",
  path: "/cases/{caseId}/filing-pack",
  operationId: "getFilingPack",
  tags,
  summary: "What a court wants to file a suit, as one ZIP",
  request: { params: caseReference },
  responses: { 200: bytes },
});

const markSent = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/sent",
  operationId: "markSent",
  tags,
  summary: "It went out: the clocks start",
  request: { ...at, body: body(markSentBody) },
  responses: { 200: paper },
});

const recordOutcome = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/state",
  operationId: "recordOutcome",
  tags,
  summary: "What became of it",
  request: { ...at, body: body(recordOutcomeBody) },
  responses: { 200: paper },
});

/** Filings and their papers. */
export const filingRoutes = [
  serve(listPapers, async (handlers, { params }) => ({ papers: await handlers.listPapers(params) })),
  serve(composeFiling, (handlers, { params, body }) => handlers.composeFiling(params, body)),
  serve(getFiling, (handlers, { params }) => handlers.getFiling(params)),
  serve(editFiling, (handlers, { params, body }) => handlers.editFiling(params, body)),
  serve(getFilingFile, async (handlers, { params: { format, ...filing } }) =>
    fileResponse(await handlers.getFilingFile(filing, formats[format]), undefined),
  ),
  serve(getFilingPack, async (handlers, { params }) => fileResponse(await handlers.getFilingPack(params), undefined)),
  serve(markSent, (handlers, { params, body }) => handlers.markSent(params, body)),
  serve(recordOutcome, (handlers, { params, body }) => handlers.recordOutcome(params, body)),
] as const;
