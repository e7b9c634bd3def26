import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { ExportView } from "@youju/api";
import type { BagPaper } from "@youju/evidence";
import type { BundleRequest } from "./bundle-content.ts";

/** The evidence volume last made of the same exhibits and its catalogue, to go along in a bundle that is handed over. */
export function volumePapers(
  exports: readonly ExportView[],
  { caseId, only, audience }: Pick<BundleRequest, "caseId" | "only" | "audience">,
  folderOf: (made: ExportView) => string,
): readonly BagPaper[] {
  const made = exports.find(
    (each) =>
      each.caseId === caseId &&
      each.volume !== null &&
      each.state === "done" &&
      JSON.stringify(each.only) === JSON.stringify(only),
  );
  if (made === undefined || audience === "own") {
    return [];
  }
  return made.files.map(({ name, sha256, byteLength }) => ({
    fileName: name,
    sha256,
    byteLength,
    open: async () => createReadStream(join(folderOf(made), name), { highWaterMark: 1024 * 1024 }),
  }));
}
