import type { ChatStripRecords } from "../redaction-port.ts";
import { type Context, fromJson, requireCase, toJson } from "./context.ts";

/** The person's order of screenshots of a chat, over either engine. */
export function chatStripRecords(context: Context): ChatStripRecords {
  return {
    order: async (workspaceId, caseId, numbers) => {
      const row = await context.db
        .selectFrom("chat_strips")
        .select("arranged")
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .where("chosen", "=", chosenOf(numbers))
        .executeTakeFirst();
      return row === undefined ? null : fromJson<readonly number[]>(row.arranged);
    },
    arrange: (workspaceId, caseId, order) =>
      context.inTransaction(async (inside) => {
        await requireCase(inside, { workspaceId, caseId });
        const written = { arranged: toJson(order), arranged_at: inside.now() };
        await inside.db
          .insertInto("chat_strips")
          .values({ workspace_id: workspaceId, case_id: caseId, chosen: chosenOf(order), ...written })
          .onConflict((conflict) => conflict.columns(["workspace_id", "case_id", "chosen"]).doUpdateSet(written))
          .execute();
      }),
    forget: async (workspaceId, caseId, numbers) => {
      await context.db
        .deleteFrom("chat_strips")
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .where("chosen", "=", chosenOf(numbers))
        .execute();
    },
  };
}

/** What tells one set of exhibits from another. */
function chosenOf(numbers: readonly number[]): string {
  return numbers.toSorted((one, other) => one - other).join(",");
}
