import { z } from "@hono/zod-openapi";
import { type ErrorCode, errorRegistry, evidenceForms, type LedgerHead, type VolumeWish } from "@youju/domain";
import {
  type CatalogueView,
  type DeletionView,
  type ExportView,
  exportStates,
  type ImportView,
} from "../export-views.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema, instantSchema, textSchema, words } from "./primitives.ts";

const errorCodes = Object.keys(errorRegistry) as [ErrorCode, ...ErrorCode[]];
const audience = z.enum(["court", "own"]);
const head = z.strictObject({ size: z.int(), root: z.string() }) satisfies z.ZodType<LedgerHead>;

const number = z.int().min(1, "INPUT_INVALID");
const hash = z.string().regex(/^[0-9a-f]{64}$/, "INPUT_INVALID");
const mostExhibits = 1000;

const volumeWish = z.strictObject({
  grouped: z.boolean(),
  partMegabytes: z.number().min(1, "INPUT_INVALID").max(10_000, "INPUT_INVALID").nullable(),
  choices: z
    .array(z.strictObject({ number, form: z.enum(evidenceForms).nullable(), copy: hash.nullable() }))
    .max(mostExhibits, "INPUT_INVALID"),
}) satisfies z.ZodType<VolumeWish>;

const volumeFile = z.strictObject({
  name: z.string(),
  byteLength: z.int(),
  sha256: z.string(),
  pages: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
});

/** An export. */
export const exportSchema = schemaOf<ExportView>("Export")(
  z.strictObject({
    id: z.string(),
    caseId: z.string().nullable(),
    audience,
    only: z.array(z.int()).nullable(),
    volume: volumeWish.nullable(),
    files: z.array(volumeFile),
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

const catalogueWords = <Words extends z.ZodType>(words: Words) =>
  z.strictObject({ name: words, source: words, purpose: words, original: words });

/** The catalogue of a case's exhibits. */
export const catalogueSchema = schemaOf<CatalogueView>("Catalogue")(
  z.strictObject({
    rows: z.array(
      z.strictObject({
        exhibitId: z.string(),
        number: z.int(),
        fileName: z.string(),
        form: z.enum(evidenceForms),
        proposed: catalogueWords(z.string()),
        own: catalogueWords(z.string().nullable()),
        copies: z.array(z.strictObject({ sha256: z.string(), role: z.string(), byteLength: z.int() })),
      }),
    ),
    lacking: z
      .strictObject({ code: z.enum(errorCodes), field: z.string().nullable(), text: textSchema.nullable() })
      .nullable(),
  }),
);

/** A case that came back. */
export const importSchema = schemaOf<ImportView>("Import")(
  z.strictObject({ caseId: z.string(), exhibits: z.int(), entries: z.int() }),
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

const only = z.array(number).min(1, "INPUT_INVALID").max(mostExhibits, "INPUT_INVALID").nullable();

/** What to export of a case. */
export const startExportBody = z.strictObject({ audience, only });
/** Of which exhibits to make the evidence volume, and how. */
export const startVolumeBody = z.strictObject({ only, wish: volumeWish });
/** The person typed what is to go: the case's title, or the words for everything. */
export const confirmBody = z.strictObject({ confirm: words(200) });
/** Which export. */
export const exportReference = z.strictObject({ exportId: idSchema });
/** Which file of a volume. */
export const volumeFileReference = exportReference.extend({ name: z.string().min(1).max(200) });

export type StartExportInput = z.output<typeof startExportBody>;
export type StartVolumeInput = z.output<typeof startVolumeBody>;
export type VolumeFileReference = z.output<typeof volumeFileReference>;
export type ConfirmInput = z.output<typeof confirmBody>;
export type ExportReference = z.output<typeof exportReference>;
