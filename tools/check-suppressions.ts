import { globSync, readFileSync } from "node:fs";
import { conclude } from "./verdict.ts";

/**
 * Nothing is silenced and no test is left out: a suppressed error is an error. The words are put together from halves so
 * that this file does not find itself.
 */
const half = (first: string, second: string): string => first + second;
const silencers = [
  half("@ts-", "(ignore|expect-error|nocheck)"),
  half("(biome|knip)-", "ignore"),
  half("eslint-", "disable"),
];
const modifiers = [half("on", "ly"), half("sk", "ip"), half("to", "do"), half("fix", "me")].join("|");

const forbidden: readonly (readonly [RegExp, string])[] = [
  [new RegExp(silencers.join("|")), "a finding is silenced"],
  [new RegExp(`\\b(?:describe|suite|it|test)(?:\\.\\w+)*\\.(?:${modifiers})\\b`), "a test is left out"],
  [
    new RegExp(`\\b(?:${half("f", "it")}|${half("x", "it")}|${half("x", "test")}|[fx]describe)\\(`),
    "a test is left out",
  ],
  [new RegExp(`\\b(?:${half("TO", "DO")}|${half("FIX", "ME")})\\b`), "unfinished"],
];

const files = globSync("{packages,apps,tools,bench,e2e,examples,law}/**/*.{ts,tsx,mjs,cjs,js}", {
  exclude: (name) => ["node_modules", "dist", "generated"].includes(name),
});

const problems = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) =>
      forbidden
        .filter(([pattern]) => pattern.test(line))
        .map(([, reason]) => `${file}:${index + 1}: ${reason}: ${line.trim()}`),
    ),
);

conclude({ things: "files without suppressions", looked: files.length, atLeast: 10, problems });
