// `npm start`: everything that is missing is fetched and built, then the server runs. Written so that a Node too old to
// run the rest still parses this file and prints a sentence instead of a syntax error.
import { refuseOldNode } from "./launch/node-version.mjs";

refuseOldNode(process.versions.node);
void import("./launch/start.mjs").then(function run(start) {
  return start.main(process.argv.slice(2));
});
