import { createRoute, z } from "@hono/zod-openapi";
import { assessBody, caseReference, recordFactsBody, withdrawFactBody } from "../inputs.ts";
import { storedAssessmentSchema } from "../schemas/assessment.ts";
import { caseDetailSchema } from "../schemas/case.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const detail = json(caseDetailSchema, "The case.");

const recordFacts = createRoute({
  method: "post",
  path: "/cases/{caseId}/facts",
  operationId: "recordFacts",
  tags: ["facts"],
  summary: "Record what the person says or confirms; a blank never erases",
  request: { params: caseReference, body: body(recordFactsBody) },
  responses: { 200: detail },
});

const withdrawFact = createRoute({
  method: "post",
  path: "/cases/{caseId}/facts/withdraw",
  operationId: "withdrawFact",
  tags: ["facts"],
  summary: "Take back the latest entry of a fact",
  request: { params: caseReference, body: body(withdrawFactBody) },
  responses: { 200: detail },
});

const assessCase = createRoute({
  method: "post",
  path: "/cases/{caseId}/assessments",
  operationId: "assessCase",
  tags: ["assessments"],
  summary: "Ask the rules with the facts of now and the law of the day",
  request: { params: caseReference, body: body(assessBody) },
  responses: { 201: json(storedAssessmentSchema, "The assessment as stored.") },
});

const listAssessments = createRoute({
  method: "get",
  path: "/cases/{caseId}/assessments",
  operationId: "listAssessments",
  tags: ["assessments"],
  summary: "Every assessment made, newest first",
  request: { params: caseReference },
  responses: {
    200: json(z.strictObject({ assessments: z.array(storedAssessmentSchema).readonly() }), "The assessments."),
  },
});

/** Facts, and what the rules make of them. */
export const factRoutes = [
  serve(recordFacts, (handlers, { params, body }) => handlers.recordFacts(params, body)),
  serve(withdrawFact, (handlers, { params, body }) => handlers.withdrawFact(params, body)),
  serve(assessCase, (handlers, { params }) => handlers.assessCase(params)),
  serve(listAssessments, async (handlers, { params }) => ({ assessments: await handlers.listAssessments(params) })),
] as const;
