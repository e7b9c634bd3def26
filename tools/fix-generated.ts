import { spawnSync } from "node:child_process";

/** Second half of `npm run fix`: the committed pages that are written from the code. Read the difference before committing. */
const writers = [
  ["packages/api/src/write-openapi.ts"],
  ["tools/check-errors-documented.ts", "--write"],
  ["tools/check-venues.ts", "--write"],
  ["tools/check-interplay.ts", "--write"],
  ["tools/check-scenarios.ts", "--write"],
  ["tools/check-verifier.ts", "--write"],
];

for (const writer of writers) {
  const { status } = spawnSync(process.execPath, writer, { stdio: "inherit" });
  process.exitCode ||= status ?? 1;
}
