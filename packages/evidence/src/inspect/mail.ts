import type { MailDetails, TextEncoding } from "@youju/domain";
import PostalMime, { type Address } from "postal-mime";
import { decodeText, recogniseText } from "../text-encoding.ts";
import type { Found } from "./messages.ts";
import { mailDepth } from "./parse-limits.ts";

/** Longest line shown of a letter, and most attachments named. */
const longestLine = 300;
const mostNames = 100;

/** Reads what a letter says about itself. Chinese mail programs write headers in bare GBK; those are understood too. */
export async function readMail(bytes: Uint8Array): Promise<Found> {
  try {
    const letter = await PostalMime.parse(withReadableHeaders(bytes), {
      maxNestingDepth: mailDepth,
      maxRfc822NestingDepth: 5,
    });
    const mail: MailDetails = {
      from: line(letter.from === undefined ? "" : nameOf(letter.from)),
      to: line((letter.to ?? []).map(nameOf).join(", ")),
      subject: line(letter.subject ?? ""),
      date: line(letter.headers.find(({ key }) => key === "date")?.value ?? ""),
      ...(letter.messageId !== undefined && { messageId: line(letter.messageId) }),
      attachments: letter.attachments.slice(0, mostNames).map(({ filename, mimeType }) => line(filename ?? mimeType)),
    };
    return { unopened: null, mail };
  } catch {
    return { unopened: "too-deep" };
  }
}

function nameOf({ name, address }: Address): string {
  return [name, address === undefined ? "" : `<${address}>`].filter((part) => part !== "").join(" ");
}

function line(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").trim();
  return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
}

/** The letter with headers in UTF-8 where they were written in bare 8-bit characters of another encoding. */
function withReadableHeaders(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes);
  const headers = bytes.subarray(0, end);
  if (!headers.some((byte) => byte >= 0x80)) {
    return bytes;
  }
  const encoding: TextEncoding | null = recogniseText(headers);
  return encoding === "gb18030"
    ? Buffer.concat([Buffer.from(decodeText(headers, encoding)), bytes.subarray(end)])
    : bytes;
}

function endOfHeaders(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = ["\r\n\r\n", "\n\n"].map((gap) => buffer.indexOf(gap)).filter((at) => at >= 0);
  return Math.min(...ends, bytes.byteLength);
}
