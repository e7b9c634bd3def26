import { createRoute, z } from "@hono/zod-openapi";
import { addExhibitQuery, caseReference, exhibitReference, orderExhibitsBody, updateExhibitBody } from "../inputs.ts";
import { exhibitCardSchema, exhibitDetailSchema, exhibitSchema, removedExhibitSchema } from "../schemas/exhibit.ts";
import { serve } from "../serve.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse, wantedPart } from "./send-file.ts";

const tags = ["exhibits"];
const at = { params: exhibitReference } as const;
const one = json(exhibitSchema, "The exhibit.");

const addExhibit = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits",
  operationId: "addExhibit",
  tags,
  summary: "Add a file as a raw body; a resumable upload goes to /api/uploads (tus 1.0)",
  request: {
    params: caseReference,
    query: addExhibitQuery,
    body: { required: true, content: { "*/*": { schema: { type: "string", format: "binary" } } } },
  },
  responses: { 201: one },
});

const listExhibits = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits",
  operationId: "listExhibits",
  tags,
  summary: "What was said of each exhibit, how firmly it stands and how its time stamp stands, by number",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ exhibits: z.array(exhibitCardSchema).readonly() }), "The exhibits.") },
});

const orderExhibits = createRoute({
  method: "put",
  path: "/cases/{caseId}/exhibits",
  operationId: "orderExhibits",
  tags,
  summary: "Deal the numbers of the exhibits out anew, in the order given",
  request: { params: caseReference, body: body(orderExhibitsBody) },
  responses: { 200: json(z.strictObject({ exhibits: z.array(exhibitSchema).readonly() }), "The exhibits, by number.") },
});

const getExhibit = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}",
  operationId: "getExhibit",
  tags,
  summary: "An exhibit with what was read and its custody entries",
  request: at,
  responses: { 200: json(exhibitDetailSchema, "The exhibit.") },
});

const getExhibitFile = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/file",
  operationId: "getExhibitFile",
  tags,
  summary: "The original, unchanged",
  request: at,
  responses: { 200: bytes },
});

const getExhibitThumbnail = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/thumbnail",
  operationId: "getExhibitThumbnail",
  tags,
  summary: "A small picture",
  request: at,
  responses: { 200: bytes },
});

const getExhibitPicture = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/picture",
  operationId: "getExhibitPicture",
  tags,
  summary: "The picture in a form every browser shows: the original, or what was made of it",
  request: at,
  responses: { 200: bytes },
});

const updateExhibit = createRoute({
  method: "patch",
  path: "/cases/{caseId}/exhibits/{exhibitId}",
  operationId: "updateExhibit",
  tags,
  summary: "Say what the exhibit is, what it shows and where its original is; what is left out stays",
  request: { ...at, body: body(updateExhibitBody) },
  responses: { 200: one },
});

const readExhibitAgain = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits/{exhibitId}/read",
  operationId: "readExhibitAgain",
  tags,
  summary: "Read the picture once more",
  request: at,
  responses: { 202: one },
});

const removeExhibit = createRoute({
  method: "delete",
  path: "/cases/{caseId}/exhibits/{exhibitId}",
  operationId: "removeExhibit",
  tags,
  summary: "Take the exhibit out of the case; its file stays until it is deleted for good",
  request: at,
  responses: { 204: nothing },
});

const listRemovedExhibits = createRoute({
  method: "get",
  path: "/cases/{caseId}/removed-exhibits",
  operationId: "listRemovedExhibits",
  tags,
  summary: "Exhibits taken out of the case that can be put back, by number",
  request: { params: caseReference },
  responses: {
    200: json(z.strictObject({ exhibits: z.array(removedExhibitSchema).readonly() }), "Those taken out."),
  },
});

const restoreExhibit = createRoute({
  method: "post",
  path: "/cases/{caseId}/removed-exhibits/{exhibitId}/restore",
  operationId: "restoreExhibit",
  tags,
  summary: "Put an exhibit back that was taken out",
  request: at,
  responses: { 200: one },
});

const wipeExhibit = createRoute({
  method: "delete",
  path: "/cases/{caseId}/removed-exhibits/{exhibitId}",
  operationId: "wipeExhibit",
  tags,
  summary: "Delete an exhibit that was taken out for good, with its file",
  request: at,
  responses: { 204: nothing },
});

/** Exhibits and their files. */
export const exhibitRoutes = [
  serve(addExhibit, (handlers, { params, query: { filename, kind } }, c) => {
    const body = c.req.raw.body ?? new Blob([]).stream();
    return handlers.addExhibit({ ...params, fileName: filename, kind: kind ?? null, body });
  }),
  serve(listExhibits, async (handlers, { params }) => ({ exhibits: await handlers.listExhibits(params) })),
  serve(orderExhibits, async (handlers, { params, body }) => ({
    exhibits: await handlers.orderExhibits(params, body),
  })),
  serve(getExhibit, (handlers, { params }) => handlers.getExhibit(params)),
  serve(getExhibitFile, async (handlers, { params }, c) =>
    fileResponse(
      await handlers.getExhibitFile(params, wantedPart(c.req.header("range"))),
      c.req.header("if-none-match"),
    ),
  ),
  serve(getExhibitThumbnail, async (handlers, { params }, c) =>
    fileResponse(await handlers.getExhibitThumbnail(params), c.req.header("if-none-match")),
  ),
  serve(getExhibitPicture, async (handlers, { params }, c) =>
    fileResponse(await handlers.getExhibitPicture(params), c.req.header("if-none-match")),
  ),
  serve(updateExhibit, (handlers, { params, body }) => handlers.updateExhibit(params, body)),
  serve(readExhibitAgain, (handlers, { params }) => handlers.readExhibitAgain(params)),
  serve(removeExhibit, (handlers, { params }) => handlers.removeExhibit(params)),
  serve(listRemovedExhibits, async (handlers, { params }) => ({
    exhibits: await handlers.listRemovedExhibits(params),
  })),
  serve(restoreExhibit, (handlers, { params }) => handlers.restoreExhibit(params)),
  serve(wipeExhibit, (handlers, { params }) => handlers.wipeExhibit(params)),
] as const;
