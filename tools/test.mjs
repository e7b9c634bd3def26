// `npm test`: see launch/test.mjs. This file parses on old Nodes too, so that they get a sentence.
import { refuseOldNode } from "./launch/node-version.mjs";

refuseOldNode(process.versions.node);
void import("./launch/test.mjs").then(function run(test) {
  return test.main(process.argv.slice(2));
});
