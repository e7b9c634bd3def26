import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../launch/places.mjs";
import { workspaces } from "../launch/static-steps.mjs";

/** What a tool said and how it ended. */
export type Said = { readonly code: number; readonly output: string };

/** A small copy of the project in which breaches can be planted without touching anybody's files. */
export type House = {
  readonly folder: string;
  /** Writes files, keyed by path; a later call may overwrite them. */
  readonly plant: (files: Readonly<Record<string, string>>) => void;
  /** Runs a program under node_modules or tools/ in the copy. */
  readonly run: (file: string, ...args: readonly string[]) => Said;
  readonly remove: () => void;
};

const copied = [
  "package.json",
  "biome.json",
  ".gitignore",
  ".dependency-cruiser.cjs",
  "knip.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "openapi.json",
  "docs",
  "packages/domain/src",
  "packages/api/src",
];

/**
 * Lays out the copy: the real settings, checks, domain and api, and every other workspace with one file that exports its
 * own name. Packages come from the project's node_modules through links; workspaces lead to the copy.
 */
export function plantHouse(): House {
  const folder = mkdtempSync(join(tmpdir(), "youju-guards-"));
  const isSource = (path: string): boolean => !/\.test\.tsx?$|node_modules/.test(path);
  for (const path of [...copied, ...toolFiles()]) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: isSource });
  }
  for (const workspace of workspaces()) {
    for (const file of ["package.json", "tsconfig.json"]) {
      cpSync(join(root, workspace, file), join(folder, workspace, file));
    }
  }
  const plant = planter(folder);
  plant(
    Object.fromEntries(
      workspaces()
        .filter(isEmptied)
        .map((name) => [`${name}/src/index.ts`, face(name)]),
    ),
  );
  linkPackages(folder);
  return { folder, plant, run: runner(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function toolFiles(): readonly string[] {
  const names = readdirSync(join(root, "tools")).filter((name) => /^(check-.*|verdict)\.ts$/.test(name));
  return names.map((name) => `tools/${name}`);
}

function isEmptied(workspace: string): boolean {
  return !copied.includes(`${workspace}/src`);
}

function face(workspace: string): string {
  return `/** Name of the workspace. */\nexport const name = "${workspace}";\n`;
}

function planter(folder: string): House["plant"] {
  return (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
}

function runner(folder: string): House["run"] {
  return (file, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    });
    return { code: status ?? 1, output: stdout + stderr };
  };
}

function linkPackages(folder: string): void {
  const modules = join(root, "node_modules");
  mkdirSync(join(folder, "node_modules", "@youju"), { recursive: true });
  for (const name of readdirSync(modules).filter((entry) => entry !== "@youju" && entry !== ".cache")) {
    symlinkSync(join(modules, name), join(folder, "node_modules", name));
  }
  for (const workspace of workspaces()) {
    const name = workspace.split("/").at(-1) ?? workspace;
    symlinkSync(join(folder, workspace), join(folder, "node_modules", "@youju", name));
  }
}
