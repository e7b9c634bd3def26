import { z } from "@hono/zod-openapi";
import type { Profile } from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { InstallationView, Problem } from "../views.ts";
import { dateSchema, textSchema, words } from "./primitives.ts";

/** The person's own details. */
export const profileSchema = schemaOf<Profile>("Profile")(
  z.strictObject({ name: words(60), phone: words(40), address: words(200) }),
);

/** The state of this installation. */
export const installationSchema = schemaOf<InstallationView>("Installation")(
  z.strictObject({
    version: z.string(),
    edition: z.string(),
    today: dateSchema,
    testClock: z.boolean(),
    demoCases: z.int(),
    lan: z.boolean(),
    profile: profileSchema.nullable(),
  }),
);

/** problem+json (RFC 9457). */
export const problemSchema = schemaOf<Problem>("Problem")(
  z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    words: textSchema,
    nextStep: textSchema,
    field: z.string().exactOptional(),
    message: textSchema.exactOptional(),
  }),
);
