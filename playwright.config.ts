import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tools/launch/system-tools.mjs";

const executablePath = await findChromium();
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// Chromium's sandbox does not run as root, which containers usually are
const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;

/** The tag of a journey whose screens another one walks on both widths. */
const onPhoneOnly = "@phone";

/** Journeys start servers of their own (e2e/journey.ts), each on a free port and a fresh folder: none touches a person's data. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./tools/launch/needs-chromium.mjs",
  testMatch: "**/*.journey.ts",
  outputDir: "test-results/journeys",
  // Half of a journey is waiting
  workers: 4,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: process.env.YOUJU_JOURNEY_REPORT ?? "test-results/journeys.json" }]],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 30_000,
    launchOptions: executablePath === null ? { args } : { executablePath, args },
    screenshot: "only-on-failure",
    // Recording costs a quarter of the time; `npx playwright test --trace on` where a failure needs it
    trace: "off",
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    {
      name: "phone",
      // One dot a pixel: nothing looked at here turns on more, and painting four times as many takes its time
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
    },
    {
      name: "desktop",
      // What does not turn on the width of the screen is walked once, on the phone
      testIgnore: /(bad-input|bundle|by-hand|cases|english|outcome|plain-http|replies|stamps|vault)\.journey\.ts$/,
      grepInvert: new RegExp(onPhoneOnly),
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
  ],
});
