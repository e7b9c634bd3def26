import { crc32, deflateSync } from "node:zlib";

/** A number in so many bytes, largest first. */
export function big(value: number | bigint, bytes = 4): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt.asUintN(64, BigInt(value)));
  return buffer.subarray(8 - bytes);
}

/** A number in so many bytes, smallest first. */
export function little(value: number, bytes = 4): Buffer {
  return Buffer.from(big(value, bytes)).reverse();
}

/** ASCII and other single bytes. */
export function latin(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

/** A chunk of a PNG, with its checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([latin(type), data]);
  return Buffer.concat([big(data.byteLength), named, big(crc32(named))]);
}

/** How a PNG describes its pixels. */
export type PngHead = {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 colour, 6 colour with transparency. */
  readonly colour?: 0 | 2 | 6;
  readonly depth?: 1 | 8 | 16;
  readonly interlaced?: boolean;
};

/** A PNG of given chunks after its head; its checksums are right whatever it says. */
export function png(head: PngHead, chunks: readonly Buffer[]): Buffer {
  const { width, height, colour = 0, depth = 8, interlaced = false } = head;
  const ihdr = Buffer.concat([big(width), big(height), Buffer.from([depth, colour, 0, 0, interlaced ? 1 : 0])]);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, pngChunk("IHDR", ihdr), ...chunks, pngChunk("IEND", Buffer.alloc(0))]);
}

/** Zeros, deflated: a thousandth of what they unfold to. */
export function foldedZeros(bytes: number): Buffer {
  return deflateSync(Buffer.alloc(bytes), { level: 9 });
}

/** A box of an MP4 or HEIC file. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content);
  return Buffer.concat([big(inside.byteLength + 8), latin(type), inside]);
}

/** A JPEG's segment. */
export function segment(marker: number, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), big(data.byteLength + 2, 2), data]);
}
