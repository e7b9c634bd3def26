import canonicalize from "canonicalize";

/** A value JSON can write. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * The one way RFC 8785 writes a value: names sorted by UTF-16 units, no blanks, numbers as ECMAScript prints them.
 * @throws Error for a lone surrogate, NaN or an infinity: they have no canonical form
 */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new TypeError("not a JSON value");
  }
  return text;
}

/** {@link canonicalJson} as UTF-8, the bytes that are hashed. */
export function canonicalBytes(value: JsonValue): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}
