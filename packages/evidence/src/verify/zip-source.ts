import { baseFolder, byBytes, isBagName } from "./bag-names.ts";
import type { BagSource, RandomAccess } from "./bag-source.ts";
import { decodeStrictly } from "./manifest.ts";
import { type ContainerFault, containerProblem, type Problem } from "./problem.ts";
import { centralHeader, directoryEnd, localHeader, type ZipEntry } from "./zip-layout.ts";

/** A ZIP that is exactly as a bundle is written, or what is not. */
export type OpenedZip =
  | { readonly kind: "bag"; readonly source: BagSource }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** What the directory of a ZIP says, before anything is believed. */
type RawEntry = ZipEntry & { readonly fault: ContainerFault | null; readonly header: Uint8Array };

const shortEnd = 22;
const longEnd = 98;
/** Most bytes and entries of a directory: 200 MB of names is no bundle. */
const largestDirectory = 64 * 1024 * 1024;
const chunkLength = 1024 * 1024;

class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.words.en);
    this.name = "Refused";
    this.problem = problem;
  }
}

/**
 * Opens a ZIP as a bag. The container is made again from its own list of names, lengths and checksums and compared byte
 * for byte: hidden data, doubled names, compressed or encrypted entries, comments and paths out of the folder all show.
 */
export async function openZip(file: RandomAccess): Promise<OpenedZip> {
  try {
    const directory = await findDirectory(file);
    const read = await readDirectory(file, directory);
    await compareHeaders(file, read);
    const { entries } = read;
    await compareEnd(file, entries, directory.offset);
    return { kind: "bag", source: sourceOf(file, entries) };
  } catch (error) {
    if (error instanceof Refused) {
      return { kind: "refused", problems: [error.problem] };
    }
    throw error;
  }
}

function refuse(fault: ContainerFault, name: string | null = null, against: string | null = null): Refused {
  return new Refused(containerProblem(fault, name === null ? null : withoutBase(name), against));
}

function withoutBase(name: string): string {
  return name.startsWith(baseFolder) ? name.slice(baseFolder.length) : name;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function findDirectory(file: RandomAccess): Promise<{ readonly offset: number; readonly byteLength: number }> {
  if (file.size < shortEnd) {
    throw refuse("not-a-zip");
  }
  const tail = await file.read(Math.max(0, file.size - longEnd), Math.min(longEnd, file.size));
  const end = viewOf(tail.subarray(tail.length - shortEnd));
  if (end.getUint32(0, true) !== 0x0605_4b50) {
    throw refuse((await mentionsEnd(file)) ? "trailing-or-comment" : "not-a-zip");
  }
  if (end.getUint16(20, true) !== 0) {
    throw refuse("trailing-or-comment");
  }
  const wide = tail.length === longEnd && viewOf(tail).getUint32(0, true) === 0x0606_4b50;
  const [byteLength, offset] = wide
    ? [Number(viewOf(tail).getBigUint64(40, true)), Number(viewOf(tail).getBigUint64(48, true))]
    : [end.getUint32(12, true), end.getUint32(16, true)];
  const room = file.size - (wide ? longEnd : shortEnd);
  if (byteLength > largestDirectory || offset + byteLength !== room) {
    throw refuse("directory");
  }
  return { offset, byteLength };
}

/** Whether an end of a directory stands somewhere in the last 66 KB: then something follows it. */
async function mentionsEnd(file: RandomAccess): Promise<boolean> {
  const length = Math.min(file.size, 66_000);
  const tail = viewOf(await file.read(file.size - length, length));
  for (let at = 0; at + 4 <= tail.byteLength; at += 1) {
    if (tail.getUint32(at, true) === 0x0605_4b50) {
      return true;
    }
  }
  return false;
}

/** Entries as far as the directory can be followed. */
type ReadDirectory = { readonly entries: readonly RawEntry[]; readonly broken: boolean };

async function readDirectory(
  file: RandomAccess,
  { offset, byteLength }: { offset: number; byteLength: number },
): Promise<ReadDirectory> {
  const bytes = await file.read(offset, byteLength);
  const entries: RawEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const entry = readEntry(bytes, at);
    if (entry === null) {
      return { entries, broken: true };
    }
    entries.push(entry);
    at += entry.header.length;
  }
  return { entries, broken: false };
}

function readEntry(bytes: Uint8Array, at: number): RawEntry | null {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x0201_4b50) {
    return null;
  }
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const header = bytes.subarray(at, at + 46 + nameLength + extraLength + view.getUint16(at + 32, true));
  const name = decodeStrictly(bytes.subarray(at + 46, at + 46 + nameLength));
  if (name === null || header.length < 46 + nameLength + extraLength) {
    return null;
  }
  const wide = wideNumbers(header.subarray(46 + nameLength, 46 + nameLength + extraLength));
  const long = (value: number) => (value === 0xffff_ffff ? (wide.shift() ?? value) : value);
  long(view.getUint32(at + 24, true));
  const byteLength = long(view.getUint32(at + 20, true));
  const fault = faultOf(view.getUint16(at + 8, true), view.getUint16(at + 10, true));
  const crc32 = view.getUint32(at + 16, true);
  return { name, byteLength, crc32, offset: long(view.getUint32(at + 42, true)), fault, header };
}

function wideNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  if (extra.length < 4 || view.getUint16(0, true) !== 1) {
    return [];
  }
  return Array.from({ length: Math.floor((extra.length - 4) / 8) }, (_, index) =>
    Number(view.getBigUint64(4 + index * 8, true)),
  );
}

