import { type BundleOffice, shanghaiDay } from "@youju/cases";
import { openDataFolder } from "@youju/storage/folder";

const now = () => new Date().toISOString();
const refuse = () => Promise.reject(new Error("no paper went out and nothing leaves the machine"));

/** What it takes to make an export in a data folder; the case has no papers, and no authority is asked. */
export async function exportOffice(
  folder: string,
): Promise<{ readonly office: BundleOffice; readonly close: () => Promise<void> }> {
  const { store, blobs } = await openDataFolder(folder, { now });
  const clock = { now, today: () => shanghaiDay(now()) };
  const pdf = { render: refuse, close: async () => undefined };
  return { office: { workspaceId: "home", store, blobs, clock, pdf, ask: refuse }, close: store.close };
}
