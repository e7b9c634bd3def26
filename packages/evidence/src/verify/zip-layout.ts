/**
 * The one way a bundle's ZIP is written: stored, no descriptors, no comments, no extra fields but ZIP64 where a number
 * needs it, one date. Each header follows from name, length, CRC and offset; the reader makes it again and compares.
 */
export type ZipEntry = {
  /** With the base folder. */
  readonly name: string;
  readonly byteLength: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly offset: number;
};

const utf8 = new TextEncoder();
const limit32 = 0xffff_ffff;
const limit16 = 0xffff;
/** Names are UTF-8. */
const flags = 0x0800;
/** 1980-01-01, the earliest day a ZIP can name. */
const date = 0x0021;
/** A plain file anyone may read, as Unix says it. */
const attributes = 0x81a4_0000;
const madeBy = 0x032d;

/** Bytes of fixed-width numbers, little end first. */
type Field = readonly [width: 2 | 4 | 8, value: number];

function pack(fields: readonly Field[], ...tail: readonly Uint8Array[]): Uint8Array {
  const head = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(head + tail.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) {
      view.setBigUint64(at, BigInt(value), true);
    } else {
      width === 4 ? view.setUint32(at, value, true) : view.setUint16(at, value, true);
    }
    at += width;
  }
  for (const part of tail) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const isLong = (length: number) => length >= limit32;

/** The header in front of a file's bytes. */
export function localHeader({ name, byteLength, crc32 }: Omit<ZipEntry, "offset">): Uint8Array {
  const encoded = utf8.encode(name);
  const long = isLong(byteLength);
  const extra = long ? zip64Extra([byteLength, byteLength]) : new Uint8Array();
  const length = long ? limit32 : byteLength;
  return pack(
    [
      [4, 0x0403_4b50],
      [2, long ? 45 : 20],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, date],
      [4, crc32],
      [4, length],
      [4, length],
      [2, encoded.length],
      [2, extra.length],
    ],
    encoded,
    extra,
  );
}

function zip64Extra(numbers: readonly number[]): Uint8Array {
  return pack([[2, 1], [2, numbers.length * 8], ...numbers.map((number) => [8, number] as const)]);
}

/** A file's line in the central directory. */
export function centralHeader({ name, byteLength, crc32, offset }: ZipEntry): Uint8Array {
  const encoded = utf8.encode(name);
  const long = isLong(byteLength);
  const wide = [...(long ? [byteLength, byteLength] : []), ...(isLong(offset) ? [offset] : [])];
  const extra = wide.length === 0 ? new Uint8Array() : zip64Extra(wide);
  const length = long ? limit32 : byteLength;
  return pack(
    [
      [4, 0x0201_4b50],
      [2, madeBy],
      [2, wide.length === 0 ? 20 : 45],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, date],
      [4, crc32],
      [4, length],
      [4, length],
      [2, encoded.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, attributes],
      [4, isLong(offset) ? limit32 : offset],
    ],
    encoded,
    extra,
  );
}

/** Where the central directory lies. */
export type Directory = { readonly entries: number; readonly offset: number; readonly byteLength: number };

/** What ends the file. */
export function directoryEnd({ entries, offset, byteLength }: Directory): Uint8Array {
  const wide = entries >= limit16 || isLong(offset) || isLong(byteLength);
  const short = pack([
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, Math.min(entries, limit16)],
    [2, Math.min(entries, limit16)],
    [4, Math.min(byteLength, limit32)],
    [4, Math.min(offset, limit32)],
    [2, 0],
  ]);
  return wide ? pack([], zip64End({ entries, offset, byteLength }), short) : short;
}

function zip64End({ entries, offset, byteLength }: Directory): Uint8Array {
  return pack([
    [4, 0x0606_4b50],
    [8, 44],
    [2, madeBy],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, entries],
    [8, entries],
    [8, byteLength],
    [8, offset],
    [4, 0x0706_4b50],
    [4, 0],
    [8, offset + byteLength],
    [4, 1],
  ]);
}
