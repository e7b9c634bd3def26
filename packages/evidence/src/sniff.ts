import { open } from "node:fs/promises";

/** What a file is, by its bytes. */
export type Form = "picture" | "document" | "video" | "audio";

/** Largest file taken, in bytes. */
export const byteLimit = 200 * 1024 * 1024;

/** How many first bytes decide what a file is. */
export const sniffLength = 4_100;

/** A file looked at from outside, or why it is not taken. */
export type Sniffed =
  | { readonly kind: "taken"; readonly mediaType: string; readonly form: Form; readonly byteLength: number }
  | { readonly kind: "refused"; readonly code: "FILE_EMPTY" | "FILE_TOO_LARGE" | "FILE_KIND_NOT_TAKEN" };

const taken: Readonly<Record<string, Form>> = {
  "image/png": "picture",
  "image/jpeg": "picture",
  "image/webp": "picture",
  "image/gif": "picture",
  "image/avif": "picture",
  "image/heic": "picture",
  "image/heif": "picture",
  "application/pdf": "document",
  "video/mp4": "video",
  "video/quicktime": "video",
  "audio/mpeg": "audio",
  "audio/mp4": "audio",
  "audio/x-m4a": "audio",
  "audio/aac": "audio",
  "audio/amr": "audio",
  "audio/wav": "audio",
};

/**
 * Says what a file is from its first bytes and its length; its name has no say. Text, HTML and SVG bear no signature
 * and are not taken.
 * @param firstBytes at least {@link sniffLength} bytes, or all of a shorter file
 */
export async function sniffBytes(firstBytes: Uint8Array, byteLength: number): Promise<Sniffed> {
  if (byteLength === 0) {
    return { kind: "refused", code: "FILE_EMPTY" };
  }
  const { fileTypeFromBuffer } = await import("file-type");
  const mediaType = (await fileTypeFromBuffer(firstBytes.subarray(0, sniffLength)))?.mime ?? "";
  const form = Object.hasOwn(taken, mediaType) ? taken[mediaType] : undefined;
  if (form === undefined) {
    return { kind: "refused", code: "FILE_KIND_NOT_TAKEN" };
  }
  return byteLength > byteLimit
    ? { kind: "refused", code: "FILE_TOO_LARGE" }
    : { kind: "taken", mediaType, form, byteLength };
}

/** {@link sniffBytes} for a file on disk: only its first bytes are read. Rejects when the file cannot be opened. */
export async function sniffFile(path: string): Promise<Sniffed> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const first = new Uint8Array(Math.min(sniffLength, size));
    await file.read(first, 0, first.length, 0);
    return await sniffBytes(first, size);
  } finally {
    await file.close();
  }
}
