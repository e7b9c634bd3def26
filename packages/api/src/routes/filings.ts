import { createRoute, z } from "@hono/zod-openapi";
import {
  caseReference,
  clockEventBody,
  clockEventReference,
  compareQuery,
  composeBody,
  editFilingBody,
  filingFileReference,
  filingReference,
  markSentBody,
  recordOutcomeBody,
  versionReference,
} from "../inputs.ts";
import { composedFilingSchema, paperOfferSchema } from "../schemas/filing.ts";
import {
  filingPackListSchema,
  filingVersionsSchema,
  paperSheetSchema,
  versionComparisonSchema,
} from "../schemas/filing-version.ts";
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

const getFilingPackList = createRoute({
  method: "get",
  path: "/cases/{caseId}/filing-pack/contents",
  operationId: "getFilingPackList",
  tags,
  summary: "What the pack for the court would hold, and what is lacking",
  request: { params: caseReference },
  responses: { 200: json(filingPackListSchema, "The list.") },
});

const getFilingSheet = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/sheet",
  operationId: "getFilingSheet",
  tags,
  summary: "The paper laid out as it is printed",
  request: at,
  responses: { 200: json(paperSheetSchema, "The sheet.") },
});

const versions = json(filingVersionsSchema, "The versions.");

const listFilingVersions = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/versions",
  operationId: "listFilingVersions",
  tags,
  summary: "How the paper once stood, oldest first",
  request: at,
  responses: { 200: versions },
});

const keepFilingVersion = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/versions",
  operationId: "keepFilingVersion",
  tags,
  summary: "Keep the paper as it stands, because it was copied, printed or passed on",
  request: at,
  responses: { 201: versions },
});

const compareFilingVersions = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/versions/{number}/comparison",
  operationId: "compareFilingVersions",
  tags,
  summary: "What differs between a version and another, or the paper as it stands",
  request: { params: versionReference, query: compareQuery },
  responses: { 200: json(versionComparisonSchema, "The comparison.") },
});

const restoreFilingVersion = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/versions/{number}/restore",
  operationId: "restoreFilingVersion",
  tags,
  summary: "Take the person's wording, answers and choice of an earlier version back",
  request: { params: versionReference },
  responses: { 200: paper },
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

const recordClockEvent = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/clock-events",
  operationId: "recordClockEvent",
  tags,
  summary: "Goods are tested, papers asked for, or more time approved: the clocks follow",
  request: { ...at, body: body(clockEventBody) },
  responses: { 201: paper },
});

const withdrawClockEvent = createRoute({
  method: "delete",
  path: "/cases/{caseId}/filings/{filingId}/clock-events/{sequence}",
  operationId: "withdrawClockEvent",
  tags,
  summary: "Take that back: the clocks run as before",
  request: { params: clockEventReference },
  responses: { 200: paper },
});

/** Filings and their papers. */
export const filingRoutes = [
  serve(listPapers, async (handlers, { params }) => ({ papers: await handlers.listPapers(params) })),
  serve(composeFiling, (handlers, { params, body }) => handlers.composeFiling(params, body)),
  serve(getFiling, (handlers, { params }) => handlers.getFiling(params)),
  serve(editFiling, (handlers, { params, body }) => handlers.editFiling(params, body)),
  // Before the files of a paper, whose address would take any last part for a name
  serve(getFilingSheet, (handlers, { params }) => handlers.getFilingSheet(params)),
  serve(listFilingVersions, (handlers, { params }) => handlers.listFilingVersions(params)),
  serve(getFilingFile, async (handlers, { params: { format, ...filing } }) =>
    fileResponse(await handlers.getFilingFile(filing, formats[format]), undefined),
  ),
  serve(getFilingPack, async (handlers, { params }) => fileResponse(await handlers.getFilingPack(params), undefined)),
  serve(getFilingPackList, (handlers, { params }) => handlers.getFilingPackList(params)),
  serve(keepFilingVersion, (handlers, { params }) => handlers.keepFilingVersion(params)),
  serve(compareFilingVersions, (handlers, { params, query }) => handlers.compareFilingVersions(params, query)),
  serve(restoreFilingVersion, (handlers, { params }) => handlers.restoreFilingVersion(params)),
  serve(markSent, (handlers, { params, body }) => handlers.markSent(params, body)),
  serve(recordClockEvent, (handlers, { params, body }) => handlers.recordClockEvent(params, body)),
  serve(withdrawClockEvent, (handlers, { params }) => handlers.withdrawClockEvent(params)),
  serve(recordOutcome, (handlers, { params, body }) => handlers.recordOutcome(params, body)),
] as const;
