import { z } from "@hono/zod-openapi";
import {
  answerTones,
  type ContactContent,
  type ContactEntry,
  type ContactMail,
  type ContactPromise,
  type ContactReply,
  contactActs,
  contactChannels,
  contactParties,
  promiseMarks,
  replyKinds,
  replySpeakers,
  replyVerdicts,
} from "@youju/domain";
import type { ContactView, PromiseView } from "../contact-views.ts";
import { caseReference } from "../inputs.ts";
import { schemaOf } from "../schema-of.ts";
import { caseDeadlineSchema } from "./assessment.ts";
import { dateSchema, factNameSchema, idSchema, instantSchema, momentSchema, textSchema, words } from "./primitives.ts";

export const longestName = 60;
export const longestSaid = 5000;
const longestPromise = 300;
const mostPromises = 20;
export const mostExhibits = 200;

const channel = z.enum(contactChannels, "INPUT_INVALID");
const party = z.enum(contactParties, "INPUT_INVALID");
const mark = z.enum(promiseMarks, "INPUT_INVALID").nullable();

const kept = {
  id: z.string(),
  who: z.enum(contactParties),
  what: z.string(),
  by: momentSchema.nullable().openapi({ description: "The last day or moment they named; no clock runs without it" }),
  mark: z.enum(promiseMarks).nullable(),
  markedOn: dateSchema.nullable(),
} as const;

const promise = schemaOf<PromiseView>("ContactPromise")(
  z.strictObject({
    ...kept,
    state: z.enum(["open", ...promiseMarks]),
    deadline: caseDeadlineSchema.nullable(),
  }),
);

const reply = schemaOf<ContactReply>("ContactReply")(
  z.strictObject({
    speaker: z.enum(replySpeakers).nullable(),
    statements: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(replyKinds),
        name: textSchema,
        words: z.string().nullable().openapi({ description: "The words it was read from; null where it was picked" }),
        verdict: z.enum(replyVerdicts).nullable(),
        isFirm: z.boolean(),
      }),
    ),
    answer: z.strictObject({ tone: z.enum(answerTones), text: z.string() }).nullable(),
    starts: z.array(z.string()).openapi({ description: "Register ids of the platform's windows that began with it" }),
    admits: z.array(z.string()).openapi({ description: "Elements of the dispute it admits" }),
    facts: z.array(z.strictObject({ name: factNameSchema, entryId: z.string() })),
  }),
);

const mail = schemaOf<ContactMail>("ContactMail")(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    date: z.string(),
    messageId: z.string().nullable(),
  }),
);

const said = {
  channel: z.enum(contactChannels),
  party: z.enum(contactParties),
  person: z.string().nullable(),
  role: z.string().nullable(),
  staffNumber: z.string().nullable(),
  at: momentSchema,
  said: z.string(),
  ticket: z.string().nullable(),
  filingId: z.string().nullable(),
  exhibitIds: z.array(z.string()),
  reply: reply.exactOptional(),
  mail: mail.exactOptional(),
} as const;

/** A talk with the other side. */
export const contactSchema = schemaOf<ContactView>("Contact")(
  z.strictObject({
    ...said,
    id: z.string(),
    caseId: z.string(),
    revision: z.int(),
    recordedAt: instantSchema,
    changedAt: instantSchema,
    promises: z.array(promise),
  }),
);

const content = schemaOf<ContactContent>("ContactContent")(
  z.strictObject({ ...said, promises: z.array(schemaOf<ContactPromise>("KeptPromise")(z.strictObject(kept))) }),
);

/** What was said of a talk at one time. */
export const contactEntrySchema = schemaOf<ContactEntry>("ContactEntry")(
  z.strictObject({
    contactId: z.string(),
    caseId: z.string(),
    revision: z.int(),
    act: z.enum(contactActs),
    content: content.nullable(),
    at: instantSchema,
  }),
);

const name = words(longestName).nullable().exactOptional();

const promiseInput = z.strictObject({
  id: idSchema.exactOptional(),
  who: party.exactOptional(),
  what: words(longestPromise),
  by: momentSchema.nullable().exactOptional(),
  mark: mark.exactOptional(),
  markedOn: dateSchema.nullable().exactOptional(),
});

const optional = {
  person: name,
  role: name,
  staffNumber: name,
  ticket: name,
  filingId: idSchema.nullable().exactOptional(),
  exhibitIds: z.array(idSchema).max(mostExhibits).exactOptional(),
  promises: z.array(promiseInput).max(mostPromises).exactOptional(),
} as const;

export const recordContactBody = z.strictObject({
  channel,
  party,
  at: momentSchema,
  said: words(longestSaid).exactOptional(),
  ...optional,
});

export const changeContactBody = z.strictObject({
  channel: channel.exactOptional(),
  party: party.exactOptional(),
  at: momentSchema.exactOptional(),
  said: words(longestSaid).exactOptional(),
  ...optional,
});

/** Which of the wordings it had counts again. */
export const restoreContactBody = z.strictObject({ revision: z.int("INPUT_INVALID").min(1, "INPUT_INVALID") });

export const contactReference = caseReference.extend({ contactId: idSchema });

export type ContactReference = z.output<typeof contactReference>;
export type RecordContactInput = z.output<typeof recordContactBody>;
export type ChangeContactInput = z.output<typeof changeContactBody>;
export type RestoreContactInput = z.output<typeof restoreContactBody>;

/** With whom a letter was exchanged. */
export const contactFromMailBody = z.strictObject({ party });

export type ContactFromMailInput = z.output<typeof contactFromMailBody>;
