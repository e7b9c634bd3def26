import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { fromJson, toJson } from "./context.ts";

/** Neither JSON nor anything JSON can begin with: what was stored before texts were packed stays readable. */
const mark = "zstd:";
/** The lightest level: most of what assessments hold stands in them several times. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 };
/** Bytes; more than any assessment has by far. */
const largest = 256 * 1024 * 1024;

/** JSON packed into a tenth of its length, as text. 压缩存放 */
export function toPackedJson(value: unknown): string {
  return pack(toJson(value));
}

/** What {@link toPackedJson} packed, or JSON stored plain. */
export function fromPackedJson<Value>(text: string): Value {
  return fromJson<Value>(unpack(text));
}

/** Packs JSON text. */
export function pack(json: string): string {
  return `${mark}${zstdCompressSync(json, { params }).toString("base64")}`;
}

/** JSON text as it was before it was packed. */
export function unpack(text: string): string {
  return text.startsWith(mark)
    ? zstdDecompressSync(Buffer.from(text.slice(mark.length), "base64"), { maxOutputLength: largest }).toString()
    : text;
}
