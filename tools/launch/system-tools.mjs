import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";

/** @typedef {{ name: string, apt: string, elsewhere: string, found: () => boolean | Promise<boolean> }} SystemTool */

const linux = process.platform === "linux";

/** What the tests run besides npm packages: a browser, Chinese fonts, and independent readers of what we write. */
/** @type {readonly SystemTool[]} */
const systemTools = [
  {
    name: "Chromium",
    apt: "chromium-headless-shell",
    elsewhere: "npx playwright install chromium",
    found: async () => (await findChromium()) !== null,
  },
  { name: "Chinese fonts", apt: "fonts-noto-cjk", elsewhere: "", found: hasChineseFonts },
  {
    name: "LibreOffice Writer",
    apt: "libreoffice-writer-nogui",
    elsewhere: "brew install --cask libreoffice",
    found: () => onPath("soffice") !== null,
  },
  {
    name: "pdftotext",
    apt: "poppler-utils",
    elsewhere: "brew install poppler",
    found: () => onPath("pdftotext") !== null,
  },
  { name: "openssl", apt: "openssl", elsewhere: "brew install openssl", found: () => onPath("openssl") !== null },
  { name: "zip", apt: "zip", elsewhere: "brew install zip", found: () => onPath("zip") !== null },
  { name: "unzip", apt: "unzip", elsewhere: "brew install unzip", found: () => onPath("unzip") !== null },
  { name: "strace", apt: "strace", elsewhere: "", found: () => !linux || onPath("strace") !== null },
];

/**
 * Makes sure every tool the tests need is there: fetched with apt on Debian as root, otherwise named with the command to
 * type. Nothing is skipped for want of a tool.
 * @param {readonly SystemTool[]} [tools]
 * @returns {Promise<void>} throws with the exact command
 */
export async function ensureSystemTools(tools = systemTools) {
  const missing = await missingOf(tools);
  if (missing.length === 0) {
    return;
  }
  const command = installCommand(missing);
  if (onPath("apt-get") === null || process.getuid?.() !== 0) {
    throw new Error(
      `缺少测试所需的工具：${names(missing)}。请先运行：\nThe tests need ${names(missing)}. Run this first:\n\n  ${command}\n`,
    );
  }
  process.stdout.write(`正在安装测试所需的工具 / Installing what the tests need: ${names(missing)}\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.map((tool) => tool.apt);
  const update = await run("apt-get", ["update", "-qq"], { quiet: true, env });
  const install = await run("apt-get", ["install", "--yes", "-qq", "--no-install-recommends", ...packages], {
    quiet: true,
    env,
  });
  const left = await missingOf(tools);
  if (left.length > 0) {
    throw new Error(
      `${update.output}${install.output}\n没有装上：${names(left)}。请手工运行：\nCould not be installed: ${names(left)}. Run by hand:\n\n  ${command}\n`,
    );
  }
}

/**
 * The command a person types to get these tools on this system.
 * @param {readonly SystemTool[]} tools
 */
export function installCommand(tools) {
  if (onPath("apt-get") !== null) {
    const apt = tools.map((tool) => tool.apt).join(" ");
    return `sudo apt-get update && sudo apt-get install --yes ${apt}`;
  }
  return tools.map((tool) => tool.elsewhere || `# ${tool.name}`).join("\n  ");
}

/**
 * A Chromium to drive: the one named by YOUJU_CHROMIUM, the system's, or Playwright's own. The one without windows first:
 * opening and painting them takes half of its time.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = [
    process.env.YOUJU_CHROMIUM,
    ...["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(onPath),
  ];
  const known = named.find((path) => typeof path === "string" && existsSync(path));
  if (known) {
    return known;
  }
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * The path of a Chromium, where nothing goes without one.
 * @returns {Promise<string>} throws with what to do where there is none
 */
export async function requireChromium() {
  const path = await findChromium();
  if (path === null) {
    throw new Error("no Chromium: run npm test, which installs one or names the command");
  }
  return path;
}

/**
 * Where a command lies, as the shell would find it.
 * @param {string} command
 * @returns {string | null}
 */
export function onPath(command) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending)));
  return places.find((place) => existsSync(place)) ?? null;
}

async function hasChineseFonts() {
  if (!linux) {
    return true;
  }
  const { code, output } = await run("fc-list", [":lang=zh-cn", "family"], { quiet: true });
  return code === 0 && output.trim() !== "";
}

/** @param {readonly SystemTool[]} tools */
async function missingOf(tools) {
  const found = await Promise.all(tools.map((tool) => tool.found()));
  return tools.filter((_, index) => !found[index]);
}

/** @param {readonly SystemTool[]} tools */
function names(tools) {
  return tools.map((tool) => tool.name).join(", ");
}
