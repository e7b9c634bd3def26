import { z } from "@hono/zod-openapi";
import {
  clockEventKinds,
  courtFeeActs,
  type DisputeKind,
  disputeKinds,
  exhibitKinds,
  type FactName,
  filingStates,
  refusalReasons,
} from "@youju/domain";
import { accountFields } from "./schemas/exhibit.ts";
import { dateSchema, factNameSchema, fenSchema, idSchema, words } from "./schemas/primitives.ts";

/** Longest text of one field of a paper the store takes; each channel's own, shorter limit is the lint's business. */
const longestField = 20_000;
const longestTitle = 120;
const longestFileName = 255;

const kindInput = z.enum(disputeKinds, "KIND_UNKNOWN").nullable() as unknown as z.ZodType<DisputeKind | null>;

/** A file name as shown to people: no path, no control characters. */
const fileNameInput = words(longestFileName).min(1, "INPUT_INVALID");

export const caseReference = z.strictObject({ caseId: idSchema });
export const exhibitReference = z.strictObject({ caseId: idSchema, exhibitId: idSchema });
export const filingReference = z.strictObject({ caseId: idSchema, filingId: idSchema });
export const filingFileReference = z.strictObject({
  caseId: idSchema,
  filingId: idSchema,
  format: z.enum(["paper.txt", "paper.pdf", "paper.docx"], "NOT_FOUND"),
});

export const custodyQuery = z.strictObject({ exhibitId: idSchema.exactOptional() });

export const openCaseBody = z.strictObject({
  kind: kindInput,
  title: words(longestTitle).exactOptional(),
  /** Of a title nobody wrote. */
  language: z.enum(["zh", "en"]).exactOptional(),
});

export const updateCaseBody = z.strictObject({
  kind: kindInput.exactOptional(),
  title: words(longestTitle).min(1, "INPUT_INVALID").exactOptional(),
});

export const recordFactsBody = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        name: factNameSchema,
        /** As a person writes it: money in yuan, days `YYYY-MM-DD`; `null` says "I don't know". */
        value: z
          .union([z.string().refine((text) => text.isWellFormed() && !text.includes("\0")), z.number(), z.boolean()])
          .nullable(),
        exhibitId: idSchema.exactOptional(),
      }),
    )
    .min(1)
    .max(100),
});

export const withdrawFactBody = z.strictObject({ name: factNameSchema as z.ZodType<FactName> });

export const assessBody = z.strictObject({});

/** Everything up to this place in the timeline was seen. */
export const seenBody = z.strictObject({ through: z.int().min(1) });

export const addExhibitQuery = z.strictObject({
  filename: fileNameInput,
  kind: z.enum(exhibitKinds).exactOptional(),
});

export const updateExhibitBody = z.strictObject({
  kind: z.enum(exhibitKinds).exactOptional(),
  title: accountFields.title.exactOptional(),
  purpose: accountFields.purpose.exactOptional(),
  facts: accountFields.facts.exactOptional(),
  serves: accountFields.serves.exactOptional(),
  servesNot: accountFields.servesNot.exactOptional(),
  maker: accountFields.maker.exactOptional(),
  originalAt: accountFields.originalAt.exactOptional(),
  device: accountFields.device.exactOptional(),
  stated: accountFields.stated.exactOptional(),
  notes: accountFields.notes.exactOptional(),
});

export const orderExhibitsBody = z.strictObject({ exhibitIds: z.array(idSchema).max(5000) });

const slugInput = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "INPUT_INVALID");

/** Which paper of the channel; the next one where none is named. */
export const composeBody = z.strictObject({ channel: slugInput, paper: slugInput.exactOptional() });

export const editFilingBody = z.strictObject({
  fields: z.record(z.string().regex(/^[\w.-]{1,64}$/), words(longestField)).exactOptional(),
  answers: z.record(z.string().regex(/^[\w.-]{1,64}$/), words(2000)).exactOptional(),
  /** Ids of the claims to ask for; `null` leaves the choice to the program. */
  claims: z
    .array(z.string().regex(/^[\w.-]{1,64}$/))
    .max(50)
    .nullable()
    .exactOptional(),
});

const versionNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "NOT_FOUND")
  .transform(Number);
export const versionReference = z.strictObject({ caseId: idSchema, filingId: idSchema, number: versionNumber });

/** Which version to compare with; the paper as it stands now where none is named. */
export const compareQuery = z.strictObject({ with: versionNumber.exactOptional() });

/** No fee of a court for a purchase comes near it, in fen. */
const mostFee = 100_000_000_00;

export const markSentBody = z.strictObject({
  on: dateSchema,
  reference: words(100).nullable(),
  /** Why it goes out although an earlier filing stands in the way; asked for only then. */
  despite: words(500).exactOptional(),
  /** By which of the channel's doors it went, in words. */
  via: words(100).nullable().exactOptional(),
  /** Which office or court it went to, as the person names it. */
  office: words(100).nullable().exactOptional(),
  /** Exhibits that show that it went out. */
  proof: z.array(idSchema).max(50).exactOptional(),
});

export const recordOutcomeBody = z.strictObject({
  state: z.enum(filingStates).exclude(["drafted"]),
  on: dateSchema,
  /** Why it was not accepted; with a complaint to the regulator that decides what can be tried next. */
  refusedFor: z.enum(refusalReasons).exactOptional(),
  /** What the site or the office itself calls it; with the state it is in already, only this has changed. */
  wording: words(100).exactOptional(),
  /** Exhibits that show it. */
  proof: z.array(idSchema).max(50).exactOptional(),
});

/** What stopped or stretched a clock. */
export const clockEventBody = z.strictObject({
  kind: z.enum(clockEventKinds),
  from: dateSchema,
  until: dateSchema.nullable(),
  /** What the office said of it. */
  wording: words(100).exactOptional(),
  /** Exhibits that show it. */
  proof: z.array(idSchema).max(50).exactOptional(),
  /** The entry this one puts right. */
  replaces: z.int().positive().exactOptional(),
});

/** That a court asked for its fee, or was paid. */
export const courtFeeBody = z.strictObject({
  act: z.enum(courtFeeActs),
  on: dateSchema,
  /** In fen. */
  amount: fenSchema.refine((value) => value >= 0 && value <= mostFee).nullable(),
  /** Exhibits that show it. */
  proof: z.array(idSchema).max(50).exactOptional(),
});

export const clockEventReference = z.strictObject({ caseId: idSchema, filingId: idSchema, sequence: versionNumber });

/** Eight digits, as shown in two groups or in one. */
export const pairBody = z.strictObject({ code: z.string().regex(/^\s*\d{4}\s*\d{4}\s*$/, "INPUT_INVALID") });

export type CaseReferenceInput = z.output<typeof caseReference>;
export type ExhibitReference = z.output<typeof exhibitReference>;
export type FilingReference = z.output<typeof filingReference>;
export type CustodyQuery = z.output<typeof custodyQuery>;
export type OpenCaseInput = z.output<typeof openCaseBody>;
export type UpdateCaseInput = z.output<typeof updateCaseBody>;
export type RecordFactsInput = z.output<typeof recordFactsBody>;
export type SeenInput = z.output<typeof seenBody>;
export type WithdrawFactInput = z.output<typeof withdrawFactBody>;
export type OrderExhibitsInput = z.output<typeof orderExhibitsBody>;
export type UpdateExhibitInput = z.output<typeof updateExhibitBody>;
export type ComposeInput = z.output<typeof composeBody>;
export type EditFilingInput = z.output<typeof editFilingBody>;
export type VersionReference = z.output<typeof versionReference>;
export type CompareInput = z.output<typeof compareQuery>;
export type MarkSentInput = z.output<typeof markSentBody>;
export type ClockEventInput = z.output<typeof clockEventBody>;
export type CourtFeeInput = z.output<typeof courtFeeBody>;
export type ClockEventReference = z.output<typeof clockEventReference>;
export type RecordOutcomeInput = z.output<typeof recordOutcomeBody>;
