import { z } from "@hono/zod-openapi";
import {
  type AlikePair,
  type CaptureDetails,
  type CustodyEntry,
  custodyActs,
  type Exhibit,
  type ExhibitDetails,
  exhibitForms,
  exhibitKinds,
  type MailDetails,
  type ReadField,
  type Reading,
  type ReadingState,
  type ReadLine,
  unopenedReasons,
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

const captureDetails = schemaOf<CaptureDetails>("CaptureDetails")(
  z.strictObject({
    at: z.string().nullable().openapi({ description: "Wall-clock time as the device showed it" }),
    zone: z.string().nullable().openapi({ description: "As the file states it; null where it says nothing" }),
    device: z.string().nullable(),
    place: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  }),
);

const mailDetails = schemaOf<MailDetails>("MailDetails")(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    date: z.string(),
    attachments: z.array(z.string()),
  }),
);

const exhibitDetails = schemaOf<ExhibitDetails>("ExhibitDetails")(
  z.strictObject({
    form: z.enum(exhibitForms),
    unopened: z.enum(unopenedReasons).nullable(),
    size: z.strictObject({ width: z.number(), height: z.number() }).nullable(),
    duration: z.number().nullable().openapi({ description: "Milliseconds" }),
    pages: z.int().nullable(),
    encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "gb18030"]).nullable(),
    mail: mailDetails.nullable(),
    capture: captureDetails.nullable(),
    captureRead: z.enum(["yes", "no-tool", "failed", "not-asked"]),
    look: z.string().nullable(),
  }),
);

/** Two exhibits whose pictures look alike. */
export const alikePairSchema = schemaOf<AlikePair>("AlikePair")(
  z.strictObject({ exhibitIds: z.tuple([z.string(), z.string()]), likeness: z.enum(["same", "maybe"]) }),
);

/** What an exhibit page shows. */
export const exhibitDetailSchema = schemaOf<ExhibitDetail>("ExhibitDetail")(
  z.strictObject({
    exhibit: exhibitSchema,
    details: exhibitDetails.nullable(),
    reading: reading.nullable(),
    custody: z.array(custodyEntrySchema),
  }),
);
