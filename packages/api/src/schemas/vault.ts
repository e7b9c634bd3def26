import { z } from "@hono/zod-openapi";
import { schemaOf } from "../schema-of.ts";
import type { BrokenExhibit, BrokenFile, CustodyView, StampedHead, VaultView } from "../vault-views.ts";
import { custodyEntrySchema } from "./exhibit.ts";
import { instantSchema } from "./primitives.ts";

const head = { size: z.int(), root: z.string() };

const stampedHead = schemaOf<StampedHead>("StampedHead")(
  z.strictObject({ ...head, authorityName: z.string(), genTime: instantSchema.nullable() }),
);

/** A case's custody ledger. */
export const custodySchema = schemaOf<CustodyView>("Custody")(
  z.strictObject({
    head: z.strictObject(head),
    entries: z.array(z.strictObject({ entry: custodyEntrySchema, proof: z.array(z.string()) })),
    stamped: z.array(stampedHead),
  }),
);

const broken = { exhibitId: z.string(), state: z.enum(["damaged", "missing"]) };

/** An exhibit whose original is no longer what was taken in. */
export const brokenFileSchema = schemaOf<BrokenFile>("BrokenFile")(z.strictObject(broken));

const brokenExhibit = schemaOf<BrokenExhibit>("BrokenExhibit")(
  z.strictObject({
    ...broken,
    caseId: z.string(),
    caseTitle: z.string(),
    number: z.int(),
    fileName: z.string(),
    sha256: z.string(),
  }),
);

/** How the evidence store is. */
export const vaultSchema = schemaOf<VaultView>("Vault")(
  z.strictObject({
    files: z.int(),
    bytes: z.int(),
    checkedLately: z.int(),
    lastChecked: instantSchema.nullable(),
    broken: z.array(brokenExhibit),
    otherBroken: z.int(),
  }),
);
