import { existsSync, readFileSync } from "node:fs";

/** @typedef {import("./steps.mjs").Tally} Tally */

/**
 * Adds results up.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * Reads Vitest's JSON report. A file that cannot be loaded, an error outside every test, a missing report and a run of
 * no tests at all are failures.
 * @param {string} file
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function tallyVitest(file, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] } | null} */
  const report = readReport(file);
  const unloaded = (report?.testResults ?? []).filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every((test) => test.status !== "failed"),
  );
  return honest({ passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + unloaded.length }, code);
}

/**
 * Reads Playwright's JSON report, by the same rules; a flaky test counts as failed.
 * @param {string} file
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function tallyPlaywright(file, code) {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] } | null} */
  const report = readReport(file);
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
  return honest(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + (report?.errors.length ?? 0) },
    code,
  );
}

/**
 * A runner that ran nothing, or that ended badly without naming a test, has failed once.
 * @param {Tally} tally
 * @param {number} code
 */
function honest(tally, code) {
  const quietFailure = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return quietFailure ? { ...tally, failed: 1 } : tally;
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
