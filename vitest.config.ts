import { defineConfig } from "vitest/config";
import { SlowFirst } from "./tools/slow-first.ts";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.{ts,tsx}",
      "apps/*/src/**/*.test.{ts,tsx}",
      "tools/**/*.test.ts",
      "law/**/*.test.ts",
      "bench/**/*.test.ts",
      "examples/**/*.test.ts",
    ],
    // None measures time; a busy machine, with the journeys beside, takes its own
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Test files keep their hands off shared state; a worker for each of them costs a quarter of the time
    isolate: false,
    maxWorkers: "100%",
    sequence: { sequencer: SlowFirst },
    allowOnly: false,
    passWithNoTests: false,
  },
});
