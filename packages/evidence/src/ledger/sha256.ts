/** SHA-256 of bytes, 32 bytes long. Handed in, so that a browser and a server can each bring their own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Whether a text is 32 bytes in lower-case hex. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
