import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installArguments } from "./launch/install.mjs";
import { oldNodeSentence } from "./launch/node-version.mjs";
import { runSteps } from "./launch/steps.mjs";
import { ensureSystemTools, findChromium, installCommand, onPath } from "./launch/system-tools.mjs";
import { sum, tallyPlaywright, tallyVitest } from "./launch/tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "youju-launch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with this content, in a folder that vanishes afterwards. */
function written(name: string, content: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("a Node that is too old", () => {
  it.each(["12.22.0", "18.20.4", "19.9.0"])("%s is told so in both languages", (version) => {
    const sentence = oldNodeSentence(version);
    expect(sentence).toContain(`Node.js 版本太旧（现在是 ${version}）`);
    expect(sentence).toContain(`Node.js is too old (this is ${version}). Install Node.js 20 or newer`);
  });

  it.each(["20.0.0", "22.18.0", "24.21.0", "26.10.0"])("%s is not turned away", (version) => {
    expect(oldNodeSentence(version)).toBeNull();
  });

  it("stops before anything newer than it is loaded, and says what to do", () => {
    const pretend = written("old.mjs", 'Object.defineProperty(process.versions, "node", { value: "18.1.0" });\n');
    const said = spawnSync(process.execPath, ["--import", pretend, "tools/start.mjs"], { encoding: "utf8" });
    expect(said.status).toBe(1);
    expect(said.stderr).toContain("Install Node.js 20 or newer");
  });

  it.each(["start", "test", "check", "run"])("parses tools/%s.mjs: it has only syntax of 2019", (name) => {
    for (const file of [`tools/${name}.mjs`, "tools/launch/node-version.mjs"]) {
      const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(code).not.toMatch(/\?\.|\?\?|\bawait\b|from "node:|#\w|`/);
    }
  });
});

describe("npm install", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/vite": { optionalDependencies: { "@x/bind-linux-x64": "1.0.0", "@x/bind-darwin-arm64": "1.0.0" } },
      "node_modules/@x/bind-linux-x64": {},
    },
  };

  it("follows the lock file where it lists this system's binaries", () => {
    expect(installArguments(lock, "linux-x64")).not.toContain("--no-package-lock");
  });

  it("does not follow a lock file that leaves this system's binaries out", () => {
    expect(installArguments(lock, "darwin-arm64")).toContain("--no-package-lock");
  });

  it("never changes the lock file that was checked out", () => {
    expect(installArguments(lock, "linux-x64")).toContain("--no-save");
  });
});

describe("counting", () => {
  const suite = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });

  it("adds all runners up", () => {
    expect(
      sum([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });

  it("a test file that cannot be loaded is a failure", () => {
    const report = { numPassedTests: 4, numFailedTests: 1, testResults: [suite("failed"), suite("failed", "failed")] };
    expect(tallyVitest(written("v.json", JSON.stringify(report)), 1)).toEqual({ passed: 4, failed: 2 });
  });

  it("a run of no tests is a failure, even when the runner is content", () => {
    const none = JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults: [] });
    expect(tallyVitest(written("none.json", none), 0)).toEqual({ passed: 0, failed: 1 });
    const nothing = JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] });
    expect(tallyPlaywright(written("nothing.json", nothing), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("a runner that leaves no report, or ends badly without naming a test, has failed", () => {
    expect(tallyVitest(join(folder, "not-there.json"), 0)).toEqual({ passed: 0, failed: 1 });
    const good = JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 0 }, errors: [] });
    expect(tallyPlaywright(written("good.json", good), 3)).toEqual({ passed: 7, failed: 1 });
  });

  it("a journey that passed only at the second try has failed", () => {
    const flaky = JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 1 }, errors: [] });
    expect(tallyPlaywright(written("flaky.json", flaky), 0)).toEqual({ passed: 7, failed: 1 });
  });

  it("every static step counts once, and one that fails does not hide the next", async () => {
    const good = { name: "good", args: ["-e", ""] };
    const bad = { name: "bad", args: ["-e", "console.log('why'); process.exit(3)"] };
    let said = "";
    const print = (words: string) => {
      said += words;
    };
    const tally = await runSteps([good, bad, good], { node: process.execPath, width: 2, print });
    expect(tally).toEqual({ passed: 2, failed: 1 });
    expect(said.replaceAll(/ \(.*\)/g, "").split(/\n+/)).toEqual(["✓ good", "✗ bad", "why", "✓ good", ""]);
  });
});

describe("tools the tests need", () => {
  const unheard = {
    name: "Unheard Of",
    apt: "youju-unheard-of",
    elsewhere: "brew install unheard-of",
    found: () => false,
  };

  it("an absent tool is named with the command to type, and nothing is skipped", async () => {
    const root = process.getuid;
    process.getuid = () => 1000;
    try {
      await expect(ensureSystemTools([unheard])).rejects.toThrow(installCommand([unheard]));
    } finally {
      Object.assign(process, { getuid: root });
    }
    expect(installCommand([unheard])).toContain("unheard-of");
  });

  it("a browser is found where npm test put one", async () => {
    expect(await findChromium()).toMatch(/chrom/i);
    expect(onPath("no-such-command-anywhere")).toBeNull();
  });
});

describe("stopping", () => {
  /** Starts a starter that runs a program and answers with its exit code. */
  function supervising(name: string, program: string): string {
    const child = JSON.stringify(join(process.cwd(), "tools/launch/child.mjs"));
    const file = JSON.stringify(written(`${name}.mjs`, program));
    return written(
      `${name}-starter.mjs`,
      `import { supervise } from ${child};
       process.exitCode = await supervise(process.execPath, [${file}]).done;`,
    );
  }

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s is handed on once, and the program's exit code comes back",
    async (signal) => {
      const starter = supervising(
        signal,
        `let times = 0;
       for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => { times += 1; setTimeout(() => process.exit(40 + times), 200); });
       setInterval(() => {}, 1000);
       process.stdout.write("ready\\n");`,
      );
      const child = spawn(process.execPath, [starter], { stdio: ["ignore", "pipe", "inherit"] });
      await new Promise((resolve) => child.stdout.once("data", resolve));
      child.kill(signal);
      child.kill(signal);
      expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(41);
    },
  );

  it.runIf(process.platform !== "win32")("a program whose npm was ended from outside ends too", async () => {
    const note = join(folder, "ended");
    const starter = supervising(
      "lonely",
      `import { writeFileSync } from "node:fs";
       process.on("SIGTERM", () => { writeFileSync(${JSON.stringify(note)}, "yes"); process.exit(0); });
       setInterval(() => {}, 1000);
       process.stdout.write("ready\\n");`,
    );
    const shell = spawn("sh", ["-c", `"${process.execPath}" "${starter}"; true`], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, npm_lifecycle_event: "start" },
    });
    await new Promise((resolve) => shell.stdout.once("data", resolve));
    shell.kill("SIGKILL");
    await expect.poll(() => existsSync(note), { timeout: 10_000 }).toBe(true);
  });
});
