import { createRoute } from "@hono/zod-openapi";
import { filingReference } from "../inputs.ts";
import {
  attachmentReference,
  attachmentsSchema,
  channelLimitsBody,
  channelReference,
  prepareFilingBody,
} from "../schemas/attachment.ts";
import { pictureQuery } from "../schemas/picture.ts";
import { serve } from "../serve.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["attachments"];
const at = { params: filingReference } as const;
const attachments = json(attachmentsSchema, "What goes along, planned and made.");

const getAttachments = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/attachments",
  operationId: "getAttachments",
  tags,
  summary: "What goes along with a filing: the exhibits in order, what stays behind and why, and the files made",
  request: at,
  responses: { 200: attachments },
});

const makeAttachments = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/attachments",
  operationId: "makeAttachments",
  tags,
  summary: "Make the files as the channel takes them; originals stay as they are",
  request: at,
  responses: { 201: attachments },
});

const prepareFiling = createRoute({
  method: "patch",
  path: "/cases/{caseId}/filings/{filingId}/preparation",
  operationId: "prepareFiling",
  tags,
  summary: "Keep what the person ticked, and which exhibits go along in which order",
  request: { ...at, body: body(prepareFilingBody) },
  responses: { 204: nothing },
});

const getAttachmentFile = createRoute({
  method: "get",
  path: "/cases/{caseId}/filings/{filingId}/attachments/{file}",
  operationId: "getAttachmentFile",
  tags,
  summary: "One of the files, or all of them as one ZIP; that it was handed out goes into the ledger",
  request: { params: attachmentReference, query: pictureQuery },
  responses: { 200: bytes },
});

const putChannelLimits = createRoute({
  method: "put",
  path: "/channels/{channel}/limits",
  operationId: "putChannelLimits",
  tags,
  summary: "Keep the limits the person read in the live form of a channel, in place of our own guesses",
  request: { params: channelReference, body: body(channelLimitsBody) },
  responses: { 204: nothing },
});

/** What goes along with filings, and the limits of forms. */
export const attachmentRoutes = [
  serve(getAttachments, (handlers, { params }) => handlers.getAttachments(params)),
  serve(makeAttachments, (handlers, { params }) => handlers.makeAttachments(params)),
  serve(prepareFiling, (handlers, { params, body: change }) => handlers.prepareFiling(params, change)),
  serve(getAttachmentFile, async (handlers, { params, query }) =>
    fileResponse(await handlers.getAttachmentFile(params, query.as), undefined),
  ),
  serve(putChannelLimits, (handlers, { params, body: change }) => handlers.putChannelLimits(params, change)),
] as const;
