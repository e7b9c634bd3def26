import { z } from "@hono/zod-openapi";
import { type ErrorCode, errorRegistry, type LedgerHead } from "@youju/domain";
import { type DeletionView, type ExportView, exportStates } from "../export-views.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema, instantSchema, textSchema, words } from "./primitives.ts";

const errorCodes = Object.keys(errorRegistry) as [ErrorCode, ...ErrorCode[]];
const audience = z.enum(["court", "own"]);
const head = z.strictObject({ size: z.int(), root: z.string() }) satisfies z.ZodType<LedgerHead>;

/** An export. */
export const exportSchema = schemaOf<ExportView>("Export")(
  z.strictObject({
    id: z.string(),
    caseId: z.string().nullable(),
    audience,
    only: z.array(z.int()).nullable(),
    state: z.enum(exportStates),
    progress: z.number(),
    fileName: z.string(),
    byteLength: z.int().nullable(),
    tagManifestSha256: z.string().nullable(),
    head: head.nullable(),
    stamps: z.int(),
    unstamped: z.array(z.string()),
    error: z.enum(errorCodes).nullable(),
    createdAt: instantSchema,
    endedAt: instantSchema.nullable(),
  }),
);

/** A receipt of deletion. */
export const deletionSchema = schemaOf<DeletionView>("Deletion")(
  z.strictObject({
    kind: z.literal("deletion"),
    scope: z.enum(["case", "everything"]),
    at: instantSchema,
    cases: z.array(z.strictObject({ caseId: z.string(), rows: z.record(z.string(), z.int()), head })),
    erased: z.array(z.string()),
    kept: z.array(z.string()),
    words: textSchema,
  }),
);

const mostExhibits = 1000;

/** What to export of a case. */
export const startExportBody = z.strictObject({
  audience,
  only: z.array(z.int().min(1, "INPUT_INVALID")).min(1, "INPUT_INVALID").max(mostExhibits, "INPUT_INVALID").nullable(),
});
/** The person typed what is to go: the case's title, or the words for everything. */
export const confirmBody = z.strictObject({ confirm: words(200) });
/** Which export. */
export const exportReference = z.strictObject({ exportId: idSchema });

export type StartExportInput = z.output<typeof startExportBody>;
export type ConfirmInput = z.output<typeof confirmBody>;
export type ExportReference = z.output<typeof exportReference>;
