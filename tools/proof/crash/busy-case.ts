import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { BundleOffice } from "@youju/cases";
import type { ExhibitDetails, Reading } from "@youju/domain";
import { createInspector, createReader, type Inspector, type Reader } from "@youju/evidence";
import sharp from "sharp";

/** The case the busy program works on. */
export const busyCase = "busy-case";

/** What the busy program promised. */
export type Done =
  | { readonly act: "exhibit"; readonly id: string; readonly sha256: string }
  | { readonly act: "stamp" | "reading" | "export"; readonly id: string };

/** Who opens and reads what has come in. */
export type ReadingStaff = { readonly inspector: Inspector; readonly reader: Reader };

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

const reading: Reading = { lines: [], fields: [], layout: "unknown" };

/** What the processes that open files and read text would answer, where a round is short. */
export const standIns: ReadingStaff = {
  inspector: {
    inspect: async () => ({ kind: "inspected", details, rendition: null }),
    thumbnail: async () => null,
    close: async () => undefined,
  },
  reader: { read: async () => ({ state: "read", reading }), close: async () => undefined },
};

/** The processes that open files and read text, as the server has them. */
export function openReading(): ReadingStaff {
  return { inspector: createInspector(), reader: createReader() };
}

/** The stamps that wait for an exhibit. */
export async function stampings({ store, workspaceId }: BundleOffice, exhibitId: string): Promise<readonly string[]> {
  const stamps = await store.stamps.list(workspaceId, busyCase);
  return stamps.filter((stamp) => stamp.exhibitId === exhibitId && stamp.state === "queued").map(({ id }) => id);
}

/** The parcel's number that is to be read in the small picture. */
export const printedNumber = "0123987465021";

const page = join(import.meta.dirname, "../../../packages/evidence/fixtures/parcel-track.png");

/** Makes small pictures to be read in earnest: the head of a page of a parcel's way, each time other bytes. */
export async function smallPictures(): Promise<() => Buffer> {
  const head = await sharp(page).extract({ left: 0, top: 280, width: 1170, height: 260 }).resize(585).png().toBuffer();
  // What follows a picture's end is no part of it, and makes it another file
  return () => Buffer.concat([head, randomBytes(16)]);
}
