import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conclude } from "./verdict.ts";

/** Every link from one of our pages to a file of the project leads to a file that exists. */
const pages = globSync(["*.md", "{docs,examples,law,bench,packages,apps}/**/*.md"], {
  exclude: (name) => ["node_modules", "dist"].includes(name),
});
const link = /!?\[[^\]]*\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g;

const links = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(link)]
    .map(([, target = ""]) => ({ page, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target)),
);

conclude({
  things: "links between pages",
  looked: links.length,
  atLeast: 10,
  problems: links
    .filter(({ page, target }) => !existsSync(join(dirname(page), decodeURI(target))))
    .map(({ page, target }) => `${page}: ${target} does not exist`),
});
