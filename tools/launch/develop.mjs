import { watch } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, lawStep } from "./build.mjs";
import { supervise } from "./child.mjs";
import { modernNode, root, serverFile, toolFile } from "./places.mjs";

/** How long the law folder must be quiet before it is built again, in milliseconds. */
const quietTime = 200;

/**
 * `npm run dev`: one address, the server's. It restarts when its sources change, the screens are rebuilt into the folder
 * it serves when theirs do, and the law data when a file below law/ does.
 * @param {readonly string[]} args for the server
 * @returns {Promise<number>} the exit code
 */
export async function develop(args) {
  const node = modernNode();
  const vite = toolFile("vite/bin/vite.js");
  const screens = supervise(node, [
    vite,
    "build",
    "apps/web",
    "--watch",
    "--mode",
    "development",
    "--logLevel",
    "warn",
  ]);
  let server = serve(node, args);
  let ended = false;
  void screens.done.then(() => {
    ended = true;
    server.stop("SIGTERM");
  });
  const watcher = watchLaw(async () => {
    await ensureBuilt([lawStep]).catch((error) => process.stderr.write(`${error.message}\n`));
    server.stop("SIGTERM");
  });
  for (;;) {
    const code = await server.done;
    // 143 and 0 after our own SIGTERM mean "the law changed, start again"; anything else ends the session
    if (ended || !watcher.changed()) {
      watcher.close();
      screens.stop("SIGTERM");
      await screens.done;
      return code;
    }
    server = serve(node, args);
  }
}

/** @param {string} node @param {readonly string[]} args */
function serve(node, args) {
  return supervise(node, ["--watch", "--watch-preserve-output", serverFile, ...args]);
}

/**
 * Calls back once the law folder has been quiet for a moment after a change.
 * @param {() => void} act
 */
function watchLaw(act) {
  let changed = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watcher = watch(join(root, "law"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      act();
    }, quietTime);
  });
  return {
    /** Whether there was a change since the last time this was asked. */
    changed() {
      const answer = changed;
      changed = false;
      return answer;
    },
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
