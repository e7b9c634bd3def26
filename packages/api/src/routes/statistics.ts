import { createRoute } from "@hono/zod-openapi";
import {
  allowFiguresBody,
  figuresQuery,
  figuresSchema,
  statisticsQuery,
  statisticsSchema,
} from "../schemas/statistics.ts";
import { serve } from "../serve.ts";
import { body, bytes, json } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["statistics"];

const getStatistics = createRoute({
  method: "get",
  path: "/statistics",
  operationId: "getStatistics",
  tags,
  summary: "The person's own figures: what is unknown is counted apart, never as nothing",
  responses: { 200: json(statisticsSchema, "The figures.") },
});

const getStatisticsFile = createRoute({
  method: "get",
  path: "/statistics/file",
  operationId: "getStatisticsFile",
  tags,
  summary: "The same figures as CSV or JSON",
  request: { query: statisticsQuery },
  responses: { 200: bytes },
});

const getFigures = createRoute({
  method: "get",
  path: "/figures",
  operationId: "getFigures",
  tags,
  summary: "Figures without anything that tells whose they are, to look at; off until switched on, and never sent",
  request: { query: figuresQuery },
  responses: { 200: json(figuresSchema, "The figures, or that they are off.") },
});

const allowFigures = createRoute({
  method: "put",
  path: "/figures",
  operationId: "allowFigures",
  tags,
  summary: "Switch the anonymous figures on or off",
  request: { body: body(allowFiguresBody) },
  responses: { 200: json(figuresSchema, "The figures, or that they are off.") },
});

/** The person's own figures. */
export const statisticsRoutes = [
  serve(getStatistics, (handlers) => handlers.getStatistics()),
  serve(getStatisticsFile, async (handlers, { query }) =>
    fileResponse(await handlers.getStatisticsFile(query), undefined),
  ),
  serve(getFigures, (handlers, { query }) => handlers.getFigures(query)),
  serve(allowFigures, (handlers, { body }) => handlers.allowFigures(body)),
] as const;
