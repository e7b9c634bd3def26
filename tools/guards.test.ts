import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, plantHouse, type Said } from "./planting/plant-house.ts";

/**
 * Each guard is proved once: a breach is planted in a copy of the project and must be found by name. Words that the
 * guards look for in sources are put together from halves, so that this file breaks no rule itself.
 */
const biome = "node_modules/@biomejs/biome/bin/biome";
const tsc = "node_modules/@typescript/native/bin/tsc";
const knip = "node_modules/knip/bin/knip.js";
const slow = 120_000;

let house: House;
beforeAll(() => {
  house = plantHouse();
}, slow);
afterAll(() => house.remove());

describe("the arrows between workspaces", () => {
  const packages = ["domain", "law", "rules", "evidence", "documents", "storage", "api", "cases", "testing"];
  const everything = packages.filter((name) => name !== "testing");
  const allowed: Readonly<Record<string, readonly string[]>> = {
    "packages/domain": [],
    "packages/law": ["domain"],
    "packages/rules": ["domain", "law"],
    "packages/evidence": ["domain", "law"],
    "packages/documents": ["domain", "law"],
    "packages/storage": ["domain", "law"],
    "packages/api": ["domain", "law"],
    "packages/cases": ["domain", "law", "rules", "evidence", "documents", "storage", "api"],
    "packages/testing": everything,
    "apps/server": everything,
    "apps/cli": everything,
    "apps/web": ["domain", "law", "rules", "evidence", "documents", "api"],
  };
  const targets = [...packages.map((name) => `packages/${name}`), "apps/server", "apps/cli", "apps/web"];
  const planted = (from: string, to: string) => `${from}/src/use-${to.replace("/", "-")}.ts`;
  const pairs = Object.keys(allowed).flatMap((from) =>
    targets.filter((to) => to !== from).map((to) => ({ from, to, file: planted(from, to) })),
  );
  let said: Said;

  beforeAll(() => {
    house.plant(
      Object.fromEntries(pairs.map(({ to, file }) => [file, `import type {} from "../../../${to}/src/index.ts";\n`])),
    );
    house.plant({
      "packages/storage/src/index.ts": 'export { name } from "./ports.ts";\n',
      "packages/storage/src/ports.ts": 'export { name } from "./sqlite/store.ts";\n',
      "packages/storage/src/sqlite/store.ts": 'export const name = "sqlite";\n',
      "packages/cases/src/picks-a-database.ts": 'import "../../storage/src/sqlite/store.ts";\n',
      "apps/server/src/picks-a-database.ts": 'import "../../../packages/storage/src/sqlite/store.ts";\n',
      "packages/rules/src/reads-the-law-folder.ts": 'import "../../law/src/read-folder.ts";\n',
      "packages/law/src/read-folder.ts": "export const read = 1;\n",
      "apps/web/src/prints-a-pdf.ts": 'import "../../../packages/documents/src/render/pdf.ts";\n',
      "apps/web/src/previews.ts": 'import "../../../packages/documents/src/tree.ts";\n',
      "packages/evidence/src/ledger/reads-pictures.ts": 'import "../picture.ts";\n',
      "packages/evidence/src/picture.ts": "export const picture = 1;\n",
      "packages/evidence/src/verify/index.ts": "export const verify = 1;\n",
      "apps/web/src/checks-a-ledger.ts": 'import "../../../packages/evidence/src/verify/index.ts";\n',
      "packages/documents/src/render/pdf.ts": "export const pdf = 1;\n",
      "packages/documents/src/tree.ts": "export const tree = 1;\n",
      "packages/rules/src/goes-round.ts": 'import "./and-round.ts";\n',
      "packages/rules/src/and-round.ts": 'import "./goes-round.ts";\n',
      "packages/rules/src/finds-nothing.ts": 'import "./not-there.ts";\n',
      "packages/rules/src/uses-a-test.ts": 'import "./some.test.ts";\n',
      "packages/rules/src/some.test.ts": 'import "@youju/testing";\n',
      "packages/newcomer/src/index.ts": 'import "@youju/domain";\n',
      "packages/rules/src/generated/out-of-sight.ts": "export const hidden = 1;\n",
    });
    said = house.run("tools/check-cruised.ts");
  }, slow);

  it("lets pass what the architecture allows, and nothing else", () => {
    const refused = pairs.filter(({ from, to, file }) =>
      said.output.includes(`arrow-from-${from.replace("/", "-")}: ${file} → ${to}/`),
    );
    const expected = pairs.filter(({ from, to }) => !allowed[from]?.includes(to.replace("packages/", "")));
    expect(refused.map(({ file }) => file)).toEqual(expected.map(({ file }) => file));
    expect(expected.length).toBeGreaterThan(60);
  });

  it.each([
    ["adapters-only-in-apps", "packages/cases/src/picks-a-database.ts"],
    ["ports-know-no-adapter", "packages/storage/src/index.ts"],
    ["law-is-read-outside", "packages/rules/src/reads-the-law-folder.ts"],
    ["web-only-pure-documents", "apps/web/src/prints-a-pdf.ts"],
    ["web-only-browser-evidence", planted("apps/web", "packages/evidence")],
    ["browser-evidence-is-pure", "packages/evidence/src/ledger/reads-pictures.ts"],
    ["testing-only-from-tests", planted("packages/rules", "packages/testing")],
    ["no-cycle", "packages/rules/src/and-round.ts"],
    ["not-resolvable", "packages/rules/src/finds-nothing.ts"],
    ["no-test-imports", "packages/rules/src/uses-a-test.ts"],
    ["workspace-not-in-table", "packages/newcomer/src/index.ts"],
    ["not seen by dependency-cruiser", "packages/rules/src/generated/out-of-sight.ts"],
  ])("refuses by name: %s", (rule, file) => {
    expect(said.output).toContain(`${rule}: ${file}`);
    expect(said.code).toBe(1);
  });

  it.each([
    "apps/server/src/picks-a-database.ts",
    "apps/web/src/previews.ts",
    "apps/web/src/checks-a-ledger.ts",
    "packages/rules/src/some.test.ts",
  ])("lets pass %s", (file) => {
    expect(said.output).toContain("source files seen by dependency-cruiser");
    expect(said.output).not.toContain(`: ${file} →`);
  });
});

