import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { recordBlob } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import { type Acknowledgement, proofCase, workspace } from "./acknowledgement.ts";

/**
 * The program that is killed: adds exhibits one after another and says on standard output that one is kept, only when
 * its put and its transaction have answered. Arguments: data folder, prefix of the ids, how many writes at most.
 */
const [folder = "", prefix = "", most = "Infinity"] = process.argv.slice(2);
const { store, blobs } = await openDataFolder(folder, { now: () => new Date().toISOString() });

if ((await store.cases.get(workspace, proofCase)) === null) {
  await store.cases.create(workspace, { id: proofCase, kind: null, title: "断电演练", demo: false, demoToday: null });
}
for (let count = 0; count < Number(most); count += 1) {
  acknowledge(await keep(`${prefix}-${count}`));
}
await store.close();

async function keep(id: string): Promise<Acknowledgement> {
  const { sha256, byteLength } = await blobs.put(contentOf(id));
  const exhibit = await recordBlob({ store, blobs, sha256 }, async (inside) => {
    const added = await inside.exhibits.add(workspace, proofCase, {
      id,
      kind: "other",
      fileName: `${id}.bin`,
      mediaType: "application/octet-stream",
      byteLength,
      sha256,
      reading: "queued",
    });
    await inside.custody.append(workspace, proofCase, { exhibitId: id, act: "added", sha256, actor: "proof" });
    await inside.jobs.enqueue(workspace, { kind: "read", caseId: proofCase, payload: { exhibitId: id } });
    return added;
  });
  return { id, number: exhibit.number, sha256 };
}

/** Different content and length for each id: 1 byte to 64 KB in pieces, as an upload brings it. */
async function* contentOf(id: string): AsyncIterable<Uint8Array> {
  const seed = createHash("sha256").update(id).digest();
  const length = 1 + (seed.readUInt16BE(0) % 65_536);
  for (let at = 0; at < length; at += 4096) {
    const piece = createHash("sha256").update(seed).update(String(at)).digest();
    yield Buffer.alloc(Math.min(4096, length - at), piece);
  }
}

/** One system call, so that a kill cuts between acknowledgements or within one, never after a later one. */
function acknowledge(kept: Acknowledgement): void {
  writeSync(1, `${JSON.stringify(kept)}\n`);
}
