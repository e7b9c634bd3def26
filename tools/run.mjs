// Runs one of the project's TypeScript files on the Node that npm brings: `node tools/run.mjs bench/main.ts …`.
import { refuseOldNode } from "./launch/node-version.mjs";

refuseOldNode(process.versions.node);
void import("./launch/run.mjs").then(function run(module) {
  return module.main(process.argv.slice(2));
});