describe("Biome", () => {
  const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
    ["correctness/noUndeclaredDependencies", "packages/rules/src/a.ts", 'import "kysely";\n'],
    ["correctness/noNodejsModules", "packages/rules/src/b.ts", 'import "node:fs";\n'],
    ["correctness/noNodejsModules", "apps/web/src/b.ts", 'import "node:fs";\n'],
    ["correctness/noNodejsModules", "packages/evidence/src/ledger/b.ts", 'import "node:fs";\n'],
    ["style/noRestrictedGlobals", "packages/domain/src/c.ts", "export const now = Date.now();\n"],
    ["style/noRestrictedGlobals", "packages/law/src/c.ts", 'export const sort = new Intl.Collator("zh");\n'],
    ["style/noRestrictedGlobals", "packages/rules/src/c.ts", "export const id = crypto.randomUUID();\n"],
    ["style/noExcessiveLinesPerFile", "packages/cases/src/d.ts", "export const a = 1;\n".repeat(301)],
    [
      "complexity/noExcessiveLinesPerFunction",
      "packages/cases/src/d2.ts",
      `export function long(): number {\n  let n = 0;\n${"  n += 1;\n".repeat(40)}  return n;\n}\n`,
    ],
    [
      "complexity/useMaxParams",
      "packages/cases/src/d3.ts",
      "export const add = (a = 1, b = 2, c = 3, d = 4) => a + b + c + d;\n",
    ],
    ["style/useFilenamingConvention", "packages/cases/src/openCase.ts", "export const a = 1;\n"],
    ["style/noDefaultExport", "packages/cases/src/e.ts", "export default 1;\n"],
    ["style/noEnum", "packages/cases/src/f.ts", "export enum Kind {\n  A = 1,\n}\n"],
    [
      "style/useErrorCause",
      "packages/cases/src/g.ts",
      "try {\n  f();\n} catch (error) {\n  throw new Error(String(error));\n}\nfunction f() {}\n",
    ],
    ["suspicious/noConsole", "packages/cases/src/h.ts", 'console.log("hello");\n'],
    [
      "nursery/noFloatingPromises",
      "packages/cases/src/i.ts",
      "const save = async () => 1;\nsave();\nexport { save };\n",
    ],
    ["performance/noReExportAll", "packages/cases/src/j.ts", 'export * from "./d.ts";\n'],
    ["correctness/noUnusedVariables", "packages/cases/src/k.ts", "const left = 1;\nexport const a = 2;\n"],
    ["suspicious/noExplicitAny", "packages/cases/src/l.ts", "export const a: any = 1;\n"],
    [
      "suspicious/noFocusedTests",
      "packages/cases/src/m.test.ts",
      `import { it } from "vitest";\n\nit.${"on"}ly("x", () => {});\n`,
    ],
  ];
  let found: string;

  beforeAll(() => {
    house.plant(Object.fromEntries(breaches.map(([, file, text]) => [file, text])));
    const { output } = house.run(biome, "lint", "--max-diagnostics=none", "--reporter=github", ".");
    found = output.replaceAll(`${house.folder}/`, "");
  }, slow);

  it.each(breaches)("refuses by name: %s in %s", (rule, file) => {
    const lines = found.split("\n").filter((line) => line.includes(`file=${file},`));
    expect(lines.join("\n")).toContain(`lint/${rule}`);
  });

  it("refuses a file that is not formatted", () => {
    house.plant({ "packages/cases/src/crooked.ts": "export const a=1\n" });
    const said = house.run(biome, "format", "packages/cases/src/crooked.ts");
    expect(said.code).not.toBe(0);
    expect(said.output).toContain("crooked.ts");
  });
});

