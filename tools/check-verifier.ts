import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, toolFile } from "./launch/places.mjs";
import { conclude } from "./verdict.ts";

/** The verifier that lies in every bundle is committed, so that a bundle's bytes follow from the commit; here it is made again. */
const page = join(root, "packages/evidence/verifier/verify.html");
const web = join(root, "apps/web/src");

function script(): string {
  const folder = mkdtempSync(join(tmpdir(), "youju-verifier-"));
  try {
    const args = [
      "build",
      "apps/web",
      "--config",
      "apps/web/vite.verifier.config.ts",
      "--outDir",
      folder,
      "--logLevel",
      "error",
    ];
    const { status, stderr } = spawnSync(process.execPath, [toolFile("vite/bin/vite.js"), ...args], {
      cwd: root,
    });
    if (status !== 0) {
      throw new Error(`the verifier does not build: ${stderr}`);
    }
    return readFileSync(join(folder, "verifier.js"), "utf8").trim().replaceAll("</script", "<\\/script");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The colours are those of the screens; a page from a disk follows the system's light or dark. */
function style(): string {
  const theme = readFileSync(join(web, "theme.css"), "utf8");
  const block = (start: string) => theme.slice(theme.indexOf(start) + start.length).split("}")[0] ?? "";
  const [light, dark] = [block("\n:root {"), block('\n:root[data-theme="dark"] {')];
  const own = ["standalone.css", "verifier.css"].map((name) => readFileSync(join(web, "verifier", name), "utf8"));
  return [`:root {${light}}`, `@media (prefers-color-scheme: dark) { :root {${dark}} }`, ...own]
    .join("\n")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function made(): string {
  const [code, look] = [script(), style()];
  const policy = `default-src 'none'; script-src ${hash(code)}; style-src ${hash(look)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>证据包验证</title>
<style>${look}</style>
</head>
<body>
<main><noscript>验证需要开启 JavaScript；也可以按“验证说明.txt”用系统自带的工具核对。 This page needs JavaScript; 验证说明.txt tells other ways.</noscript></main>
<script>${code}</script>
</body>
</html>
`;
}

const fresh = made();
if (process.argv.includes("--write")) {
  writeFileSync(page, fresh);
} else {
  const same = existsSync(page) && readFileSync(page, "utf8") === fresh;
  conclude({
    things: "kilobytes of the verifier",
    looked: Math.floor(fresh.length / 1000),
    atLeast: 20,
    problems: same ? [] : ["packages/evidence/verifier/verify.html is not what its sources make: npm run fix"],
  });
}
