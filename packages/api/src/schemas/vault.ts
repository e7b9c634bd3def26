import { z } from "@hono/zod-openapi";
import { schemaOf } from "../schema-of.ts";
import type { CustodyView } from "../vault-views.ts";
import { custodyEntrySchema } from "./exhibit.ts";

/** A case's custody ledger. */
export const custodySchema = schemaOf<CustodyView>("Custody")(
  z.strictObject({
    head: z.strictObject({ size: z.int(), root: z.string() }),
    entries: z.array(z.strictObject({ entry: custodyEntrySchema, proof: z.array(z.string()) })),
  }),
);
