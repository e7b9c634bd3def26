import type { Selectable } from "kysely";
import type { Attachment, AttachmentRecords, BrokenAttachment } from "../evidence-ports.ts";
import { type CaseKey, type Context, requireCase } from "./context.ts";
import type { Tables } from "./tables.ts";
import { isInCase } from "./taken-out.ts";

/** Attachments over either engine. */
export function attachmentRecords(context: Context): AttachmentRecords {
  return {
    put: (workspaceId, { caseId, ...attachment }) =>
      context.inTransaction(async (inside) => {
        await requireCase(inside, { workspaceId, caseId });
        await detach(inside, workspaceId, attachment);
        await takeBlob(inside, { workspaceId, caseId }, attachment);
      }),
    get: async (workspaceId, { ownerId, role }) => {
      const row = await context.db
        .selectFrom("attachments")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("owner_id", "=", ownerId)
        .where("role", "=", role)
        .executeTakeFirst();
      return row === undefined ? null : toAttachment(row);
    },
    list: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("attachments")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .where(isInCase("attachments", "owner_id"))
        .orderBy("owner_id")
        .orderBy("role")
        .execute();
      return rows.map(toAttachment);
    },
    broken: (workspaceId, caseId) => broken(context, workspaceId, caseId),
    remove: (workspaceId, owner) => context.inTransaction((inside) => detach(inside, workspaceId, owner)),
  };
}

async function broken(
  { db }: Context,
  workspaceId: string,
  caseId: string | undefined,
): Promise<readonly BrokenAttachment[]> {
  const rows = await db
    .selectFrom("attachments")
    .innerJoin("blobs", "blobs.sha256", "attachments.sha256")
    .selectAll("attachments")
    .select("blobs.state")
    .where("blobs.state", "<>", "intact")
    .where("attachments.workspace_id", "=", workspaceId)
    .where(isInCase("attachments", "owner_id"))
    .$if(caseId !== undefined, (all) => all.where("attachments.case_id", "=", caseId ?? ""))
    .orderBy("attachments.case_id")
    .orderBy("attachments.owner_id")
    .orderBy("attachments.role")
    .execute();
  return rows.map((row) => ({ ...toAttachment(row), state: row.state as BrokenAttachment["state"] }));
}

function toAttachment(row: Selectable<Tables["attachments"]>): Attachment {
  return {
    caseId: row.case_id,
    ownerId: row.owner_id,
    role: row.role,
    sha256: row.sha256,
    byteLength: row.byte_length,
    mediaType: row.media_type,
  };
}

/** Refers to a blob. Its row in `blobs` stays locked until the transaction ends, so the bytes cannot go meanwhile. */
export async function takeBlob(
  { db }: Context,
  { workspaceId, caseId }: CaseKey,
  { ownerId, role, sha256, byteLength, mediaType }: Omit<Attachment, "caseId">,
): Promise<void> {
  await db
    .insertInto("blobs")
    .values({ sha256, byte_length: byteLength, released_at: null })
    .onConflict((conflict) => conflict.column("sha256").doUpdateSet({ released_at: null }))
    .execute();
  await db
    .insertInto("attachments")
    .values({
      workspace_id: workspaceId,
      owner_id: ownerId,
      role,
      case_id: caseId,
      sha256,
      byte_length: byteLength,
      media_type: mediaType,
    })
    .execute();
}

async function detach(
  context: Context,
  workspaceId: string,
  { ownerId, role }: { readonly ownerId: string; readonly role: string },
): Promise<void> {
  const gone = await context.db
    .deleteFrom("attachments")
    .where("workspace_id", "=", workspaceId)
    .where("owner_id", "=", ownerId)
    .where("role", "=", role)
    .returning("sha256")
    .execute();
  await releaseBlobs(
    context,
    gone.map(({ sha256 }) => sha256),
  );
}

/**
 * Marks those of the blobs that nothing refers to any more, and answers them. Locking the rows first, in one order,
 * and looking for references in a statement of its own keeps two transactions from each seeing the other's reference.
 */
export async function releaseBlobs(context: Context, hashes: readonly string[]): Promise<readonly string[]> {
  const { db, engine } = context;
  if (hashes.length === 0) {
    return [];
  }
  const locked = await db
    .selectFrom("blobs")
    .select("sha256")
    .where("sha256", "in", [...new Set(hashes)])
    .orderBy("sha256")
    .$if(engine.locksRows, (rows) => rows.forUpdate())
    .execute();
  const released = await db
    .updateTable("blobs")
    .set({ released_at: context.now() })
    .where(
      "sha256",
      "in",
      locked.map(({ sha256 }) => sha256),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("attachments").select("role").whereRef("attachments.sha256", "=", "blobs.sha256"))),
    )
    .returning("sha256")
    .execute();
  return released.map(({ sha256 }) => sha256).sort();
}
