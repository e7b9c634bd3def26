import { z } from "@hono/zod-openapi";
import { versionReasons } from "@youju/domain";
import type {
  FilingPackList,
  FilingVersions,
  FilingVersionView,
  PaperSheet,
  VersionComparison,
} from "../filing-views.ts";
import { schemaOf } from "../schema-of.ts";
import { instantSchema, textSchema } from "./primitives.ts";

const version = schemaOf<FilingVersionView>("FilingVersion")(
  z.strictObject({
    number: z.int(),
    reason: z.enum(versionReasons),
    madeAt: instantSchema,
    characters: z.int(),
    changed: z.int(),
  }),
);

/** The versions of a paper. */
export const filingVersionsSchema = schemaOf<FilingVersions>("FilingVersions")(
  z.strictObject({ versions: z.array(version), presentChanged: z.int() }),
);

const piece = z.strictObject({ kind: z.enum(["same", "added", "removed"]), text: z.string() });
const sentence = z.strictObject({
  kind: z.enum(["same", "added", "removed", "changed"]),
  pieces: z.array(piece),
});

/** Two versions of a paper compared. */
export const versionComparisonSchema = schemaOf<VersionComparison>("VersionComparison")(
  z.strictObject({
    sections: z.array(
      z.strictObject({
        heading: z.string(),
        kind: z.enum(["same", "added", "removed"]),
        sentences: z.array(sentence),
      }),
    ),
    fields: z.array(z.string()),
    changed: z.int(),
    from: z.int(),
    to: z.int().nullable(),
  }),
);

/** What the pack for the court holds. */
export const filingPackListSchema = schemaOf<FilingPackList>("FilingPackList")(
  z.strictObject({
    papers: z.array(
      z.strictObject({
        paper: z.string(),
        title: textSchema,
        lacking: textSchema.nullable(),
        filingId: z.string().nullable(),
        channel: z.string().nullable(),
      }),
    ),
    toAdd: z.array(textSchema),
    ready: z.boolean(),
  }),
);

/** A paper as it is printed. */
export const paperSheetSchema = schemaOf<PaperSheet>("PaperSheet")(
  z.strictObject({
    title: z.string(),
    complete: z.boolean(),
    sections: z.array(
      z.strictObject({
        heading: z.string(),
        layout: z.enum(["prose", "lines", "numbered", "signature", "table"]),
        paragraphs: z.array(z.string()),
        rows: z.array(z.array(z.string())),
      }),
    ),
  }),
);
