import { readFileSync } from "node:fs";
import ts from "typescript";
import { conclude } from "./verdict.ts";

/**
 * Every type the domain exports has a line in docs/glossary.md, and the glossary's table of domain types names nothing
 * that no longer exists.
 */
const page = "docs/glossary.md";
const face = "packages/domain/src/index.ts";

/** Names the package's face exports that begin with a capital: types, and classes such as errors. */
function exportedTypes(): readonly string[] {
  const source = ts.createSourceFile(face, readFileSync(face, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) => (exportClause && ts.isNamedExports(exportClause) ? [...exportClause.elements] : []))
    .map(({ name }) => name.text)
    .filter((name) => /^[A-Z]/.test(name));
}

const text = readFileSync(page, "utf8");
const table = text.split("<!-- domain types -->")[1] ?? "";
const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)];
const named = rows.flatMap(([, , code = ""]) => [...code.matchAll(/`([A-Z]\w*)`/g)].map(([, name = ""]) => name));
const exported = exportedTypes();

conclude({
  things: "glossary entries for domain types",
  looked: named.length,
  atLeast: 20,
  problems: [
    ...exported.filter((name) => !named.includes(name)).map((name) => `${page}: no line for the exported type ${name}`),
    ...named.filter((name) => !exported.includes(name)).map((name) => `${page}: ${name} is not exported by ${face}`),
    ...named.filter((name, index) => named.indexOf(name) !== index).map((name) => `${page}: ${name} stands twice`),
  ],
});
