import { open } from "node:fs/promises";
import type { ExhibitForm } from "@youju/domain";
import { recogniseText } from "./text-encoding.ts";

const megabyte = 1024 * 1024;

/** Largest file kept of each form, in bytes. */
export const byteLimits: Readonly<Record<ExhibitForm, number>> = {
  picture: 200 * megabyte,
  document: 500 * megabyte,
  mail: 200 * megabyte,
  text: 200 * megabyte,
  video: 2048 * megabyte,
  audio: 2048 * megabyte,
  other: 2048 * megabyte,
};

/** How many first bytes decide what a file is. */
export const sniffLength = 4_100;

/** A file looked at from outside, or why it is not taken. */
export type Sniffed =
  | { readonly kind: "taken"; readonly mediaType: string; readonly form: ExhibitForm; readonly byteLength: number }
  | { readonly kind: "refused"; readonly code: "FILE_EMPTY" }
  | { readonly kind: "refused"; readonly code: "FILE_TOO_LARGE"; readonly form: ExhibitForm };

const pictures: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "image/avif",
  "image/tiff",
  "image/heic",
  "image/heif",
  "image/heic-sequence",
  "image/heif-sequence",
]);

/** The form that goes with a media type as {@link sniffBytes} names it; what is not known is `other`. */
export function formOf(mediaType: string): ExhibitForm {
  if (pictures.has(mediaType)) {
    return "picture";
  }
  if (mediaType === "application/pdf") {
    return "document";
  }
  if (mediaType === "message/rfc822") {
    return "mail";
  }
  const [family] = mediaType.split("/");
  return family === "video" || family === "audio" || family === "text" ? family : "other";
}

/**
 * Says what a file is from its first bytes and its length; its name has no say. Mail and text bear no signature and are
 * told by their content. What is not known is `other`: kept, and never opened.
 * @param firstBytes at least {@link sniffLength} bytes, or all of a shorter file
 */
export async function sniffBytes(firstBytes: Uint8Array, byteLength: number): Promise<Sniffed> {
  if (byteLength === 0) {
    return { kind: "refused", code: "FILE_EMPTY" };
  }
  const mediaType = await mediaTypeOf(firstBytes.subarray(0, sniffLength));
  const form = formOf(mediaType);
  return byteLength > byteLimits[form]
    ? { kind: "refused", code: "FILE_TOO_LARGE", form }
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

async function mediaTypeOf(head: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import("file-type");
  const signed = await fileTypeFromBuffer(head).then(
    (type) => type?.mime,
    () => undefined,
  );
  if (signed !== undefined && signed !== "application/xml") {
    return signed;
  }
  if (isMail(head)) {
    return "message/rfc822";
  }
  const encoding = recogniseText(head);
  if (encoding === null) {
    return "application/octet-stream";
  }
  return isMarkup(head) ? "text/html" : "text/plain";
}

/** Headers only letters bear; a chat that happens to begin with "From:" has none of them. */
const headersOfMail = /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|x-mailer)$/;

/** Whether a text begins as RFC 5322 has it: header lines, at least two of them a letter's own. */
function isMail(head: Uint8Array): boolean {
  const latin = Buffer.from(head)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
  if (latin.includes("\0")) {
    return false;
  }
  const names: string[] = [];
  for (const line of latin.replace(/^From \S+ [^\n]*\n/, "").split(/\r?\n/)) {
    const name = /^([!-9;-~]+):(?:[ \t]|$)/.exec(line)?.[1];
    if (name !== undefined) {
      names.push(name.toLowerCase());
    } else if (!/^[ \t]/.test(line)) {
      break;
    }
  }
  return (
    names.some((name) => headersOfMail.test(name)) && names.some((name) => /^(?:from|to|subject|date)$/.test(name))
  );
}

function isMarkup(head: Uint8Array): boolean {
  return /^[\s\u00bb\u00bf\u00ef]*<(?:!doctype html|html|head|body|svg|\?xml)/i.test(
    Buffer.from(head).toString("latin1"),
  );
}
