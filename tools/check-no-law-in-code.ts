import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { conclude } from "./verdict.ts";

/**
 * Law is data: a citation such as 《…法》 or 第…条 may stand in a comment, a test or below law/, never in code, where
 * nobody would notice that the law has changed. Templates are looked at too; that is where it sneaks back.
 */
const citation = /《[^《》]{1,40}(?:法|法典|条例|规定|办法|解释|决定)》|第[〇零一二三四五六七八九十百千\d]+条/g;

const patterns = ["{packages,apps}/*/src/**/*.{ts,tsx}", "{packages,apps}/**/*.{typ,html,css,svg}"];
const outside = /(\.(test|contract)\.tsx?$)|(^|\/)(node_modules|dist|generated|test-results)\//;

/** The text of a file without its comments, line breaks kept. */
function withoutComments(file: string): string {
  const text = readFileSync(file, "utf8");
  if (/\.tsx?$/.test(file)) {
    return codeOnly(file, text);
  }
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
}

/** Literals and JSX text of a TypeScript file, each on its own line number. */
function codeOnly(file: string, text: string): string {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const kept: string[] = text.split("").map((char) => (char === "\n" ? "\n" : " "));
  const visit = (node: ts.Node): void => {
    if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      for (let at = node.getStart(); at < node.getEnd(); at += 1) {
        kept[at] = text[at] ?? "";
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return kept.join("");
}

function citationsIn(file: string): readonly string[] {
  return withoutComments(file)
    .split("\n")
    .flatMap((line, index) =>
      (line.match(citation) ?? []).map((words) => `${file}:${index + 1}: ${words} belongs in law/`),
    );
}

const files = patterns
  .flatMap((pattern) => globSync(pattern, { exclude: (name) => name === "node_modules" }))
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !outside.test(file));

conclude({ things: "files without law", looked: files.length, atLeast: 10, problems: files.flatMap(citationsIn) });
