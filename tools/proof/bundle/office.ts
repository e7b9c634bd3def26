import { type BundleOffice, type Counsel, shanghaiDay } from "@youju/cases";
import { openDataFolder } from "@youju/storage/folder";

const now = () => new Date().toISOString();
const refuse = () => Promise.reject(new Error("no paper went out and nothing leaves the machine"));

/** No evidence volume is made, so nobody asks the rules; reading the law would take longer than the rest. */
const nobody = new Proxy({} as Counsel, {
  get: () => {
    throw new TypeError("the rules are not asked");
  },
});

/** What it takes to make an export. */
export type ProofOffice = BundleOffice & { readonly counsel: Counsel };

/** What it takes to make an export in a data folder; the case has no papers, and no authority is asked. */
export async function exportOffice(
  folder: string,
): Promise<{ readonly office: ProofOffice; readonly close: () => Promise<void> }> {
  const { store, blobs } = await openDataFolder(folder, { now });
  const clock = { now, today: () => shanghaiDay(now()) };
  const pdf = { render: refuse, renderPiece: refuse, close: async () => undefined };
  return {
    office: { workspaceId: "home", store, blobs, clock, pdf, ask: refuse, counsel: nobody },
    close: store.close,
  };
}
