import { z } from "@hono/zod-openapi";
import { exhibitReference } from "../inputs.ts";
import type { DerivedPicture } from "../picture-views.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema } from "./primitives.ts";

const kinds = z.enum(["comparison", "key-frame", "stretch"]);

/** A picture made from an exhibit. */
export const derivedPictureSchema = schemaOf<DerivedPicture>("DerivedPicture")(
  z.strictObject({
    exhibitId: z.string(),
    kind: kinds,
    moment: z.int().nullable(),
    sha256: z.string(),
    byteLength: z.int(),
  }),
);

/** What was made: of a comparison the other exhibit, of a key frame its place in the film in milliseconds. */
export const addPictureQuery = z.strictObject({
  kind: kinds.exclude(["stretch"]),
  other: idSchema.exactOptional(),
  moment: z
    .string()
    .regex(/^\d{1,8}$/, "INPUT_INVALID")
    .exactOptional(),
});
/** `look`: shown in the page, which hands nothing out. */
export const pictureQuery = z.strictObject({ as: z.enum(["file", "look"]).default("file") });
const longestFilm = 24 * 60 * 60 * 1000;

/** Which stretch of a film, in milliseconds from its beginning. */
export const cutStretchBody = z
  .strictObject({ from: z.int().min(0).max(longestFilm), to: z.int().min(1).max(longestFilm) })
  .refine(({ from, to }) => from < to, "INPUT_INVALID");
/** Which picture. */
export const pictureReference = exhibitReference.extend({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "INPUT_INVALID"),
});

export type CutStretchInput = z.output<typeof cutStretchBody>;
export type PictureReference = z.output<typeof pictureReference>;
