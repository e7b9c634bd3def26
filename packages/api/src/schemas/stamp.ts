import { z } from "@hono/zod-openapi";
import { type ErrorCode, errorRegistry, stampProblems, stampSubjects } from "@youju/domain";
import { schemaOf } from "../schema-of.ts";
import type { CaseStamps, StampAuthorityView, StampView, TrustChange, TrustRootView } from "../stamp-views.ts";
import { idSchema, instantSchema, textSchema, words } from "./primitives.ts";

const errorCodes = Object.keys(errorRegistry) as [ErrorCode, ...ErrorCode[]];

/** A time stamp. */
export const stampSchema = schemaOf<StampView>("Stamp")(
  z.strictObject({
    id: z.string(),
    caseId: z.string(),
    subject: z.enum(stampSubjects),
    exhibitId: z.string().nullable(),
    sha256: z.string(),
    size: z.int().nullable(),
    root: z.string().nullable(),
    authority: z.string(),
    authorityName: z.string(),
    state: z.enum(["queued", "stamped", "failed", "untrusted"]),
    attempts: z.int(),
    lastError: z.enum(errorCodes).nullable(),
    problems: z.array(z.enum(stampProblems)),
    genTime: instantSchema.nullable(),
    serial: z.string().nullable(),
    policy: z.string().nullable(),
    tsaName: z.string().nullable(),
    rootSha256: z.string().nullable(),
    queuedAt: instantSchema,
    recordedAt: instantSchema.nullable(),
    demo: z.boolean(),
    bare: z.boolean(),
    words: textSchema,
    problemWords: z.array(textSchema),
  }),
);

/** The time stamps of a case. */
export const caseStampsSchema = schemaOf<CaseStamps>("CaseStamps")(
  z.strictObject({ stamps: z.array(stampSchema), authoritiesOn: z.int() }),
);

/** The authorities in the settings. */
export const authoritiesSchema = z
  .array(
    schemaOf<StampAuthorityView>("StampAuthority")(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        url: z.string().nullable(),
        rootsPem: z.string(),
        rootNames: z.array(z.string()),
        policy: z.string().nullable(),
        on: z.boolean(),
        configured: z.boolean(),
      }),
    ),
  )
  .readonly();

const trustRootSchema = schemaOf<TrustRootView>("TrustRoot")(
  z.strictObject({
    name: z.string(),
    sha256: z.string(),
    notBefore: instantSchema,
    notAfter: instantSchema,
    isRoot: z.boolean(),
    source: z.enum(["person", "authority", "demo", "stamp"]),
    authority: z.string().nullable(),
    stamps: z.int(),
  }),
);

/** The certificates stamps are judged by. */
export const trustRootsSchema = z.array(trustRootSchema).readonly();

/** What became of the stamps. */
export const trustChangeSchema = schemaOf<TrustChange>("TrustChange")(
  z.strictObject({
    roots: z.array(trustRootSchema),
    stamped: z.int(),
    untrusted: z.int(),
    caseIds: z.array(z.string()),
  }),
);

/** Longest token in base64 and longest list of certificates that are taken. */
const longestToken = 200_000;
const longestRoots = 100_000;

export const stampReference = z.strictObject({ caseId: idSchema, stampId: idSchema });
export const authorityReference = z.strictObject({ authorityId: idSchema });

/** What is to be stamped: an exhibit, or with `null` the custody ledger. */
export const askForStampsBody = z.strictObject({ exhibitId: idSchema.nullable() });

/** A time stamp made elsewhere. */
export const importStampBody = z.strictObject({
  exhibitId: idSchema.nullable(),
  token: z.base64("STAMP_NOT_VALID").max(longestToken, "STAMP_NOT_VALID"),
  rootsPem: words(longestRoots),
});

/** An authority to be added. */
export const addAuthorityBody = z.strictObject({
  name: words(60).min(1, "INPUT_INVALID"),
  url: words(500).min(1, "TSA_ADDRESS_REFUSED"),
  rootsPem: words(longestRoots),
  policy: words(100).min(1, "INPUT_INVALID").nullable(),
});

/** A file of certificates, PEM or DER, in base64. */
export const addTrustRootsBody = z.strictObject({
  certificates: z.base64("ROOTS_NOT_VALID").max(longestToken, "ROOTS_NOT_VALID"),
});

export const trustRootReference = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/, "NOT_FOUND") });

export const switchAuthorityBody = z.strictObject({ on: z.boolean() });

export type StampReference = z.output<typeof stampReference>;
export type AuthorityReference = z.output<typeof authorityReference>;
export type AskForStampsInput = z.output<typeof askForStampsBody>;
export type ImportStampInput = z.output<typeof importStampBody>;
export type AddTrustRootsInput = z.output<typeof addTrustRootsBody>;
export type TrustRootReference = z.output<typeof trustRootReference>;
export type SwitchAuthorityInput = z.output<typeof switchAuthorityBody>;
