import { createRoute, z } from "@hono/zod-openapi";
import {
  actedOnCasesSchema,
  actOnCasesBody,
  caseHitSchema,
  renameViewBody,
  savedViewSchema,
  saveViewBody,
  searchCasesQuery,
  viewReference,
} from "../schemas/list.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["cases"];
const views = { 200: json(z.strictObject({ views: z.array(savedViewSchema).readonly() }), "Every view kept.") };

const searchCases = createRoute({
  method: "get",
  path: "/search",
  operationId: "searchCases",
  tags,
  summary: "Where words stand in the cases that hold all of them",
  request: { query: searchCasesQuery },
  responses: { 200: json(z.strictObject({ hits: z.array(caseHitSchema).readonly() }), "Newest change first.") },
});

const actOnCases = createRoute({
  method: "post",
  path: "/case-acts",
  operationId: "actOnCases",
  tags,
  summary: "Put several cases aside, take them up, bin or restore them; `dryRun` only counts",
  request: { body: body(actOnCasesBody) },
  responses: { 200: json(actedOnCasesSchema, "What changed, and what was left as it was.") },
});

const listSavedViews = createRoute({
  method: "get",
  path: "/case-views",
  operationId: "listSavedViews",
  tags,
  summary: "Filters of the case list kept under a name",
  responses: views,
});

const saveView = createRoute({
  method: "post",
  path: "/case-views",
  operationId: "saveView",
  tags,
  summary: "Keep a filter under a name",
  request: { body: body(saveViewBody) },
  responses: views,
});

const renameView = createRoute({
  method: "patch",
  path: "/case-views/{viewId}",
  operationId: "renameView",
  tags,
  summary: "Give a view another name",
  request: { params: viewReference, body: body(renameViewBody) },
  responses: views,
});

const removeView = createRoute({
  method: "delete",
  path: "/case-views/{viewId}",
  operationId: "removeView",
  tags,
  summary: "Forget a view",
  request: { params: viewReference },
  responses: views,
});

/** What is done with the case list as a whole. */
export const listRoutes = [
  serve(searchCases, async (handlers, { query }) => ({ hits: await handlers.searchCases(query) })),
  serve(actOnCases, (handlers, { body }) => handlers.actOnCases(body)),
  serve(listSavedViews, async (handlers) => ({ views: await handlers.listSavedViews() })),
  serve(saveView, async (handlers, { body }) => ({ views: await handlers.saveView(body) })),
  serve(renameView, async (handlers, { params, body }) => ({ views: await handlers.renameView(params, body) })),
  serve(removeView, async (handlers, { params }) => ({ views: await handlers.removeView(params) })),
] as const;
