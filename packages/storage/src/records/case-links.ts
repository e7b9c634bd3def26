import { type CaseId, type CaseLink, YoujuError } from "@youju/domain";
import type { LinkRecords } from "../case-link-port.ts";
import { type CaseKey, type Context, requireCase, touch } from "./context.ts";

/** Links between cases over either engine. */
export function linkRecords(context: Context): LinkRecords {
  return {
    put: (workspaceId, caseId, link) => context.inTransaction((inside) => put(inside, { workspaceId, caseId }, link)),
    list: (workspaceId, caseId) => list(context, { workspaceId, caseId }),
    remove: (workspaceId, caseId, otherId) =>
      context.inTransaction((inside) => remove(inside, { workspaceId, caseId }, otherId)),
  };
}

async function put(
  context: Context,
  key: CaseKey,
  { otherId, reason }: Pick<CaseLink, "otherId" | "reason">,
): Promise<CaseLink> {
  const { workspaceId, caseId } = key;
  if (caseId === otherId) {
    throw new YoujuError("CONFLICT");
  }
  await requireCase(context, { workspaceId, caseId: otherId });
  await touch(context, key);
  await remove(context, key, otherId);
  const linkedAt = context.now();
  await context.db
    .insertInto("case_links")
    .values({ workspace_id: workspaceId, case_id: caseId, other_id: otherId, reason, linked_at: linkedAt })
    .execute();
  return { caseId, otherId, reason, linkedAt };
}

async function list({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<readonly CaseLink[]> {
  const rows = await db
    .selectFrom("case_links")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where((eb) => eb.or([eb("case_id", "=", caseId), eb("other_id", "=", caseId)]))
    .orderBy("linked_at")
    .orderBy("case_id")
    .orderBy("other_id")
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    otherId: row.other_id,
    reason: row.reason,
    linkedAt: row.linked_at,
  }));
}

async function remove({ db }: Context, { workspaceId, caseId }: CaseKey, otherId: CaseId): Promise<void> {
  const one = { case_id: caseId, other_id: otherId };
  const turned = { case_id: otherId, other_id: caseId };
  for (const pair of [one, turned]) {
    await db
      .deleteFrom("case_links")
      .where("workspace_id", "=", workspaceId)
      .where("case_id", "=", pair.case_id)
      .where("other_id", "=", pair.other_id)
      .execute();
  }
}
