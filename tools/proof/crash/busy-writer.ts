import { createHash, randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addExhibit, performExport, readExhibit, stampNow, startExport } from "@youju/cases";
import { exportOffice } from "../bundle/office.ts";
import { busyCase, type Done, openReading, smallPictures, stampings, standIns } from "./busy-case.ts";

/**
 * The program that is killed: takes in an upload that has arrived, has it stamped and read, and now and then makes a
 * bundle; each act says on standard output that it is done only when its use case has answered. Arguments: data folder,
 * and `reads` where pictures come in and the process that reads text reads them.
 */
const [folder = "", how = ""] = process.argv.slice(2);
const { office } = await exportOffice(folder);
const picture = how === "reads" ? await smallPictures() : null;
const reading = picture === null ? standIns : openReading();
const { signal } = new AbortController();
const staging = join(folder, "staging");
await mkdir(staging, { recursive: true });

for (let count = 0; ; count += 1) {
  const exhibitId = await upload();
  for (const stampId of await stampings(office, exhibitId)) {
    await stampNow(office, { caseId: busyCase, stampId, isLast: true }, signal);
    say({ act: "stamp", id: stampId });
  }
  await readExhibit({ ...office, ...reading }, { caseId: busyCase, exhibitId }, signal);
  say({ act: "reading", id: exhibitId });
  if (count % 3 === 2) {
    const { id } = await startExport(office, { caseId: busyCase, audience: "court", only: [1, 2], volume: null });
    await performExport({ ...office, folder: join(folder, "exports") }, id, signal);
    say({ act: "export", id });
  }
}

async function upload(): Promise<string> {
  const bytes = picture === null ? aDocument() : picture();
  const path = join(staging, createHash("sha256").update(bytes).digest("hex"));
  await writeFile(path, bytes);
  const { id, sha256 } = await addExhibit(office, {
    caseId: busyCase,
    fileName: picture === null ? "上传.pdf" : "上传.png",
    kind: null,
    body: { path },
  });
  say({ act: "exhibit", id, sha256 });
  await rm(path);
  return id;
}

function aDocument(): Buffer {
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(20_000 + Math.floor(Math.random() * 2_000_000))]);
}

/** One system call, so that a kill cuts between two acts or within one. */
function say(done: Done): void {
  writeSync(1, `${JSON.stringify(done)}\n`);
}
