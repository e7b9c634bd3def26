import type { TextEncoding } from "@youju/domain";

/** Control characters no text holds; tab, line feed, carriage return and form feed pass. */
const controls = /[^\P{Cc}\t\n\r\f]/u;

/**
 * How a text is written down, or `null` where the bytes are no text: by its byte order mark, else UTF-8 where every
 * byte fits, else GB18030 (as Windows and older phones in China write), else UTF-16 where zero bytes show it. Bytes cut
 * inside a character at the end do not matter.
 */
export function recogniseText(bytes: Uint8Array): TextEncoding | null {
  const marked = byMark(bytes);
  if (marked !== null) {
    return fits(bytes, marked) ? marked : null;
  }
  if (bytes.includes(0)) {
    return byZeros(bytes);
  }
  return (["utf-8", "gb18030"] as const).find((encoding) => fits(bytes, encoding)) ?? null;
}

/** A text's characters, its byte order mark left out. Bytes that fit no character become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return "utf-8";
  }
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function fits(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return !controls.test(text) && !/[\ufffd\ufffe\uffff]/u.test(text);
  } catch {
    return false;
  }
}

/** Spaces, line ends, digits and Latin letters have a zero byte in UTF-16, on one side; 一 and few others on the other. */
function byZeros(bytes: Uint8Array): TextEncoding | null {
  let even = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    even += bytes[at] === 0 ? 1 : 0;
  }
  let odd = 0;
  for (let at = 1; at < bytes.length; at += 2) {
    odd += bytes[at] === 0 ? 1 : 0;
  }
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const oneSided = Math.min(odd, even) * 4 <= Math.max(odd, even) && Math.max(odd, even) * 40 >= bytes.length;
  return oneSided && fits(bytes, encoding) ? encoding : null;
}
