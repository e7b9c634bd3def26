import { createHash, webcrypto } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashFile } from "./hash-file.ts";

const bytes = Uint8Array.from({ length: 9_000_001 }, (_, index) => (index * 31) % 251);
const expected = createHash("sha256").update(bytes).digest("hex");

describe("the hash of a picture in the page", () => {
  it("is the same with and without the browser's own hash", async () => {
    const file = new Blob([bytes]);
    expect(await hashFile(file, webcrypto.subtle as SubtleCrypto)).toBe(expected);
    expect(await hashFile(file, null)).toBe(expected);
  });
});
