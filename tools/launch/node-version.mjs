// Parsed by every Node since 12: no optional chaining, no `node:` imports, no top-level await.

/** The oldest Node that can install and start the project; the server itself runs on the one npm brings. */
const oldestNode = 20;

/**
 * What to say to somebody whose Node is too old, or `null` where it is new enough.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function oldNodeSentence(version) {
  if (Number(version.split(".")[0]) >= oldestNode) {
    return null;
  }
  return (
    "Node.js 版本太旧（现在是 " +
    version +
    "）。请从 https://nodejs.org 安装 Node.js " +
    oldestNode +
    " 或更新的版本，再试一次。\n" +
    "Node.js is too old (this is " +
    version +
    "). Install Node.js " +
    oldestNode +
    " or newer from https://nodejs.org and try again.\n"
  );
}

/**
 * Ends the process with a clear sentence where Node is too old.
 * @param {string} version
 */
export function refuseOldNode(version) {
  const sentence = oldNodeSentence(version);
  if (sentence !== null) {
    process.stderr.write(sentence);
    process.exit(1);
  }
}
