import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Handlers } from "../handlers.ts";
import { addExhibitQuery, caseReference, exhibitReference, updateExhibitBody } from "../inputs.ts";
import { exhibitDetailSchema, exhibitSchema } from "../schemas/exhibit.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

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
  summary: "Say what the exhibit is",
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
  summary: "Remove the exhibit and its file",
  request: at,
  responses: { 204: nothing },
});

/** Exhibits and their files. */
export function exhibitsApi(handlers: Handlers) {
  return new OpenAPIHono()
    .openapi(addExhibit, async (c) => {
      const { filename, kind } = c.req.valid("query");
      const body = c.req.raw.body ?? new Blob([]).stream();
      return c.json(
        await handlers.addExhibit({ ...c.req.valid("param"), fileName: filename, kind: kind ?? null, body }),
        201,
      );
    })
    .openapi(getExhibit, async (c) => c.json(await handlers.getExhibit(c.req.valid("param")), 200))
    .openapi(getExhibitFile, async (c) =>
      fileResponse(await handlers.getExhibitFile(c.req.valid("param")), c.req.header("if-none-match")),
    )
    .openapi(getExhibitThumbnail, async (c) =>
      fileResponse(await handlers.getExhibitThumbnail(c.req.valid("param")), c.req.header("if-none-match")),
    )
    .openapi(getExhibitPicture, async (c) =>
      fileResponse(await handlers.getExhibitPicture(c.req.valid("param")), c.req.header("if-none-match")),
    )
    .openapi(updateExhibit, async (c) =>
      c.json(await handlers.updateExhibit(c.req.valid("param"), c.req.valid("json")), 200),
    )
    .openapi(readExhibitAgain, async (c) => c.json(await handlers.readExhibitAgain(c.req.valid("param")), 202))
    .openapi(removeExhibit, async (c) => {
      await handlers.removeExhibit(c.req.valid("param"));
      return c.body(null, 204);
    });
}
