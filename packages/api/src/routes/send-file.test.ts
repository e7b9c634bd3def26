import { expect, test } from "vitest";
import { fileResponse, wantedPart } from "./send-file.ts";

test("one part is asked for as players do, and anything odd asks for the whole", () => {
  expect(wantedPart("bytes=0-1")).toEqual({ first: 0, last: 1 });
  expect(wantedPart("bytes=500-")).toEqual({ first: 500, last: null });
  for (const odd of [
    undefined,
    "",
    "bytes=-5",
    "bytes=0-1,3-4",
    "lines=1-2",
    "bytes=0x1-2",
    `bytes=${"9".repeat(20)}-`,
  ]) {
    expect([odd, wantedPart(odd)]).toEqual([odd, null]);
  }
});

test("a part is sent as a part of the whole, and still as nothing a browser runs", () => {
  const file = {
    body: new Blob(["34"]).stream(),
    byteLength: 10,
    mediaType: "video/mp4",
    fileName: "a.mp4",
    sha256: "ab",
  };
  const { status, headers } = fileResponse({ ...file, part: { first: 3, last: 4 } }, undefined);
  expect(status).toBe(206);
  expect(headers.get("content-range")).toBe("bytes 3-4/10");
  expect(headers.get("content-length")).toBe("2");
  expect(headers.get("content-security-policy")).toContain("sandbox");
});
