import type { BundleOffice } from "@youju/cases";
import type { ExhibitDetails, Reading } from "@youju/domain";
import type { Inspector, Reader } from "@youju/evidence";

/** The case the busy program works on. */
export const busyCase = "busy-case";

/** What the busy program promised. */
export type Done =
  | { readonly act: "exhibit"; readonly id: string; readonly sha256: string }
  | { readonly act: "stamp" | "reading" | "export"; readonly id: string };

const reading: Reading = { lines: [], fields: [], layout: "unknown" };

/** What the process that reads text would answer: reading itself is no matter of what a kill leaves behind. */
export const onePage: Reader = {
  read: async () => ({ state: "read", reading }),
  close: async () => undefined,
};

const details: ExhibitDetails = {
  form: "document",
  unopened: null,
  size: null,
  duration: null,
  pages: 1,
  encoding: null,
  mail: null,
  capture: null,
  captureRead: "not-asked",
  look: null,
};

/** Likewise for the process that opens files. */
export const noLook: { readonly inspector: Inspector } = {
  inspector: {
    inspect: async () => ({ kind: "inspected", details, rendition: null }),
    thumbnail: async () => null,
    close: async () => undefined,
  },
};

/** The stamps that wait for an exhibit. */
export async function stampings({ store, workspaceId }: BundleOffice, exhibitId: string): Promise<readonly string[]> {
  const stamps = await store.stamps.list(workspaceId, busyCase);
  return stamps.filter((stamp) => stamp.exhibitId === exhibitId && stamp.state === "queued").map(({ id }) => id);
}
