import { createRoute } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import { caseDetailSchema } from "../schemas/case.ts";
import { snoozeBody } from "../schemas/step.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["cases"];
const one = json(caseDetailSchema, "The case.");

const snoozeStep = createRoute({
  method: "post",
  path: "/cases/{caseId}/snooze",
  operationId: "snoozeStep",
  tags,
  summary: "Put the next step off until a day, with the reason",
  request: { params: caseReference, body: body(snoozeBody) },
  responses: { 200: one },
});

const resumeStep = createRoute({
  method: "delete",
  path: "/cases/{caseId}/snooze",
  operationId: "resumeStep",
  tags,
  summary: "Take the next step up again",
  request: { params: caseReference },
  responses: { 200: one },
});

/** What comes next in a case. */
export const stepRoutes = [
  serve(snoozeStep, (handlers, { params, body }) => handlers.snoozeStep(params, body)),
  serve(resumeStep, (handlers, { params }) => handlers.resumeStep(params)),
] as const;
