import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { verifyToken } from "./verify-token.ts";

const place = (name: string) => fileURLToPath(new URL(`../../fixtures/stamps/${name}`, import.meta.url));
const data = readFileSync(place("stamped.txt"));

it.each([
  ["valid.tsr", "stamped", []],
  ["sha512.tsr", "stamped", []],
  ["wrong-imprint.tsr", "failed", ["imprint"]],
  ["expired.tsr", "failed", ["not-valid-then"]],
  ["self-signed.tsr", "untrusted", ["no-path"]],
  ["injected.tsr", "untrusted", ["no-path"]],
] as const)("the recorded reply %s is %s, and openssl is not stricter", async (name, state, problems) => {
  const root = readFileSync(place("root.pem"));
  const verdict = await verifyToken({ token: readFileSync(place(name)), over: { data }, trusted: [root] });
  expect(verdict).toMatchObject({ state, problems });
  const files = ["-data", place("stamped.txt"), "-in", place(name), "-CAfile", place("root.pem")];
  const at = String(Math.floor(Date.parse(verdict.genTime ?? "") / 1000));
  expect(spawnSync("openssl", ["ts", "-verify", ...files, "-attime", at]).status === 0).toBe(state === "stamped");
});
