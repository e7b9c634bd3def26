import { randomUUID } from "node:crypto";
import type { RedactedCopy, RedactionPlan } from "@youju/domain";
import type { Selectable } from "kysely";
import type { NewRedactedCopy, RedactionRecords } from "../redaction-port.ts";
import { releaseBlobs, takeBlob } from "./blobs.ts";
import { type Context, found, fromJson, toJson, touch } from "./context.ts";
import type { Tables } from "./tables.ts";

type ExhibitKey = { readonly workspaceId: string; readonly exhibitId: string };

const nothing: RedactionPlan = { boxes: [], spans: [] };

/** Covered copies and plans for them, over either engine. */
export function redactionRecords(context: Context): RedactionRecords {
  return {
    keepPlan: (workspaceId, exhibitId, plan) =>
      context.inTransaction(async (inside) => {
        await keepPlan(inside, { workspaceId, exhibitId }, { plan });
      }),
    plan: async (workspaceId, exhibitId) => {
      const row = await context.db
        .selectFrom("redaction_plans")
        .select("plan")
        .where("workspace_id", "=", workspaceId)
        .where("exhibit_id", "=", exhibitId)
        .executeTakeFirst();
      return row === undefined ? null : fromJson<RedactionPlan>(row.plan);
    },
    addCopy: (workspaceId, exhibitId, copy) =>
      context.inTransaction((inside) => addCopy(inside, { workspaceId, exhibitId }, copy)),
    copies: async (workspaceId, exhibitId) => {
      const rows = await context.db
        .selectFrom("redacted_copies")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("exhibit_id", "=", exhibitId)
        .orderBy("number")
        .execute();
      return rows.map(toCopy);
    },
    removeCopy: (workspaceId, copyId) => context.inTransaction((inside) => removeCopy(inside, workspaceId, copyId)),
  };
}

/** Writes the plan where one is given, and counts copies up; both lock the row. */
async function keepPlan(
  context: Context,
  { workspaceId, exhibitId }: ExhibitKey,
  { plan, copies = 0 }: { readonly plan?: RedactionPlan; readonly copies?: number },
): Promise<{ readonly caseId: string; readonly lastCopy: number }> {
  const { db } = context;
  const exhibit = await db
    .selectFrom("exhibits")
    .select("case_id")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", exhibitId)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  const caseId = found(exhibit).case_id;
  await touch(context, { workspaceId, caseId });
  const written = plan === undefined ? {} : { plan: toJson(plan), kept_at: context.now() };
  const fresh = { plan: toJson(plan ?? nothing), kept_at: context.now(), last_copy: copies };
  const row = await db
    .insertInto("redaction_plans")
    .values({ workspace_id: workspaceId, exhibit_id: exhibitId, case_id: caseId, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "exhibit_id"]).doUpdateSet((eb) => ({
        ...written,
        last_copy: eb("redaction_plans.last_copy", "+", copies),
      })),
    )
    .returning("last_copy")
    .executeTakeFirst();
  return { caseId, lastCopy: found(row).last_copy };
}

async function addCopy(context: Context, key: ExhibitKey, copy: NewRedactedCopy): Promise<RedactedCopy> {
  const { workspaceId, exhibitId } = key;
  const { caseId, lastCopy: number } = await keepPlan(context, key, { copies: 1 });
  const { sha256, byteLength, mediaType } = copy;
  const row = await context.db
    .insertInto("redacted_copies")
    .values({
      workspace_id: workspaceId,
      id: randomUUID(),
      case_id: caseId,
      exhibit_id: exhibitId,
      number,
      sha256,
      source_sha256: copy.sourceSha256,
      byte_length: byteLength,
      media_type: mediaType,
      plan: toJson(copy.plan),
      made_at: context.now(),
      made_by: copy.madeBy,
    })
    .returningAll()
    .executeTakeFirst();
  const attachment = { ownerId: exhibitId, role: roleOf(number), sha256, byteLength, mediaType };
  await takeBlob(context, { workspaceId, caseId }, attachment);
  return toCopy(found(row));
}

async function removeCopy(context: Context, workspaceId: string, copyId: string): Promise<void> {
  const { db } = context;
  const gone = await db
    .deleteFrom("redacted_copies")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", copyId)
    .returning(["case_id", "exhibit_id", "number", "sha256"])
    .executeTakeFirst();
  const row = found(gone);
  await db
    .deleteFrom("attachments")
    .where("workspace_id", "=", workspaceId)
    .where("owner_id", "=", row.exhibit_id)
    .where("role", "=", roleOf(row.number))
    .execute();
  await touch(context, { workspaceId, caseId: row.case_id });
  await releaseBlobs(context, [row.sha256]);
}

/** Deletes what hangs on an exhibit that goes; its blobs are let go with its other attachments. */
export async function removeRedactions({ db }: Context, { workspaceId, exhibitId }: ExhibitKey): Promise<void> {
  for (const table of ["redacted_copies", "redaction_plans"] as const) {
    await db.deleteFrom(table).where("workspace_id", "=", workspaceId).where("exhibit_id", "=", exhibitId).execute();
  }
}

function roleOf(number: number): string {
  return `redacted-${number}`;
}

function toCopy(row: Selectable<Tables["redacted_copies"]>): RedactedCopy {
  return {
    id: row.id,
    caseId: row.case_id,
    exhibitId: row.exhibit_id,
    number: row.number,
    sha256: row.sha256,
    sourceSha256: row.source_sha256,
    byteLength: row.byte_length,
    mediaType: row.media_type,
    plan: fromJson<RedactionPlan>(row.plan),
    madeAt: row.made_at,
    madeBy: row.made_by,
  };
}
