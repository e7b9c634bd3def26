import { createRoute } from "@hono/zod-openapi";
import { pairBody } from "../inputs.ts";
import { installationSchema, profileSchema } from "../schemas/installation.ts";
import { serve } from "../serve.ts";
import { body, json, nothing } from "./respond.ts";

const getInstallation = createRoute({
  method: "get",
  path: "/installation",
  operationId: "getInstallation",
  tags: ["installation"],
  summary: "The state of this installation",
  responses: { 200: json(installationSchema, "The installation.") },
});

const putProfile = createRoute({
  method: "put",
  path: "/profile",
  operationId: "putProfile",
  tags: ["installation"],
  summary: "The person's own details, entered once",
  request: { body: body(profileSchema) },
  responses: { 200: json(profileSchema, "The profile as kept.") },
});

const loadDemo = createRoute({
  method: "post",
  path: "/demo",
  operationId: "loadDemo",
  tags: ["demo"],
  summary: "Load the demo cases",
  responses: { 204: nothing },
});

const removeDemo = createRoute({
  method: "delete",
  path: "/demo",
  operationId: "removeDemo",
  tags: ["demo"],
  summary: "Remove the demo cases for good",
  responses: { 204: nothing },
});

const pair = createRoute({
  method: "post",
  path: "/pairing",
  operationId: "pair",
  tags: ["installation"],
  summary: "Pair this device with the one-time code shown on the computer",
  request: { body: body(pairBody) },
  responses: { 204: nothing },
});

/** Installation, profile, demo and pairing. */
export const installationRoutes = [
  serve(getInstallation, (handlers) => handlers.getInstallation()),
  serve(putProfile, (handlers, { body }) => handlers.putProfile(body)),
  serve(loadDemo, (handlers) => handlers.loadDemo()),
  serve(removeDemo, (handlers) => handlers.removeDemo()),
  serve(pair, async (handlers, { body }, c) => {
    c.header("set-cookie", await handlers.pair(body.code.replaceAll(/\s/g, "")));
  }),
] as const;
