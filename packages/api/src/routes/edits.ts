import { createRoute, z } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import { caseEditSchema, undoEditBody } from "../schemas/edit.ts";
import { serve } from "../serve.ts";
import { body, json } from "./respond.ts";

const tags = ["cases"];
const edits = { 200: json(z.strictObject({ edits: z.array(caseEditSchema).readonly() }), "Newest first.") };

const listEdits = createRoute({
  method: "get",
  path: "/cases/{caseId}/edits",
  operationId: "listEdits",
  tags,
  summary: "Every change made in the case, and which can be taken back",
  request: { params: caseReference },
  responses: edits,
});

const undoEdit = createRoute({
  method: "post",
  path: "/cases/{caseId}/edits/undo",
  operationId: "undoEdit",
  tags,
  summary: "Take a change back",
  request: { params: caseReference, body: body(undoEditBody) },
  responses: edits,
});

/** What was changed in a case. */
export const editRoutes = [
  serve(listEdits, async (handlers, { params }) => ({ edits: await handlers.listEdits(params) })),
  serve(undoEdit, async (handlers, { params, body }) => ({ edits: await handlers.undoEdit(params, body) })),
] as const;
