// `npm run check`: everything that can be said without running the product, and the scenarios. Under a minute.
import { refuseOldNode } from "./launch/node-version.mjs";

refuseOldNode(process.versions.node);
void import("./launch/check.mjs").then(function run(module) {
  return module.main();
});
