import { z } from "@hono/zod-openapi";
import {
  type AccountEntry,
  type AlikePair,
  type CaptureDetails,
  type CustodyEntry,
  custodyActs,
  type Exhibit,
  type ExhibitAccount,
  type ExhibitDetails,
  exhibitForms,
  exhibitKinds,
  fixingLevels,
  type MailDetails,
  type ReadField,
  type Reading,
  type ReadingState,
  type ReadLine,
  type RemovedExhibit,
  statedFixings,
  unopenedReasons,
} from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { ExhibitCard, ExhibitDetail } from "../views.ts";
import { factNameSchema, instantSchema, words } from "./primitives.ts";

const exhibitKindSchema = z.enum(exhibitKinds).openapi("ExhibitKind");

const readingState: z.ZodType<ReadingState> = z.enum([
  "queued",
  "reading",
  "read",
  "nothing-found",
  "failed",
  "not-a-picture",
]);

const exhibitParts = {
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
} as const;

/** One item of evidence. */
export const exhibitSchema = schemaOf<Exhibit>("Exhibit")(z.strictObject(exhibitParts));

/** One that was taken out of its case. */
export const removedExhibitSchema = schemaOf<RemovedExhibit>("RemovedExhibit")(
  z.strictObject({ ...exhibitParts, removedAt: instantSchema }),
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
    messageId: z.string().exactOptional(),
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

/** What a person says of an exhibit, part by part. */
export const accountFields = {
  title: words(120).nullable(),
  purpose: words(1000).nullable(),
  facts: z.array(factNameSchema).max(100),
  serves: z.array(z.string().regex(/^[a-z0-9-]{1,64}$/)).max(100),
  servesNot: z.array(z.string().regex(/^[a-z0-9-]{1,64}$/)).max(100),
  maker: words(120).nullable(),
  originalAt: words(300).nullable(),
  device: words(120).nullable(),
  stated: z.strictObject({ by: z.enum(statedFixings), reference: words(200) }).nullable(),
  notes: words(5000).nullable(),
};

const account = schemaOf<ExhibitAccount>("ExhibitAccount")(z.strictObject(accountFields));

const accountEntry = schemaOf<AccountEntry>("AccountEntry")(
  z.strictObject({
    exhibitId: z.string(),
    sequence: z.int(),
    kind: exhibitKindSchema,
    account,
    saidAt: instantSchema,
  }),
);

/** What the gallery shows of an exhibit. */
export const exhibitCardSchema = schemaOf<ExhibitCard>("ExhibitCard")(
  z.strictObject({
    exhibitId: z.string(),
    account,
    form: z.enum(exhibitForms).nullable(),
    captured: z.string().nullable(),
    stamp: z.enum(["none", "queued", "stamped", "failed", "untrusted"]),
    fixing: z.strictObject({ found: z.enum(fixingLevels), stated: z.enum(statedFixings).nullable() }),
  }),
);

/** What an exhibit page shows. */
export const exhibitDetailSchema = schemaOf<ExhibitDetail>("ExhibitDetail")(
  z.strictObject({
    exhibit: exhibitSchema,
    details: exhibitDetails.nullable(),
    reading: reading.nullable(),
    accounts: z.array(accountEntry),
    custody: z.array(custodyEntrySchema),
  }),
);
