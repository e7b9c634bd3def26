import { type FileHandle, open } from "node:fs/promises";
import type { ReadingMemory } from "../blob-port.ts";

/** Large pieces hash and write faster, most of all beside other work: each is a trip to another thread. In bytes. */
const pieceBytes = 4 * 1024 * 1024;
/** One is worked on, one is still being written, one is being read. */
const buffersInTurn = 3;

/**
 * A file in large pieces, the next one read while the present one is worked on. The memory is used over and
 * over, for memory asked for anew a thousand times for each gigabyte keeps the collector busy for longer than the
 * hashing takes: a piece is good until the next but one is asked for. Who reads many files one after another lends the
 * memory for all of them. Rejects with the file system's own error.
 */
export async function* filePieces(path: string, memory: ReadingMemory = []): AsyncGenerator<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const length = Math.min(pieceBytes, Math.max(1, size));
    const read = (turn: number) => {
      const had = memory[turn % buffersInTurn];
      const buffer = had !== undefined && had.byteLength >= length ? had : Buffer.allocUnsafeSlow(length);
      memory[turn % buffersInTurn] = buffer;
      return fill(handle, buffer.subarray(0, length), turn * length);
    };
    let next = read(0);
    for (let turn = 0; ; turn += 1) {
      const piece = await next;
      if (piece.byteLength === 0) {
        return;
      }
      next = read(turn + 1);
      next.catch(() => undefined);
      yield piece;
    }
  } finally {
    await handle.close();
  }
}

/** Fills a buffer from a place in a file, less only where the file ends. */
async function fill(handle: FileHandle, buffer: Buffer, from: number): Promise<Uint8Array> {
  let held = 0;
  while (held < buffer.byteLength) {
    const { bytesRead } = await handle.read(buffer, held, buffer.byteLength - held, from + held);
    if (bytesRead === 0) {
      break;
    }
    held += bytesRead;
  }
  return buffer.subarray(0, held);
}
