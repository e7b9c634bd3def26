import { createRoute, z } from "@hono/zod-openapi";
import { caseReference, seenBody } from "../inputs.ts";
import { caseDetailSchema, lawMoveSchema, unseenLawMoveSchema } from "../schemas/case.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["law moves"];

const listUnseenLawMoves = createRoute({
  method: "get",
  path: "/law-moves",
  operationId: "listUnseenLawMoves",
  tags,
  summary: "Cases in which something moved when the law did and nobody has looked yet, newest first, fifty at most",
  responses: {
    200: json(z.strictObject({ cases: z.array(unseenLawMoveSchema).readonly() }), "The cases."),
  },
});

const listLawMoves = createRoute({
  method: "get",
  path: "/cases/{caseId}/law-moves",
  operationId: "listLawMoves",
  tags,
  summary: "What moved in the case each time the law did, newest first",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ moves: z.array(lawMoveSchema).readonly() }), "What moved.") },
});

const seeLawMoves = createRoute({
  method: "post",
  path: "/cases/{caseId}/law-moves/seen",
  operationId: "seeLawMoves",
  tags,
  summary: "The person has seen what moved, up to the one named",
  request: { params: caseReference, body: body(seenBody) },
  responses: { 200: json(caseDetailSchema, "The case.") },
});

/** What moved in open cases when law data, a calendar or the rules changed. */
export const lawMoveRoutes = [
  serve(listUnseenLawMoves, async (handlers) => ({ cases: await handlers.listUnseenLawMoves() })),
  serve(listLawMoves, async (handlers, { params }) => ({ moves: await handlers.listLawMoves(params) })),
  serve(seeLawMoves, (handlers, { params, body }) => handlers.seeLawMoves(params, body)),
] as const;
