import { createRoute } from "@hono/zod-openapi";
import { clockEventReference, courtFeeBody, filingReference } from "../inputs.ts";
import { composedFilingSchema } from "../schemas/filing.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["filings"];
const paper = json(composedFilingSchema, "The filing with its paper.");

const recordCourtFee = createRoute({
  method: "post",
  path: "/cases/{caseId}/filings/{filingId}/court-fees",
  operationId: "recordCourtFee",
  tags,
  summary: "The court asked for its fee, or was paid: the time to pay begins, or ends",
  request: { params: filingReference, body: body(courtFeeBody) },
  responses: { 201: paper },
});

const withdrawCourtFee = createRoute({
  method: "delete",
  path: "/cases/{caseId}/filings/{filingId}/court-fees/{sequence}",
  operationId: "withdrawCourtFee",
  tags,
  summary: "Take that back: the time to pay runs as before",
  request: { params: clockEventReference },
  responses: { 200: paper },
});

/** The fee of a court. */
export const courtFeeRoutes = [
  serve(recordCourtFee, (handlers, { params, body }) => handlers.recordCourtFee(params, body)),
  serve(withdrawCourtFee, (handlers, { params }) => handlers.withdrawCourtFee(params)),
] as const;
