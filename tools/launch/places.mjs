import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program `npm start` ends up running, and `npm run dev` watches. */
export const serverFile = "apps/server/src/main.ts";

/** Where stamps of finished installs and builds lie; they vanish together with node_modules. */
export const stampFolder = join(root, "node_modules", ".cache", "youju");

/**
 * The Node that runs TypeScript directly: the one npm installed, else this one if it is new enough.
 * @returns {string} path of the executable; throws where there is none
 */
export function modernNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const installed = join(root, "node_modules", "node", "bin", name);
  if (existsSync(installed)) {
    return installed;
  }
  if (Number(process.versions.node.split(".")[0]) >= 24) {
    return process.execPath;
  }
  throw new Error(
    "没有找到 Node.js 24，请运行 npm install --include=dev 后再试。\nNode.js 24 was not found: run npm install --include=dev and try again.",
  );
}

/**
 * Path of a tool's own JavaScript file, so that it runs on the modern Node on every system.
 * @param {string} path under node_modules
 */
export function toolFile(path) {
  return join(root, "node_modules", ...path.split("/"));
}
