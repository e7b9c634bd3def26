import { z } from "@hono/zod-openapi";
import {
  type CustodyEntry,
  custodyActs,
  type Exhibit,
  exhibitKinds,
  type ReadField,
  type Reading,
  type ReadingState,
  type ReadLine,
} from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { ExhibitDetail } from "../views.ts";
import { instantSchema } from "./primitives.ts";

const exhibitKindSchema = z.enum(exhibitKinds).openapi("ExhibitKind");

const readingState: z.ZodType<ReadingState> = z.enum([
  "queued",
  "reading",
  "read",
  "nothing-found",
  "failed",
  "not-a-picture",
]);

/** One item of evidence. */
export const exhibitSchema = schemaOf<Exhibit>("Exhibit")(
  z.strictObject({
    id: z.string(),
    caseId: z.string(),
    number: z.int(),
    kind: exhibitKindSchema,
    fileName: z.string(),
    mediaType: z.string(),
    byteLength: z.int(),
    sha256: z.string(),
    addedAt: instantSchema,
    reading: readingState,
  }),
);

const readField = schemaOf<ReadField>("ReadField")(
  z.strictObject({
    name: z.string(),
    value: z.string(),
    confidence: z.number(),
    state: z.enum(["sure", "unsure"]),
    lineIndexes: z.array(z.int()),
  }),
);

const readLine = schemaOf<ReadLine>("ReadLine")(
  z.strictObject({
    text: z.string(),
    box: z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
    confidence: z.number(),
  }),
);

const reading = schemaOf<Reading>("Reading")(
  z.strictObject({ lines: z.array(readLine), fields: z.array(readField), layout: z.string() }),
);

/** A line of the custody ledger. */
export const custodyEntrySchema = schemaOf<CustodyEntry>("CustodyEntry")(
  z.strictObject({
    caseId: z.string(),
    sequence: z.int(),
    exhibitId: z.string().nullable(),
    act: z.enum(custodyActs),
    sha256: z.string(),
    at: instantSchema,
    actor: z.string(),
  }),
);

/** What an exhibit page shows. */
export const exhibitDetailSchema = schemaOf<ExhibitDetail>("ExhibitDetail")(
  z.strictObject({ exhibit: exhibitSchema, reading: reading.nullable(), custody: z.array(custodyEntrySchema) }),
);
