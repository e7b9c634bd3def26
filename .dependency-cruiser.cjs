/**
 * Who may use whom. Arrows point down only:
 * apps → cases → {rules, documents, evidence, storage ports, api} → law → domain.
 * A workspace that is not in this table may be used by nobody and may use nothing.
 */
const mayUse = {
  "packages/domain": [],
  "packages/law": ["packages/domain"],
  "packages/rules": ["packages/law", "packages/domain"],
  "packages/evidence": ["packages/law", "packages/domain"],
  "packages/documents": ["packages/law", "packages/domain"],
  "packages/storage": ["packages/law", "packages/domain"],
  "packages/api": ["packages/law", "packages/domain"],
  "packages/cases": [
    "packages/rules",
    "packages/documents",
    "packages/evidence",
    "packages/storage",
    "packages/api",
    "packages/law",
    "packages/domain",
  ],
  "packages/testing": [
    "packages/cases",
    "packages/rules",
    "packages/documents",
    "packages/evidence",
    "packages/storage",
    "packages/api",
    "packages/law",
    "packages/domain",
  ],
  "apps/server": [
    "packages/cases",
    "packages/rules",
    "packages/documents",
    "packages/evidence",
    "packages/storage",
    "packages/api",
    "packages/law",
    "packages/domain",
  ],
  "apps/cli": [
    "packages/cases",
    "packages/rules",
    "packages/documents",
    "packages/evidence",
    "packages/storage",
    "packages/api",
    "packages/law",
    "packages/domain",
  ],
  "apps/web": [
    "packages/rules",
    "packages/documents",
    "packages/evidence",
    "packages/api",
    "packages/law",
    "packages/domain",
  ],
};

const tests = "\\.(test|contract)\\.tsx?$";
const workspace = "(packages|apps)/[^/]+";
/** The folders behind @youju/evidence/verify. */
const checkedInABrowser = "(verify|ledger|stamp)";

/** One rule for each workspace: whatever is neither its own nor in its row is a breach. Tests may use anything. */
const arrows = Object.entries(mayUse).map(([from, targets]) => ({
  name: `arrow-from-${from.replace("/", "-")}`,
  severity: "error",
  from: { path: `^${from}/`, pathNot: tests },
  to: { path: `^${workspace}/`, pathNot: [from, ...targets].map((path) => `^${path}/`) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "workspace-not-in-table",
      comment: "A new workspace gets a row in mayUse first.",
      severity: "error",
      from: { path: `^${workspace}/`, pathNot: Object.keys(mayUse).map((path) => `^${path}/`) },
      to: {},
    },
    {
      name: "web-only-pure-documents",
      comment: "Preview, counters and lint run in the page; PDF and DOCX are made on the server.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: tests },
      to: { path: "^packages/documents/src/", pathNot: "^packages/documents/src/(tree|lint)(/|\\.ts$)" },
    },
    {
      name: "web-only-browser-evidence",
      comment: "What reads pictures and disks stays on the server; a page may verify.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: tests },
      to: { path: "^packages/evidence/src/", pathNot: `^packages/evidence/src/${checkedInABrowser}/` },
    },
    {
      name: "browser-evidence-is-pure",
      comment: "What checks a ledger, a stamp or a bundle runs in a page: it reaches nothing of Node or of the server.",
      severity: "error",
      from: { path: `^packages/evidence/src/${checkedInABrowser}/`, pathNot: tests },
      to: { path: "^packages/evidence/src/", pathNot: `^packages/evidence/src/${checkedInABrowser}/` },
    },
    {
      name: "adapters-only-in-apps",
      comment: "Everything else is written against the ports; only apps and tests choose an adapter.",
      severity: "error",
      from: { path: "^packages/", pathNot: [tests, "^packages/(storage|testing)/"] },
      to: { path: "^packages/storage/src/", pathNot: "^packages/storage/src/index\\.ts$" },
    },
    {
      name: "ports-know-no-adapter",
      comment: "The public face of storage re-exports ports; an adapter has an entry of its own.",
      severity: "error",
      from: { path: "^packages/storage/src/index\\.ts$" },
      to: { path: "^packages/storage/src/(sqlite|postgres|disk|folder|s3)/", reachable: true },
    },
    {
      name: "law-is-read-outside",
      comment: "Reading the law folder is I/O: tools and apps do it and hand the data in.",
      severity: "error",
      from: { path: "^packages/", pathNot: [tests, "^packages/testing/", "^packages/law/src/read-folder\\.ts$"] },
      to: { path: "^packages/law/src/read-folder\\.ts$" },
    },
    {
      name: "testing-only-from-tests",
      comment: "Builders, fakes and fixed clocks never ship; benchmarks and proofs do not either.",
      severity: "error",
      from: { path: `^(${workspace}|tools)/`, pathNot: [tests, "^packages/testing/", "^tools/proof/"] },
      to: { path: "^packages/testing/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-resolvable",
      comment: "An import nobody can find.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-test-imports",
      comment: "Product code never imports a test.",
      severity: "error",
      from: { pathNot: [tests, "^packages/testing/", "^e2e/"] },
      to: { path: tests },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|generated|test-results)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    cache: false,
  },
};
