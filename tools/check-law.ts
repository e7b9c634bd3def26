import { type PlainDate, parsePlainDate } from "@youju/domain";
import {
  citationProblems,
  coverageProblems,
  freshDays,
  horizonOf,
  readLawFolder,
  referenceProblems,
  type StaleEntry,
  staleOn,
} from "@youju/law/read";
import { conclude } from "./verdict.ts";

/**
 * Law data keeps to its formats (or reading it fails), every day of its horizon has exactly one answer, every reference
 * leads somewhere, and nothing repealed can be cited. Entries checked long ago and changes on their way are named, but do
 * not fail: they are still the best there is.
 * `--today <day>` asks for another day than today in Shanghai.
 */
const flag = process.argv.indexOf("--today");
const shanghai = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const asked = flag === -1 ? shanghai : (process.argv[flag + 1] ?? "");
const today = parsePlainDate(asked);
if (today === undefined) {
  process.stdout.write(`--today is not a day: ${asked}\n`);
  process.exit(1);
}

const data = readLawFolder();
const { statutes, parameters, deadlines, pending } = data.core;
const entries = [
  ...(data.knowledge ?? []).flatMap(({ entries }) => entries),
  ...(data.replies ?? []).flatMap(({ entries }) => entries),
];
const say = (line: string) => process.stdout.write(`${line}\n`);

function nameStale(day: PlainDate): void {
  for (const [kind, entries = []] of Object.entries(Object.groupBy(staleOn(data, day), ({ kind }) => kind))) {
    const names = [...new Set(entries.map(({ entry }) => entry))];
    const days = freshDays[kind as StaleEntry["kind"]];
    say(`STALE ${kind}: ${names.length} entries were checked more than ${days} days ago: ${names.join(", ")}`);
  }
}

function namePending(day: PlainDate): void {
  for (const { id, statute, title, standing, startsOn } of pending) {
    const due = startsOn !== null && startsOn <= day ? ` ${startsOn} has come: look whether it is in force.` : "";
    say(`PENDING ${id} (${statute}): ${title.en}. ${standing.en}${due}`);
  }
}

const { from, until } = horizonOf(data);
say(`HORIZON ${from} to ${until}`);
nameStale(today);
namePending(today);
conclude({
  things: "articles, parameters, deadline rules, knowledge and replies",
  looked: statutes.flatMap(({ articles }) => articles).length + parameters.length + deadlines.length + entries.length,
  atLeast: 200,
  problems: [...coverageProblems(data), ...referenceProblems(data), ...citationProblems(data)],
});
