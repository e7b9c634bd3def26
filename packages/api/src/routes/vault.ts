import { createRoute } from "@hono/zod-openapi";
import { caseReference, custodyQuery } from "../inputs.ts";
import { custodySchema, vaultSchema } from "../schemas/vault.ts";
import { serve } from "../serve.ts";
import { json } from "./respond.ts";

const tags = ["vault"];

const getCustody = createRoute({
  method: "get",
  path: "/cases/{caseId}/custody",
  operationId: "getCustody",
  tags,
  summary: "The custody ledger of a case, or its entries of one exhibit, with the head and a proof for each entry",
  request: { params: caseReference, query: custodyQuery },
  responses: { 200: json(custodySchema, "The ledger, oldest entry first.") },
});

const getVault = createRoute({
  method: "get",
  path: "/vault",
  operationId: "getVault",
  tags,
  summary: "How the evidence store is, as last read back",
  responses: { 200: json(vaultSchema, "The evidence store.") },
});

/** How evidence is kept. */
export const vaultRoutes = [
  serve(getVault, (handlers) => handlers.getVault()),
  serve(getCustody, (handlers, { params, query }) => handlers.getCustody({ ...params, ...query })),
] as const;
