import type { ProfileRecords, SettingRecords } from "../ports.ts";
import { type Context, fromJson, toJson } from "./context.ts";
import { profileOf, reindexWithout } from "./search.ts";

/** The person's own details over either engine. */
export function profileRecords(context: Context): ProfileRecords {
  return {
    get: (workspaceId) => profileOf(context, workspaceId),
    put: (workspaceId, profile) =>
      context.inTransaction(async (inside) => {
        const { name, phone, address } = profile;
        await inside.db
          .insertInto("profiles")
          .values({ workspace_id: workspaceId, name, phone, address })
          .onConflict((conflict) => conflict.column("workspace_id").doUpdateSet({ name, phone, address }))
          .execute();
        await reindexWithout(inside, workspaceId, profile);
      }),
    remove: async (workspaceId) => {
      await context.db.deleteFrom("profiles").where("workspace_id", "=", workspaceId).execute();
    },
  };
}

/** Small settings over either engine. */
export function settingRecords({ db }: Context): SettingRecords {
  return {
    get: async (workspaceId, key) => {
      const row = await db
        .selectFrom("settings")
        .select("value")
        .where("workspace_id", "=", workspaceId)
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? undefined : fromJson(row.value);
    },
    put: async (workspaceId, key, value) => {
      const text = toJson(value);
      await db
        .insertInto("settings")
        .values({ workspace_id: workspaceId, key, value: text })
        .onConflict((conflict) => conflict.columns(["workspace_id", "key"]).doUpdateSet({ value: text }))
        .execute();
    },
    remove: async (workspaceId, key) => {
      await db.deleteFrom("settings").where("workspace_id", "=", workspaceId).where("key", "=", key).execute();
    },
  };
}
