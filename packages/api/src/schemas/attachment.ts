import { z } from "@hono/zod-openapi";
import { exhibitKinds } from "@youju/domain";
import type { AttachmentEntry, AttachmentFile, AttachmentLimits, AttachmentsView } from "../attachment-views.ts";
import { filingReference } from "../inputs.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema, textSchema, words } from "./primitives.ts";

const fileTypes = z.enum(["jpg", "png", "pdf", "mp4"]);

const limits = schemaOf<AttachmentLimits>("AttachmentLimits")(
  z.strictObject({
    most: z.int().nullable(),
    megabytesEach: z.number().nullable(),
    types: z.array(fileTypes),
    by: z.enum(["measured", "default", "person", "unstated"]),
  }),
);

const entry = schemaOf<AttachmentEntry>("AttachmentEntry")(
  z.strictObject({
    exhibitId: z.string(),
    number: z.int(),
    kind: z.enum(exhibitKinds),
    name: z.string(),
    going: z.boolean(),
    reason: textSchema.nullable(),
    notes: z.array(textSchema),
    cited: z.boolean(),
    serves: z.array(textSchema),
  }),
);

const file = schemaOf<AttachmentFile>("AttachmentFile")(
  z.strictObject({
    place: z.int(),
    name: z.string(),
    mediaType: z.string(),
    byteLength: z.int(),
    sha256: z.string(),
    sources: z.array(z.strictObject({ number: z.int(), sha256: z.string() })),
    notes: z.array(textSchema),
  }),
);

/** What goes along with a filing. */
export const attachmentsSchema = schemaOf<AttachmentsView>("Attachments")(
  z.strictObject({
    limits,
    entries: z.array(entry),
    planned: z.array(z.strictObject({ name: z.string(), numbers: z.array(z.int()) })),
    files: z.array(file),
    stale: z.boolean(),
    making: z.strictObject({ done: z.int(), of: z.int() }).nullable(),
  }),
);

/** What was ticked, and which exhibits go along in which order. */
export const prepareFilingBody = z.strictObject({
  ticked: z.array(words(200)).max(50).exactOptional(),
  order: z.array(idSchema).max(5000).exactOptional(),
  going: z.record(idSchema, z.boolean()).exactOptional(),
});

const mostCharacters = 20_000;

/** What the person read in a channel's live form; `null` gives it back to our own guess. */
export const channelLimitsBody = z.strictObject({
  fields: z.record(z.string().regex(/^[\w.-]{1,64}$/), z.int().min(1).max(mostCharacters).nullable()).exactOptional(),
  attachments: z
    .strictObject({
      most: z.int().min(1).max(100),
      megabytesEach: z.number().min(0.1).max(1000),
      types: z.array(fileTypes).min(1).max(4),
    })
    .nullable()
    .exactOptional(),
});

/** Which channel. */
export const channelReference = z.strictObject({
  channel: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "INPUT_INVALID"),
});

/** Which of the files: its place, or all of them as one ZIP. */
export const attachmentReference = filingReference.extend({
  file: z.string().regex(/^(?:\d{1,3}|all\.zip)$/, "NOT_FOUND"),
});

export type PrepareFilingInput = z.output<typeof prepareFilingBody>;
export type ChannelLimitsInput = z.output<typeof channelLimitsBody>;
export type ChannelReference = z.output<typeof channelReference>;
export type AttachmentReference = z.output<typeof attachmentReference>;
