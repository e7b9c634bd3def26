import { z } from "@hono/zod-openapi";
import { type DisputeKind, disputeKinds } from "@youju/domain";
import type { ActedOnCases, CaseFilter, CaseHit, SavedView } from "../list-views.ts";
import { schemaOf } from "../schema-of.ts";
import { idSchema, textSchema, words } from "./primitives.ts";

/** The furthest a filter looks ahead, in days. */
const furthest = 366;
const kindFilter = z.enum(disputeKinds, "KIND_UNKNOWN") as unknown as z.ZodType<DisputeKind>;
const stateFilter = z.enum(["all", "person", "other", "closed"]);
const platformFilter = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "INPUT_INVALID");

const filterSchema = schemaOf<CaseFilter>("CaseFilter")(
  z.strictObject({
    query: words(100),
    state: stateFilter,
    kind: kindFilter.nullable(),
    platform: platformFilter.nullable(),
    within: z.int().min(0).max(furthest).nullable(),
    withArchived: z.boolean(),
  }),
);

/** A filter kept under a name. */
export const savedViewSchema = schemaOf<SavedView>("SavedView")(
  z.strictObject({ id: z.string(), name: z.string(), filter: filterSchema }),
);

/** What came of an act on several cases. */
export const actedOnCasesSchema = schemaOf<ActedOnCases>("ActedOnCases")(
  z.strictObject({
    changed: z.array(z.string()),
    left: z.array(z.strictObject({ caseId: z.string(), why: z.enum(["already", "in-the-bin", "not-there"]) })),
  }),
);

/** A case in which words were found, and where. */
export const caseHitSchema = schemaOf<CaseHit>("CaseHit")(
  z.strictObject({
    caseId: z.string(),
    places: z.array(
      z.strictObject({
        where: z.enum(["fact", "reading", "account", "contact", "paper", "reference", "outcome"]),
        id: z.string().nullable(),
        number: z.int().nullable(),
        title: textSchema.nullable(),
        before: z.string(),
        match: z.string(),
        after: z.string(),
      }),
    ),
    more: z.int(),
  }),
);

const nameInput = words(40).refine((name) => name.trim() !== "", "INPUT_INVALID");

export const listCasesQuery = z.strictObject({
  query: words(100).exactOptional(),
  scope: z.enum(["mine", "demo", "archive", "bin"]).default("mine"),
  state: stateFilter.default("all"),
  kind: kindFilter.exactOptional(),
  platform: platformFilter.exactOptional(),
  within: z
    .string()
    .regex(/^\d{1,3}$/, "INPUT_INVALID")
    .transform(Number)
    .refine((days) => days <= furthest, "INPUT_INVALID")
    .exactOptional(),
  /** Also those put aside, in the person's own list. */
  archived: z.enum(["with", "without"]).default("without"),
  cursor: z
    .string()
    .regex(/^[\w.:~-]{1,200}$/, "INPUT_INVALID")
    .exactOptional(),
});

export const searchCasesQuery = listCasesQuery.pick({ scope: true, archived: true }).extend({ query: words(100) });

export const viewReference = z.strictObject({ viewId: idSchema });
export const saveViewBody = z.strictObject({ name: nameInput, filter: filterSchema });
export const renameViewBody = z.strictObject({ name: nameInput });

/** So many at once; a longer list is done in parts. */
const mostAtOnce = 500;

export const actOnCasesBody = z.strictObject({
  act: z.enum(["archive", "take-up", "bin", "restore"]),
  caseIds: z.array(idSchema).min(1).max(mostAtOnce),
  dryRun: z.boolean().default(false),
});

export type ListCasesInput = z.output<typeof listCasesQuery>;
export type SearchCasesInput = z.output<typeof searchCasesQuery>;
export type SaveViewInput = z.output<typeof saveViewBody>;
export type RenameViewInput = z.output<typeof renameViewBody>;
export type ViewReference = z.output<typeof viewReference>;
export type ActOnCasesInput = z.output<typeof actOnCasesBody>;
