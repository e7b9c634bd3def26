import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Handlers } from "../handlers.ts";
import { caseReference } from "../inputs.ts";
import { confirmBody, deletionSchema, exportReference, exportSchema, startExportBody } from "../schemas/export.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["exports"];
const one = json(exportSchema, "The export.");
const at = { params: exportReference } as const;

const startExport = createRoute({
  method: "post",
  path: "/cases/{caseId}/exports",
  operationId: "startExport",
  tags,
  summary: "Make a bundle of a case to hand over, or a backup of it; it goes on when the page is closed",
  request: { params: caseReference, body: body(startExportBody) },
  responses: { 202: one },
});

const startFullExport = createRoute({
  method: "post",
  path: "/exports",
  operationId: "startFullExport",
  tags,
  summary: "Export everything the owner has",
  responses: { 202: one },
});

const listExports = createRoute({
  method: "get",
  path: "/exports",
  operationId: "listExports",
  tags,
  summary: "Exports of the last days, newest first",
  responses: { 200: json(z.array(exportSchema), "The exports.") },
});

const getExportFile = createRoute({
  method: "get",
  path: "/exports/{exportId}/file",
  operationId: "getExportFile",
  tags,
  summary: "The file of an export that is done",
  request: at,
  responses: { 200: bytes },
});

const removeExport = createRoute({
  method: "delete",
  path: "/exports/{exportId}",
  operationId: "removeExport",
  tags,
  summary: "Break an export off, or remove the file of one that is done",
  request: at,
  responses: { 204: nothing },
});

const eraseCase = createRoute({
  method: "post",
  path: "/cases/{caseId}/deletion",
  operationId: "eraseCase",
  tags,
  summary: "Delete a case for good, with a receipt; the body repeats its title",
  request: { params: caseReference, body: body(confirmBody) },
  responses: { 200: json(deletionSchema, "The receipt.") },
});

const eraseEverything = createRoute({
  method: "post",
  path: "/deletion",
  operationId: "eraseEverything",
  tags,
  summary: "Delete everything the owner has, with a receipt; the body says 删除全部 or delete everything",
  request: { body: body(confirmBody) },
  responses: { 200: json(deletionSchema, "The receipt.") },
});

/** Exports and deletion. */
export function exportsApi(handlers: Handlers) {
  return new OpenAPIHono()
    .openapi(startExport, async (c) =>
      c.json(await handlers.startExport(c.req.valid("param"), c.req.valid("json")), 202),
    )
    .openapi(startFullExport, async (c) => c.json(await handlers.startFullExport(), 202))
    .openapi(listExports, async (c) => c.json([...(await handlers.listExports())], 200))
    .openapi(getExportFile, async (c) => fileResponse(await handlers.getExportFile(c.req.valid("param")), undefined))
    .openapi(removeExport, async (c) => {
      await handlers.removeExport(c.req.valid("param"));
      return c.body(null, 204);
    })
    .openapi(eraseCase, async (c) => c.json(await handlers.eraseCase(c.req.valid("param"), c.req.valid("json")), 200))
    .openapi(eraseEverything, async (c) => c.json(await handlers.eraseEverything(c.req.valid("json")), 200));
}
