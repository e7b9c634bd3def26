import { join } from "node:path";
import { performExport, startExport } from "@youju/cases";
import { exportOffice } from "./office.ts";

/** The program that is killed: makes one export after another. Arguments: data folder, id of the case. */
const [folder = "", caseId = ""] = process.argv.slice(2);
const { office } = await exportOffice(folder);
process.stdout.write("ready\n");
for (let count = 0; ; count += 1) {
  const audience = count % 2 === 0 ? "court" : "own";
  const { id } = await startExport(office, { caseId, audience, only: null, volume: null });
  await performExport({ ...office, folder: join(folder, "exports") }, id, new AbortController().signal);
}