describe("the compiler", () => {
  it(
    "hides disk, network, clock and console from the pure packages",
    () => {
      const impure = ["fetch", "process", "console", "setTimeout", "performance", "document"];
      house.plant({
        "packages/evidence/src/impure.ts": "export const seen = [fetch, process, console];\n",
        "packages/domain/src/impure.ts": impure.map((name) => `export const ${name}Seen = ${name};\n`).join(""),
      });
      const { output } = house.run(tsc, "-p", "packages/domain", "--singleThreaded");
      for (const name of impure) {
        expect(output).toMatch(new RegExp(`impure\\.ts.*Cannot find name '${name}'`));
      }
      expect(house.run(tsc, "-p", "packages/evidence", "--singleThreaded").output).not.toContain("impure.ts");
    },
    slow,
  );
});

describe("the checks of our own", () => {
  const breaches: readonly (readonly [check: string, file: string, text: string, says: string])[] = [
    ["check-purity", "packages/rules/src/p1.ts", "export const dice = Math.random();\n", "p1.ts:1: Math.random"],
    ["check-purity", "packages/rules/src/p2.ts", 'export const d = Math["ran" + "dom"]();\n', "p2.ts:1: Math.random"],
    ["check-purity", "packages/law/src/p3.ts", "export const day = new Date(0);\n", "p3.ts:1: Date"],
    [
      "check-purity",
      "packages/domain/src/p4.ts",
      'export const s = (1).toLocaleString("zh");\n',
      "p4.ts:1: .toLocaleString()",
    ],
    [
      "check-purity",
      "packages/domain/src/p5.ts",
      'export const c = "a".localeCompare("b");\n',
      "p5.ts:1: .localeCompare()",
    ],
    [
      "check-purity",
      "packages/documents/src/tree/p6.ts",
      'export const m = import("node:fs");\n',
      "p6.ts:1: a dynamic import",
    ],
    [
      "check-no-law-in-code",
      "packages/rules/src/l1.ts",
      'export const basis = "《民法典》第五百零九条";\n',
      "l1.ts:1: 《民法典》",
    ],
    ["check-no-law-in-code", "apps/web/src/l2.tsx", "export const basis = <p>依据第55条</p>;\n", "l2.tsx:1: 第55条"],
    ["check-no-law-in-code", "packages/documents/src/l3.typ", "依据《电子商务法》", "l3.typ:1: 《电子商务法》"],
    [
      "check-suppressions",
      "packages/rules/src/s1.ts",
      `// @ts-${"ignore"}\nexport const a = 1;\n`,
      "s1.ts:1: a finding is silenced",
    ],
    [
      "check-suppressions",
      "packages/rules/src/s2.ts",
      `// biome-${"ignore"} lint: no\nexport const a = 1;\n`,
      "s2.ts:1: a finding",
    ],
    [
      "check-suppressions",
      "packages/rules/src/s3.test.ts",
      `it.${"sk"}ip("x", () => {});\n`,
      "s3.test.ts:1: a test is left out",
    ],
    [
      "check-suppressions",
      "packages/rules/src/s4.ts",
      `// TO${"DO"} later\nexport const a = 1;\n`,
      "s4.ts:1: unfinished",
    ],
    [
      "check-workspaces",
      "packages/newcomer/package.json",
      '{ "name": "newcomer", "dependencies": { "zod": "^4.0.0" } }\n',
      "zod ^4.0.0 is not an exact version",
    ],
    [
      "check-workspaces",
      "packages/rules/tsconfig.json",
      '{ "extends": "../../tsconfig.base.json" }\n',
      "packages/rules: a pure package compiles with",
    ],
    ["check-links", "docs/lost.md", "[nowhere](not-there.md)\n", "docs/lost.md: not-there.md does not exist"],
    [
      "check-glossary",
      "packages/domain/src/index.ts",
      "export type { Unheard } from './unheard.ts';\n",
      "no line for the exported type Unheard",
    ],
    [
      "check-glossary",
      "packages/domain/src/index.ts",
      "export type { Unheard } from './unheard.ts';\n",
      "CaseFile is not exported",
    ],
  ];

  const said = new Map<string, Said>();

  it.each(breaches)(
    "%s finds what was planted in %s",
    (check, _file, _text, says) => {
      const own = breaches.filter(([name]) => name === check);
      house.plant(Object.fromEntries(own.map(([, file, text]) => [file, text])));
      const answer = said.get(check) ?? house.run(`tools/${check}.ts`);
      said.set(check, answer);
      expect(answer.output).toContain(says);
      expect(answer.code).toBe(1);
    },
    slow,
  );

  it("leaves a citation in a comment alone", () => {
    house.plant({ "packages/rules/src/l4.ts": "/** 《民法典》第五百零九条 */\nexport const a = 1;\n" });
    expect(house.run("tools/check-no-law-in-code.ts").output).not.toContain("l4.ts");
  });

  it(
    "an error missing from the page, one too many and one reworded are found",
    () => {
      house.plant({ "packages/domain/src/index.ts": readFileSync("packages/domain/src/index.ts", "utf8") });
      const page = readFileSync("docs/errors.md", "utf8");
      const [first = "", second = ""] = page.split("\n").filter((line) => line.startsWith("| `"));
      const altered = page.replace(`${first}\n`, "").replace(second, second.replace("<br>", " / "));
      house.plant({ "docs/errors.md": `${altered}| \`GONE_LONG_AGO\` | a | b | c |\n` });
      const { code, output } = house.run("tools/check-errors-documented.ts");
      expect(code).toBe(1);
      expect(output).toContain("is not documented");
      expect(output).toContain("GONE_LONG_AGO does not exist any more");
      expect(output).toContain("reads differently in the registry");
    },
    slow,
  );

  it(
    "a published contract that is not what the routes say is found",
    () => {
      house.plant({ "openapi.json": "{}\n" });
      const { code, output } = house.run("tools/check-generated.ts");
      expect(code).toBe(1);
      expect(output).toContain("openapi.json is not what the routes say");
    },
    slow,
  );

  it(
    "a check that has nothing to look at fails instead of staying green",
    () => {
      const elsewhere = plantHouse();
      elsewhere.plant({ "docs/glossary.md": "# Glossary\n" });
      const said = elsewhere.run("tools/check-glossary.ts");
      elsewhere.remove();
      expect(said.output).toContain("only 0 glossary entries");
      expect(said.code).toBe(1);
    },
    slow,
  );
});

describe("knip", () => {
  it(
    "names a file, an export and a dependency that nobody uses",
    () => {
      house.plant({
        "packages/cases/src/index.ts": 'export { used } from "./parts.ts";\n',
        "packages/cases/src/parts.ts": "export const used = 1;\nexport const nobodyUsesThis = 2;\n",
        "packages/cases/src/nobody-imports-this.ts": "export const a = 1;\n",
      });
      const { code, output } = house.run(knip);
      expect(code).not.toBe(0);
      expect(output).toContain("nobodyUsesThis");
      expect(output).toContain("nobody-imports-this.ts");
      expect(output).toMatch(/Unused dependencies[\s\S]*@youju\/evidence.*packages\/cases\/package\.json/);
    },
    slow,
  );
});
