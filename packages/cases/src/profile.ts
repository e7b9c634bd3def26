import type { Profile } from "@youju/domain";
import type { Records } from "./workplace.ts";

/** The person's own details, or `null` before they were entered. */
export function getProfile({ store, workspaceId }: Records): Promise<Profile | null> {
  return store.profile.get(workspaceId);
}

/** Keeps the person's own details; they are taken out of the search index too. */
export async function putProfile({ store, workspaceId }: Records, profile: Profile): Promise<Profile> {
  const { name, phone, address } = profile;
  const kept = { name: name.trim(), phone: phone.trim(), address: address.trim() };
  await store.profile.put(workspaceId, kept);
  return kept;
}

/** How many demo cases there are. */
export async function countDemoCases({ store, workspaceId }: Records): Promise<number> {
  return (await store.cases.list(workspaceId, { demo: true, limit: 1 })).total;
}
