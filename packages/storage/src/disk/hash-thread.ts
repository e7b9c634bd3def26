import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { filePieces } from "./file-pieces.ts";
import type { HashAnswer, HashFinding, HashQuestion } from "./hash-file.ts";

// Runs as a thread, started by hash-file.ts.
parentPort?.on("message", ({ id, path }: HashQuestion) => {
  void answer(path).then((found) => parentPort?.postMessage({ id, ...found } satisfies HashAnswer));
});

async function answer(path: string): Promise<HashFinding> {
  try {
    const hash = createHash("sha256");
    let byteLength = 0;
    for await (const piece of filePieces(path)) {
      hash.update(piece);
      byteLength += piece.byteLength;
    }
    return { blob: { sha256: hash.digest("hex"), byteLength }, failure: null };
  } catch (error) {
    // An error loses its code on the way between threads
    const { message, code = "", syscall = "read" } = error as NodeJS.ErrnoException;
    return { blob: null, failure: { message, code, syscall } };
  }
}
