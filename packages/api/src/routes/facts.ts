import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Handlers } from "../handlers.ts";
import { assessBody, caseReference, recordFactsBody, withdrawFactBody } from "../inputs.ts";
import { storedAssessmentSchema } from "../schemas/assessment.ts";
import { caseDetailSchema } from "../schemas/case.ts";
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
export function factsApi(handlers: Handlers) {
  return new OpenAPIHono()
    .openapi(recordFacts, async (c) =>
      c.json(await handlers.recordFacts(c.req.valid("param"), c.req.valid("json")), 200),
    )
    .openapi(withdrawFact, async (c) =>
      c.json(await handlers.withdrawFact(c.req.valid("param"), c.req.valid("json")), 200),
    )
    .openapi(assessCase, async (c) => c.json(await handlers.assessCase(c.req.valid("param")), 201))
    .openapi(listAssessments, async (c) =>
      c.json({ assessments: await handlers.listAssessments(c.req.valid("param")) }, 200),
    );
}
