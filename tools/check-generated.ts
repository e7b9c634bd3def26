import { readFileSync } from "node:fs";
import { openApiDocument } from "@youju/api/openapi";
import { conclude } from "./verdict.ts";

/** Artefacts that people must judge are committed; here they are made again and compared. */
const page = "openapi.json";
const made = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
const committed = readFileSync(page, "utf8");
const routes = Object.keys(JSON.parse(made).paths ?? {});

conclude({
  things: "published routes",
  looked: routes.length,
  atLeast: 5,
  problems: made === committed ? [] : [`${page} is not what the routes say: npm run fix, and read the difference`],
});
