import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { nodeDigests } from "@youju/evidence";
import { openZip, type RandomAccess } from "@youju/evidence/verify";
import { fillZip } from "../../../packages/evidence/src/bundle/write-zip.ts";

const gibibyte = 1024 ** 3;
const zeros = Buffer.alloc(4 * 1024 * 1024);

type Content = { readonly zeros: number; readonly tail: string };

/** One file larger than 4 GiB, and one behind it whose place is past 4 GiB: both need the long numbers of ZIP64. */
const contents: Readonly<Record<string, Content>> = {
  "data/1-first.txt": { zeros: 0, tail: "before" },
  "data/2-large.bin": { zeros: 4 * gibibyte, tail: "ends here" },
  "data/3-behind.txt": { zeros: 0, tail: "behind" },
};

/**
 * Writes a bundle of more than 4 GiB and reads it back by the strict reader, over a file of which only what is not zero is
 * held in memory; then with a bit flipped in each byte of its directory, where the reader must refuse it.
 */
export async function largeZipProblems(): Promise<readonly string[]> {
  const file = sparseFile();
  const files = Object.entries(contents).map(([name, content]) => ({
    name,
    ...measured(content),
    open: async () => bytesOf(content),
  }));
  const size = await fillZip(file.handle, files, {});
  const whole = await differences(file.access(size), files);
  const problems = [...whole, ...(size > 4 * gibibyte ? [] : ["smaller than 4 GiB, so nothing is proved"])];
  for (const at of file.lastPiece()) {
    file.flip(at);
    const opened = await openZip(file.access(size));
    file.flip(at);
    if (opened.kind === "bag") {
      problems.push(`a flipped bit at ${at} of ${size} is not seen`);
    }
  }
  return problems;
}

type Expected = { readonly name: string; readonly sha256: string; readonly byteLength: number };

async function differences(access: RandomAccess, files: readonly Expected[]): Promise<string[]> {
  const opened = await openZip(access);
  if (opened.kind === "refused") {
    return opened.problems.map(({ words }) => `refused: ${words.en}`);
  }
  const { source } = opened;
  const problems = source.names.join() === files.map(({ name }) => name).join() ? [] : ["other names"];
  for (const { name, sha256, byteLength } of files) {
    const hash = createHash("sha256");
    let crc = 0;
    for await (const piece of source.open(name)) {
      hash.update(piece);
      crc = nodeDigests.crc32(piece, crc);
    }
    const same = hash.digest("hex") === sha256 && source.size(name) === byteLength && source.crc32?.(name) === crc;
    problems.push(...(same ? [] : [`${name} is not what was written`]));
  }
  return problems;
}

function measured(content: Content): Omit<Expected, "name"> {
  const hash = createHash("sha256");
  for (let left = content.zeros; left > 0; left -= zeros.length) {
    hash.update(zeros.subarray(0, Math.min(left, zeros.length)));
  }
  const byteLength = content.zeros + Buffer.byteLength(content.tail);
  return { sha256: hash.update(content.tail).digest("hex"), byteLength };
}

async function* bytesOf({ zeros: length, tail }: Content): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; left -= zeros.length) {
    yield zeros.subarray(0, Math.min(left, zeros.length));
  }
  yield Buffer.from(tail);
}

/** A file of any length that holds what is not zero. */
function sparseFile() {
  const pieces = new Map<number, Buffer>();
  const write = async (...[bytes, done, length, position]: readonly [Uint8Array, number, number, number]) => {
    const piece = Buffer.from(bytes.subarray(done, done + length));
    if (piece.length > 0 && !(piece.length <= zeros.length && piece.equals(zeros.subarray(0, piece.length)))) {
      pieces.set(position, piece);
    }
    return { bytesWritten: length, buffer: bytes };
  };
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const found = Buffer.alloc(length);
    for (const [position, piece] of pieces) {
      const from = Math.max(offset, position);
      const to = Math.min(offset + length, position + piece.length);
      if (from < to) {
        piece.copy(found, from - offset, from - position, to - position);
      }
    }
    return found;
  };
  return {
    // It is nowhere but in memory, so there is nothing to be synced
    handle: { write, datasync: async () => undefined } as unknown as Pick<FileHandle, "write" | "datasync">,
    access: (size: number): RandomAccess => ({ size, read }),
    /** Places in what was written last: the directory. */
    lastPiece: (): readonly number[] => {
      const [start, piece] = [...pieces].at(-1) ?? [0, Buffer.alloc(0)];
      return Array.from(piece.keys(), (at) => start + at);
    },
    flip: (at: number) => {
      for (const [position, piece] of pieces) {
        if (position <= at && at < position + piece.length) {
          piece.writeUInt8(piece.readUInt8(at - position) ^ 1, at - position);
        }
      }
    },
  };
}
