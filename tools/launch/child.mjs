import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { root, stampFolder } from "./places.mjs";

/**
 * @typedef {object} ChildResult
 * @property {number} code exit code; 128 + signal number where a signal ended it
 * @property {string} output what it printed, where `quiet` was asked for
 *
 * @typedef {object} ChildOptions
 * @property {boolean} [quiet] collect the output instead of showing it
 * @property {Record<string, string>} [env] added to the environment
 * @property {boolean} [shell] let the system find the command (npm is a script on Windows)
 */

/** What Node made of sources it has read once; every later process that reads them starts sooner. */
const compiled = join(stampFolder, "compiled");

/**
 * Runs a command in the project's folder to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildResult>}
 */
export function run(command, args, options = {}) {
  const stdio = options.quiet ? "pipe" : "inherit";
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", stdio, stdio],
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...options.env },
      shell: options.shell ?? false,
    });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/**
 * Runs a long-living command, hands signals on exactly once, and gives its exit code. On POSIX the child has a process
 * group of its own: Ctrl-C in a terminal would otherwise reach it twice, from the terminal and from here.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {{ done: Promise<number>, stop: (signal: NodeJS.Signals) => void }}
 */
export function supervise(command, args, env = {}) {
  const ownGroup = process.platform !== "win32";
  const child = spawn(command, args, {
    cwd: root,
    stdio: "inherit",
    detached: ownGroup,
    env: { ...process.env, ...env },
  });
  const stop = onceASecond((/** @type {NodeJS.Signals} */ signal) => {
    if (ownGroup) {
      child.kill(signal);
    }
  });
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  for (const signal of signals) {
    process.on(signal, stop);
  }
  const orphaned = watchParent(() => stop("SIGTERM"));
  const done = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(exitCode(code, signal)));
  }).finally(() => {
    clearInterval(orphaned);
    for (const signal of signals) {
      process.off(signal, stop);
    }
  });
  return { done, stop };
}

/**
 * A signal sent to npm alone ends the shell between npm and here, and nothing more: the missing parent is then the only
 * sign that we should stop.
 * @param {() => void} act
 */
function watchParent(act) {
  const parent = process.ppid;
  const check = () => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) {
      act();
    }
  };
  return setInterval(check, 500).unref();
}

/**
 * npm and the terminal may both deliver the same signal; a second one a moment later is a person pressing again.
 * @param {(signal: NodeJS.Signals) => void} act
 */
function onceASecond(act) {
  /** @type {Map<NodeJS.Signals, number>} */
  const last = new Map();
  return (/** @type {NodeJS.Signals} */ signal) => {
    const now = Date.now();
    if (now - (last.get(signal) ?? 0) > 1000) {
      last.set(signal, now);
      act(signal);
    }
  };
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
  return signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0);
}
