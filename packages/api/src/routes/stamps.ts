import { createRoute } from "@hono/zod-openapi";
import { caseReference } from "../inputs.ts";
import {
  addAuthorityBody,
  addTrustRootsBody,
  askForStampsBody,
  authoritiesSchema,
  authorityReference,
  caseStampsSchema,
  importStampBody,
  stampReference,
  stampSchema,
  switchAuthorityBody,
  trustChangeSchema,
  trustRootReference,
  trustRootsSchema,
} from "../schemas/stamp.ts";
import { serve } from "../serve.ts";
import { body, bytes, json } from "./respond.ts";
import { fileResponse } from "./send-file.ts";

const tags = ["stamps"];
const ofCase = { params: caseReference } as const;
const all = json(caseStampsSchema, "The time stamps of the case, in the order asked for.");
const settings = json(authoritiesSchema, "All authorities, the demo one first.");

const listStamps = createRoute({
  method: "get",
  path: "/cases/{caseId}/stamps",
  operationId: "listStamps",
  tags,
  summary: "Time stamps of exhibits and of the custody ledger, with their states in words",
  request: ofCase,
  responses: { 200: all },
});

const askForStamps = createRoute({
  method: "post",
  path: "/cases/{caseId}/stamps",
  operationId: "askForStamps",
  tags,
  summary: "Have an exhibit, or the custody ledger, stamped by every authority that is switched on",
  request: { ...ofCase, body: body(askForStampsBody) },
  responses: { 202: all },
});

const importStamp = createRoute({
  method: "post",
  path: "/cases/{caseId}/stamps/import",
  operationId: "importStamp",
  tags,
  summary: "Take in a time stamp made elsewhere (.tsr or .tst in base64), once it checks",
  request: { ...ofCase, body: body(importStampBody) },
  responses: { 201: json(stampSchema, "The stamp as it was judged.") },
});

const retryStamp = createRoute({
  method: "post",
  path: "/cases/{caseId}/stamps/{stampId}/retry",
  operationId: "retryStamp",
  tags,
  summary: "Ask for the stamp again, or check a kept one again",
  request: { params: stampReference },
  responses: { 202: json(stampSchema, "The stamp.") },
});

const getStampFile = createRoute({
  method: "get",
  path: "/cases/{caseId}/stamps/{stampId}/file",
  operationId: "getStampFile",
  tags,
  summary: "The token to the byte, for other tools",
  request: { params: stampReference },
  responses: { 200: bytes },
});

const listAuthorities = createRoute({
  method: "get",
  path: "/stamp-authorities",
  operationId: "listAuthorities",
  tags,
  summary: "Time-stamp authorities in the settings",
  responses: { 200: settings },
});

const addAuthority = createRoute({
  method: "post",
  path: "/stamp-authorities",
  operationId: "addAuthority",
  tags,
  summary: "Add an authority, switched off",
  request: { body: body(addAuthorityBody) },
  responses: { 201: settings },
});

const switchAuthority = createRoute({
  method: "patch",
  path: "/stamp-authorities/{authorityId}",
  operationId: "switchAuthority",
  tags,
  summary: "Switch an authority on or off; switched on, hashes are sent to it",
  request: { params: authorityReference, body: body(switchAuthorityBody) },
  responses: { 200: settings },
});

const removeAuthority = createRoute({
  method: "delete",
  path: "/stamp-authorities/{authorityId}",
  operationId: "removeAuthority",
  tags,
  summary: "Take an authority out; what it stamped stays",
  request: { params: authorityReference },
  responses: { 200: settings },
});

const listTrustRoots = createRoute({
  method: "get",
  path: "/trust-roots",
  operationId: "listTrustRoots",
  tags,
  summary: "The certificates time stamps are judged by, with their fingerprints",
  responses: { 200: json(trustRootsSchema, "All of them, wherever they came from.") },
});

const addTrustRoots = createRoute({
  method: "post",
  path: "/trust-roots",
  operationId: "addTrustRoots",
  tags,
  summary: "Trust the certificates in a file; every stamp is judged anew",
  request: { body: body(addTrustRootsBody) },
  responses: { 201: json(trustChangeSchema, "The certificates, and what became of the stamps.") },
});

const removeTrustRoot = createRoute({
  method: "delete",
  path: "/trust-roots/{sha256}",
  operationId: "removeTrustRoot",
  tags,
  summary: "Trust a certificate no more; every stamp is judged anew",
  request: { params: trustRootReference },
  responses: { 200: json(trustChangeSchema, "The certificates, and what became of the stamps.") },
});

/** Time stamps and who gives them. */
export const stampRoutes = [
  serve(listStamps, (handlers, { params }) => handlers.listStamps(params)),
  serve(askForStamps, (handlers, { params, body }) => handlers.askForStamps(params, body)),
  serve(importStamp, (handlers, { params, body }) => handlers.importStamp(params, body)),
  serve(retryStamp, (handlers, { params }) => handlers.retryStamp(params)),
  serve(getStampFile, async (handlers, { params }, c) =>
    fileResponse(await handlers.getStampFile(params), c.req.header("if-none-match")),
  ),
  serve(listAuthorities, (handlers) => handlers.listAuthorities()),
  serve(addAuthority, (handlers, { body }) => handlers.addAuthority(body)),
  serve(switchAuthority, (handlers, { params, body }) => handlers.switchAuthority(params, body)),
  serve(removeAuthority, (handlers, { params }) => handlers.removeAuthority(params)),
  serve(listTrustRoots, (handlers) => handlers.listTrustRoots()),
  serve(addTrustRoots, (handlers, { body }) => handlers.addTrustRoots(body)),
  serve(removeTrustRoot, (handlers, { params }) => handlers.removeTrustRoot(params)),
] as const;
