import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tools/launch/system-tools.mjs";

/** Journeys never touch a person's data: a fresh folder for each run. Workers read this file again and must find the same one. */
process.env.YOUJU_JOURNEY_DATA ??= testFolder();
/** The calendar moves on, the journeys must not: the server's "today" stands still. */
const today = "2026-10-05";

const port = Number(process.env.YOUJU_JOURNEY_PORT ?? 4279);
const executablePath = await findChromium();
if (executablePath === null) {
  throw new Error("no Chromium: run npm test, which installs one or names the command");
}
// Chromium's sandbox does not run as root, which containers usually are
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [["list"], ["json", { outputFile: process.env.YOUJU_JOURNEY_REPORT ?? "test-results/journeys.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: { executablePath, args },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `"${process.execPath}" apps/server/src/main.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    env: { YOUJU_DATA: process.env.YOUJU_JOURNEY_DATA, YOUJU_TODAY: today },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    timeout: 60_000,
  },
});

/** A data folder that says of itself that it is for tests; only such a one takes a test clock. Removed at the end. */
function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "youju-journeys-"));
  writeFileSync(join(folder, "purpose"), "test\n");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