function faultOf(flags: number, method: number): ContainerFault | null {
  if (flags & 0x2041) {
    return "encrypted";
  }
  if (flags & 0x0008) {
    return "data-descriptor";
  }
  return method === 0 ? null : "compressed";
}

/** Every entry stands where the one before it ends, under headers that follow from the directory. */
async function compareHeaders(file: RandomAccess, { entries, broken }: ReadDirectory): Promise<void> {
  const seen = new Set<string>();
  let [position, before] = [0, ""];
  for (const entry of entries) {
    const fault = nameFault(entry.name, seen, before) ?? (await headerFault(file, entry, position));
    if (fault !== null) {
      throw refuse(fault, entry.name, await nameAt(file, position));
    }
    position += localHeader(entry).length + entry.byteLength;
    before = entry.name;
  }
  if (broken) {
    throw refuse("directory", await nameAt(file, position));
  }
}

function nameFault(name: string, seen: Set<string>, before: string): ContainerFault | null {
  const inside = withoutBase(name);
  const isTwice = seen.has(name.toLowerCase());
  seen.add(name.toLowerCase());
  if (!isBagName(inside)) {
    return "unsafe-name";
  }
  if (inside === name) {
    return "base-folder";
  }
  if (isTwice) {
    return "duplicate-name";
  }
  return byBytes(before, name) >= 0 ? "order" : null;
}

async function headerFault(file: RandomAccess, entry: RawEntry, position: number): Promise<ContainerFault | null> {
  const expected = localHeader(entry);
  const found = await file.read(position, Math.min(expected.length, Math.max(0, file.size - position)));
  const fits = equal(found, expected) && equal(entry.header, centralHeader({ ...entry, offset: position }));
  return fits ? null : (entry.fault ?? (entry.offset === position ? "headers-differ" : "gap"));
}

/** The name in the local header at a place, so that both are told where they differ. */
async function nameAt(file: RandomAccess, position: number): Promise<string | null> {
  const head = await file.read(position, Math.min(30, Math.max(0, file.size - position)));
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== 0x0403_4b50) {
    return null;
  }
  const length = Math.min(viewOf(head).getUint16(26, true), file.size - position - 30);
  const name = decodeStrictly(await file.read(position + 30, length));
  return name === null || name === "" ? null : withoutBase(name);
}

async function compareEnd(file: RandomAccess, entries: readonly RawEntry[], offset: number): Promise<void> {
  const last = entries.at(-1);
  const expectedOffset = last === undefined ? 0 : last.offset + localHeader(last).length + last.byteLength;
  if (offset !== expectedOffset) {
    throw refuse("gap");
  }
  const byteLength = entries.reduce((sum, { header }) => sum + header.length, 0);
  const expected = directoryEnd({ entries: entries.length, offset, byteLength });
  const found = file.size - offset - byteLength;
  if (found !== expected.length || !equal(await file.read(offset + byteLength, found), expected)) {
    throw refuse("directory");
  }
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function sourceOf(file: RandomAccess, entries: readonly ZipEntry[]): BagSource {
  const byName = new Map(entries.map((entry) => [withoutBase(entry.name), entry]));
  const spare: Spare = [];
  const find = (name: string): ZipEntry => {
    const entry = byName.get(name);
    if (entry === undefined) {
      throw new RangeError(`no such file in the bag: ${name}`);
    }
    return entry;
  };
  return {
    names: [...byName.keys()],
    strange: [],
    size: (name) => find(name).byteLength,
    open: (name) => {
      const entry = find(name);
      return chunksOf(file, { start: entry.offset + localHeader(entry).length, length: entry.byteLength, spare });
    },
    crc32: (name) => find(name).crc32,
  };
}

/** Memory for reading that is free at the moment, in pairs: one half is worked on, the other is being filled. */
export type Spare = (readonly [Uint8Array, Uint8Array])[];

/**
 * A stretch of a file, piece by piece, the next one asked for while the present one is worked on. A piece is good until
 * the next is asked for.
 * @param spare what several stretches read one after another share
 */
export async function* chunksOf(
  file: RandomAccess,
  { start, length, spare = [] }: { readonly start: number; readonly length: number; readonly spare?: Spare },
): AsyncGenerator<Uint8Array> {
  const pair = file.readInto === undefined ? undefined : (spare.pop() ?? [newChunk(), newChunk()]);
  const read = (at: number) =>
    at < length ? readChunk(file, { start: start + at, left: length - at, pair, at }) : null;
  let next = read(0);
  try {
    for (let at = 0; next !== null; at += chunkLength) {
      const chunk = await next;
      next = read(at + chunkLength);
      next?.catch(() => undefined);
      yield chunk;
    }
  } finally {
    // Nothing may be filling it any more when somebody else takes it
    await next?.catch(() => undefined);
    spare.push(...(pair === undefined ? [] : [pair]));
  }
}

function newChunk(): Uint8Array {
  return new Uint8Array(chunkLength);
}

type Stretch = {
  readonly start: number;
  readonly left: number;
  readonly at: number;
  readonly pair: readonly [Uint8Array, Uint8Array] | undefined;
};

async function readChunk(file: RandomAccess, { start, left, at, pair }: Stretch): Promise<Uint8Array> {
  const length = Math.min(chunkLength, left);
  if (pair === undefined || file.readInto === undefined) {
    return file.read(start, length);
  }
  const into = pair[(at / chunkLength) % 2 === 0 ? 0 : 1].subarray(0, length);
  await file.readInto(start, into);
  return into;
}
