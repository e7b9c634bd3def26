/** Size in pixels of a JPEG that carries nothing beside its picture. */
export type PlainJpeg = { readonly width: number; readonly height: number };

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe } as const;
/** JFIF, colour profile and Adobe's colour note say nothing about who, where or with what. */
const harmless: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);

/**
 * Looks at a JPEG's segments: `null` for what is no whole JPEG, or for one with camera data (Exif, XMP), comments, or
 * anything after its end.
 */
export function plainJpeg(bytes: Uint8Array): PlainJpeg | null {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start || bytes.at(-2) !== 0xff || bytes.at(-1) !== marker.end) {
    return null;
  }
  let size: PlainJpeg | null = null;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const code = bytes[at + 1] ?? 0;
    if (code === marker.scan) {
      return size;
    }
    const isApplication = code >= 0xe0 && code <= 0xef;
    if (code === marker.comment || (isApplication && !harmless.has(code))) {
      return null;
    }
    if (code >= 0xc0 && code <= 0xc2) {
      size = { height: numberAt(bytes, at + 5), width: numberAt(bytes, at + 7) };
    }
    at += 2 + numberAt(bytes, at + 2);
  }
  return null;
}

function numberAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
