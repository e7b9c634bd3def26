import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";

type Output = Rolldown.RolldownOutput["output"][number];
const root = fileURLToPath(new URL("..", import.meta.url));
let output: readonly Output[] = [];

beforeAll(async () => {
  // The test runner sets its own; the screens that ship are built for production.
  vi.stubEnv("NODE_ENV", "production");
  const built = await build({ root, logLevel: "silent", build: { write: false } });
  const [first] = [built].flat();
  vi.unstubAllEnvs();
  output = first !== undefined && "output" in first ? first.output : [];
}, 120_000);

function sizeOf(files: readonly Output[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file.type === "chunk" ? file.code : file.source).length, 0);
}

/** A chunk with everything it cannot run without. */
function closure(start: readonly string[]): readonly Output[] {
  const names = new Set<string>(start);
  for (const name of names) {
    const file = output.find(({ fileName }) => fileName === name);
    for (const imported of file?.type === "chunk" ? file.imports : []) {
      names.add(imported);
    }
  }
  return output.filter(({ fileName }) => names.has(fileName));
}

describe("the first load of the case list", () => {
  it("is at most 100 KB of packed script", () => {
    const needed = output.filter(
      (file) => file.type === "chunk" && (file.isEntry || file.facadeModuleId?.endsWith("case-list-page.tsx") === true),
    );
    expect(needed).toHaveLength(2);
    expect(sizeOf(closure(needed.map(({ fileName }) => fileName)))).toBeLessThanOrEqual(100 * 1024);
  });
  it("is at most 12 KB of packed style, and no font", () => {
    const styles = output.filter(({ fileName }) => fileName.endsWith(".css"));
    expect(styles.length).toBeGreaterThan(0);
    expect(sizeOf(styles)).toBeLessThanOrEqual(12 * 1024);
    expect(output.filter(({ fileName }) => /\.(?:woff2?|ttf|otf)$/.test(fileName))).toEqual([]);
  });
  it("needs nothing inline, so that the strict content policy holds", () => {
    const page = output.find(({ fileName }) => fileName === "index.html");
    const html = page?.type === "asset" ? String(page.source) : "";
    expect(html).toMatch(/<script[^>]+src="\/assets\//);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});
