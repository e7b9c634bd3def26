import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { conclude } from "./verdict.ts";

/**
 * What the compiler and Biome cannot forbid in the pure packages: chance, the clock and locale data reached through
 * ordinary objects. The clock, the calendar and the law are arguments.
 */
const pure = ["packages/{domain,law,rules}/src/**/*.ts", "packages/documents/src/{tree,lint}/**/*.ts"];
/** What reads files, and what parts words by the dictionary of the runtime (docs/decisions/0033). */
const outside = ["packages/law/src/read-folder.ts", "packages/documents/src/lint/weighing/words.ts"];

const clockAndLocale = new Set(["Date", "Intl", "Temporal"]);
const localeMethod = /^(toLocale\w*|localeCompare)$/;

/** Why this node is impure, or `undefined`. */
function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return impureMember(node);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return "a dynamic import";
  }
  if (ts.isMetaProperty(node)) {
    return "import.meta";
  }
  return ts.isIdentifier(node) && clockAndLocale.has(node.text) && !isMerelyAName(node) ? node.text : undefined;
}

function impureMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  const member = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  const name = ts.isIdentifier(member) || ts.isStringLiteralLike(member) ? member.text : "";
  if (localeMethod.test(name)) {
    return `.${name}()`;
  }
  const isMath = ts.isIdentifier(node.expression) && node.expression.text === "Math";
  const couldBeRandom = name === "random" || (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(member));
  return isMath && couldBeRandom ? "Math.random" : undefined;
}

/** A property or type member that merely bears the name. */
function isMerelyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  );
}

function impuritiesOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const reason = impurity(node);
    if (reason !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${reason} in a pure package`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = pure
  .flatMap((pattern) => globSync(pattern))
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".test.ts") && !outside.includes(file));

conclude({ things: "pure files", looked: files.length, atLeast: 10, problems: files.flatMap(impuritiesOf) });
