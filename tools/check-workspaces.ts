import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { conclude } from "./verdict.ts";

/** Every workspace has the same shape: name, licence, scripts, exact versions, exports that exist, a compiler setting. */
type Manifest = {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const root: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const scripts = ["check", "fix", "test"];
const pure = ["packages/domain", "packages/law", "packages/rules"];
const versions = new Map<string, string>();

function problemsOf(file: string): readonly string[] {
  const folder = dirname(file).replaceAll("\\", "/");
  const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
  const expected = { ...expectedFields, name: `@youju/${basename(folder)}` };
  const wrong = Object.entries(expected).filter(([key, value]) => manifest[key as keyof Manifest] !== value);
  return [
    ...wrong.map(([key, value]) => `${key} must be ${JSON.stringify(value)}`),
    ...scripts.filter((name) => manifest.scripts?.[name] === undefined).map((name) => `no script "${name}"`),
    ...exportProblems(folder, manifest),
    ...versionProblems({ ...manifest.dependencies, ...manifest.devDependencies }),
    ...compilerProblems(folder),
  ].map((problem) => `${folder}: ${problem}`);
}

const expectedFields = { version: root.version, private: true, license: "Apache-2.0", type: "module" };

/** A package says what it exports; an app is imported by nobody and exports nothing. */
function exportProblems(folder: string, { exports = {} }: Manifest): readonly string[] {
  if (folder.startsWith("apps/") !== (Object.keys(exports).length === 0)) {
    return [folder.startsWith("apps/") ? "an app exports nothing" : "no exports"];
  }
  const missing = Object.entries(exports).filter(
    ([, target]) => !target.includes("*") && !existsSync(join(folder, target)),
  );
  return missing.map(([name, target]) => `exports ${name} → ${target}, which does not exist`);
}

/** Exact versions, and one version of each package in the whole project. */
function versionProblems(dependencies: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(dependencies).flatMap(([name, version]) => {
    const known = versions.get(name) ?? version;
    versions.set(name, known);
    const loose = /^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+/.test(version)
      ? []
      : [`${name} ${version} is not an exact version`];
    return known === version ? loose : [...loose, `${name} ${version}, but elsewhere ${known}`];
  });
}

function compilerProblems(folder: string): readonly string[] {
  const file = join(folder, "tsconfig.json");
  if (!existsSync(file)) {
    return ["no tsconfig.json"];
  }
  const { extends: base, compilerOptions = {} } = JSON.parse(readFileSync(file, "utf8"));
  const seesNothing =
    JSON.stringify(compilerOptions.types) === "[]" && JSON.stringify(compilerOptions.lib) === '["es2024"]';
  return [
    ...(base === "../../tsconfig.base.json" ? [] : ["tsconfig.json must extend ../../tsconfig.base.json"]),
    ...(pure.includes(folder) && !seesNothing ? ['a pure package compiles with "lib": ["es2024"], "types": []'] : []),
  ];
}

const files = globSync("{packages,apps}/*/package.json");
const rootProblems = ["start", "check", "test", "fix", "dev", "bench", "proof"]
  .filter((name) => root.scripts?.[name] === undefined)
  .map((name) => `package.json: no script "${name}"`);
const looseRoot = versionProblems({ ...root.devDependencies }).map((problem) => `package.json: ${problem}`);

conclude({
  things: "workspaces",
  looked: files.length,
  atLeast: 12,
  problems: [...rootProblems, ...looseRoot, ...files.flatMap(problemsOf)],
});
