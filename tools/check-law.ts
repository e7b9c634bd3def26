import { parsePlainDate } from "@youju/domain";
import { coverageProblems, readLawFolder, referenceProblems, staleOn } from "@youju/law/read";
import { conclude } from "./verdict.ts";

/**
 * Law data keeps to its formats (or reading it fails), every day has exactly one answer, and every reference leads
 * somewhere. Entries checked long ago are named, but do not fail: they are still the best there is.
 * `--today <day>` asks for another day than today in Shanghai.
 */
const asked = process.argv[process.argv.indexOf("--today") + 1];
const shanghai = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const today = parsePlainDate(process.argv.includes("--today") ? (asked ?? "") : shanghai);

const data = readLawFolder();
const stale = today === undefined ? [] : staleOn(data, today);
if (stale.length > 0) {
  process.stdout.write(`STALE: ${stale.length} entries were checked more than ninety days ago: ${stale.join(", ")}\n`);
}

conclude({
  things: "articles, parameters and deadline rules",
  looked:
    data.core.statutes.flatMap(({ articles }) => articles).length +
    data.core.parameters.length +
    data.core.deadlines.length,
  atLeast: 200,
  problems: [
    ...(today === undefined ? [`--today is not a day: ${asked}`] : []),
    ...coverageProblems(data),
    ...referenceProblems(data),
  ],
});
