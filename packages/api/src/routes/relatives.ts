import { createRoute } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import { linkBody, mergeBody, mergePlanSchema, relativeReference, relativesSchema } from "../schemas/relative.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["cases"];
const at = { params: relativeReference } as const;
const relatives = { 200: json(relativesSchema, "What belongs with the case.") };

const getRelatives = createRoute({
  method: "get",
  path: "/cases/{caseId}/relatives",
  operationId: "getRelatives",
  tags,
  summary: "Linked cases, cases that seem to be the same, and what was merged into this one",
  request: { params: caseReference },
  responses: relatives,
});

const linkCases = createRoute({
  method: "put",
  path: "/cases/{caseId}/links/{otherId}",
  operationId: "linkCases",
  tags,
  summary: "Say that two cases belong together, and why",
  request: { ...at, body: body(linkBody) },
  responses: relatives,
});

const unlinkCases = createRoute({
  method: "delete",
  path: "/cases/{caseId}/links/{otherId}",
  operationId: "unlinkCases",
  tags,
  summary: "Take a link between two cases back",
  request: at,
  responses: relatives,
});

const planMerge = createRoute({
  method: "get",
  path: "/cases/{caseId}/merges/{otherId}",
  operationId: "planMerge",
  tags,
  summary: "What merging the other case into this one would bring over",
  request: at,
  responses: { 200: json(mergePlanSchema, "The plan; nothing is changed.") },
});

const mergeCases = createRoute({
  method: "post",
  path: "/cases/{caseId}/merges/{otherId}",
  operationId: "mergeCases",
  tags,
  summary: "Bring the other case over into this one; it goes to the bin whole",
  request: { ...at, body: body(mergeBody) },
  responses: relatives,
});

const undoMerge = createRoute({
  method: "delete",
  path: "/cases/{caseId}/merges/{otherId}",
  operationId: "undoMerge",
  tags,
  summary: "Take a merge back while the other case lies in the bin",
  request: at,
  responses: relatives,
});

/** What belongs with a case. */
export const relativeRoutes = [
  serve(getRelatives, (handlers, { params }) => handlers.getRelatives(params)),
  serve(linkCases, (handlers, { params, body }) => handlers.linkCases(params, body)),
  serve(unlinkCases, (handlers, { params }) => handlers.unlinkCases(params)),
  serve(planMerge, (handlers, { params }) => handlers.planMerge(params)),
  serve(mergeCases, (handlers, { params, body }) => handlers.mergeCases(params, body)),
  serve(undoMerge, (handlers, { params }) => handlers.undoMerge(params)),
] as const;
