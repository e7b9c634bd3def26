import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { isFresh, markFresh } from "./fingerprint.mjs";
import { root } from "./places.mjs";

/**
 * Brings node_modules up to date with the lock file; does nothing, and starts no npm, where it already is.
 * @returns {Promise<void>} throws with npm's advice where npm fails
 */
export async function ensureInstalled() {
  const before = { name: "install", print: lockPrint(), outputs: ["node_modules/node"] };
  if (isFresh(before)) {
    return;
  }
  process.stdout.write(
    "正在安装依赖（第一次要一两分钟）… / Installing what is needed (a minute or two the first time) …\n",
  );
  const { code } = await run("npm", installArguments(readLock()), { shell: process.platform === "win32" });
  if (code !== 0) {
    throw new Error(
      "依赖没有装好。请看上面 npm 的提示，检查网络后再运行一次。\nThe packages could not be installed: see npm's words above, check the network and run it again.",
    );
  }
  markFresh("install", lockPrint());
}

/**
 * How npm is called here. A lock file written where other systems' binaries were not on offer does not list them, and npm
 * would then leave them out: in that case the exact versions in package.json decide instead of the lock file.
 * @param {{ packages?: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @param {string} [system] as in `linux-x64`
 * @returns {string[]}
 */
export function installArguments(lock, system = `${process.platform}-${process.arch}`) {
  const packages = lock.packages ?? {};
  const listed = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)));
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const left = wanted.some((name) => name.includes(system) && !name.includes("musl") && !listed.has(name));
  // --no-save leaves package-lock.json as it was checked out
  return [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--include=dev",

    ...(left ? ["--no-package-lock"] : []),
  ];
}

function readLock() {
  const file = join(root, "package-lock.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** One hash over the lock file and every package.json: a dependency added to one of them also needs an install. */
function lockPrint() {
  const workspaces = ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "package.json", ...workspaces.sort()]) {
    const path = join(root, file);
    hash.update(existsSync(path) ? readFileSync(path) : "").update("\0");
  }
  return hash.digest("hex");
}
