import { createRoute, z } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import {
  catalogueSchema,
  confirmBody,
  deletionSchema,
  exportReference,
  exportSchema,
  importSchema,
  startExportBody,
  startVolumeBody,
  volumeFileReference,
} from "../schemas/export.ts";
import { serve } from "../serve.ts";
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

const getCatalogue = createRoute({
  method: "get",
  path: "/cases/{caseId}/catalogue",
  operationId: "getCatalogue",
  tags,
  summary: "The catalogue of the exhibits as it would be made now",
  request: { params: caseReference },
  responses: { 200: json(catalogueSchema, "The catalogue.") },
});

const startVolume = createRoute({
  method: "post",
  path: "/cases/{caseId}/volumes",
  operationId: "startVolume",
  tags,
  summary: "Make the evidence volume and its catalogue; it goes on when the page is closed",
  request: { params: caseReference, body: body(startVolumeBody) },
  responses: { 202: one },
});

const getVolumeFile = createRoute({
  method: "get",
  path: "/exports/{exportId}/files/{name}",
  operationId: "getVolumeFile",
  tags,
  summary: "A file of an evidence volume that is done",
  request: { params: volumeFileReference },
  responses: { 200: bytes },
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
  responses: { 200: json(z.array(exportSchema).readonly(), "The exports.") },
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

const importBackup = createRoute({
  method: "post",
  path: "/imports",
  operationId: "importBackup",
  tags,
  summary: "Bring a case back from its backup, sent as a raw body; it is verified first",
  request: {
    body: { required: true, content: { "application/zip": { schema: { type: "string", format: "binary" } } } },
  },
  responses: { 201: json(importSchema, "The case that came back.") },
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
export const exportRoutes = [
  serve(startExport, (handlers, { params, body }) => handlers.startExport(params, body)),
  serve(getCatalogue, (handlers, { params }) => handlers.getCatalogue(params)),
  serve(startVolume, (handlers, { params, body }) => handlers.startVolume(params, body)),
  serve(getVolumeFile, async (handlers, { params }) => fileResponse(await handlers.getVolumeFile(params), undefined)),
  serve(startFullExport, (handlers) => handlers.startFullExport()),
  serve(listExports, (handlers) => handlers.listExports()),
  serve(getExportFile, async (handlers, { params }) => fileResponse(await handlers.getExportFile(params), undefined)),
  serve(removeExport, (handlers, { params }) => handlers.removeExport(params)),
  serve(importBackup, (handlers, _, c) => {
    const announced = Number(c.req.header("content-length"));
    const byteLength = Number.isFinite(announced) ? announced : null;
    return handlers.importBackup({ byteLength, body: c.req.raw.body ?? new Blob([]).stream() });
  }),
  serve(eraseCase, (handlers, { params, body }) => handlers.eraseCase(params, body)),
  serve(eraseEverything, (handlers, { body }) => handlers.eraseEverything(body)),
] as const;
