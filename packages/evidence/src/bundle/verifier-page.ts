import { readFileSync } from "node:fs";

let page: Uint8Array | undefined;

/** The verifier as one HTML file, as it lies in every bundle. */
export function verifierPage(): Uint8Array {
  page ??= readFileSync(new URL("../../verifier/verify.html", import.meta.url));
  return page;
}
