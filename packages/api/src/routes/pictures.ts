import { createRoute, z } from "@hono/zod-openapi";
import { caseReference, exhibitReference } from "../inputs.ts";
import {
  addPictureQuery,
  cutStretchBody,
  derivedPictureSchema,
  pictureQuery,
  pictureReference,
} from "../schemas/picture.ts";
import { serve } from "../serve.ts";
import { body, bytes, json, nothing } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["pictures"];

const listPictures = createRoute({
  method: "get",
  path: "/cases/{caseId}/pictures",
  operationId: "listDerivedPictures",
  tags,
  summary: "Comparisons and key frames made from the exhibits",
  request: { params: caseReference },
  responses: { 200: json(z.strictObject({ pictures: z.array(derivedPictureSchema).readonly() }), "The pictures.") },
});

const addPicture = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits/{exhibitId}/pictures",
  operationId: "addDerivedPicture",
  tags,
  summary: "Keep a JPEG made from an exhibit, or from it and another; it must hold no camera data",
  request: {
    params: exhibitReference,
    query: addPictureQuery,
    body: { required: true, content: { "image/jpeg": { schema: { type: "string", format: "binary" } } } },
  },
  responses: { 201: json(derivedPictureSchema, "The picture.") },
});

const cutStretch = createRoute({
  method: "post",
  path: "/cases/{caseId}/exhibits/{exhibitId}/stretches",
  operationId: "cutStretch",
  tags,
  summary: "Copy a stretch of a film as it was recorded; it begins at the last full picture before the wanted start",
  request: { params: exhibitReference, body: body(cutStretchBody) },
  responses: { 201: json(derivedPictureSchema, "The stretch.") },
});

const getPicture = createRoute({
  method: "get",
  path: "/cases/{caseId}/exhibits/{exhibitId}/pictures/{sha256}",
  operationId: "getDerivedPicture",
  tags,
  summary: "A picture made from an exhibit",
  request: { params: pictureReference, query: pictureQuery },
  responses: { 200: bytes },
});

const removePicture = createRoute({
  method: "delete",
  path: "/cases/{caseId}/exhibits/{exhibitId}/pictures/{sha256}",
  operationId: "removeDerivedPicture",
  tags,
  summary: "Delete a picture made from an exhibit",
  request: { params: pictureReference },
  responses: { 204: nothing },
});

/** Pictures made from exhibits. */
export const pictureRoutes = [
  serve(listPictures, async (handlers, { params }) => ({ pictures: await handlers.listDerivedPictures(params) })),
  serve(addPicture, (handlers, { params, query }, c) =>
    handlers.addDerivedPicture(params, {
      kind: query.kind,
      other: query.other ?? null,
      moment: query.moment === undefined ? null : Number(query.moment),
      body: c.req.raw.body ?? new Blob([]).stream(),
    }),
  ),
  serve(cutStretch, (handlers, { params, body: wanted }) => handlers.cutStretch(params, wanted)),
  serve(getPicture, async (handlers, { params, query }) =>
    fileResponse(await handlers.getDerivedPicture(params, query.as), undefined),
  ),
  serve(removePicture, (handlers, { params }) => handlers.removeDerivedPicture(params)),
] as const;
