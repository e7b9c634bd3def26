import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument } from "./openapi.ts";

/** Writes the interface's page to `openapi.json` at the root, or to the file named. */
const target = process.argv[2] ?? fileURLToPath(new URL("../../../openapi.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
